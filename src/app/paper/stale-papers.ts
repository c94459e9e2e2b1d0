import type { ParsedBook } from "../../core/book/parsed-book.ts";
import type { Day } from "../../core/calendar/day.ts";
import { paperStates } from "../../core/paper/paper-states.ts";
import type { SheetChange } from "../book/write/sheet-change.ts";

/** Drafts whose rows changed since they were made, marked in *Sổ văn bản*. */
export interface StalePapers {
  readonly change: SheetChange;
  /** How many are out of date now that were not before. */
  readonly count: number;
}

export function stalePapers(book: ParsedBook, today: Day): StalePapers {
  const states = paperStates(book, today);
  const cells: SheetChange["cells"] = (row) => {
    const state = states.get(String(row.values["key"]));
    return state === undefined ? undefined : { state };
  };
  return {
    change: { table: book.papers, cells },
    count: [...states.values()].filter((state) => state === "đã cũ").length,
  };
}
