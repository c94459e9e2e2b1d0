import { type ParsedBook, tableOf, tablesInOrder } from "../../core/book/parsed-book.ts";
import type { Finding } from "../../core/table/finding.ts";
import { columnLetters, marksOf } from "../../core/table/marks.ts";
import { noteMarker, withOurNote } from "../../core/table/note.ts";
import type { ParsedRow, ParsedTable } from "../../core/table/parse-table.ts";
import { marksKey } from "../../core/table/table.ts";
import { results } from "../../core/tables/campaign/results.ts";
import type { Workbook } from "../../ports/workbook.ts";
import type { BookPorts } from "../book/read-sheets.ts";
import { replaceRows, type SystemRow } from "../book/replace-rows.ts";
import { type Conflict, writeOwned } from "../book/write-owned.ts";
import type { ListedFinding } from "./list-findings.ts";
import { outdatedWaiver, readWaivers, type Waivers } from "./waivers.ts";

/** The text under the marker line of a cell: each finding with its cure. */
function noteText(findings: readonly Finding[]): string {
  return findings.map((finding) => `• ${finding.severity}: ${finding.message}\n  ${finding.fix}`).join("\n");
}

function markedBefore(table: ParsedTable): boolean {
  return table.rows.some((row) => row.values[marksKey] !== "");
}

/**
 * Our notes beside the clerk's own. Cells whose note does not change are left alone; the rest is written as one block.
 * @param notes those of the whole sheet now
 * @param textAt our text by "row,column"
 */
function writeNotes(
  workbook: Workbook,
  sheet: string,
  notes: readonly (readonly string[])[],
  textAt: ReadonlyMap<string, string>,
): void {
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
  ports: BookPorts,
  table: ParsedTable,
  findings: readonly Finding[],
): readonly Conflict[] {
  const byRow = new Map<number, Finding[]>();
  for (const finding of findings) byRow.set(finding.row, [...(byRow.get(finding.row) ?? []), finding]);
  const { sheet } = table.table;
  const notes = ports.workbook.readNotes(sheet);
  const { conflicts, now, height, rowNow } = writeOwned(ports, {
    table,
    columns: [marksKey],
    valuesOf: (row: ParsedRow) => ({ [marksKey]: marksOf(byRow.get(row.at) ?? []) }),
  });
  const columns = new Map(
    [...table.columns.headers].map(([key, header]) => [header, now.columns.at.get(key) ?? 0]),
  );
  const textAt = new Map<string, string>();
  for (const [row, found] of byRow) {
    for (const header of new Set(found.map((finding) => finding.column))) {
      const column = columns.get(header) ?? 0;
      const at = row === 1 ? 1 : (rowNow.get(row) ?? 0);
      if (at === 0 || column === 0) continue;
      textAt.set(`${at},${column}`, noteText(found.filter((finding) => finding.column === header)));
    }
  }
  // A row came or went between notes and cells: a note would stand beside its neighbour.
  if (notes.length !== height) return [...conflicts, { sheet, row: 0, key: "" }];
  writeNotes(ports.workbook, sheet, notes, textAt);
  return conflicts;
}

/** A finding as a row of *Kết quả kiểm tra*, with a link to its cell. */
function resultRow(book: ParsedBook, waivers: Waivers, finding: ListedFinding): SystemRow {
  const { sheet, row, column, severity, key, message, fix, rule, source, rowHash } = finding;
  const table = tableOf(sheet);
  const columns = table === undefined ? undefined : book[table[0]].columns;
  const [columnKey] = [...(columns?.headers ?? [])].find(([, header]) => header === column) ?? [];
  const at = columns?.at.get(columnKey ?? "") ?? 1;
  return {
    severity,
    sheet,
    row: row === 0 ? "" : String(row),
    column,
    cell: row === 0 ? "" : { text: `${columnLetters(at)}${row}`, to: { sheet, row, column: at } },
    key,
    message,
    fix,
    rule,
    source,
    rowHash,
    ...outdatedWaiver(waivers, finding, rowHash),
  };
}

/**
 * Shows the findings where clerks look: hidden marks that colour the cells, our notes, and *Kết quả kiểm tra*. A
 * finding that a clerk accepted with a reason stays in the list and nowhere else. Sheets without findings, now or
 * before, are not touched. Service calls: at most four per sheet with findings.
 */
export function showFindings(
  ports: BookPorts,
  book: ParsedBook,
  findings: readonly ListedFinding[],
): readonly Conflict[] {
  const standing = findings.filter((finding) => finding.waiver === "");
  const conflicts = tablesInOrder.flatMap(([name, table]) => {
    const mine = standing.filter((finding) => finding.sheet === table.sheet);
    if (!(marksKey in table.columns) || (mine.length === 0 && !markedBefore(book[name]))) return [];
    return showOnSheet(ports, book[name], mine);
  });
  const waivers = readWaivers(book);
  const accepted = findings.filter((finding) => finding.waiver !== "");
  replaceRows(
    ports,
    results,
    [...standing, ...accepted].map((finding) => resultRow(book, waivers, finding)),
  );
  return conflicts;
}
