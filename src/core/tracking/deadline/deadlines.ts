import type { ParsedBook, RowOf } from "../../book/parsed-book.ts";
import type { Resolution } from "../../calendar/phrase/resolution.ts";
import { bookDays } from "./book-days.ts";

export interface Resolved<R> {
  readonly row: R;
  readonly resolution: Resolution;
}

function resolved<R extends RowOf<"milestones"> | RowOf<"phases">>(
  book: ParsedBook,
  rows: readonly R[],
): readonly Resolved<R>[] {
  const days = bookDays(book);
  return rows.flatMap((row) => {
    const resolution = days.get(row.values.campaign)?.day(row);
    return resolution === undefined ? [] : [{ row, resolution }];
  });
}

/**
 * The day of every milestone that has words and a campaign, in the order of the sheet, read in that campaign's year and
 * office calendar. A milestone may hang on a phase, on the campaign or on another milestone of the same campaign.
 */
export const milestoneDeadlines = (book: ParsedBook): readonly Resolved<RowOf<"milestones">>[] =>
  resolved(book, book.milestones.rows);

/**
 * First and last day of every phase, from its two columns of words read as one span. A phase is no deadline: its last
 * day stays where it is even on a day off.
 */
export const phaseSpans = (book: ParsedBook): readonly Resolved<RowOf<"phases">>[] =>
  resolved(book, book.phases.rows);
