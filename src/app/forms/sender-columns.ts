import type { KnownHeaders, KnownTables } from "../../core/forms/back/foreign-table.ts";
import type { ReturnTable } from "../../core/returns/return.ts";
import { hashText } from "../../core/table/hash.ts";
import type { Memo } from "../../ports/memo.ts";

/**
 * What the headers of a unit's own tables were taken for, in the book's memo: no row of a sheet, for no clerk reads it, and a
 * copied book asks once more. Only what a clerk had to correct comes here, so it stays small.
 */
const keyOf = (unit: string): string => `cot-bang:${hashText(unit)}`;

/** A value of the memo holds 9 KB; a sender with more headers than fit is asked anew. */
const MOST_CHARACTERS = 4000;

const isHeaders = (value: unknown): value is KnownHeaders =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).every((each) => typeof each === "string");

/** What is remembered of a unit's tables. One service call. */
export function columnsOf(memo: Memo, unit: string): KnownTables {
  const text = memo.get(keyOf(unit));
  if (text === undefined) return {};
  const read: unknown = JSON.parse(text);
  return typeof read === "object" && read !== null
    ? Object.fromEntries(Object.entries(read).filter(([, headers]) => isHeaders(headers)))
    : {};
}

/** Remembers what the headers of a unit's table are, beside what is known of its others. */
export function learnColumns(memo: Memo, unit: string, table: ReturnTable, headers: KnownHeaders): void {
  const known = columnsOf(memo, unit);
  const both = JSON.stringify({ ...known, [table]: { ...known[table], ...headers } });
  const text = both.length <= MOST_CHARACTERS ? both : JSON.stringify({ [table]: headers });
  if (text.length <= MOST_CHARACTERS) memo.set(keyOf(unit), text);
}
