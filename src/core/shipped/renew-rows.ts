import { cellDay } from "../calendar/date-style.ts";
import { isDay } from "../calendar/day.ts";
import type { Cell } from "../table/cell.ts";
import { hasOrigin, originOf, readShippedAs, shippedAs, shippedAsText } from "../table/origin.ts";
import { type ParsedRow, type ParsedTable, parseTable } from "../table/parse-table.ts";
import type { Table } from "../table/table.ts";
import { type ShippedRows, shippedIdentity } from "./shipped.ts";

type Cells = Readonly<Record<string, Cell>>;

/** Values of shipped cells as the sheet would give them back. */
function valuesOf(table: Table, row: Cells): Readonly<Record<string, unknown>> {
  const keys = Object.keys(table.columns);
  const header = Object.values(table.columns).map((column) => column.header);
  const [parsed] = parseTable(table, [header, keys.map((key) => row[key] ?? "")], []).rows;
  return parsed?.values ?? {};
}

/** The shipped rows with what tells them apart from the office's own; as they are for a table that tells no origin. */
export function withOrigin(table: Table, rows: readonly Cells[], product: string): readonly Cells[] {
  if (!hasOrigin(table)) return rows;
  return rows.map((row) => ({
    ...row,
    origin: "kèm theo sổ",
    shippedAs: shippedAsText(shippedAs(table, valuesOf(table, row), product)),
  }));
}

/** What a new version does to the rows of one sheet. */
export interface Renewal {
  readonly added: readonly Cells[];
  /** New cells of rows that are there, by their numbers; a clerk's column only where the office left the row as it came. */
  readonly cells: ReadonlyMap<number, Cells>;
  /** How many rows of them say something else now. */
  readonly mended: number;
  /** Rows that the office changed and this version ships otherwise than before: they stay, and are told. */
  readonly kept: readonly ParsedRow[];
}

/** Which shipped rows a book lacks: those of a group come only to a book that has none of it. */
function missingRows(parsed: ParsedTable, { identity, rows, groups }: ShippedRows): readonly Cells[] {
  const there = new Set(parsed.rows.map(({ values }) => shippedIdentity(String(values[identity] ?? ""))));
  const begun = groups.filter((group) => [...there].some((name) => name.startsWith(group)));
  return rows.filter((row) => {
    const name = shippedIdentity(row[identity]);
    return !there.has(name) && !begun.some((group) => name.startsWith(group));
  });
}

/** The cells of a row that was left as it came, made what ships now: what is no longer said is emptied. */
function mendedCells({ columns }: Table, ships: Cells): Cells {
  const clerks = Object.entries(columns).filter(([, { filledBy }]) => filledBy === "clerk");
  return Object.fromEntries([
    ...clerks.map(([key]) => [key, ships[key] ?? ""] as const),
    ["shippedAs", ships["shippedAs"] ?? ""],
    ["origin", "kèm theo sổ"],
  ]);
}

/**
 * Adds shipped rows that are missing, mends those the office left as they came, and leaves those it changed (design
 * decision 17). How the office changed a row is known by what the row was when it came; of a row that an older version
 * brought without telling, by the row that ships now.
 * @param ships the rows as {@link withOrigin} gave them
 */
export function renewRows(parsed: ParsedTable, ships: ShippedRows): Renewal {
  const { table } = parsed;
  const added = missingRows(parsed, ships);
  if (!hasOrigin(table)) return { added, cells: new Map(), mended: 0, kept: [] };
  const byName = new Map(ships.rows.map((row) => [shippedIdentity(row[ships.identity]), row]));
  const cells = new Map<number, Cells>();
  const kept: ParsedRow[] = [];
  let mended = 0;
  for (const row of parsed.rows) {
    const { values } = row;
    const shipped = byName.get(shippedIdentity(String(values[ships.identity] ?? "")));
    const cell = shipped?.["shippedAs"] ?? "";
    const now = readShippedAs(cell);
    const was = readShippedAs(values["shippedAs"]);
    const same = now !== undefined && was?.print === now.print && was.name === now.name;
    const asItCame = was !== undefined && originOf(table, values) === "kèm theo sổ";
    if (shipped !== undefined && asItCame && !same) {
      cells.set(row.at, mendedCells(table, shipped));
      mended += 1;
      continue;
    }
    // From now on measured by the row that ships now.
    const stands = { ...values, shippedAs: now === undefined || same ? values["shippedAs"] : cell };
    const origin = originOf(table, stands);
    const changes = { origin, ...(stands.shippedAs === values["shippedAs"] ? {} : { shippedAs: cell }) };
    if (origin !== values["origin"] || "shippedAs" in changes) cells.set(row.at, changes);
    if (origin === "cơ quan đã sửa" && "shippedAs" in changes) kept.push(row);
  }
  return { added, cells, mended, kept };
}

/** What a row says otherwise than the one that ships, as people read it. */
export interface Difference {
  readonly key: string;
  readonly header: string;
  readonly before: string;
  readonly after: string;
}

/** The shipped row of a row's identity, and what the row says otherwise; undefined for a row of the office's own. */
export function differencesFrom(
  { table, columns }: ParsedTable,
  { values }: ParsedRow,
  { identity, rows }: ShippedRows,
): { readonly cells: Cells; readonly differences: readonly Difference[] } | undefined {
  const name = shippedIdentity(String(values[identity] ?? ""));
  const ships = name === "" ? undefined : rows.find((row) => shippedIdentity(row[identity]) === name);
  if (ships === undefined) return undefined;
  const wanted = valuesOf(table, ships);
  const differences = Object.entries(table.columns).flatMap(([key, column]): readonly Difference[] => {
    const shown = (value: unknown): string =>
      typeof value === "string" && column.kind === "day" && isDay(value)
        ? cellDay(value)
        : String(value ?? "");
    const [before, after] = [shown(values[key]), shown(wanted[key])];
    if (column.filledBy === "system" || before === after) return [];
    return [{ key, header: columns.headers.get(key) ?? column.header, before, after }];
  });
  const all = mendedCells(table, ships);
  const changed = [...differences.map(({ key }) => key), "origin", "shippedAs"];
  return { cells: Object.fromEntries(changed.map((key) => [key, all[key] ?? ""])), differences };
}
