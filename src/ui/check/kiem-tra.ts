import type { ListedFinding } from "../../app/check/list-findings.ts";
import { element, option } from "../page/element.ts";
import { ask } from "../page/server.ts";
import { findingCard } from "./finding-card.ts";
import { type Choice, chosen, counts, everything, type Facet } from "./finding-filter.ts";

/** More cards than this are slow to lay out in a sidebar; the filters lead to the rest. */
const mostCards = 200;

const state = element("state", HTMLElement);
const filters = element("filters", HTMLElement);
const list = element("findings", HTMLUListElement);
const again = element("again", HTMLButtonElement);
const undo = element("undo", HTMLButtonElement);
const selects = {
  severity: element("severity", HTMLSelectElement),
  sheet: element("sheet", HTMLSelectElement),
  unit: element("unit", HTMLSelectElement),
};

let findings: readonly ListedFinding[] = [];
let choice: Choice = everything;

function fillSelect(facet: Facet): void {
  const values = counts(findings, choice, facet);
  const total = values.reduce((sum, [, count]) => sum + count, 0);
  const offered = (value: string, text: string): HTMLOptionElement =>
    Object.assign(option(value, text), { selected: choice[facet] === value });
  selects[facet].replaceChildren(
    offered("", `Tất cả (${total})`),
    ...values.map(([value, count]) => offered(value, `${value} (${count})`)),
  );
}

function draw(): void {
  for (const facet of ["severity", "sheet", "unit"] as const) fillSelect(facet);
  filters.hidden = findings.length === 0;
  const shown = chosen(findings, choice);
  list.replaceChildren(...shown.slice(0, mostCards).map((finding) => findingCard(finding, { show, cure })));
  const more =
    shown.length > mostCards ? ` Hiện ${mostCards} điều đầu; chọn trang hoặc đơn vị để xem tiếp.` : "";
  state.textContent =
    findings.length === 0 ? "Không có gì phải sửa." : `${shown.length} điều cần xem.${more}`;
}

async function load(note: string): Promise<void> {
  again.disabled = true;
  state.textContent = "Đang kiểm tra…";
  const answer = await ask({ verb: "check" });
  again.disabled = false;
  if (!answer.ok) {
    state.textContent = answer.message;
    return;
  }
  findings = answer.value;
  draw();
  if (note !== "") state.textContent = `${note} ${state.textContent ?? ""}`;
}

async function show({ sheet, rowId, row, column }: ListedFinding): Promise<void> {
  const answer = await ask({ verb: "cell.show", sheet, rowId, row, column });
  if (!answer.ok) state.textContent = answer.message;
}

/** The finding goes; the others of its row go on with the row as it is now. A full check stays the clerk's to ask for. */
async function cure(cured: ListedFinding, value: string): Promise<void> {
  const { sheet, rowId, rowHash, column } = cured;
  state.textContent = "Đang sửa…";
  const answer = await ask({ verb: "cure.apply", sheet, rowId, rowHash, column, value });
  if (!answer.ok) {
    state.textContent = answer.message;
    return;
  }
  const now = { rowId: answer.value.rowId, rowHash: answer.value.rowHash };
  const sameRow = (finding: ListedFinding): boolean => finding.sheet === sheet && finding.rowId === rowId;
  const sameCell = (finding: ListedFinding): boolean => sameRow(finding) && finding.column === column;
  findings = findings
    .filter((finding) => finding !== cured && !(sameCell(finding) && finding.cure !== undefined))
    .map((finding) => (sameRow(finding) ? { ...finding, ...now } : finding));
  draw();
  state.textContent = `Đã sửa ${answer.value.place}. Kiểm tra lại để xem cả sổ.`;
}

async function takeBack(): Promise<void> {
  state.textContent = "Đang hoàn tác…";
  const answer = await ask({ verb: "cure.undo" });
  if (answer.ok) await load(`Đã hoàn tác ở ${answer.value.place}.`);
  else state.textContent = answer.message;
}

for (const facet of ["severity", "sheet", "unit"] as const) {
  selects[facet].addEventListener("change", () => {
    choice = { ...choice, [facet]: selects[facet].value };
    draw();
  });
}
again.addEventListener("click", () => void load(""));
undo.addEventListener("click", () => void takeBack());
void load("");
