import { milestoneName } from "../book/milestone-name.ts";
import type { ParsedBook } from "../book/parsed-book.ts";
import type { NewRows } from "../renewal/copied-rows.ts";
import type { Cell } from "../table/cell.ts";
import { cellText, parseCell } from "../table/parse-cell.ts";
import type { ParsedTable } from "../table/parse-table.ts";
import { type Followed, followedTables, signedRow, signedRows, valuesOf } from "./followed.ts";
import type { Handed } from "./handed.ts";
import type { LevelLink } from "./level-link.ts";
import { rowsAbove } from "./rows-above.ts";
import { rowsOwn } from "./rows-own.ts";
import { type Difference, threeWay } from "./three-way.ts";

/** A cell that a later file of the same campaign says otherwise. */
export interface LevelChange extends Difference {
  readonly table: Followed;
  /** Row of this read. */
  readonly at: number;
  readonly column: string;
  readonly cell: Cell;
}

/** What a later file brings: other cells, rows that are new, and what no longer stands in it. */
export interface LevelChanges {
  readonly cells: readonly LevelChange[];
  /** What both offices changed since the last file: it stays as it is here. `before` is here, `after` in the file. */
  readonly conflicts: readonly Difference[];
  readonly added: NewRows;
  /** Rows of which the file says nothing any more, by sheet and name: they stay until a clerk decides. */
  readonly gone: readonly string[];
}

type Row = Readonly<Record<string, Cell>>;

/** Signs that take more room than a cell has are left out, largest table first: it is then told, not written. */
const MOST = 30_000;

/** The link with what this file hands down, for the next one to be compared with; or a sentence on why it is not taken. */
export function linkWithHanded(book: ParsedBook, handed: Handed, link: LevelLink): LevelLink | string {
  const above = rowsAbove(book, handed, link);
  if (!above.ok) return above.message;
  const signs = Object.entries(signedRows(book, above.value.rows))
    .map(([table, rows]) => ({ table, rows, room: JSON.stringify(rows).length }))
    .sort((one, other) => one.room - other.room);
  let room = 0;
  const kept = signs.filter((each) => {
    room += each.room;
    return room <= MOST;
  });
  return {
    ...link,
    handed: Object.fromEntries(
      kept.map(({ table, rows }) => [table, rows.map(([id, sign]): [string, string] => [id, sign])]),
    ),
  };
}

/** The office's own milestones below those that are new; one that its clerk took out stays out. */
function ownAdded(
  book: ParsedBook,
  own: NewRows,
  fresh: ReadonlySet<string>,
  link: LevelLink,
): readonly Row[] {
  const there = new Set(
    book.milestones.rows.filter(({ values }) => values.campaign === link.own).map(({ values }) => values.key),
  );
  return (own.milestones ?? []).filter((row) => {
    const words = cellText(row["deadline"] ?? "");
    return !there.has(String(row["key"])) && [...fresh].some((key) => words.endsWith(`mốc ${key}`));
  });
}

/**
 * What a later file of a campaign that was taken in already changes here, or a sentence on why it is not taken: three-way, by
 * what was handed before, what stands here and what is handed now.
 * @param link with keys for the milestones that are new in it
 * @param former as the last file left it
 */
export function levelChanges(
  book: ParsedBook,
  handed: Handed,
  link: LevelLink,
  former: LevelLink,
): LevelChanges | string {
  const above = rowsAbove(book, handed, link);
  const own = rowsOwn(book, handed, link);
  if (!above.ok) return above.message;
  if (!own.ok) return own.message;
  const known = new Set(former.milestones.map(([, here]) => here));
  const said = new Set((above.value.rows.milestones ?? []).map((row) => String(row["key"])));
  const fresh = new Set([...said].filter((key) => !known.has(key)));
  const results = followedTables.map((table) => {
    const parsed: ParsedTable = book[table];
    const rows = (above.value.rows[table] ?? []).map((cells) => ({
      cells,
      signed: signedRow(book, table, valuesOf(parsed, cells)),
    }));
    const here = parsed.rows
      .filter(({ values }) => (table === "campaigns" ? values["key"] : values["campaign"]) === link.here)
      .map((row) => ({ row, signed: signedRow(book, table, row.values) }));
    return { table, ...threeWay({ book, table, now: rows, here, before: former.handed?.[table] }) };
  });
  const added = Object.fromEntries(results.map((each) => [each.table, each.added])) as NewRows;
  const milestones = (added.milestones ?? []).filter((row) => fresh.has(String(row["key"])));
  return {
    cells: results.flatMap(({ table, cells }) => cells.map((cell) => ({ table, ...cell }))),
    conflicts: results.flatMap(({ conflicts }) => conflicts),
    added: { ...added, milestones: [...milestones, ...ownAdded(book, own.value.rows, fresh, link)] },
    gone: [
      ...former.milestones
        .map(([, here]) => here)
        .filter((here) => !said.has(here) && book.milestones.rows.some(({ values }) => values.key === here))
        .map((here) => `Mốc ${milestoneName(book, here)}`),
      ...results.flatMap(({ table, gone }) => (table === "milestones" ? [] : gone)),
    ],
  };
}

/** The book as it would read with these cells, for looking ahead. */
export function bookWith(book: ParsedBook, changes: readonly LevelChange[]): ParsedBook {
  const tables = new Map<Followed, ParsedTable>();
  for (const { table, at, column, cell } of changes) {
    const parsed: ParsedTable = tables.get(table) ?? book[table];
    const declared = parsed.table.columns[column];
    if (declared === undefined) continue;
    const { value } = parseCell(cell, declared);
    tables.set(table, {
      ...parsed,
      rows: parsed.rows.map((row) =>
        row.at === at ? row.withValues({ ...row.values, [column]: value }) : row,
      ),
    });
  }
  // Each table keeps the columns of its own declaration.
  return { ...book, ...(Object.fromEntries(tables) as Partial<ParsedBook>) };
}
