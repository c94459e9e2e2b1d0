import type { DraftColumn } from "../../core/intake/draft-columns.ts";
import type { EditedRow } from "../../core/intake/edit-draft.ts";
import { button } from "../page/button.ts";
import { make, option } from "../page/element.ts";

/** What a row's card tells back. */
export interface RowActs {
  readonly set: (row: EditedRow, column: string, text: string) => void;
  readonly keep: (row: EditedRow, kept: boolean) => void;
  readonly seen: (row: EditedRow, why: string) => void;
  /** Joins the paragraph to the one above; undefined for rows that are no paragraphs. */
  readonly merge: ((row: EditedRow) => void) | undefined;
  readonly split: ((row: EditedRow, before: number) => void) | undefined;
  readonly focus: (row: EditedRow) => void;
}

/** Names to choose from, in place of a key that nobody reads. */
export type Names = ReadonlyMap<string, readonly (readonly [value: string, shown: string])[]>;

function control(
  row: EditedRow,
  column: DraftColumn,
  names: Names,
): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  const value = row.cells[column.key] ?? "";
  const offered = names.get(column.key) ?? column.choices.map((choice) => [choice, choice] as const);
  if (column.kind === "choice" || names.has(column.key)) {
    const select = make("select", "", "");
    select.append(option("", "(chưa chọn)"), ...offered.map(([each, shown]) => option(each, shown)));
    select.value = value;
    return select;
  }
  if (column.long) {
    const area = make("textarea", "", "");
    area.value = value;
    area.rows = Math.min(9, Math.ceil((value.length + 1) / 56) + value.split("\n").length - 1);
    return area;
  }
  const input = make("input", "", "");
  input.type = "text";
  input.autocomplete = "off";
  input.value = value;
  return input;
}

function doubtLine(row: EditedRow, why: string, acts: RowActs): HTMLElement {
  const line = make("p", "doubt", why);
  line.append(
    " ",
    button("Đã xem", "", () => acts.seen(row, why)),
  );
  return line;
}

function field(row: EditedRow, column: DraftColumn, names: Names, acts: RowActs): HTMLElement {
  const box = make("div", "field", "");
  box.dataset["column"] = column.key;
  const label = make("label", "", column.header);
  const input = control(row, column, names);
  input.id = `r${row.id}-${column.key}`;
  label.htmlFor = input.id;
  input.disabled = !row.kept;
  input.addEventListener("change", () => acts.set(row, column.key, input.value));
  input.addEventListener("focus", () => acts.focus(row));
  box.append(label, input);
  for (const { column: of, why } of row.doubts) if (of === column.key) box.append(doubtLine(row, why, acts));
  if (input instanceof HTMLTextAreaElement && column.key === "text" && acts.split !== undefined) {
    const { merge, split } = acts;
    box.append(
      button("Gộp với đoạn trên", "", () => merge?.(row)),
      button("Tách tại con trỏ", "", () => split(row, input.selectionStart)),
    );
  }
  return box;
}

/** A row to be, with its cells, what is doubtful of it, and whether it is taken. @param columns those that are shown */
export function rowCard(
  row: EditedRow,
  name: string,
  columns: readonly DraftColumn[],
  names: Names,
  acts: RowActs,
): HTMLLIElement {
  const card = make("li", row.doubts.length > 0 ? "canh-bao" : "", "");
  card.id = `r${row.id}`;
  card.classList.toggle("refused", !row.kept);
  const tick = make("label", "tick", "");
  const box = make("input", "", "");
  box.type = "checkbox";
  box.checked = row.kept;
  box.addEventListener("change", () => acts.keep(row, box.checked));
  tick.append(box, ` Lấy ${name}`);
  card.append(tick);
  for (const { column, why } of row.doubts) if (column === "") card.append(doubtLine(row, why, acts));
  card.append(...columns.map((column) => field(row, column, names, acts)));
  return card;
}
