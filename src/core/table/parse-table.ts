import type { Day } from "../calendar/day.ts";
import { foldKey, foldText } from "../text/fold.ts";
import { shortened } from "../text/quote.ts";
import type { Cell } from "./cell.ts";
import type { Column, Columns, Row } from "./column.ts";
import { type ColumnMark, type FoundColumns, findColumns } from "./find-columns.ts";
import type { Finding } from "./finding.ts";
import { hashText } from "./hash.ts";
import { cellParser, cellText, emptyValue } from "./parse-cell.ts";
import { marksKey, type Table } from "./table.ts";

export interface ParsedRow<C extends Columns = Columns> {
  /** Row number as the sheet shows it (the header is 1). True only for the read it came from. */
  readonly at: number;
  /** Finds the row again in a later read; "" while the clerk has not filled what identifies it. */
  readonly id: string;
  /** What people call the row: its key, or the identifying values; short enough for a sentence. */
  readonly key: string;
  /** What clerks wrote in the row, as one text; tells whether it changed since this read. */
  readonly typed: string;
  readonly values: Row<C>;
  /** The cells of the row as they were read, by column number less one: what was really typed, before it was understood. */
  readonly line: readonly Cell[];
}

export interface ParsedTable<C extends Columns = Columns> {
  readonly table: Table<C>;
  /** The header row and the marks by which the columns were found. */
  readonly header: readonly Cell[];
  readonly marks: readonly ColumnMark[];
  /** Number of lines of the sheet, its header row among them. */
  readonly height: number;
  readonly columns: FoundColumns;
  readonly rows: readonly ParsedRow<C>[];
  readonly findings: readonly Finding[];
}

/** The fingerprint of what clerks wrote in a row: what outlasts this read keeps only that. */
export const rowHash = ({ typed }: Pick<ParsedRow, "typed">): string => hashText(typed);

/**
 * The identity of a row: its identifying values, folded, so that case and spaces do not matter. The marks of a key do
 * not matter either; those of a name do, for Hưng and Hùng are two people.
 */
export function identityOf(table: Table, values: Readonly<Record<string, unknown>>): string {
  const parts = table.identity.map((column) => {
    const kind = table.columns[column]?.kind;
    const fold = kind === "key" || kind === "ref" ? foldKey : foldText;
    return fold(String(values[column] ?? ""));
  });
  return parts.some((part) => part !== "") ? parts.join("|") : "";
}

/** An identifying value as the sheet shows it. */
function shownValue(column: Column | undefined, value: unknown): string {
  if (value === null || value === undefined) return "";
  // The parsed value of a day column is a Day.
  if (column?.kind === "day") return cellText({ day: value as Day });
  return cellText(typeof value === "number" ? value : String(value));
}

/** A table of which nothing was read: no rows, and nothing to say about it. */
export function unreadTable<C extends Columns>(table: Table<C>): ParsedTable<C> {
  const columns = { at: new Map(), headers: new Map(), findings: [] };
  return { table, header: [], marks: [], height: 0, columns, rows: [], findings: [] };
}

/** A sheet that only the system writes is made when its first row comes. */
function missingSheet<C extends Columns>(table: Table<C>): ParsedTable<C> {
  if (table.group === "system") return unreadTable(table);
  const finding: Finding = {
    sheet: table.sheet,
    row: 0,
    column: "",
    key: "",
    rule: "trang.thieu",
    severity: "lỗi",
    message: `Chưa có trang “${table.sheet}”, hoặc trang chưa có dòng tiêu đề.`,
    fix: "Chạy Thi đua › Thiết lập sổ.",
    source: "",
  };
  return { ...unreadTable(table), findings: [finding] };
}

/**
 * Reads a whole sheet: every row that holds anything a clerk typed becomes a row, and everything unreadable in it
 * becomes a finding. No row is dropped.
 * @param cells the sheet from its header row on
 */
export function parseTable<C extends Columns>(
  table: Table<C>,
  cells: readonly (readonly Cell[])[],
  marks: readonly ColumnMark[],
): ParsedTable<C> {
  if (!(cells[0] ?? []).some((cell) => cellText(cell) !== "")) return missingSheet(table);
  const columns = findColumns(table, cells[0] ?? [], marks);
  const findings: Finding[] = [...columns.findings];
  const rows: ParsedRow<C>[] = [];
  const declared = Object.entries(table.columns).map(([key, column]) => ({
    key,
    column,
    at: (columns.at.get(key) ?? 0) - 1,
    clerks: column.filledBy === "clerk",
    parse: cellParser(column),
  }));
  // Every row is a copy of it: V8 makes an object that grows by so many computed keys a slow dictionary.
  const unfilled: Readonly<Record<string, unknown>> = Object.fromEntries(
    declared.map(({ key, column }) => [key, emptyValue(column)]),
  );
  // A row the system writes counts by any of its cells; on a clerk's sheet leftovers of the system are no row.
  const systemWrites = !(marksKey in table.columns);

  for (let index = 1; index < cells.length; index += 1) {
    const line = cells[index] ?? [];
    const written = declared.map(({ at }) => cellText(line[at] ?? ""));
    if (!declared.some(({ clerks }, place) => (systemWrites || clerks) && written[place] !== "")) continue;
    const values: Record<string, unknown> = { ...unfilled };
    const problems: Omit<Finding, "key">[] = [];
    declared.forEach(({ key, column, at, parse }, place) => {
      const text = written[place] ?? "";
      if (text === "" && !column.required) return;
      const parsed = parse(line[at] ?? "", text);
      values[key] = parsed.value;
      if (parsed.problem === undefined || at < 0) return;
      problems.push({
        sheet: table.sheet,
        row: index + 1,
        column: columns.headers.get(key) ?? column.header,
        source: "",
        ...parsed.problem,
      });
    });
    const shown = table.identity
      .map((column) => shortened(shownValue(table.columns[column], values[column])))
      .filter((part) => part !== "")
      .join(" · ");
    for (const problem of problems) findings.push({ ...problem, key: shown });
    rows.push({
      at: index + 1,
      id: identityOf(table, values),
      key: shown,
      typed: written.filter((_, place) => declared[place]?.clerks).join("\u001f"),
      // A copy of this table's own declaration, so it has exactly the row's shape.
      values: values as Row<C>,
      line,
    });
  }
  const mine = marks.filter(({ sheet }) => sheet === table.sheet);
  return { table, header: cells[0] ?? [], marks: mine, height: cells.length, columns, rows, findings };
}
