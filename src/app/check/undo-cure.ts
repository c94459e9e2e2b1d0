import { tableOf } from "../../core/book/parsed-book.ts";
import { headerColumn } from "../../core/table/find-columns.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/open-book.ts";
import { writeLog } from "../book/write-log.ts";
import { writeOwned } from "../book/write-owned.ts";
import type { Answer } from "../door/answer.ts";
import { verb } from "../door/verb.ts";
import type { Cured } from "./cure-cell.ts";

const taken = "đã hoàn tác";

/** Where the cell that a cure left behind stands now: its row may have moved; 0 when it was changed since. */
function rowOf(ports: Ports, sheet: string, row: number, column: number, after: string): number {
  const same = (at: number): boolean => ports.workbook.exactCell(sheet, at, column) === after;
  if (row > 1 && same(row)) return row;
  const candidates = ports.workbook.read(sheet).length;
  // Only a neighbour by a few rows is looked for: inserting a row above is common, sorting is not undone blindly.
  for (let away = 1; away <= 3; away += 1) {
    if (row + away <= candidates && same(row + away)) return row + away;
    if (row - away > 1 && same(row - away)) return row - away;
  }
  return 0;
}

/** Takes back this clerk's last cure: the cell gets its bytes back, unless somebody has changed it since. */
function undoCure(ports: Ports): Answer<Cured> {
  const { undo } = openBook(ports, new Set(["undo"])).book;
  const who = ports.user.email();
  const mine = undo.rows.filter((row) => row.values.who === who && row.values.state === "");
  const last = mine[mine.length - 1];
  if (last === undefined) return { ok: false, message: "Không còn lần sửa nào để hoàn tác." };
  const { sheet, row, column: header, before, after } = last.values;
  if (tableOf(sheet) === undefined) {
    return { ok: false, message: `Sổ không còn trang “${sheet}”.` };
  }
  const column = headerColumn(ports.workbook.readHeader(sheet), header);
  const at = column === 0 ? 0 : rowOf(ports, sheet, Number(row), column, after);
  if (at === 0) {
    return {
      ok: false,
      message: `Ô ${sheet} dòng ${row}, cột ${header} đã được sửa tiếp nên không hoàn tác.`,
    };
  }
  ports.workbook.restoreCell(sheet, at, column, before);
  writeOwned(ports, {
    table: undo,
    columns: ["state"],
    valuesOf: (candidate) => (candidate.at === last.at ? { state: taken } : undefined),
  });
  const place = `${sheet} dòng ${at}, cột ${header}`;
  writeLog(ports, [{ what: "Hoàn tác", place, before: "", after: "" }]);
  return { ok: true, value: { place, rowId: "", rowHash: "" } };
}

export const cureUndo = verb({ name: "cure.undo", fields: {}, locked: true, run: undoCure });
