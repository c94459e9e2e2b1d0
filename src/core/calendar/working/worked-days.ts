import { addDays, type Day, dayParts, endOfMonth, type Weekday, weekday } from "../day.ts";

/** For each day of a year, how many days are worked from 1 January up to and including it. */
function countsOf(
  year: number,
  isWorked: (day: Day, name: Weekday) => boolean,
): { readonly upTo: ReadonlyMap<Day, number>; readonly total: number } {
  const upTo = new Map<Day, number>();
  let total = 0;
  // The first of a month is asked for its weekday; from there on weekdays follow one another.
  for (let month = 1; month <= 12; month += 1) {
    const last = endOfMonth(year, month);
    const stem = last.slice(0, 8);
    let name = weekday(`${stem}01` as Day);
    for (let day = 1; day <= dayParts(last).day; day += 1) {
      const at = `${stem}${day < 10 ? "0" : ""}${day}` as Day;
      if (isWorked(at, name)) total += 1;
      upTo.set(at, total);
      name = ((name % 7) + 1) as Weekday;
    }
  }
  return { upTo, total };
}

/**
 * Counts worked days between two days, both counted, by the sums of whole years: a campaign of 2017 that is open today is
 * asked for by every unit, and day by day took most of the time of a page. Each year is counted once. Throws RangeError
 * where a text only claims to be a Day.
 */
export function workedDays(
  isWorked: (day: Day, name: Weekday) => boolean,
): (first: Day, last: Day) => number {
  const years = new Map<number, ReturnType<typeof countsOf>>();
  const countsIn = (year: number): ReturnType<typeof countsOf> => {
    const known = years.get(year) ?? countsOf(year, isWorked);
    years.set(year, known);
    return known;
  };
  const upTo = (day: Day): number => {
    const count = countsIn(dayParts(day).year).upTo.get(day);
    if (count === undefined) throw new RangeError(`no day ${day}`);
    return count;
  };
  return (first, last) => {
    if (last < first) return 0;
    let count = upTo(last) - upTo(first) + (isWorked(first, weekday(first)) ? 1 : 0);
    for (let year = dayParts(first).year; year < dayParts(last).year; year += 1)
      count += countsIn(year).total;
    return count;
  };
}

/** Worked days after `from` up to and including `to`; negative backwards, from the day before `from` down to `to`. */
export function workedBetween(within: (first: Day, last: Day) => number, from: Day, to: Day): number {
  if (from === to) return 0;
  return from < to ? within(addDays(from, 1), to) : 0 - within(to, addDays(from, -1));
}
