import type { ParsedBook } from "./parsed-book.ts";

/** The sheets whose rows are read in an order that a clerk may leave to where they stand. */
export const orderedTables = ["outline", "legalBases", "recipients"] as const;

export type OrderedTable = (typeof orderedTables)[number];

/** A row typed without a place in the order, and the place that where it stands gives it. */
export interface NewOrder {
  readonly table: OrderedTable;
  /** Row number of the read the book came from. */
  readonly at: number;
  readonly order: number;
}

/** What of a row tells its place. */
interface Placed {
  readonly at: number;
  readonly order: number | null;
}

/** Between two whole numbers there is room for four decimals. */
const fine = 10_000;

/** Places for so many rows between two; whole ones where there is room. @param after undefined behind the last */
export function between(before: number, after: number | undefined, count: number): readonly number[] {
  const step = after === undefined ? 10 : (after - before) / (count + 1);
  const round = (place: number): number => (step >= 2 ? Math.round(place) : Math.round(place * fine) / fine);
  return Array.from({ length: count }, (_, index) => round(before + step * (index + 1)));
}

/** The places of the rows that have none: each goes behind the row above it, in front of whatever is read next. */
function placesOf(rows: readonly Placed[]): readonly { readonly at: number; readonly order: number }[] {
  const taken = rows.flatMap(({ order }) => order ?? []).sort((a, b) => a - b);
  const made: { at: number; order: number }[] = [];
  let before = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const known = rows[at]?.order;
    if (known !== null && known !== undefined) {
      before = known;
      continue;
    }
    let end = at;
    while (end < rows.length && rows[end]?.order === null) end += 1;
    const start = before;
    const places = between(
      start,
      taken.find((order) => order > start),
      end - at,
    );
    rows.slice(at, end).forEach((row, index) => {
      const order = places[index] ?? start;
      made.push({ at: row.at, order });
      before = order;
    });
    at = end - 1;
  }
  return made;
}

/**
 * The places of rows that were typed without one, each campaign's by itself. Rows whose campaign is still missing wait, as do
 * cells that hold something which is no number: they are the clerk's to mend.
 */
export function newOrders(book: ParsedBook): readonly NewOrder[] {
  return orderedTables.flatMap((table) => {
    const { rows, columns } = book[table];
    const column = columns.at.get("order");
    if (column === undefined || rows.every(({ values }) => values.order !== null)) return [];
    const groups = new Map<string, Placed[]>();
    for (const { at, values, line } of rows) {
      const isOther = values.order === null && line[column - 1] !== undefined && line[column - 1] !== "";
      if (values.campaign === "" || isOther) continue;
      const placed = { at, order: values.order };
      const same = groups.get(values.campaign);
      if (same === undefined) groups.set(values.campaign, [placed]);
      else same.push(placed);
    }
    return [...groups.values()].flatMap((group) => placesOf(group).map((place) => ({ table, ...place })));
  });
}
