import { inQuotes } from "../../text/quote.ts";
import { type Day, dayParts, makeDay } from "../day.ts";
import { unclear } from "./answer.ts";
import { isPlanYear } from "./expression/span-reading.ts";
import type { PhraseContext, Resolution } from "./resolution.ts";

/**
 * From when the first occurrence of a recurring deadline is sought: signing, or 01/01 of the plan's year if that
 * is later. Undefined when neither is known.
 */
export const firstPossible = ({ issued, year }: PhraseContext): Day | undefined => {
  const newYear = year === undefined || !isPlanYear(year) ? undefined : makeDay(year, 1, 1);
  const signed = issued !== undefined && isPlanYear(dayParts(issued).year) ? issued : undefined;
  return signed !== undefined && (newYear === undefined || signed > newYear) ? signed : newYear;
};

export const needsFirstYear = (text: string): Resolution =>
  unclear(text, `${inQuotes(text)} cần biết năm của kế hoạch hoặc ngày ban hành để tính lần đầu.`);
