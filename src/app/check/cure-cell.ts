import { readDay } from "../../core/calendar/read-day.ts";
import type { Cell } from "../../core/table/cell.ts";
import type { Column } from "../../core/table/column.ts";
import { cellText, parseCell } from "../../core/table/parse-cell.ts";
import { type ParsedRow, parseTable, rowHash, unreadTable } from "../../core/table/parse-table.ts";
import { undo } from "../../core/tables/office/undo.ts";
import type { Ports } from "../../ports/ports.ts";
import { type FoundCell, findCell } from "../book/read/find-row.ts";
import { writeSheet, writeSheets } from "../book/write/write-sheets.ts";
import { logged, momentText } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { cellPlace, upTo } from "../door/fields.ts";
import { type RequestOf, verb } from "../door/verb.ts";

/** The longest text that a cure types. */
export const LONGEST_CURE = 45_000;

/** A cure as the page asks for it: the finding's place, the row as it was then, and the text to type. */
const fields = { ...cellPlace, rowHash: upTo(20), value: upTo(LONGEST_CURE) };

export interface Cured {
  readonly place: string;
  /** The row as it is now: other findings of the same row go on with these. */
  readonly rowId: string;
  readonly rowHash: string;
}

/** The typed text as the column stores it: a day as a date, a number as a number. */
function typed(value: string, column: Column): Cell {
  if (column.kind === "day") {
    const read = readDay(value);
    return read?.kind === "day" ? { day: read.day } : value;
  }
  if (column.kind !== "number") return value;
  const { value: parsed } = parseCell(value, column);
  return typeof parsed === "number" ? parsed : value;
}

const edited: Answer<Cured> = {
  ok: false,
  message: "Dòng này đã được sửa từ lần kiểm tra trước. Kiểm tra lại rồi hãy sửa theo đề xuất.",
};

/** How often a row that moves while its cell is looked at is found again. */
const TRIES = 3;

/** What stood in the cell, to the byte, once the cure stands there. */
interface Typed {
  readonly before: string;
  readonly at: number;
}

/** Types a value into one cell; undefined where its row was changed, or would not stay in its place. */
function typeInto(ports: Ports, sheet: string, found: FoundCell, value: Cell): Typed | undefined {
  const { table, row, columnKey, column } = found;
  const { exact: before, cell } = ports.workbook.exactCell(sheet, row.at, column);
  if (cellText(cell) !== cellText(row.line[column - 1] ?? "")) return undefined;
  // What stood there is known only of the place we looked at: a row that has left it is not written.
  const { rowNow, now, conflicts } = writeSheet(ports, {
    table,
    cells: (was, { at: stands }, at) =>
      was === row && stands === row.at && at.get(columnKey) === column ? { [columnKey]: value } : undefined,
    evenIfSame: true,
  });
  const there = rowNow.get(row.at);
  const stayed = there === row.at && now.columns.at.get(columnKey) === column;
  return stayed && !conflicts.some((conflict) => conflict.row === 0) ? { before, at: there } : undefined;
}

/** The row once the cell holds the value, as a reading of it would find it. */
function rowAfter({ table, row, column }: FoundCell, value: Cell): ParsedRow | undefined {
  const line = row.line.map((cell, index) => (index === column - 1 ? value : cell));
  return parseTable(table.table, [table.header, line], table.marks).rows[0];
}

/** What the cell holds to the byte with the cure in it, wherever it stands now; "" once it holds something else. */
function exactAfter(ports: Ports, cure: RequestOf<typeof fields>, typedInto: FoundCell, value: Cell): string {
  let place = { at: typedInto.row.at, column: typedInto.column };
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { exact, cell } = ports.workbook.exactCell(cure.sheet, place.at, place.column);
    if (cellText(cell) === cellText(value)) return exact;
    const now = findCell(ports, cure.sheet, rowAfter(typedInto, value)?.id ?? "", cure.column);
    if (now === undefined) return "";
    place = { at: now.row.at, column: now.column };
  }
  return "";
}

/**
 * Types the cure into its cell, once the row is still the one the finding spoke of; what stood there is kept to the byte
 * so that it can be taken back. Every cure is logged.
 */
function cureCell(ports: Ports, cure: RequestOf<typeof fields>): Answer<Cured> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const found = findCell(ports, cure.sheet, cure.rowId, cure.column);
    const declared = found?.table.table.columns[found.columnKey];
    if (found === undefined || declared === undefined || rowHash(found.row) !== cure.rowHash) return edited;
    if (declared.filledBy === "system") return { ok: false, message: "Cột này do sổ ghi, không sửa tay." };
    const value = typed(cure.value, declared);
    const written = typeInto(ports, cure.sheet, found, value);
    if (written === undefined) continue;
    const { before, at } = written;
    const kept = {
      at: momentText(ports.clock.now()),
      who: ports.user.email(),
      sheet: cure.sheet,
      row: String(at),
      column: cure.column,
      before,
      after: exactAfter(ports, cure, found, value),
      state: "",
    };
    const shown = cellText(found.row.line[found.column - 1] ?? "");
    const place = `${cure.sheet} dòng ${at}, cột ${cure.column}`;
    writeSheets(ports, [
      { table: unreadTable(undo), added: [kept] },
      logged(ports, [{ what: "Sửa theo đề xuất", place, before: shown, after: cure.value }]),
    ]);
    const now = rowAfter(found, value);
    return {
      ok: true,
      value: { place, rowId: now?.id ?? "", rowHash: now === undefined ? "" : rowHash(now) },
    };
  }
  return edited;
}

export const cureApply = verb({ name: "cure.apply", fields, locked: true, run: cureCell });
