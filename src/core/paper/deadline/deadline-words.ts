import { type DateStyle, shortDate } from "../../calendar/date-style.ts";
import type { Day } from "../../calendar/day.ts";
import { findDates } from "../../calendar/find-dates.ts";

/** Begins a sentence or a cell. */
export const opened = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;

/**
 * A deadline in the plan's words, with its last day where they do not name it: “Trong tháng 8/2021 (hết ngày 31/8/2021)”,
 * “Chậm nhất là ngày 15/02/2017”.
 */
export function deadlineWords(words: string, day: Day | null, style: DateStyle): string {
  const plain = words.replace(/[ .;]+$/u, "");
  if (day === null) return opened(plain);
  const shown = shortDate(day, style);
  if (plain === "") return `Ngày ${shown}`;
  return findDates(plain).some((found) => found.day === day)
    ? opened(plain)
    : `${opened(plain)} (hết ngày ${shown})`;
}
