import type { RowOf } from "../../book/parsed-book.ts";
import type { Day } from "../../calendar/day.ts";
import { findDates } from "../../calendar/find-dates.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { perBook } from "../../facts/per-book.ts";
import { clauseBefore } from "../../facts/plan-lines.ts";

/** A milestone whose day is known: the day its words name, and the last day still in time. */
export interface Dated {
  readonly row: RowOf<"milestones">;
  readonly days: readonly Day[];
}

/** A deadline typed as a plain date in the running text of a plan. */
export interface TypedDeadline {
  readonly row: RowOf<"outline">;
  /** The words from “trước ngày” to the date. */
  readonly words: string;
  readonly index: number;
  readonly day: Day;
  readonly sentence: string;
  readonly milestones: readonly Dated[];
}

const leadWords = /trước|chậm nhất|muộn nhất|hạn chót|hạn cuối|đến hết/iu;
const leadIn = new RegExp(`(?:${leadWords.source})(?:\\s+là)?(?:\\s+vào)?(?:\\s+ngày)?\\s*$`, "iu");

function datedMilestones(facts: BookFacts): ReadonlyMap<string, readonly Dated[]> {
  const found = new Map<string, Dated[]>();
  for (const { row, resolution } of facts.deadlines()) {
    if (resolution.kind !== "resolved") continue;
    const dated = { row, days: [resolution.nominal, resolution.due] };
    const own = found.get(row.values.campaign);
    if (own === undefined) found.set(row.values.campaign, [dated]);
    else own.push(dated);
  }
  return found;
}

/** Every deadline typed into the outline of a campaign that has milestones. */
export const typedDeadlines = perBook((facts): readonly TypedDeadline[] => {
  const milestones = datedMilestones(facts);
  return facts.book.outline.rows.flatMap((row) => {
    const own = milestones.get(row.values.campaign);
    const { text } = row.values;
    // Looking for dates costs much more than looking for the words before them.
    if (own === undefined || !leadWords.test(text)) return [];
    return findDates(text).flatMap(({ index, text: date, day }): readonly TypedDeadline[] => {
      const lead = leadIn.exec(text.slice(Math.max(0, index - 40), index))?.[0];
      if (day === undefined || lead === undefined) return [];
      const start = index - lead.length;
      const sentence = clauseBefore(text, start, /[.;]\s|\n/gu);
      return [{ row, words: lead + date, index: start, day, sentence, milestones: own }];
    });
  });
});

/** Whether the typed day is the milestone’s. */
export const stands = ({ day }: TypedDeadline, { days }: Dated): boolean => days.includes(day);
