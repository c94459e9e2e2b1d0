import type { ParsedBook } from "../book/parsed-book.ts";
import { cellDay } from "../calendar/date-style.ts";
import { resolvePhrase } from "../calendar/phrase/resolve-phrase.ts";
import { readDay } from "../calendar/read-day.ts";
import { plainContexts } from "../tracking/deadline/plain-context.ts";
import type { Handed, HandedMilestone } from "./handed.ts";

/** When a milestone is due for one unit. */
const daysFor = ({ days }: HandedMilestone, unit: string): HandedMilestone["days"] =>
  days.filter(({ units }) => units.includes(unit));

/** Whether it comes back, month by month or year by year: nothing can be counted from it. */
export const comesBack = (milestone: HandedMilestone, unit: string): boolean =>
  daysFor(milestone, unit).some(({ period }) => period !== "");

/**
 * The words of a higher milestone as they stand here: the plan's own where they come to the same day in this book, by its
 * calendar and its habits; else the day itself, for what they are counted from stayed in the higher book.
 */
export function wordsHere(
  book: ParsedBook,
  { campaign }: Handed,
  unit: string,
): (of: HandedMilestone) => string {
  const from = readDay(campaign.cells["from"] ?? "");
  const context = plainContexts(book)({
    issued: campaign.cells["issued"] ?? "",
    from: from?.kind === "day" ? from.day : null,
  });
  return (milestone) => {
    const words = milestone.cells["deadline"] ?? "";
    const [due, ...more] = daysFor(milestone, unit);
    if (due === undefined || more.length > 0 || due.period !== "" || due.due === "") return words;
    const read = resolvePhrase(words, context);
    const day = readDay(due.due);
    if (day?.kind !== "day" || (read.kind === "resolved" && read.due === day.day)) return words;
    return `chậm nhất là ngày ${cellDay(day.day)}`;
  };
}

/** The words of an office's own milestone that is due so many working days before a higher one. */
export const aheadWords = (days: number, milestone: string): string =>
  days === 0 ? `mốc ${milestone}` : `${String(days).padStart(2, "0")} ngày làm việc trước mốc ${milestone}`;
