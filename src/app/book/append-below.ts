import type { Cell } from "../../core/table/cell.ts";
import { cellText } from "../../core/table/parse-cell.ts";
import { identityOf, type ParsedRow, parseTable } from "../../core/table/parse-table.ts";
import { type BookPorts, readSheets } from "./read-sheets.ts";
import { appendRows, linesOf } from "./replace-rows.ts";
import type { OwnedWritten } from "./write-owned.ts";

/**
 * Rows that we wrote over: a line put in above moved them to where the end had just been. They were the last ones and
 * stand nowhere now; a changed one would still stand right above what was added. A last row deleted in that very moment
 * looks the same: it comes back, for to lose a row is worse.
 * @param there the rows that stand in the sheet now, without those that were added
 * @param height where the end had been
 */
function writtenOver(
  rows: readonly ParsedRow[],
  there: readonly ParsedRow[],
  height: number,
): readonly ParsedRow[] {
  const lines = new Map<string, ParsedRow[]>();
  for (const row of there) lines.set(row.typed, [...(lines.get(row.typed) ?? []), row]);
  const gone = rows.filter(({ typed }) => lines.get(typed)?.shift() === undefined);
  const last = rows.slice(rows.length - gone.length);
  const changed = [...lines.values()].flat().some(({ at }) => at === height);
  return changed || !gone.every((row, index) => row === last[index]) ? [] : gone;
}

/** Whether another hand came in between, and then whether the rows stand right all the same. */
export type Appended = "fine" | "mended" | "astray";

/**
 * Adds rows below the last one of a sheet in which clerks write. Sheets has no lock against typing, so we look again:
 * rows that came to stand under wrong headers, for a column came, went or moved just then, are taken back and added
 * anew; rows that we wrote over are put back below. Service calls: one write and one read; more only after such a clash.
 * @param read the table and its height as it was read just before
 */
export function appendBelow(
  ports: BookPorts,
  { now, height }: Pick<OwnedWritten, "now" | "height">,
  rows: readonly Readonly<Record<string, Cell>>[],
): Appended {
  const { workbook } = ports;
  const { table } = now;
  const { sheet } = table;
  if (rows.length === 0) return "fine";
  appendRows(workbook, sheet, now.columns.at, rows);

  const added = new Set(rows.map((row) => identityOf(table, row)));
  const look = () => {
    const { cells = [], marks = [] } = readSheets(ports, [table]).get(sheet) ?? {};
    const after = parseTable(table, cells, marks);
    const found = after.rows.filter(({ id }) => added.has(id));
    return { cells, after, found, all: new Set(found.map(({ id }) => id)).size === added.size };
  };
  const seen = look();
  // A line put in while we were looking cuts the last one off.
  const { cells, after, found, all } = seen.all ? seen : look();
  if (all) {
    if (!found.some(({ at }) => at === height + 1)) return "fine";
    const others = after.rows.filter(({ id }) => !added.has(id));
    const lost = writtenOver(now.rows, others, height);
    if (lost.length === 0) return "fine";
    workbook.append(
      sheet,
      lost.map(({ line }) => line),
    );
    return "mended";
  }

  const lines = linesOf(now.columns.at, rows);
  // What is text tells enough: a day may show otherwise in a column that is not for days.
  const stand = lines.every((line, down) =>
    line.every(
      (cell, right) => typeof cell !== "string" || cell === cellText(cells[height + down]?.[right] ?? ""),
    ),
  );
  if (!stand) return "astray";
  workbook.writeBlock(
    sheet,
    height + 1,
    1,
    lines.map((line) => line.map(() => "")),
  );
  appendRows(workbook, sheet, after.columns.at, rows);
  return "mended";
}
