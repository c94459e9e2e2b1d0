import type { RightsShown, ShownChange } from "../../app/rights/open-rights.ts";
import { element, make } from "../page/element.ts";
import { ask } from "../page/server.ts";
import { fail, tell } from "../page/state.ts";
import { changeLine, peopleLists } from "./rights-lists.ts";

const bar = element("bar", HTMLProgressElement);
const problem = element("problem", HTMLElement);
const whole = element("whole", HTMLElement);
const people = element("people", HTMLElement);
const changes = element("changes", HTMLUListElement);
const kept = element("kept", HTMLElement);
const asking = element("ask", HTMLElement);
const question = element("question", HTMLElement);
const apply = element("apply", HTMLButtonElement);
const again = element("again", HTMLButtonElement);
const release = element("release", HTMLButtonElement);
const yes = element("yes", HTMLButtonElement);
const no = element("no", HTMLButtonElement);

let fingerprint = "";
let keptSheets = 0;
let toChange = 0;

const countOf = ({ sheets, hidden }: ShownChange): number => sheets.length + hidden;

function summary(shown: RightsShown): string {
  if (shown.problem !== "")
    return shown.kept === 0 ? "Chưa trang nào được bảo vệ." : `${shown.kept} trang đang được bảo vệ.`;
  if (toChange > 0) return `${toChange} trang sẽ đổi quyền khi bấm “Áp dụng quyền”.`;
  return `${shown.kept} trang đang được bảo vệ đúng như trang Phân quyền; không có gì phải đổi.`;
}

function draw(shown: RightsShown): void {
  fingerprint = shown.fingerprint;
  keptSheets = shown.kept;
  toChange = shown.changes
    .filter(({ kind }) => kind !== "closed")
    .reduce((sum, change) => sum + countOf(change), 0);
  problem.textContent = shown.problem;
  apply.disabled = shown.problem !== "";
  people.replaceChildren(...peopleLists(shown.people));
  const lines = shown.changes.map((change) => make("li", "", changeLine(change)));
  changes.replaceChildren(...(lines.length === 0 ? [make("li", "quiet", "Không có gì phải đổi.")] : lines));
  kept.textContent =
    shown.kept === 0
      ? "Sổ chưa bảo vệ trang nào."
      : `Sổ đang bảo vệ ${shown.kept} trang. Bỏ bảo vệ thì ai sửa được sổ cũng sửa được mọi trang.`;
  release.hidden = shown.kept === 0;
  asking.hidden = true;
  whole.hidden = false;
}

/** @param note what came of the command before, and whether it failed */
async function load(note: string, failed: boolean): Promise<void> {
  busy(true);
  const answer = await ask({ verb: "rights.open" });
  busy(false);
  if (!answer.ok) {
    apply.disabled = true;
    fail(answer.message);
    return;
  }
  draw(answer.value);
  const said = `${note} ${note === "" ? summary(answer.value) : ""}`.trim();
  if (failed) fail(said);
  else tell(said);
}

function busy(working: boolean): void {
  for (const control of [apply, again, release, yes, no]) control.disabled = working;
}

async function run(): Promise<void> {
  const total = toChange;
  busy(true);
  bar.hidden = false;
  bar.max = Math.max(1, total);
  bar.value = 0;
  tell("Đang đặt quyền…");
  let [told, failed] = ["", false];
  while (told === "") {
    const answer = await ask({ verb: "rights.apply", fingerprint });
    if (!answer.ok) {
      [told, failed] = [answer.message, true];
      break;
    }
    const { finished, left, closed, refused } = answer.value;
    bar.value = Math.max(0, total - left);
    tell(`Đang đặt quyền, còn ${left} trang…`);
    if (!finished) continue;
    const shut =
      closed.length === 0
        ? ""
        : ` Không đặt được quyền ở trang ${closed.join(", ")}: trang do người khác bảo vệ; nhờ chủ sổ áp dụng.`;
    const unknown =
      refused.length === 0
        ? ""
        : ` Google không nhận địa chỉ ${refused.join(", ")}: sửa ở trang Phân quyền rồi áp dụng lại.`;
    told = `Đã áp dụng: ${answer.value.told}.${shut}${unknown}`;
    failed = shut !== "" || unknown !== "";
  }
  bar.hidden = true;
  await load(told, failed);
}

async function open(): Promise<void> {
  busy(true);
  tell("Đang bỏ bảo vệ…");
  const answer = await ask({ verb: "rights.release" });
  if (!answer.ok) {
    await load(answer.message, true);
    return;
  }
  const { opened, closed } = answer.value;
  const shut =
    closed.length === 0 ? "" : ` ${closed.length} trang vẫn được bảo vệ: tài khoản này không có quyền ở đó.`;
  await load(`Đã bỏ bảo vệ ${opened} trang.${shut}`, closed.length > 0);
}

function askFirst(): void {
  question.textContent = `Bỏ bảo vệ ${keptSheets} trang? Người của đơn vị sẽ sửa được mọi trang.`;
  asking.hidden = false;
  no.focus();
}

apply.addEventListener("click", () => void run());
again.addEventListener("click", () => void load("", false));
release.addEventListener("click", askFirst);
yes.addEventListener("click", () => void open());
no.addEventListener("click", () => {
  asking.hidden = true;
  release.focus();
});
void load("", false);
