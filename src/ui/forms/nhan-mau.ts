import type { Answers, Request } from "../../app/all-verbs.ts";
import { NOT_OURS, readReturned } from "../../reading/returned/read-returned.ts";
import { element, make } from "../page/element.ts";
import { pagedList } from "../page/paged-list.ts";
import { ask } from "../page/server.ts";
import { fail, tell } from "../page/state.ts";
import { clearPasted, ownGrids, pastedGrids } from "./own-tables.ts";
import { matchTables, type OwnTable } from "./table-step.ts";
import { type UnitDraft, unitCard } from "./unit-card.ts";

type Files = Request<"forms.receive">["files"];
type Left = Answers["forms.receive"]["refused"];

const steps = {
  source: element("source", HTMLElement),
  table: element("table", HTMLElement),
  review: element("review", HTMLElement),
};
const chosenFiles = element("files", HTMLInputElement);
const paste = element("paste", HTMLTextAreaElement);
const counts = element("counts", HTMLElement);
const send = element("send", HTMLButtonElement);
const take = element("take", HTMLInputElement);
/** Units are looked at by the screen. */
const atOnce = 20;

let drafts: readonly UnitDraft[] = [];
const list = pagedList(element("units", HTMLUListElement), atOnce, (draft: UnitDraft) =>
  unitCard(draft, showCounts),
);

function step(name: keyof typeof steps): void {
  for (const [each, part] of Object.entries(steps)) part.hidden = each !== name;
}

const returnsOf = (those: readonly UnitDraft[]) => those.flatMap(({ unit }) => unit.returns);

function showCounts(): void {
  const taken = drafts.filter((draft) => draft.taken);
  const looks = drafts.filter(({ unit }) => unit.doubts.some(({ grade }) => grade !== "note")).length;
  const units = new Set(drafts.map(({ unit }) => unit.unit));
  counts.textContent = `${units.size} đơn vị, ${looks} đơn vị có chỗ cần xem. Đang chọn ${taken.length}.`;
  send.disabled = taken.length === 0;
  send.textContent = `Nhận ${returnsOf(taken).length} báo về của ${taken.length} đơn vị`;
}

function show(units: Answers["forms.receive"]["units"], left: Left): void {
  const weight = ({ unit }: UnitDraft): number => unit.doubts.filter(({ grade }) => grade !== "note").length;
  drafts = units
    .map((unit) => ({
      unit,
      taken: unit.returns.length > 0 && !unit.doubts.some(({ grade }) => grade === "refuse"),
    }))
    // What wants a look stands first.
    .sort((a, b) => weight(b) - weight(a));
  element("unread-box", HTMLDetailsElement).hidden = left.length === 0;
  element("unread-head", HTMLElement).textContent = `${left.length} tệp không nhận`;
  element("unread", HTMLUListElement).replaceChildren(
    ...left.map(({ name, why }) => make("li", "", `${name}: ${why}`)),
  );
  list.show(drafts);
  showCounts();
  step("review");
}

/** What the files and the box hold: workbooks of ours, tables of units' own, and what is neither, each with why. */
async function readSource(): Promise<{
  readonly files: Files;
  readonly tables: readonly OwnTable[];
  readonly left: Left;
}> {
  const files: Files[number][] = [];
  const tables: OwnTable[] = pastedGrids().map((grid) => ({ name: "bảng dán", grid }));
  const left: { name: string; why: string }[] = [];
  const all = [...(chosenFiles.files ?? [])];
  for (const [at, file] of all.entries()) {
    tell(`Đang đọc tệp ${at + 1}/${all.length}…`);
    // Lets the page show how far it is: reading a file holds it up.
    await new Promise((resolve) => setTimeout(resolve));
    const bytes = new Uint8Array(await file.arrayBuffer());
    const returned = readReturned(file.name, bytes);
    if (returned.kind === "form") {
      const saved = returned.saved || new Date(file.lastModified).toISOString();
      files.push({ name: file.name, saved, form: returned.form });
      continue;
    }
    const own = ownGrids(file.name, bytes).map((grid) => ({ name: file.name, grid }));
    tables.push(...own);
    if (own.length === 0)
      left.push({ name: file.name, why: returned.kind === "refused" ? returned.why : NOT_OURS });
  }
  return { files, tables, left };
}

async function read(): Promise<void> {
  if ((chosenFiles.files ?? []).length === 0 && paste.value.trim() === "") {
    fail("Chưa chọn tệp nào, cũng chưa dán bảng nào.");
    return;
  }
  const { files, tables, left } = await readSource();
  if (files.length === 0 && tables.length === 0 && left.length === 0) {
    fail(
      "Ô dán không có bảng. Trong Word, Excel hay Google Trang tính: chọn cả bảng có dòng đầu cột, chép rồi dán lại.",
    );
    return;
  }
  tell("Đang so với sổ…");
  const answer = await ask({ verb: "forms.receive", files });
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  if (tables.length > 0) step("table");
  const own = await matchTables(tables);
  show([...own, ...answer.value.units], [...answer.value.refused, ...left]);
  tell("Chưa ghi gì vào sổ.");
}

/** Those of the chosen units that nothing speaks against, or the others. */
async function handOver(those: readonly UnitDraft[], sure: boolean): Promise<string | undefined> {
  const keys = new Set(those.flatMap(({ unit }) => unit.sure));
  const returns = returnsOf(those).filter(({ key }) => keys.has(key) === sure);
  if (returns.length === 0) return "";
  const answer = await ask({
    verb: "returns.add",
    returns: returns as Request<"returns.add">["returns"],
    take: sure && take.checked,
  });
  if (answer.ok) return answer.value.message;
  fail(answer.message);
  return undefined;
}

async function receive(): Promise<void> {
  const those = drafts.filter(({ taken }) => taken);
  send.disabled = true;
  tell("Đang nhận…");
  const first = await handOver(those, true);
  const second = first === undefined ? undefined : await handOver(those, false);
  if (second !== undefined) {
    drafts = drafts.filter((draft) => !those.includes(draft));
    list.show(drafts);
    tell([first, second].filter((message) => message !== "").join(" "));
  }
  showCounts();
}

/** An empty book says what comes first; one that cannot be reached says so before a file is chosen. */
async function load(): Promise<void> {
  const answer = await ask({ verb: "forms.open" });
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  chosenFiles.value = "";
  clearPasted();
  tell("");
  step("source");
}

element("read", HTMLButtonElement).addEventListener("click", () => void read());
element("other", HTMLButtonElement).addEventListener("click", () => void load());
send.addEventListener("click", () => void receive());
void load();
