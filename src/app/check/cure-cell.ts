import { readDay } from "../../core/calendar/read-day.ts";
import type { Cell } from "../../core/table/cell.ts";
import type { Column } from "../../core/table/column.ts";
import { findColumns } from "../../core/table/find-columns.ts";
import { cellText, parseCell } from "../../core/table/parse-cell.ts";
import { undo } from "../../core/tables/office/undo.ts";
import type { Ports } from "../../ports/ports.ts";
import { findCell, findRowAt } from "../book/find-row.ts";
import { readHeaders } from "../book/read-sheets.ts";
import { appendRows } from "../book/replace-rows.ts";
import { momentText, writeLog } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { cellPlace, upTo } from "../door/fields.ts";
import { type RequestOf, verb } from "../door/verb.ts";

/** A cure as the page asks for it: the finding's place, the row as it was then, and the text to type. */
const fields = { ...cellPlace, rowHash: upTo(20), value: upTo(45_000) };

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

/**
 * Types the cure into its cell, once the row is still the one the finding spoke of; what stood there is kept to the byte
 * so that it can be taken back. Every cure is logged.
 */
function cureCell(ports: Ports, cure: RequestOf<typeof fields>): Answer<Cured> {
  const { workbook } = ports;
  const found = findCell(ports, cure.sheet, cure.rowId, cure.column);
  const declared = found?.table.table.columns[found.columnKey];
  if (found === undefined || declared === undefined || found.row.hash !== cure.rowHash) {
    return {
      ok: false,
      message: "Dòng này đã được sửa từ lần kiểm tra trước. Kiểm tra lại rồi hãy sửa theo đề xuất.",
    };
  }
  if (declared.filledBy === "system") return { ok: false, message: "Cột này do sổ ghi, không sửa tay." };
  const { row, column } = found;
  const before = workbook.exactCell(cure.sheet, row.at, column);
  workbook.writeBlock(cure.sheet, row.at, column, [[typed(cure.value, declared)]]);
  workbook.settle();
  const after = workbook.exactCell(cure.sheet, row.at, column);
  const moment = momentText(ports.clock.now());
  const seen = readHeaders(ports, [undo]).get(undo.sheet);
  const { at } = findColumns(undo, seen?.cells[0] ?? [], seen?.marks ?? []);
  appendRows(workbook, undo.sheet, at, [
    {
      at: moment,
      who: ports.user.email(),
      sheet: cure.sheet,
      row: String(row.at),
      column: cure.column,
      before,
      after,
      state: "",
    },
  ]);
  const shown = cellText(row.line[column - 1] ?? "");
  const place = `${cure.sheet} dòng ${row.at}, cột ${cure.column}`;
  writeLog(ports, [{ what: "Sửa theo đề xuất", place, before: shown, after: cure.value }]);
  const now = findRowAt(ports, cure.sheet, row.at);
  return { ok: true, value: { place, rowId: now?.id ?? "", rowHash: now?.hash ?? "" } };
}

export const cureApply = verb({ name: "cure.apply", fields, locked: true, run: cureCell });
