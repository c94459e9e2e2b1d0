import type { Finding } from "../core/table/finding.ts";
import { marksOf } from "../core/table/marks.ts";
import { noteMarker, withOurNote } from "../core/table/note.ts";
import type { ParsedRow, ParsedTable } from "../core/table/parse-table.ts";
import { marksKey } from "../core/table/table.ts";
import { type ParsedBook, tablesInOrder } from "../core/tables/book.ts";
import { results } from "../core/tables/results.ts";
import type { Workbook } from "../ports/workbook.ts";
import { replaceRows } from "./replace-rows.ts";
import { type Conflict, writeOwned } from "./write-owned.ts";

/** The text under the marker line of a cell: each finding with its cure. */
function noteText(findings: readonly Finding[]): string {
  return findings.map((finding) => `• ${finding.severity}: ${finding.message}\n  ${finding.fix}`).join("\n");
}

function markedBefore(table: ParsedTable): boolean {
  return table.rows.some((row) => row.values[marksKey] !== "");
}

/**
 * Our notes beside the clerk's own. Cells whose note does not change are left alone; the rest is written as one block.
 * @param textAt our text by "row,column"
 */
function writeNotes(workbook: Workbook, sheet: string, textAt: ReadonlyMap<string, string>): void {
  const notes = workbook.readNotes(sheet);
  let top = Number.POSITIVE_INFINITY;
  let bottom = 0;
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  const wanted = notes.map((line, row) =>
    line.map((note, column) => {
      const ours = textAt.get(`${row + 1},${column + 1}`) ?? "";
      if (ours === "" && !note.includes(noteMarker)) return note;
      const next = withOurNote(note, ours);
      if (next !== note) {
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
      return next;
    }),
  );
  if (bottom < top || right < left) return;
  const block = wanted.slice(top, bottom + 1).map((line) => line.slice(left, right + 1));
  workbook.writeNotes(sheet, top + 1, left + 1, block);
}

function showOnSheet(
  workbook: Workbook,
  table: ParsedTable,
  findings: readonly Finding[],
): readonly Conflict[] {
  const byRow = new Map<number, Finding[]>();
  for (const finding of findings) byRow.set(finding.row, [...(byRow.get(finding.row) ?? []), finding]);
  const conflicts = writeOwned(workbook, {
    table,
    columns: [marksKey],
    valuesOf: (row: ParsedRow) => ({ [marksKey]: marksOf(byRow.get(row.at) ?? []) }),
  });
  const columns = new Map(
    [...table.columns.headers].map(([key, header]) => [header, table.columns.at.get(key) ?? 0]),
  );
  const textAt = new Map<string, string>();
  for (const [row, found] of byRow) {
    for (const header of new Set(found.map((finding) => finding.column))) {
      const column = columns.get(header) ?? 0;
      if (row === 0 || column === 0) continue;
      textAt.set(`${row},${column}`, noteText(found.filter((finding) => finding.column === header)));
    }
  }
  // A row that moved meanwhile would get its neighbour's note; its sheet is shown anew by the next check.
  if (conflicts.length === 0) writeNotes(workbook, table.table.sheet, textAt);
  return conflicts;
}

/**
 * Shows the findings where clerks look: hidden marks that colour the cells, our notes, and *Kết quả kiểm tra*.
 * Sheets without findings, now or before, are not touched. Service calls: at most four per sheet with findings.
 */
export function showFindings(
  workbook: Workbook,
  book: ParsedBook,
  findings: readonly Finding[],
): readonly Conflict[] {
  const conflicts = tablesInOrder.flatMap(([name, table]) => {
    const mine = findings.filter((finding) => finding.sheet === table.sheet);
    if (!(marksKey in table.columns) || (mine.length === 0 && !markedBefore(book[name]))) return [];
    return showOnSheet(workbook, book[name], mine);
  });
  replaceRows(
    workbook,
    results,
    findings.map(({ row, ...finding }) => ({ ...finding, row: row === 0 ? "" : String(row) })),
  );
  return conflicts;
}
