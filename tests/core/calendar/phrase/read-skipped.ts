import { addDays, type Day, daysBetween } from "../../../../src/core/calendar/day.ts";
import { readDay } from "../../../../src/core/calendar/read-day.ts";

const fullDay = (text: string): Day => {
  const reading = readDay(text);
  if (reading?.kind !== "day") throw new Error(`no day: ${text}`);
  return reading.day;
};

/** "14", "31/01" before the dash take what they lack from the end of the stretch. */
const completed = (from: string, to: string): string => {
  const [[day, month, year], [, endMonth, endYear]] = [from.split("/"), to.split("/")];
  return [day, month ?? endMonth, year ?? endYear].join("/");
};

/** Every day a stretch like "14–22/02/2026" or "24/11/2026" means. */
const daysOfStretch = (stretch: string): readonly Day[] => {
  const [from = "", to = from] = stretch.split("–");
  const [first, last] = [fullDay(completed(from, to)), fullDay(to)];
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, n) => addDays(first, n));
};

/**
 * The days off that an explanation tells, in order: those of “Không tính … ngày nghỉ: …”, else the one day of art.
 * 148.5. Read from the printed words alone, as a clerk would. `count` is the number told.
 */
export function toldSkipped(explain: readonly string[]): {
  readonly count: number;
  readonly days: readonly Day[];
} {
  const list = explain
    .map((sentence) => /^Không tính (\d+) ngày nghỉ: (.+)\.$/u.exec(sentence))
    .find(Boolean);
  if (list?.[2] !== undefined) {
    const outside = list[2].replace(/ \([^()]*\)/gu, "");
    const days = outside.split(/[;,] /u).flatMap(daysOfStretch);
    return { count: Number(list[1]), days: [...days].sort() };
  }
  const moved = explain.map((s) => /^Ngày (\S+) là .*khoản 5 Điều 148/u.exec(s)?.[1]).find(Boolean);
  return moved === undefined ? { count: 0, days: [] } : { count: 1, days: [fullDay(moved)] };
}
