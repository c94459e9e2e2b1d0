import type { Day } from "../core/calendar/day.ts";
import type { TableName } from "../core/tables/all-tables.ts";
import type { ParsedBook } from "../core/tables/book.ts";
import type { Owed } from "../core/tracking/owed.ts";
import { owedNow } from "../core/tracking/owed-now.ts";
import type { Ports } from "../ports/ports.ts";
import { openBook } from "./open-book.ts";

const wanted: ReadonlySet<TableName> = new Set([
  "campaigns",
  "phases",
  "milestones",
  "deadlineChanges",
  "tracking",
  "units",
  "daysOff",
  "settings",
]);

/** Reads what the book owes today; writes nothing. */
export function readOwed({ workbook, clock }: Pick<Ports, "workbook" | "clock">): {
  readonly book: ParsedBook;
  readonly owed: readonly Owed[];
  readonly today: Day;
} {
  const { book } = openBook(workbook, wanted);
  const today = clock.now().day;
  return { book, owed: owedNow(book, today), today };
}
