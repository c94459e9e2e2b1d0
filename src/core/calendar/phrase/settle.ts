import { inQuotes } from "../../text/quote.ts";
import { addDays, type Day } from "../day.ts";
import type { SkippedDay } from "../working/working-calendar.ts";
import { dated, weekdayAndDate } from "./answer.ts";
import { settleDayOff } from "./day-off.ts";
import type { PhraseContext, Resolution } from "./resolution.ts";

/** A deadline as read, before the office's settings. */
export interface ReadDeadline {
  readonly words: string;
  /** Time the words name: its end is the deadline, or with `before` the day ahead of its start. */
  readonly named: { readonly start: Day; readonly end: Day };
  readonly before: boolean;
  /** First day of the window, when the words open one. */
  readonly start?: Day;
  readonly recurrence?: "monthly" | "yearly";
  /** What a recurring duty is owed for: "tháng 01/2026". */
  readonly period?: string;
  /** Names of the events the days come from. */
  readonly hangsOn?: readonly string[];
  /** Days off that a count backwards passed over. */
  readonly skipped?: readonly SkippedDay[];
  readonly notes: readonly string[];
}

interface Bound {
  readonly nominal: Day;
  readonly due: Day;
  readonly bound: "inclusive" | "exclusive";
  readonly sentence: string;
}

const lastInTime = (due: Day): string => `ngày cuối còn đúng hạn là ${weekdayAndDate(due)}.`;

const boundBefore = ({ words, named }: ReadDeadline, context: PhraseContext): Bound => {
  const nominal = named.start;
  const eve = addDays(nominal, -1);
  const oneDay = named.start === named.end;
  // The setting is about "trước ngày …"; nobody counts all of August into "trước tháng 8".
  if (oneDay && context.beforeDay === "inclusive") {
    const sentence = `${inQuotes(words)} được tính cả ngày ${dated(nominal)} theo cấu hình (hiểu sát chữ thì đến hết ngày ${dated(eve)}); ${lastInTime(nominal)}`;
    return { nominal, due: nominal, bound: "inclusive", sentence };
  }
  const excluded = oneDay ? `không tính ngày ${dated(nominal)}` : `không tính từ ngày ${dated(nominal)}`;
  return {
    nominal,
    due: eve,
    bound: "exclusive",
    sentence: `${inQuotes(words)} ${excluded}; ${lastInTime(eve)}`,
  };
};

const extentOf = ({ named, start }: ReadDeadline): string => {
  const until = `đến hết ngày ${dated(named.end)}`;
  if (start !== undefined) return `là từ ngày ${dated(start)} ${until}`;
  return named.start === named.end ? `tính cả ngày ${dated(named.end)}` : `là ${until}`;
};

const boundUntil = (deadline: ReadDeadline): Bound => {
  const due = deadline.named.end;
  const sentence = `${inQuotes(deadline.words)} ${extentOf(deadline)}; ${lastInTime(due)}`;
  return { nominal: due, due, bound: "inclusive", sentence };
};

/** Applies the office's two settings, "trước ngày" and the fixed date on a day off, and tells each step. */
export function settle(deadline: ReadDeadline, context: PhraseContext): Resolution {
  const bound = deadline.before ? boundBefore(deadline, context) : boundUntil(deadline);
  const { start, recurrence, period, hangsOn = [], skipped = [], notes } = deadline;
  const { due, sentences } = settleDayOff(bound.due, context);
  return {
    kind: "resolved",
    ...(start === undefined ? {} : { start }),
    due,
    nominal: bound.nominal,
    bound: bound.bound,
    ...(recurrence === undefined ? {} : { recurrence }),
    ...(period === undefined ? {} : { period }),
    hangsOn,
    skipped,
    explain: [bound.sentence, ...sentences, ...notes],
  };
}
