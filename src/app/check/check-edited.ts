import { tableOf } from "../../core/book/parsed-book.ts";
import { checkRows } from "../../core/checks/check-rows.ts";
import type { Cell } from "../../core/table/cell.ts";
import { remarked } from "../../core/table/marks.ts";
import { marksKey } from "../../core/table/table.ts";
import type { Workbook } from "../../ports/workbook.ts";

/** The block a clerk has just typed or pasted; rows and columns count from 1. */
export interface Edited {
  readonly sheet: string;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

/**
 * While typing: colours what the row rules find in just the edited rows. Two reads and one write, whatever the size of
 * the block; marks of columns that were not edited stay until the next full check. Notes are left to that check.
 */
export function checkEdited(workbook: Workbook, edited: Edited): void {
  const declared = tableOf(edited.sheet);
  const first = Math.max(2, edited.row);
  const last = edited.row + edited.rows - 1;
  if (declared === undefined || !(marksKey in declared[1].columns) || last < first) return;
  const header = workbook.readHeader(edited.sheet);
  const lines = workbook.readRows(edited.sheet, first, last - first + 1, header.length);
  const { parsed, findings } = checkRows(declared[0], header, lines);
  const marksAt = parsed.columns.at.get(marksKey);
  if (marksAt === undefined) return;

  const editedHeaders = new Set(
    [...parsed.columns.at]
      .filter(([, column]) => column >= edited.column && column < edited.column + edited.columns)
      .map(([key]) => parsed.columns.headers.get(key) ?? ""),
  );
  const marks = lines.map((line, index): Cell => {
    const before = line[marksAt - 1];
    const mine = findings.filter((finding) => finding.row === index + 2);
    return remarked(typeof before === "string" ? before : "", editedHeaders, mine);
  });
  const same = marks.every((mark, index) => mark === (lines[index]?.[marksAt - 1] ?? ""));
  if (!same) workbook.writeColumn(edited.sheet, marksAt, first, marks);
}
