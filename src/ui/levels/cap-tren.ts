import type { Request } from "../../app/all-verbs.ts";
import { readHandedFile } from "../../reading/returned/read-handed.ts";
import { moveCard } from "../deadline/move-card.ts";
import { movedLetterCard } from "../deadline/moved-letter-card.ts";
import { element, make, option } from "../page/element.ts";
import { link } from "../page/link.ts";
import { ask } from "../page/server.ts";
import { fail, tell } from "../page/state.ts";
import { takeShown } from "./take-shown.ts";

type Handed = Request<"levels.preview">["handed"];

const file = element("file", HTMLInputElement);
const office = element("office", HTMLInputElement);
const days = element("days", HTMLInputElement);
const take = element("take", HTMLButtonElement);
const undo = element("undo", HTMLButtonElement);
const shownBox = element("shown", HTMLElement);
const moves = element("moves", HTMLUListElement);
const letters = element("letters", HTMLUListElement);
const [down, up] = [element("down", HTMLSelectElement), element("up", HTMLSelectElement)];
const [hand, report] = [element("hand", HTMLButtonElement), element("report", HTMLButtonElement)];

/** What was looked at last, to be written as it was shown. */
let looked: { readonly handed: Handed; readonly fingerprint: string } | undefined;

function forget(): void {
  looked = undefined;
  take.hidden = true;
  shownBox.replaceChildren();
  moves.replaceChildren();
}

const choice = () => ({ office: office.value, days: days.value.trim() });

async function look(): Promise<void> {
  forget();
  letters.replaceChildren();
  const [chosen] = [...(file.files ?? [])];
  if (chosen === undefined) return fail("Chưa chọn tệp nào.");
  tell("Đang đọc tệp…");
  const read = readHandedFile(new Uint8Array(await chosen.arrayBuffer()));
  if (!read.ok) return fail(read.why);
  const { handed } = read;
  element("offices", HTMLDataListElement).replaceChildren(
    ...handed.units.map(({ name }) => option(name, "")),
  );
  const answer = await ask({ verb: "levels.preview", handed, ...choice() });
  if (!answer.ok) return fail(answer.message);
  const { value } = answer;
  looked = { handed, fingerprint: value.fingerprint };
  shownBox.replaceChildren(...takeShown(value));
  moves.replaceChildren(...value.moves.map(moveCard));
  take.hidden = false;
  undo.hidden = !value.known;
  tell("Chưa ghi gì vào sổ.");
}

async function write(): Promise<void> {
  if (looked === undefined) return;
  take.disabled = true;
  tell("Đang ghi…");
  const answer = await ask({ verb: "levels.take", ...looked, ...choice() });
  take.disabled = false;
  if (!answer.ok) return fail(answer.message);
  const { written, message, now } = answer.value;
  if (!written && now !== null) {
    looked = { ...looked, fingerprint: now.fingerprint };
    shownBox.replaceChildren(...takeShown(now));
    moves.replaceChildren(...now.moves.map(moveCard));
    return fail(message);
  }
  forget();
  undo.hidden = false;
  letters.replaceChildren(...answer.value.letters.map(movedLetterCard));
  await load();
  tell(message);
}

async function takeBack(): Promise<void> {
  const [chosen] = [...(file.files ?? [])];
  if (chosen === undefined) return fail("Chọn lại tệp đã nhận.");
  const read = readHandedFile(new Uint8Array(await chosen.arrayBuffer()));
  if (!read.ok) return fail(read.why);
  tell("Đang hoàn tác…");
  const answer = await ask({ verb: "levels.undo", handed: read.handed });
  if (!answer.ok) return fail(answer.message);
  forget();
  undo.hidden = true;
  await load();
  tell(answer.value.message);
}

async function handDown(): Promise<void> {
  hand.disabled = true;
  tell("Đang lập tệp…");
  const answer = await ask({ verb: "levels.hand-down", campaign: down.value });
  hand.disabled = false;
  if (!answer.ok) return fail(answer.message);
  element("handed", HTMLElement).replaceChildren(link(answer.value.link, `Mở tệp “${answer.value.name}”`));
  tell(answer.value.message);
}

async function reportUp(): Promise<void> {
  const [day, signer] = [element("day", HTMLInputElement).value, element("signer", HTMLInputElement).value];
  report.disabled = true;
  tell("Đang lập báo cáo…");
  const answer = await ask({ verb: "levels.up", campaign: up.value, day, signer });
  report.disabled = false;
  if (!answer.ok) return fail(answer.message);
  const { message, summary } = answer.value;
  const lines = make("ul", "", "");
  lines.append(...summary.map(([what, said]) => make("li", "", `${what}: ${said}`)));
  element("reported", HTMLElement).replaceChildren(
    lines,
    link(answer.value.link, `Mở tệp “${answer.value.name}”`),
  );
  tell(message);
}

async function load(): Promise<void> {
  const answer = await ask({ verb: "levels.open" });
  if (!answer.ok) return fail(answer.message);
  const { campaigns } = answer.value;
  down.replaceChildren(...campaigns.map(({ key, title }) => option(key, title)));
  up.replaceChildren(
    ...campaigns.filter(({ reports }) => reports).map(({ key, title }) => option(key, title)),
  );
  hand.disabled = down.options.length === 0;
  report.disabled = up.options.length === 0;
  tell("");
}

for (const [name, work] of [
  ["look", look],
  ["take", write],
  ["undo", takeBack],
  ["hand", handDown],
  ["report", reportUp],
] as const)
  element(name, HTMLButtonElement).addEventListener("click", () => void work());
for (const input of [file, office, days]) input.addEventListener("change", forget);
void load();
