import { type DateStyle, shortDate } from "../../calendar/date-style.ts";
import type { Day } from "../../calendar/day.ts";
import { findDates } from "../../calendar/find-dates.ts";
import { firstCapital } from "../../text/first-capital.ts";

/**
 * A deadline in the plan's words, with its last day where they do not name it: “Trong tháng 8/2021 (hết ngày 31/8/2021)”,
 * “Chậm nhất là ngày 15/02/2017”.
 */
export function deadlineWords(words: string, day: Day | null, style: DateStyle): string {
  const plain = words.replace(/[ .;]+$/u, "");
  if (day === null) return firstCapital(plain);
  const shown = shortDate(day, style);
  if (plain === "") return `Ngày ${shown}`;
  return findDates(plain).some((found) => found.day === day)
    ? firstCapital(plain)
    : `${firstCapital(plain)} (hết ngày ${shown})`;
}
