import { type ParsedBook, tableOf, tablesInOrder } from "../../core/book/parsed-book.ts";
import type { Finding } from "../../core/table/finding.ts";
import { hashText } from "../../core/table/hash.ts";
import { columnLetters, markedHeaders, marksOf } from "../../core/table/marks.ts";
import { originOf } from "../../core/table/origin.ts";
import type { ParsedRow, ParsedTable } from "../../core/table/parse-table.ts";
import { marksKey } from "../../core/table/table.ts";
import { writeOpen } from "../book/protected-sheet.ts";
import type { BookPorts } from "../book/read/read-sheets.ts";
import type { Conflict, NewRow, SheetChange } from "../book/write/sheet-change.ts";
import { writeSheets } from "../book/write/write-sheets.ts";
import type { ListedFinding } from "./list-findings.ts";
import { keepShown, readShown, type ShownOn } from "./shown-notes.ts";
import { outdatedWaiver } from "./waivers.ts";

/** The text under the marker line of a cell: each finding with its cure. */
function noteText(findings: readonly Finding[]): string {
  return findings.map((finding) => `• ${finding.severity}: ${finding.message}\n  ${finding.fix}`).join("\n");
}

/** Where the row comes from, on a sheet that tells it: a row of law that was changed since is the office's. */
const originCells = (
  { table, columns }: ParsedTable,
  { values }: ParsedRow,
): Readonly<Record<string, string>> =>
  columns.at.has("origin") && columns.at.has("shippedAs") ? { origin: originOf(table, values) } : {};

const hasOldOrigin = (table: ParsedTable): boolean =>
  table.rows.some(
    (row) => (originCells(table, row)["origin"] ?? row.values["origin"]) !== row.values["origin"],
  );

function markedBefore(table: ParsedTable): boolean {
  return table.rows.some((row) => row.values[marksKey] !== "");
}

/** Marks and notes for the findings of one sheet, and what is remembered of the notes. */
interface Shown {
  readonly change: SheetChange;
  readonly notes: ShownOn;
}

/**
 * Keys of the columns in which notes of ours stand or are to stand; undefined where that is not known. The last check
 * noted its own; one that was broken off behind its notes left marks beside them.
 */
function notedIn(
  table: ParsedTable,
  now: readonly string[],
  before: ShownOn | undefined,
): SheetChange["notedIn"] {
  if (before === undefined && markedBefore(table)) return undefined;
  const marked = new Set(table.rows.flatMap(({ values }) => markedHeaders(String(values[marksKey] ?? ""))));
  const keys = [...table.columns.headers].flatMap(([key, header]) => (marked.has(header) ? [key] : []));
  return new Set([...now, ...(before?.columns ?? []), ...keys]);
}

function shownOn(table: ParsedTable, findings: readonly Finding[], before: ShownOn | undefined): Shown {
  const byRow = new Map<number, Finding[]>();
  for (const finding of findings) {
    const mine = byRow.get(finding.row);
    if (mine === undefined) byRow.set(finding.row, [finding]);
    else mine.push(finding);
  }
  const keys = new Map([...table.columns.headers].map(([key, header]) => [header, key]));
  const textsOf = (row: number): ReadonlyMap<string, string> => {
    const found = byRow.get(row) ?? [];
    return new Map(
      [...new Set(found.map((finding) => finding.column))].flatMap((header) => {
        const key = keys.get(header);
        const mine = found.filter((finding) => finding.column === header);
        return key === undefined ? [] : [[key, noteText(mine)] as const];
      }),
    );
  };
  const marks = (at: number): string => marksOf(byRow.get(at) ?? []);
  const fingerprint = hashText(JSON.stringify([...byRow.keys()].sort().map((row) => [row, ...textsOf(row)])));
  const columns = [...new Set(findings.flatMap(({ column }) => keys.get(column) ?? []))];
  // Notes go where their rows go, marks too: where every mark stands as it would be written, the notes of the last
  // check still stand beside them, and reading them would take as long as reading the sheet.
  const stand =
    before?.fingerprint === fingerprint &&
    table.rows.every(({ at, values }) => values[marksKey] === marks(at));
  const noted = stand ? undefined : notedIn(table, columns, before);
  const change: SheetChange = {
    table,
    cells: (row) => ({ [marksKey]: marks(row.at), ...originCells(table, row) }),
    byKey: true,
    ...(stand ? {} : { notes: textsOf }),
    ...(noted === undefined ? {} : { notedIn: noted }),
  };
  return { change, notes: { fingerprint, columns } };
}

/** A finding as a row of *Kết quả kiểm tra*, with a link to its cell. */
function resultRow(book: ParsedBook, finding: ListedFinding): NewRow {
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
  };
}

/**
 * Shows the findings where clerks look: hidden marks that colour the cells, our notes, and *Kết quả kiểm tra*. A
 * finding that a clerk accepted with a reason stays in the list and nowhere else. Sheets without findings, now or
 * before, are not touched. Service calls: a constant per sheet with findings; none where all of it stands already.
 * A sheet whose cells a protection keeps for others goes unmarked, its findings stand in the list all the same.
 * @param besides what else is written at the same time
 */
export function showFindings(
  ports: BookPorts,
  book: ParsedBook,
  findings: readonly ListedFinding[],
  besides: readonly SheetChange[],
): { readonly conflicts: readonly Conflict[]; readonly shut: readonly string[] } {
  const standing = findings.filter((finding) => finding.waiver === "");
  const before = readShown(ports.memo);
  const shown = tablesInOrder.flatMap(([name, table]) => {
    const mine = standing.filter((finding) => finding.sheet === table.sheet);
    const isShown = mine.length > 0 || markedBefore(book[name]) || hasOldOrigin(book[name]);
    if (!(marksKey in table.columns) || !isShown) return [];
    return [shownOn(book[name], mine, before.get(table.sheet))];
  });
  const accepted = findings.filter((finding) => finding.waiver !== "");
  const replaced = [...standing, ...accepted].map((finding) => resultRow(book, finding));
  const sheetOf = ({ change }: Shown): string => change.table.table.sheet;
  const { written, shut } = writeOpen(new Set(shown.map(sheetOf)), (without) => {
    const open = shown.filter((each) => !without.has(sheetOf(each)));
    const results: SheetChange = { table: book.results, replaced, beside: outdatedWaiver };
    const sheets = writeSheets(ports, [...open.map(({ change }) => change), results, ...besides]);
    return { open, sheets };
  });
  const now = written.open.flatMap((each, index): readonly (readonly [string, ShownOn])[] =>
    written.sheets[index]?.conflicts.length === 0 ? [[sheetOf(each), each.notes]] : [],
  );
  keepShown(ports.memo, before, new Map(now));
  return { conflicts: written.sheets.flatMap(({ conflicts }) => conflicts), shut };
}
