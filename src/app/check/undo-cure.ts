import { tableOf } from "../../core/book/parsed-book.ts";
import type { ParsedRow, ParsedTable } from "../../core/table/parse-table.ts";
import { foldKey } from "../../core/text/fold.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import { conflictText } from "../book/write/sheet-change.ts";
import { writeSheet, writeSheets } from "../book/write/write-sheets.ts";
import { logged } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { verb } from "../door/verb.ts";
import type { Cured } from "./cure-cell.ts";

const taken = "đã hoàn tác";

/** Only a neighbour by a few rows is looked for: inserting a row above is common, sorting is not undone blindly. */
const NEAR = 3;

/** The row whose cell is still what the cure left there; undefined when it was changed since. */
function rowCured(
  { workbook }: Pick<Ports, "workbook">,
  { table, rows }: ParsedTable,
  row: number,
  column: number,
  after: string,
): ParsedRow | undefined {
  const away = ({ at }: ParsedRow): number => Math.abs(at - row);
  return rows
    .filter((candidate) => away(candidate) <= NEAR)
    .sort((a, b) => away(a) - away(b))
    .find(({ at }) => workbook.exactCell(table.sheet, at, column).exact === after);
}

/** Takes back this clerk's last cure: the cell gets its bytes back, unless somebody has changed it since. */
function undoCure(ports: Ports): Answer<Cured> {
  const { undo } = openBook(ports, new Set(["undo"])).book;
  const who = ports.user.email();
  const mine = undo.rows.filter((row) => row.values.who === who && row.values.state === "");
  const last = mine[mine.length - 1];
  if (last === undefined) return { ok: false, message: "Không còn lần sửa nào để hoàn tác." };
  const { sheet, row, column: header, before, after } = last.values;
  const declared = tableOf(sheet);
  if (declared === undefined) return { ok: false, message: `Sổ không còn trang “${sheet}”.` };
  const table: ParsedTable = openBook(ports, new Set([declared[0]])).book[declared[0]];
  const [key] = [...table.columns.headers].find(([, text]) => foldKey(text) === foldKey(header)) ?? [];
  const column = table.columns.at.get(key ?? "");
  const cured = column === undefined ? undefined : rowCured(ports, table, Number(row), column, after);
  const written =
    key === undefined || cured === undefined
      ? undefined
      : writeSheet(ports, {
          table,
          cells: (was) => (was === cured ? { [key]: { exact: before } } : undefined),
        });
  const restored = cured === undefined ? undefined : written?.rowNow.get(cured.at);
  const astray = (written?.conflicts ?? []).filter((conflict) => conflict.row === 0);
  if (astray.length > 0 && key !== undefined && cured !== undefined) {
    // Somebody came in between: it may have been put right, and the cell tells, wherever it stands by now.
    const now: ParsedTable = openBook(ports, new Set([declared[0]])).book[declared[0]];
    const [at, line] = [now.columns.at.get(key), now.rows.find(({ id }) => id === cured.id)?.at];
    const shown =
      at === undefined || line === undefined ? before : ports.workbook.exactCell(sheet, line, at).exact;
    if (shown !== before) return { ok: false, message: conflictText(astray) };
  }
  if (restored === undefined) {
    return {
      ok: false,
      message: `Ô ${sheet} dòng ${row}, cột ${header} đã được sửa tiếp nên không hoàn tác.`,
    };
  }
  const place = `${sheet} dòng ${restored}, cột ${header}`;
  writeSheets(ports, [
    { table: undo, cells: (candidate) => (candidate === last ? { state: taken } : undefined) },
    logged(ports, [{ what: "Hoàn tác", place, before: "", after: "" }]),
  ]);
  return { ok: true, value: { place, rowId: "", rowHash: "" } };
}

export const cureUndo = verb({ name: "cure.undo", fields: {}, locked: true, run: undoCure });
