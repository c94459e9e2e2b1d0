import type { Cell } from "../../table/cell.ts";
import { cellDay } from "../../table/parse-cell.ts";
import type { FormRow } from "../form.ts";
import type { FormColumn } from "../form-columns.ts";
import type { AwardReader } from "./award-said.ts";
import type { CellSaid } from "./cell-said.ts";
import type { FormLayout } from "./form-layout.ts";
import type { ReturnedRow } from "./returned-form.ts";

/** What a report without its own column would lack: a report of a paper always says of which day. */
const alwaysSaid: Readonly<Partial<Record<FormLayout["table"], readonly string[]>>> = {
  tracking: ["received"],
};

/** A text of the form as the book takes it. */
function cellOf({ kind }: FormColumn, text: string): Cell {
  const day = kind === "day" ? cellDay(text) : null;
  return day === null ? text : { day };
}

/** The columns in which a row says something else than was sent. */
export const changedColumns = (
  { columns }: FormLayout,
  row: ReturnedRow,
  sent: FormRow["cells"],
): readonly FormColumn[] =>
  columns.filter(
    ({ key, fill }) => fill && row.cells[key] !== undefined && row.cells[key] !== (sent[key] ?? ""),
  );

/** What the cells of one row say, keys in place of names; a cell that names nothing is left out with a doubt. */
export function saidCells(
  awards: AwardReader,
  layout: FormLayout,
  row: ReturnedRow,
  sent: FormRow["cells"],
  doubt: (column: FormColumn, told: NonNullable<CellSaid["doubt"]>) => void,
): { readonly cells: Record<string, Cell>; readonly before: Record<string, Cell> } {
  const cells: Record<string, Cell> = {};
  const before: Record<string, Cell> = {};
  const kept = alwaysSaid[layout.table] ?? [];
  const changed = changedColumns(layout, row, sent);
  if (changed.length === 0) return { cells, before };
  for (const column of layout.columns) {
    const { key, kind } = column;
    const was = sent[key] ?? "";
    if (!changed.includes(column) && !kept.includes(key)) continue;
    const text = row.cells[key] ?? was;
    if (text === "" && was === "") continue;
    before[key] = kind === "award" ? (awards(was).text ?? was) : cellOf(column, was);
    const award = kind === "award" ? awards(text) : undefined;
    if (award?.doubt !== undefined) doubt(column, award.doubt);
    if (award === undefined) cells[key] = cellOf(column, text);
    else if (award.text !== undefined) cells[key] = award.text;
  }
  return { cells, before };
}
