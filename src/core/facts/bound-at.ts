import type { Day } from "../calendar/day.ts";
import { remembered } from "../text/remembered.ts";
import { bookClusters, clusterDay } from "../tracking/deadline/book-clusters.ts";
import { milestoneDays } from "../tracking/deadline/milestone-days.ts";
import { audienceMatcher } from "../tracking/unit/audience.ts";
import type { BookFacts } from "./book-facts.ts";
import { perBook } from "./per-book.ts";

const daysOf = perBook(({ book }) => milestoneDays(book));

/** The days by whose clusters a milestone goes: one for each time it falls due; only null where no year is told. */
export const clusterDays = perBook((facts: BookFacts) =>
  remembered((milestone: string): readonly (Day | null)[] => {
    const { book, milestones } = facts;
    const row = milestones().get(milestone);
    if (row === undefined || book.clusterMembers.rows.length === 0) return [null];
    const { campaign } = row.values;
    const times = daysOf(facts).of(row);
    if (times.length === 0) return [clusterDay(book, campaign, null)];
    return [...new Set(times.map(({ due }) => clusterDay(book, campaign, due)))];
  }),
);

/**
 * Keys of the units that *Mốc* and *Hạn riêng* name at a milestone, as boundUnits does before it looks at days: “tất cả”
 * in *Hạn riêng* adds nobody; of a milestone that comes back whoever is named once. Worked out only for milestones that are
 * asked for.
 */
export const boundAt = perBook((facts: BookFacts) =>
  remembered((milestone: string): ReadonlySet<string> => {
    const { book, milestones, units } = facts;
    const clusters = bookClusters(book);
    const named = audienceMatcher(milestones().get(milestone)?.values.audience ?? "");
    const own = book.deadlineChanges.rows
      .filter(({ values }) => values.milestone === milestone && values.kind === "hạn riêng")
      .map(({ values }) => audienceMatcher(values.audience));
    const days = clusterDays(facts)(milestone);
    const bound = [...units()].filter(([, row]) =>
      days.some((day) => {
        const unit = clusters.nameOf(row, day);
        return named(unit) > 0 || own.some((adds) => adds(unit) > 1);
      }),
    );
    return new Set(bound.map(([key]) => key));
  }),
);
