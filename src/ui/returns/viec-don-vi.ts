import type { OwnItem, OwnPart } from "../../core/returns/own-part.ts";
import { button } from "../page/button.ts";
import { element, make, option } from "../page/element.ts";
import { picker } from "../page/picker.ts";
import { ask } from "../page/server.ts";
import { fail, tell } from "../page/state.ts";
import { cameCard, owedCard, ownReturnCard, rowCard } from "./own-cards.ts";
import {
  type FormSpec,
  layForm,
  nominationForm,
  paperForm,
  registrationForm,
  targetForm,
} from "./return-form.ts";

const choose = element("choose", HTMLElement);
const unitPicker = picker("unit");
const whole = element("part", HTMLElement);
const form = element("form", HTMLElement);
const about = element("about", HTMLElement);
const hint = element("hint", HTMLElement);
const fields = element("fields", HTMLElement);
const send = element("send", HTMLButtonElement);
const cancel = element("cancel", HTMLButtonElement);
const list = (id: string): HTMLUListElement => element(id, HTMLUListElement);

let part: OwnPart | undefined;
let read: ReturnType<typeof layForm> | undefined;
/** The number of the form that is open: a report sent again after a fault is the same report. */
let ticket = "";
/** Only the answer to the last question counts. */
let turn = 0;

function openForm(spec: FormSpec): void {
  // No randomUUID: older browsers do not have it.
  ticket = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("-");
  about.textContent = spec.about;
  hint.textContent = spec.hint;
  read = layForm(fields, spec);
  form.hidden = false;
  whole.hidden = true;
  tell("");
  about.focus();
}

function closeForm(): void {
  form.hidden = true;
  whole.hidden = false;
  read = undefined;
}

function fill(id: string, cards: readonly HTMLLIElement[], none: string): void {
  list(id).replaceChildren(...(cards.length === 0 && none !== "" ? [make("li", "quiet", none)] : cards));
}

function show(now: OwnPart): void {
  part = now;
  const { units, unit, today } = now;
  const names = units.map(({ key, name, own }) => option(key, own ? `${name} (đơn vị của anh/chị)` : name));
  unitPicker.offer([...(unit === "" ? [option("", "(chọn đơn vị)")] : []), ...names], unit);
  choose.hidden = units.length === 1 && unit !== "";
  whole.hidden = unit === "";
  const isOpen = ({ received, handling, state }: OwnItem): boolean =>
    (received === null || handling === "trả lại") && state !== "không còn phải nộp";
  fill(
    "owed",
    now.items.filter(isOpen).map((item) => owedCard(item, () => openForm(paperForm(item, today)))),
    "Không còn việc nào phải nộp.",
  );
  fill("came", now.items.filter((item) => !isOpen(item)).map(cameCard), "Chưa có văn bản nào được nhận.");
  fill(
    "back",
    now.sentBack.map((each) => ownReturnCard("loi", each, [])),
    "",
  );
  fill(
    "waiting",
    now.waiting.map((each) =>
      ownReturnCard("goi-y", each, [button("Rút lại", "", () => void withdraw(each.key))]),
    ),
    "",
  );
  element("back-part", HTMLElement).hidden = now.sentBack.length === 0;
  element("waiting-part", HTMLElement).hidden = now.waiting.length === 0;
  fill(
    "targets",
    now.targets.map((row) => rowCard(row, [button("Báo kết quả", "", () => openForm(targetForm(row)))])),
    "Đơn vị không có chỉ tiêu được giao riêng.",
  );
  fill(
    "registrations",
    now.registrations.map((row) =>
      rowCard(row, [button("Sửa", "", () => openForm(registrationForm(now, row)))]),
    ),
    "Chưa có đăng ký nào.",
  );
  fill(
    "nominations",
    now.nominations.map((row) =>
      rowCard(row, row.open ? [button("Sửa", "", () => openForm(nominationForm(now, row)))] : []),
    ),
    "Chưa có đề nghị nào.",
  );
}

/** What stands under the heading once nothing else is to be said. */
function summary({ unit, units, items, sentBack }: OwnPart): string {
  if (unit === "") return "Chọn đơn vị.";
  const name = units.find(({ key }) => key === unit)?.name ?? "";
  const late = items.filter(({ daysLeft }) => daysLeft !== null && daysLeft < 0).length;
  const soon = items.filter(({ daysLeft }) => daysLeft !== null && daysLeft >= 0).length;
  const back = sentBack.length === 0 ? "" : `; ${sentBack.length} báo về bị trả lại`;
  return `${name}: quá hạn ${late} việc, chưa đến hạn ${soon} việc${back}.`;
}

async function load(wanted: string, note: string): Promise<void> {
  turn += 1;
  const mine = turn;
  const answer = await ask({ verb: "returns.open", unit: wanted });
  if (mine !== turn) return;
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  closeForm();
  show(answer.value);
  tell(`${note} ${summary(answer.value)}`.trim());
}

async function sendForm(): Promise<void> {
  if (read === undefined || part === undefined) return;
  send.disabled = true;
  tell("Đang gửi…");
  const answer = await ask({ verb: "returns.send", unit: part.unit, ticket, ...read() });
  send.disabled = false;
  if (answer.ok) await load(part.unit, answer.value.message);
  else fail(answer.message);
}

async function withdraw(key: string): Promise<void> {
  tell("Đang rút…");
  const answer = await ask({ verb: "returns.withdraw", key });
  if (answer.ok) await load(part?.unit ?? "", answer.value.message);
  else fail(answer.message);
}

unitPicker.select.addEventListener("change", () => {
  tell("Đang đọc sổ…");
  void load(unitPicker.select.value, "");
});
send.addEventListener("click", () => void sendForm());
cancel.addEventListener("click", () => {
  closeForm();
  if (part !== undefined) tell(summary(part));
});
element("new-registration", HTMLButtonElement).addEventListener("click", () => {
  if (part !== undefined) openForm(registrationForm(part, undefined));
});
element("new-nomination", HTMLButtonElement).addEventListener("click", () => {
  if (part !== undefined) openForm(nominationForm(part, undefined));
});
void load("", "");
