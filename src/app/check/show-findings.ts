import { type ParsedBook, tableOf, tablesInOrder } from "../../core/book/parsed-book.ts";
import type { Finding } from "../../core/table/finding.ts";
import { columnLetters, marksOf } from "../../core/table/marks.ts";
import type { ParsedTable } from "../../core/table/parse-table.ts";
import { marksKey } from "../../core/table/table.ts";
import type { NewRow, SheetChange } from "../book/write/sheet-change.ts";
import type { ListedFinding } from "./list-findings.ts";
import { outdatedWaiver, readWaivers, type Waivers } from "./waivers.ts";

/** The text under the marker line of a cell: each finding with its cure. */
function noteText(findings: readonly Finding[]): string {
  return findings.map((finding) => `• ${finding.severity}: ${finding.message}\n  ${finding.fix}`).join("\n");
}

function markedBefore(table: ParsedTable): boolean {
  return table.rows.some((row) => row.values[marksKey] !== "");
}

/** Marks and notes for the findings of one sheet. */
function changeOf(table: ParsedTable, findings: readonly Finding[]): SheetChange {
  const byRow = new Map<number, Finding[]>();
  for (const finding of findings) {
    const mine = byRow.get(finding.row);
    if (mine === undefined) byRow.set(finding.row, [finding]);
    else mine.push(finding);
  }
  const keys = new Map([...table.columns.headers].map(([key, header]) => [header, key]));
  return {
    table,
    cells: (row) => ({ [marksKey]: marksOf(byRow.get(row.at) ?? []) }),
    notes: (row) => {
      const found = byRow.get(row) ?? [];
      const headers = new Set(found.map((finding) => finding.column));
      return new Map(
        [...headers].flatMap((header) => {
          const key = keys.get(header);
          return key === undefined
            ? []
            : [[key, noteText(found.filter((finding) => finding.column === header))] as const];
        }),
      );
    },
  };
}

/** A finding as a row of *Kết quả kiểm tra*, with a link to its cell. */
function resultRow(book: ParsedBook, waivers: Waivers, finding: ListedFinding): NewRow {
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
 * before, are not touched. Service calls: a constant per sheet with findings.
 */
export function findingChanges(book: ParsedBook, findings: readonly ListedFinding[]): readonly SheetChange[] {
  const standing = findings.filter((finding) => finding.waiver === "");
  const changes = tablesInOrder.flatMap(([name, table]) => {
    const mine = standing.filter((finding) => finding.sheet === table.sheet);
    if (!(marksKey in table.columns) || (mine.length === 0 && !markedBefore(book[name]))) return [];
    return [changeOf(book[name], mine)];
  });
  const waivers = readWaivers(book);
  const accepted = findings.filter((finding) => finding.waiver !== "");
  const replaced = [...standing, ...accepted].map((finding) => resultRow(book, waivers, finding));
  return [...changes, { table: book.results, replaced }];
}
