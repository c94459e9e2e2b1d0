import { foldKey, foldText } from "../text/fold.ts";
import type { Cell } from "./cell.ts";
import type { Columns, Row } from "./column.ts";
import { type ColumnMark, type FoundColumns, findColumns } from "./find-columns.ts";
import type { Finding } from "./finding.ts";
import { hashText } from "./hash.ts";
import { cellParser, cellText, emptyValue } from "./parse-cell.ts";
import type { NameOf, Reference } from "./ref/reference.ts";
import { plainOf } from "./ref-text.ts";
import { identifying, meantIn, type RowForm, rowForm, typedIn } from "./row-form.ts";
import { shownIdentity } from "./row-identity.ts";
import { isLate, marksKey, type Table } from "./table.ts";

/**
 * One row of a sheet. How it is found again, what it is called and what was typed in it is asked of few rows of a large sheet,
 * so it is worked out when somebody asks.
 */
export class ParsedRow<C extends Columns = Columns> {
  /** Row number as the sheet shows it (the header is 1). True only for the read it came from. */
  readonly at: number;
  readonly values: Row<C>;
  /** The cells of the row as they were read, by column number less one: what was really typed, before it was understood. */
  readonly line: readonly Cell[];
  private readonly form: RowForm;
  /** The values before references were followed. */
  private readonly read: Row<C>;
  private knownId: string | undefined;
  private knownKey: string | undefined;
  private knownTyped: string | undefined;
  private knownMeant: string | undefined;

  constructor(at: number, values: Row<C>, line: readonly Cell[], form: RowForm, read = values) {
    this.at = at;
    this.values = values;
    this.line = line;
    this.form = form;
    this.read = read;
  }

  /** Finds the row again in a later read; "" while the clerk has not filled what identifies it. */
  get id(): string {
    this.knownId ??= identityOf(this.form.table, this.identifying());
    return this.knownId;
  }

  /** What people call the row: its key, or the identifying values; short enough for a sentence. */
  get key(): string {
    this.knownKey ??= shownIdentity(this.form.table, this.identifying());
    return this.knownKey;
  }

  /**
   * What clerks wrote in the row, as one text; tells whether it changed since this read. A label counts by its key: that
   * the name in front of it follows its row is no change.
   */
  get typed(): string {
    this.knownTyped ??= typedIn(this.form, this.line);
    return this.knownTyped;
  }

  /** The same by what references mean: a name that gave way to its label is no change either. */
  get meant(): string {
    this.knownMeant ??= meantIn(this.form, this.line, this.values);
    return this.knownMeant;
  }

  private identifying(): Readonly<Record<string, unknown>> {
    return identifying(this.form, this.read, this.values);
  }

  /** The same row with other values in it. */
  withValues(values: Row<C>): ParsedRow<C> {
    return new ParsedRow(this.at, values, this.line, this.form, this.read);
  }
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
  /** How the cells of columns that lead to sheets which were read too are read and written, by column key. */
  readonly refs?: ReadonlyMap<string, Reference>;
  /** How a sentence calls the row of a key; of a table that cells lead to. */
  readonly called?: NameOf;
  /** The keys of the rows that words may mean, of such a table. */
  readonly keysOf?: (written: string) => readonly string[];
}

/** The fingerprint of what clerks wrote in a row: what outlasts this read keeps only that. */
export const rowHash = ({ typed }: Pick<ParsedRow, "typed">): string => hashText(typed);

/**
 * The identity of a row: its identifying values, folded, so that case and spaces do not matter. The marks of a key do
 * not matter either; those of a name do, for Hưng and Hùng are two people.
 */
export function identityOf(table: Table, values: Readonly<Record<string, unknown>>): string {
  let id = "";
  let known = false;
  for (const [index, column] of table.identity.entries()) {
    const kind = table.columns[column]?.kind;
    const fold = kind === "key" || kind === "ref" ? foldKey : foldText;
    const value = String(values[column] ?? "");
    const part = fold(plainOf(table.columns[column])?.(value) ?? value);
    known ||= part !== "";
    id += index === 0 ? part : `|${part}`;
  }
  return known ? id : "";
}

/** A table of which nothing was read: no rows, and nothing to say about it. */
export function unreadTable<C extends Columns>(table: Table<C>): ParsedTable<C> {
  const columns = { at: new Map(), headers: new Map(), findings: [] };
  return { table, header: [], marks: [], height: 0, columns, rows: [], findings: [] };
}

/** A late sheet is made when it is first needed. */
function missingSheet<C extends Columns>(table: Table<C>): ParsedTable<C> {
  if (isLate(table)) return unreadTable(table);
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
    parse: cellParser(column),
  }));
  // Every row is a copy of it: V8 makes an object that grows by so many computed keys a slow dictionary.
  const unfilled: Readonly<Record<string, unknown>> = Object.fromEntries(
    declared.map(({ key, column }) => [key, emptyValue(column)]),
  );
  const placesOf = (those: typeof declared): readonly number[] => those.map(({ at }) => at);
  const filled = declared.filter(({ column }) => column.filledBy === "clerk");
  const form = rowForm(table, (key) => (columns.at.get(key) ?? 0) - 1);
  // A row the system writes counts by any of its cells; on a clerk's sheet leftovers of the system are no row, unless it is
  // the system that says what each row is of, and clerks only choose beside it.
  const named = declared.filter(({ key }) => table.identity.includes(key));
  const byClerk = named.some(({ column }) => column.filledBy === "clerk") ? filled : [...filled, ...named];
  const counting = placesOf(marksKey in table.columns ? byClerk : declared);

  for (let index = 1; index < cells.length; index += 1) {
    const line = cells[index] ?? [];
    if (!counting.some((at) => cellText(line[at] ?? "") !== "")) continue;
    // A copy of this table's own declaration, so it has exactly the row's shape.
    const values: Record<string, unknown> = { ...unfilled };
    const row = new ParsedRow(index + 1, values as Row<C>, line, form);
    const problems: Omit<Finding, "key">[] = [];
    for (const { key, column, at, parse } of declared) {
      const cell = line[at] ?? "";
      if (cell === "" && !column.required) continue;
      const { value, problem } = parse(cell);
      values[key] = value;
      if (problem === undefined || at < 0) continue;
      const header = columns.headers.get(key) ?? column.header;
      problems.push({ sheet: table.sheet, row: index + 1, column: header, source: "", ...problem });
    }
    for (const problem of problems) findings.push({ ...problem, key: row.key });
    rows.push(row);
  }
  const mine = marks.filter(({ sheet }) => sheet === table.sheet);
  return { table, header: cells[0] ?? [], marks: mine, height: cells.length, columns, rows, findings };
}
