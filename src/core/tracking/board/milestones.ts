import type { RowOf } from "../../book/parsed-book.ts";
import type { Day } from "../../calendar/day.ts";
import { shortened } from "../../text/quote.ts";
import type { Owed } from "../owed/owed.ts";
import { type Counts, countOwed, grouped } from "./counts.ts";

export interface MilestoneLine {
  /** “đăng ký – đơn vị thuộc Bộ; Sở Tư pháp, tháng 02/2026” */
  readonly label: string;
  readonly campaign: string;
  /** The day most units have; null where the words give none. */
  readonly due: Day | null;
  readonly counts: Counts;
}

/** What the milestone asks for; of “khác” the row's own words say more. */
function taskWords({ values }: RowOf<"milestones">): string {
  return values.task === "khác" && values.minimum !== "" ? shortened(values.minimum) : values.task;
}

/** How a milestone is called beside its campaign; undefined where nothing names it. */
export type MilestoneWords = (key: string) => string | undefined;

/** “đăng ký – đơn vị thuộc Bộ; Sở Tư pháp, tháng 02/2026”; the key and the task where the row has no name. */
export function milestoneLabel({ milestone, period }: Owed, wordsOf: MilestoneWords): string {
  const { key, task } = milestone.values;
  const words = taskWords(milestone);
  const named = wordsOf(key);
  const name =
    named === undefined
      ? [key, words].filter((part) => part !== "").join(" · ")
      : named.startsWith(task)
        ? words + named.slice(task.length)
        : named;
  return period === "" ? name : `${name}, ${period}`;
}

/** Tells milestones, and the periods of one that comes back, apart. */
export const milestoneId = ({ milestone, period }: Owed): string => `${milestone.id}\n${period}`;

/** The commonest day; of equally common ones the earlier. */
function usualDay(items: readonly Owed[]): Day | null {
  const days = [...grouped(items, ({ due }) => due ?? "")].sort(
    ([a, mine], [b, theirs]) => theirs.length - mine.length || (a < b ? -1 : 1),
  );
  return days[0]?.[1][0]?.due ?? null;
}

const lastDay = "9999";

/** Milestones with something open first, by day, those without a day after them; then the finished ones, the latest first. */
export function boardMilestones(items: readonly Owed[], wordsOf: MilestoneWords): readonly MilestoneLine[] {
  const lines = [...grouped(items, milestoneId).values()].flatMap((mine): MilestoneLine[] => {
    const [first] = mine;
    if (first === undefined) return [];
    const { campaign } = first.milestone.values;
    return [
      { label: milestoneLabel(first, wordsOf), campaign, due: usualDay(mine), counts: countOwed(mine) },
    ];
  });
  const day = (line: MilestoneLine): string => line.due ?? lastDay;
  const byDay = (a: MilestoneLine, b: MilestoneLine): number =>
    day(a) === day(b) ? 0 : day(a) < day(b) ? -1 : 1;
  const open = lines.filter(({ counts }) => counts.open > 0).sort(byDay);
  const finished = lines.filter(({ counts }) => counts.open === 0).sort((a, b) => byDay(b, a));
  return [...open, ...finished];
}
