import { remembered } from "../text/remembered.ts";
import { audienceMatcher } from "../tracking/unit/audience.ts";
import { perBook } from "./per-book.ts";

/**
 * Keys of the units that *Mốc* and *Hạn riêng* name at a milestone, as boundUnits does before it looks at days: “tất cả”
 * in *Hạn riêng* adds nobody. Worked out only for milestones that are asked for.
 */
export const boundAt = perBook(({ book, milestones, units }) =>
  remembered((milestone: string): ReadonlySet<string> => {
    const named = audienceMatcher(milestones().get(milestone)?.values.audience ?? "");
    const own = book.deadlineChanges.rows
      .filter(({ values }) => values.milestone === milestone && values.kind === "hạn riêng")
      .map(({ values }) => audienceMatcher(values.audience));
    const bound = [...units()].filter(
      ([, { values }]) => named(values) > 0 || own.some((adds) => adds(values) > 1),
    );
    return new Set(bound.map(([key]) => key));
  }),
);
