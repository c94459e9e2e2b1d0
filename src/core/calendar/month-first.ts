import { type Day, dayParts, makeDay } from "./day.ts";

const SLASHED = /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})$/u;

/** The two first numbers of a date such as 03/25/2017, and its year; undefined for dates written otherwise. */
function numbers(text: string): readonly [first: number, second: number, year: number] | undefined {
  const match = SLASHED.exec(text.length > 30 ? "" : text.trim());
  return match === null ? undefined : [Number(match[1]), Number(match[3]), Number(match[4])];
}

/** A date that can only be month first, as the en_US locale writes: 03/25/2017. Its day; undefined for any other text. */
export function monthFirstDay(text: string): Day | undefined {
  const [month = 0, day = 0, year = 0] = numbers(text) ?? [];
  return day > 12 ? makeDay(year, month, day) : undefined;
}

/** Whether a date can only be day first: 25/3/2017, but neither 5/3/2017 nor 2017-03-25. */
export function onlyDayFirst(text: string): boolean {
  const [day = 0, month = 0, year = 0] = numbers(text) ?? [];
  return day > 12 && makeDay(year, month, day) !== undefined;
}

/** Whether every one of these days could be a day-first date that an en_US book has turned round. */
export function allCouldBeTurned(days: readonly Day[]): boolean {
  const ofMonth = new Set(days.map((day) => dayParts(day).day));
  // Three different days below 13: first days of months, which plans are full of, prove nothing.
  return ofMonth.size >= 3 && [...ofMonth].every((day) => day <= 12);
}
