import { milestoneName } from "../book/milestone-name.ts";
import type { ParsedBook } from "../book/parsed-book.ts";
import { readDay } from "../calendar/read-day.ts";
import type { NewRows } from "../renewal/copied-rows.ts";
import type { Cell } from "../table/cell.ts";
import { cellText, parseCell } from "../table/parse-cell.ts";
import type { ParsedTable } from "../table/parse-table.ts";
import type { Handed } from "./handed.ts";
import type { LevelLink } from "./level-link.ts";
import { rowsAbove } from "./rows-above.ts";
import { rowsOwn } from "./rows-own.ts";

type Changed = "campaigns" | "milestones" | "targets";

/** A cell that a later file of the same campaign says otherwise. */
export interface LevelChange {
  readonly table: Changed;
  /** Row of this read. */
  readonly at: number;
  readonly column: string;
  readonly cell: Cell;
  /** How people call the row, its column's header, and what it said and says. */
  readonly place: string;
  readonly header: string;
  readonly before: string;
  readonly after: string;
}

/** What a later file brings: other cells, rows that are new, and what no longer stands in it. */
export interface LevelChanges {
  readonly cells: readonly LevelChange[];
  readonly added: NewRows;
  /** Milestones of which the file says nothing any more, by name: they stay until a clerk decides. */
  readonly gone: readonly string[];
}

/** The columns of the higher campaign that follow its file; all others are the clerk's by now. */
const followed: Readonly<Record<Changed, readonly string[]>> = {
  campaigns: ["title", "theme", "from", "to", "number", "symbol", "issued", "abstract"],
  milestones: ["deadline"],
  targets: ["assigned"],
};

type Row = Readonly<Record<string, Cell>>;

/** What identifies a row of the higher campaign here. */
const idOf: Readonly<Record<Changed, (row: Readonly<Record<string, unknown>>) => string>> = {
  campaigns: ({ key }) => String(key),
  milestones: ({ key }) => String(key),
  targets: ({ unit, name }) => JSON.stringify([unit ?? "", name]),
};

function changedCells(
  book: ParsedBook,
  table: Changed,
  rows: readonly Row[],
  campaign: string,
): readonly LevelChange[] {
  const parsed: ParsedTable = book[table];
  const wanted = new Map(rows.map((row) => [idOf[table](row), row]));
  return parsed.rows.flatMap(({ at, values }) => {
    const isOf = (table === "campaigns" ? values["key"] : values["campaign"]) === campaign;
    const row = isOf ? wanted.get(idOf[table](values)) : undefined;
    if (row === undefined) return [];
    return followed[table].flatMap((column): readonly LevelChange[] => {
      const declared = parsed.table.columns[column];
      const cell = row[column] ?? "";
      if (declared === undefined) return [];
      const [was, now] = [String(values[column] ?? ""), String(parseCell(cell, declared).value ?? "")];
      if (was === now) return [];
      const key = String(values["key"] ?? "");
      const place = table === "milestones" ? `Mốc ${milestoneName(book, key)}` : parsed.table.sheet;
      const name = table === "targets" ? `${place} “${String(values["name"])}”` : place;
      const before = readDay(was)?.kind === "day" ? cellText(parsedDay(was)) : was;
      return [
        { table, at, column, cell, place: name, header: declared.header, before, after: cellText(cell) },
      ];
    });
  });
}

const parsedDay = (text: string): Cell => {
  const read = readDay(text);
  return read?.kind === "day" ? { day: read.day } : text;
};

/** The new rows of a campaign that are not there yet. */
function lacking(
  book: ParsedBook,
  table: "milestones" | "targets",
  rows: readonly Row[],
  campaign: string,
): readonly Row[] {
  const parsed: ParsedTable = book[table];
  const there = new Set(
    parsed.rows
      .filter(({ values }) => values["campaign"] === campaign)
      .map(({ values }) => idOf[table](values)),
  );
  return rows.filter((row) => !there.has(idOf[table](row)));
}

/**
 * What a later file of a campaign that was taken in already changes here, or a sentence on why it is not taken.
 * @param link with keys for the milestones that are new in it
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
  const { campaigns = [], milestones = [], targets = [] } = above.value.rows;
  const known = new Set(former.milestones.map(([, here]) => here));
  const fresh = new Set(milestones.map((row) => String(row["key"])).filter((key) => !known.has(key)));
  const said = new Set(milestones.map((row) => String(row["key"])));
  // An office's own milestone that its clerk took out stays out: only those below new higher ones are added.
  const ownFresh = (own.value.rows.milestones ?? []).filter((row) => {
    const words = cellText(row["deadline"] ?? "");
    return [...fresh].some((key) => words.endsWith(`mốc ${key}`));
  });
  return {
    cells: [
      ...changedCells(book, "campaigns", campaigns, link.here),
      ...changedCells(book, "milestones", milestones, link.here),
      ...changedCells(book, "targets", targets, link.here),
    ],
    added: {
      milestones: [
        ...lacking(
          book,
          "milestones",
          milestones.filter((row) => fresh.has(String(row["key"]))),
          link.here,
        ),
        ...lacking(book, "milestones", ownFresh, link.own),
      ],
      targets: lacking(book, "targets", targets, link.here),
    },
    gone: former.milestones
      .map(([, here]) => here)
      .filter((here) => !said.has(here) && book.milestones.rows.some(({ values }) => values.key === here))
      .map((here) => milestoneName(book, here)),
  };
}

/** The book as it would read with these cells, for looking ahead. */
export function bookWith(book: ParsedBook, changes: readonly LevelChange[]): ParsedBook {
  const tables = new Map<Changed, ParsedTable>();
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
