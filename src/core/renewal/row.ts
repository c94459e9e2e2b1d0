import { cellDay } from "../calendar/date-style.ts";
import type { Day } from "../calendar/day.ts";
import type { ParsedRow, ParsedTable } from "../table/parse-table.ts";
import { marksKey } from "../table/table.ts";
import { renewReferences } from "./codes.ts";
import { type NewCell, plain, unreadCells } from "./copied-rows.ts";
import { type Renewal, shiftedDay } from "./renewal.ts";
import { renewText } from "./text.ts";
import type { UnitRenewal } from "./units.ts";

/** What turns the cells of a former campaign's row into those of a new one. */
export interface RowRenewer {
  readonly renewal: Renewal;
  readonly units: UnitRenewal;
  readonly milestones: ReadonlyMap<string, string>;
  readonly bases: ReadonlyMap<number, number | null>;
}

/** Running text: its time renewed, its references led to the new rows, names that ended put on the list. */
export function renewProse({ renewal, units, milestones, bases }: RowRenewer, text: string): NewCell {
  const { text: now, remarks } = renewText(text, renewal);
  const led = renewReferences(now, milestones, bases);
  return { cell: led, remarks: [...remarks, ...units.named(text)] };
}

/** A day of the campaign's time. */
function renewDay({ renewal }: RowRenewer, day: Day): NewCell {
  const { day: now, exact } = shiftedDay(day, renewal.shift);
  return {
    cell: { day: now },
    remarks: [
      {
        kind: exact ? "đã đổi" : "cần xem lại",
        before: cellDay(day),
        after: cellDay(now),
        reason: exact ? "Ngày được chuyển sang năm mới." : "Năm mới không có ngày 29/02: đối chiếu lại.",
      },
    ],
  };
}

/** Every cell that clerks fill, renewed by its kind; `own` gives those that are made otherwise. */
export function renewRow(
  renewer: RowRenewer,
  table: ParsedTable,
  row: ParsedRow,
  own: Readonly<Record<string, NewCell>>,
): Readonly<Record<string, NewCell>> {
  const cells: Record<string, NewCell> = {};
  for (const [key, column] of Object.entries(table.table.columns)) {
    if (column.filledBy === "system" || key === marksKey) continue;
    const value = row.values[key];
    const given = own[key];
    if (given !== undefined) cells[key] = given;
    else if (column.kind === "day") cells[key] = value == null ? plain("") : renewDay(renewer, value as Day);
    else if (column.kind === "text" || column.kind === "words")
      cells[key] = renewProse(renewer, String(value ?? ""));
    else cells[key] = plain(value ?? "");
  }
  for (const [key, remark] of unreadCells(table, row)) {
    const { cell, remarks } = cells[key] ?? plain("");
    cells[key] = { cell, remarks: [...remarks, remark] };
  }
  return cells;
}
