import type { Table } from "./table.ts";

/** Sheets that clerks work in from day to day, and what the book answers there. */
const isOfWork = ({ group }: Table): boolean => group === "work" || group === "follow" || group === "result";

/** What is looked through row by row; of a few rows and of the two columns of the guide all is seen. */
export const isLookedThrough = (table: Table): boolean =>
  isOfWork(table) && !table.few && Object.keys(table.columns).length > 2;

/** What a small screen shows beside each other, in pixels. */
const SCREEN = 1300;
/** More would leave too little of it to what moves. */
const MOST_FROZEN = 440;

/** The columns at the left by which a row is known, its key and its name, where not all columns are seen at once. */
export function frozenColumns(table: Table): number {
  if (!isOfWork(table)) return 0;
  const { identity, label, columns } = table;
  const seen = Object.values(columns).filter(({ hidden, folded }) => !hidden && !folded);
  if (seen.reduce((sum, { width }) => sum + width, 0) <= SCREEN) return 0;
  const known = new Set([...identity, ...(label?.columns.slice(0, 1) ?? [])]);
  let [count, width] = [0, 0];
  for (const [key, column] of Object.entries(columns)) {
    width += column.width;
    if (!known.has(key) || column.hidden || width > MOST_FROZEN) break;
    count += 1;
  }
  return count;
}
