import type { Cell } from "../core/table/cell.ts";
import { cellText } from "../core/table/parse-cell.ts";
import { identityOf, type ParsedRow, type ParsedTable, parseTable } from "../core/table/parse-table.ts";
import type { Table } from "../core/table/table.ts";
import type { Workbook } from "../ports/workbook.ts";
import { appendRows, linesOf } from "./replace-rows.ts";
import type { Conflict, OwnedWritten } from "./write-owned.ts";

/** By what clerks identify a row, without what the system adds. */
function namedBy(table: Table, { values }: ParsedRow): string {
  const clerks = table.identity.filter((key) => table.columns[key]?.filledBy === "clerk");
  return identityOf({ ...table, identity: clerks }, values);
}

/**
 * Rows that we wrote over: a line put in above moved them to where the end had just been. They were the last ones, and
 * stand nowhere now, not edited either. A last row deleted in that very moment looks the same: it comes back, for to
 * lose a row is worse.
 * @param there the rows that stand in the sheet now, without those that were added
 */
function writtenOver({ table, rows }: ParsedTable, there: readonly ParsedRow[]): readonly ParsedRow[] {
  const lines = new Map<string, ParsedRow[]>();
  for (const row of there) lines.set(row.typed, [...(lines.get(row.typed) ?? []), row]);
  const gone = rows.filter(({ typed }) => lines.get(typed)?.shift() === undefined);
  const last = rows.slice(rows.length - gone.length);
  if (!gone.every((row, index) => row === last[index])) return [];
  const others = new Set([...lines.values()].flat().map((row) => namedBy(table, row)));
  return gone.filter((row) => !others.has(namedBy(table, row)));
}

/**
 * Adds rows below the last one of a sheet in which clerks write. Sheets has no lock against typing, so we look again:
 * rows that came to stand under wrong headers, for a column came, went or moved just then, are taken back and added
 * anew; rows that we wrote over are put back below. Service calls: one write and one read; more only after such a clash.
 * @param read the table and its height as it was read just before
 * @returns the sheet, where there was such a clash
 */
export function appendBelow(
  workbook: Workbook,
  { now, height }: Pick<OwnedWritten, "now" | "height">,
  rows: readonly Readonly<Record<string, Cell>>[],
): readonly Conflict[] {
  const { table } = now;
  const { sheet } = table;
  if (rows.length === 0) return [];
  const clash: readonly Conflict[] = [{ sheet, row: 0, key: "" }];
  appendRows(workbook, sheet, now.columns.at, rows);

  const cells = workbook.read(sheet);
  const after = parseTable(table, cells, workbook.columnMarks());
  const added = new Set(rows.map((row) => identityOf(table, row)));
  const found = after.rows.filter(({ id }) => added.has(id));
  if (new Set(found.map(({ id }) => id)).size === added.size) {
    if (!found.some(({ at }) => at === height + 1)) return [];
    const lost = writtenOver(
      now,
      after.rows.filter(({ id }) => !added.has(id)),
    );
    if (lost.length === 0) return [];
    workbook.append(
      sheet,
      lost.map(({ line }) => line),
    );
    return clash;
  }

  const lines = linesOf(now.columns.at, rows);
  // What is text tells enough: a day may show otherwise in a column that is not for days.
  const stand = lines.every((line, down) =>
    line.every(
      (cell, right) => typeof cell !== "string" || cell === cellText(cells[height + down]?.[right] ?? ""),
    ),
  );
  if (stand) {
    workbook.writeBlock(
      sheet,
      height + 1,
      1,
      lines.map((line) => line.map(() => "")),
    );
    appendRows(workbook, sheet, after.columns.at, rows);
  }
  return clash;
}
