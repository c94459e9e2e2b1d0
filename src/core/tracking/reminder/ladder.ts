import { readLadder } from "../../book/office-figures.ts";
import { cellDay } from "../../calendar/date-style.ts";
import { type Day, daysBetween } from "../../calendar/day.ts";
import type { WorkingCalendar } from "../../calendar/working/working-calendar.ts";
import { type Owed, openStates } from "../owed/owed.ts";

/** Something owed for which a letter is due today. */
export interface DueReminder {
  readonly owed: Owed & { readonly due: Day };
  /** The rung of the ladder, in working days from the due day; negative before it. */
  readonly rung: number;
  /** Which chase (đôn đốc) this is, by those that really left; 0 up to the due day. */
  readonly chase: number;
  /** From the second rung after the due day on, the office's leaders get a copy. */
  readonly copied: boolean;
}

export interface ReminderRound {
  readonly due: readonly DueReminder[];
  /** Overdue, and reminded on the last rung already: the ladder has nothing more for it. */
  readonly exhausted: readonly DueReminder["owed"][];
}

/** The rungs that were mailed, by `reminderKey`. */
export type Reminded = ReadonlyMap<string, ReadonlySet<number>>;

export interface LadderContext {
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  /** The office's ladder, ascending working days. */
  readonly ladder: readonly number[];
  readonly reminded: Reminded;
}

/** What a reminder is remembered by. The due day is part of it: a moved deadline is reminded of anew. */
export function reminderKey({ milestone, unit, period }: Owed, due: Day): string {
  const parts = [milestone.values.key, unit.values.key, ...(period === "" ? [] : [period])];
  // One line each in a cell, whatever a clerk typed into a key.
  return `${parts.join(" · ").replace(/\s+/gu, " ")} · hạn ${cellDay(due)}`;
}

/** The office's ladder with the rungs before the day that the milestone itself names (*Nhắc trước*: “10; 5; 2”). */
export function milestoneLadder(remind: string, ladder: readonly number[]): readonly number[] {
  const own = readLadder(remind)?.map((days) => -Math.abs(days));
  if (own === undefined) return ladder;
  const before = [...new Set(own)].filter((rung) => rung < 0).sort((a, b) => a - b);
  return [...before, ...ladder.filter((rung) => rung >= 0)];
}

/**
 * The first day on which a rung is reached. A deadline on a day off is called due on the last working day before it:
 * on the day itself nobody writes and nobody reads.
 */
function rungDay(calendar: WorkingCalendar, due: Day, rung: number): Day {
  if (rung === 0) return calendar.isWorkingDay(due) ? due : calendar.previous(due);
  return calendar.addWorkingDays(due, rung).day;
}

/** Whether rungs are reached, each worked out once a due day: hundreds of units share one. */
function reachedBy({ today, calendar }: LadderContext): (due: Day, rung: number) => boolean {
  const known = new Map<string, boolean>();
  return (due, rung) => {
    // Beside saving time this keeps days at the ends of the calendar out of arithmetic.
    if (rung < 0 && due <= today) return true;
    if (rung > 0 && due >= today) return false;
    // A rung is at most 60 working days away; no office is closed for more than a third of a year.
    if (rung <= 0 && daysBetween(today, due) > 250) return false;
    const key = `${due} ${rung}`;
    const reached = known.get(key) ?? today >= rungDay(calendar, due, rung);
    known.set(key, reached);
    return reached;
  };
}

/**
 * What has to be mailed today: for every open thing with a day, the latest rung reached, unless that rung or a later
 * one was mailed. So a weekend or a day without a run is caught up with one letter, not three. On a day off nothing is due.
 */
export function remindersDue(owed: readonly Owed[], context: LadderContext): ReminderRound {
  const { today, calendar, ladder, reminded } = context;
  if (!calendar.isWorkingDay(today)) return { due: [], exhausted: [] };
  const reached = reachedBy(context);
  const ladders = new Map<string, readonly number[]>();
  const due: DueReminder[] = [];
  const exhausted: DueReminder["owed"][] = [];
  for (const one of owed) {
    const day = one.due;
    if (day === null || one.state === "chờ hướng dẫn" || !openStates.has(one.state)) continue;
    const { remind } = one.milestone.values;
    const rungs = ladders.get(remind) ?? milestoneLadder(remind, ladder);
    ladders.set(remind, rungs);
    const upTo = rungs.filter((rung) => reached(day, rung));
    const rung = upTo[upTo.length - 1];
    if (rung === undefined) continue;
    const sent = [...(reminded.get(reminderKey(one, day)) ?? [])];
    const mailed = sent.some((earlier) => earlier >= rung);
    const item = { ...one, due: day };
    if (!mailed) {
      const chase = rung > 0 ? sent.filter((earlier) => earlier > 0).length + 1 : 0;
      due.push({ owed: item, rung, chase, copied: upTo.filter((each) => each > 0).length >= 2 });
    } else if (day < today && rung === rungs[rungs.length - 1]) exhausted.push(item);
  }
  return { due, exhausted };
}
