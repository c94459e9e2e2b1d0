import { type Day, dayParts } from "../calendar/day.ts";

/** Full years of age on a day; negative for someone born after it. */
export function ageOn(born: Day, day: Day): number {
  const from = dayParts(born);
  const to = dayParts(day);
  const before = to.month < from.month || (to.month === from.month && to.day < from.day);
  return to.year - from.year - (before ? 1 : 0);
}
