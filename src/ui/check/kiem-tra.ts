import type { ListedFinding } from "../../app/check/list-findings.ts";
import { element, option } from "../page/element.ts";
import { picker } from "../page/picker.ts";
import { ask } from "../page/server.ts";
import { fail, tell, told } from "../page/state.ts";
import { type Choice, chosen, counts, everything, type Facet, grouped } from "./finding-filter.ts";
import { type Curable, groupSection } from "./finding-group.ts";

/** So few findings stand open; of more the reasons are read first. */
const mostOpen = 5;

const filters = element("filters", HTMLElement);
const words = element("words", HTMLInputElement);
const list = element("findings", HTMLElement);
const again = element("again", HTMLButtonElement);
const undo = element("undo", HTMLButtonElement);
const pickers = { severity: picker("severity"), sheet: picker("sheet"), unit: picker("unit") };
const facets = ["severity", "sheet", "unit"] as const;

let findings: readonly ListedFinding[] = [];
let choice: Choice = everything;
/** Reasons that the clerk opened: they stay open when the list is drawn anew. */
let opened: ReadonlySet<string> = new Set();

function offerFacet(facet: Facet): void {
  const values = counts(findings, choice, facet);
  const total = values.reduce((sum, [, count]) => sum + count, 0);
  const offered = values.map(([value, count]) => option(value, `${value} (${count})`));
  pickers[facet].offer([option("", `Tất cả (${total})`), ...offered], choice[facet]);
}

/** Which groups stand open now. */
function openNow(): ReadonlySet<string> {
  const groups = [...list.querySelectorAll<HTMLElement>("section")];
  return new Set(
    groups.flatMap((group) => (group.querySelector("details")?.open ? [group.dataset["rule"] ?? ""] : [])),
  );
}

function draw(): void {
  opened = openNow();
  for (const facet of facets) offerFacet(facet);
  filters.hidden = findings.length === 0;
  const shown = chosen(findings, choice);
  const sections = grouped(shown).map((group) => {
    const isOpen = shown.length <= mostOpen || opened.has(group.rule);
    const section = groupSection(group, isOpen, { show, cure, cureAll });
    section.dataset["rule"] = group.rule;
    return section;
  });
  list.replaceChildren(...sections);
  tell(
    findings.length === 0
      ? "Không có gì phải sửa."
      : shown.length === 0
        ? "Không có điều nào khớp."
        : `${shown.length} điều cần xem, xếp theo ${sections.length} lý do.`,
  );
}

/** A book in which nothing stands yet has no findings either. */
async function tellWhatIsLacking(): Promise<void> {
  const answer = await ask({ verb: "next.step" });
  if (!answer.ok) fail(answer.message);
  else if (answer.value !== "") tell(answer.value);
}

async function load(note: string): Promise<void> {
  again.disabled = true;
  tell("Đang kiểm tra…");
  const answer = await ask({ verb: "check" });
  again.disabled = false;
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  findings = answer.value;
  draw();
  if (findings.length === 0) await tellWhatIsLacking();
  if (note !== "") tell(`${note} ${told()}`);
}

async function show({ sheet, rowId, row, column }: ListedFinding): Promise<void> {
  const answer = await ask({ verb: "cell.show", sheet, rowId, row, column });
  if (!answer.ok) fail(answer.message);
}

/** The finding goes; the others of its row go on with the row as it is now. A full check stays the clerk's to ask for. */
async function cure(cured: ListedFinding, value: string): Promise<void> {
  const { sheet, rowId, rowHash, column } = cured;
  tell("Đang sửa…");
  const answer = await ask({ verb: "cure.apply", sheet, rowId, rowHash, column, value });
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  const now = { rowId: answer.value.rowId, rowHash: answer.value.rowHash };
  const sameRow = (finding: ListedFinding): boolean => finding.sheet === sheet && finding.rowId === rowId;
  const sameCell = (finding: ListedFinding): boolean => sameRow(finding) && finding.column === column;
  findings = findings
    .filter((finding) => finding !== cured && !(sameCell(finding) && finding.cure !== undefined))
    .map((finding) => (sameRow(finding) ? { ...finding, ...now } : finding));
  draw();
  // The button that was pressed is gone; the keyboard goes where the next press is likeliest.
  if (document.activeElement === document.body) undo.focus();
  tell(`Đã sửa ${answer.value.place}. Kiểm tra lại để xem cả sổ.`);
}

/** All of one reason at once; what is left then is for a look at the whole book to say. */
async function cureAll(group: readonly Curable[]): Promise<void> {
  tell(`Đang sửa ${group.length} ô…`);
  const cures = group.map(({ sheet, rowId, rowHash, column, cure: { value } }) => ({
    sheet,
    rowId,
    rowHash,
    column,
    value,
  }));
  const answer = await ask({ verb: "cure.apply-group", cures });
  if (answer.ok) await load(answer.value.message);
  else fail(answer.message);
}

async function takeBack(): Promise<void> {
  tell("Đang hoàn tác…");
  const answer = await ask({ verb: "cure.undo" });
  if (answer.ok) await load(`Đã hoàn tác ở ${answer.value.place}. ${answer.value.note}`.trim());
  else fail(answer.message);
}

for (const facet of facets) {
  const { select } = pickers[facet];
  select.addEventListener("change", () => {
    choice = { ...choice, [facet]: select.value };
    draw();
  });
}
words.addEventListener("input", () => {
  choice = { ...choice, words: words.value };
  draw();
});
again.addEventListener("click", () => void load(""));
undo.addEventListener("click", () => void takeBack());
void load("");
