import { weekdayName } from "../date-style.ts";
import { addDays, type Day } from "../day.ts";
import type { SkippedDay } from "../working/working-calendar.ts";
import { dated } from "./answer.ts";

type Run = readonly SkippedDay[];

const isWeekend = ({ day, reason }: SkippedDay): boolean => reason === weekdayName(day);

/** Parts days in order into stretches of neighbours that belong together. */
function runsOf(days: Run, together: (a: SkippedDay, b: SkippedDay) => boolean): readonly Run[] {
  const runs: SkippedDay[][] = [];
  for (const day of days) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (last !== undefined && addDays(last.day, 1) === day.day && together(last, day)) run?.push(day);
    else runs.push([day]);
  }
  return runs;
}

const dayAndMonth = (day: Day): string => dated(day).slice(0, -5);

/** "14–22/02/2026", "31/8–02/9/2026", "31/12/2026–03/01/2027"; without the year inside a run that has told it. */
function range(run: Run, withYear: boolean): string {
  const [from, to] = [run[0]?.day, run[run.length - 1]?.day];
  if (from === undefined || to === undefined) return "";
  const end = withYear ? dated(to) : dayAndMonth(to);
  if (from === to) return end;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${dated(from).slice(0, 2)}–${end}`;
  return `${from.slice(0, 4) === to.slice(0, 4) ? dayAndMonth(from) : dated(from)}–${end}`;
}

const names = (days: Run): string => [...new Set(days.map(({ reason }) => reason))].join(", ");

/** "14–22/02/2026 (16–20/02: nghỉ Tết Nguyên đán; còn lại: thứ Bảy, Chủ nhật)": neighbours with a holiday among them. */
function holidayRun(run: Run): string {
  const withYear = run[0]?.day.slice(0, 4) !== run[run.length - 1]?.day.slice(0, 4);
  const byReason = new Map<string, string[]>();
  const holidays = run.filter((day) => !isWeekend(day));
  for (const part of runsOf(holidays, (a, b) => a.reason === b.reason)) {
    const reason = names(part);
    byReason.set(reason, [...(byReason.get(reason) ?? []), range(part, withYear)]);
  }
  const rest = run.filter(isWeekend);
  if (rest.length === 0 && byReason.size === 1) return `${range(run, true)} (${names(run)})`;
  const told = [...byReason].map(([reason, ranges]) => `${ranges.join(", ")}: ${reason}`);
  if (rest.length > 0) told.push(`còn lại: ${names(rest)}`);
  return `${range(run, true)} (${told.join("; ")})`;
}

/**
 * All days off that a count passed over, none left out: neighbours as one stretch, holidays by name, and the
 * stretches that are weekends alone together at the end. "" when there are none.
 */
export function tellSkipped(skipped: Run): string {
  const inOrder = [...skipped].sort((a, b) => (a.day < b.day ? -1 : 1));
  const runs = runsOf(inOrder, () => true);
  const weekends = runs.filter((run) => run.every(isWeekend));
  const told = runs.filter((run) => !weekends.includes(run)).map(holidayRun);
  if (weekends.length > 0) {
    told.push(`${weekends.map((run) => range(run, true)).join(", ")} (${names(weekends.flat())})`);
  }
  return told.join("; ");
}
