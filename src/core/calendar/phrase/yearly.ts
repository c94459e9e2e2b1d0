import { inQuotes } from "../../text/quote.ts";
import { dayParts } from "../day.ts";
import { unclear } from "./answer.ts";
import { firstPossible, needsFirstYear } from "./first-occurrence.ts";
import type { PhraseContext, Resolution } from "./resolution.ts";
import { settle } from "./settle.ts";
import { isNextYear, readTime, withoutTime, yearIn } from "./time.ts";
import { EVERY, PREFIX } from "./words.ts";

const YEARLY = new RegExp(`^${PREFIX}(trước )?(.+?) ${EVERY} năm$`, "iu");
const EVERY_YEAR = new RegExp(`^${EVERY} năm(?:,? ([\\p{L}\\p{M} ,-]+))?$`, "iu");
/** Words that would make the clause after "hằng năm" a time of its own. */
const TIME_WORD = /(?<![\p{L}\p{M}])(?:trước|sau|ngày|tháng|quý|tuần|đầu|giữa|cuối)(?![\p{L}\p{M}])/iu;

/** "ngày 15/11 hằng năm", "trước tháng 12 hằng năm", "hằng năm" (by 31/12): the first occurrence still ahead. */
export function resolveYearly(text: string, context: PhraseContext): Resolution | undefined {
  const clause = EVERY_YEAR.exec(text);
  const isWholeYear = clause !== null && !TIME_WORD.test(clause[1] ?? "");
  const match = isWholeYear ? [text, undefined, "năm"] : YEARLY.exec(text);
  if (match === null) return undefined;
  const [, before, timeText = ""] = match;
  if (yearIn(timeText) !== undefined) {
    return unclear(
      timeText,
      `${inQuotes(timeText)} đã ghi năm nên không lặp lại hằng năm; bỏ năm hoặc bỏ “hằng năm”.`,
    );
  }
  const base = firstPossible(context);
  if (base === undefined) return needsFirstYear(text);

  const { year } = dayParts(base);
  const thisYear = readTime(timeText, year, context);
  if (thisYear?.kind !== "span") return withoutTime(timeText, thisYear);
  if (thisYear.event !== undefined) {
    return unclear(
      timeText,
      `${inQuotes(timeText)} chỉ có một lần, không lặp lại hằng năm; ghi ngày và tháng.`,
    );
  }
  const isAhead = before === undefined ? thisYear.end >= base : thisYear.start > base;
  const reading = isAhead ? thisYear : readTime(timeText, year + 1, context);
  if (reading?.kind !== "span") return withoutTime(timeText, reading);
  // What is due early next year is owed for this one.
  const period = `năm ${Number(reading.end.slice(0, 4)) - (isNextYear(timeText) ? 1 : 0)}`;
  const notes = [`Lặp lại hằng năm; lần đầu tính cho ${period}.`];
  const deadline = { words: text, named: reading, before: before !== undefined, notes };
  return settle({ ...deadline, recurrence: "yearly", period }, context);
}
