import type { ParsedBook } from "../../core/book/parsed-book.ts";
import type { Day } from "../../core/calendar/day.ts";
import { paperStates } from "../../core/paper/paper-states.ts";
import type { BookPorts } from "../book/read-sheets.ts";
import { writeOwned } from "../book/write-owned.ts";

/**
 * Marks drafts whose rows changed since they were made. A constant number of service calls; none where nothing changes.
 * @returns how many are out of date now that were not before
 */
export function markStale(ports: BookPorts, book: ParsedBook, today: Day): number {
  const states = paperStates(book, today);
  if (states.size === 0) return 0;
  writeOwned(ports, {
    table: book.papers,
    columns: ["state"],
    valuesOf: (row) => {
      const state = states.get(String(row.values["key"]));
      return state === undefined ? undefined : { state };
    },
  });
  return [...states.values()].filter((state) => state === "đã cũ").length;
}
