import { inQuotes } from "../../../text/quote.ts";
import { type Day, dayParts } from "../../day.ts";
import { lunarDay, tetDay } from "../../working/lunar.ts";
import type { PhraseContext } from "../resolution.ts";
import { END, type Expression, everyMatch, type Found, type Groups, START } from "./expression.ts";
import { MONTH_NAME, monthOf } from "./numbers.ts";
import { impossible, isPlanYear, type SpanReading, spanOf, trouble } from "./span-reading.ts";

const BY_MOON = ",? ?\\(?(?:âm lịch|lịch âm|âl)\\)?";
const DAY = "(?:(?:(?:ngày )?(?:mùng|mồng)|ngày) ?)?(?<day>\\d{1,2}|(?:ngày )?rằm)";
const YEAR = "(?:(?: ?[/.-] ?| năm ?)(?<year>\\d{4}))?";

const PATTERNS: readonly RegExp[] = [
  `(?<![\\d/.a-zÀ-ỹ])${DAY}(?: tháng ?| ?[/.-] ?)(?<month>${MONTH_NAME}|giêng|chạp)${BY_MOON} năm ?(?<year>\\d{4})`,
  `(?<![\\d/.a-zÀ-ỹ])${DAY}(?: tháng ?| ?[/.-] ?)(?<month>${MONTH_NAME}|giêng|chạp)${YEAR}${BY_MOON}${END}`,
  `(?<![\\d/.a-zÀ-ỹ])${DAY} tháng (?<month>giêng|chạp)${END}${YEAR}`,
  `${START}(?:ngày )?(?<day>rằm) tháng (?<month>${MONTH_NAME})${END}${YEAR}`,
  `${START}(?:ngày )?(?<day>rằm)${BY_MOON}${END}`,
  `(?<![\\d/.a-zÀ-ỹ])(?:(?:(?:ngày )?(?:mùng|mồng)|ngày) ?)?(?<day>\\d{1,2}) tết${END}(?! dương)(?: nguyên đán)?(?: năm ?(?<year>\\d{4}))?`,
].map((pattern) => new RegExp(pattern, "giu"));

/** Most texts hold no lunar day, and one quick look tells; so for the other kinds that are rare. */
const MAY_BE_LUNAR = /âm|lịch|âl|rằm|tết|giêng|chạp/iu;

/** A month ends before its 30th day when that day is the next month's first. */
const inMonth = (year: number, month: number, day: number): Day | undefined => {
  const found = lunarDay(year, month, day);
  const next = month === 12 ? tetDay(year + 1) : lunarDay(year, month + 1, 1);
  return day >= 1 && day <= 30 && found < next ? found : undefined;
};

/** Which day of the Vietnamese lunar calendar; around Tết the first that is not over yet, for "tháng Chạp" says no year. */
export function findLunarDays(text: string, { issued }: PhraseContext): readonly Expression[] {
  if (!MAY_BE_LUNAR.test(text)) return [];
  const read = (groups: Groups, part: string): Found | undefined => {
    const { day = "", month, year } = groups;
    const number = /rằm/iu.test(day) ? 15 : Number(day);
    const beforeTet = month === undefined && number > 20;
    const monthNumber = month === undefined ? (beforeTet ? 12 : 1) : monthOf(month);
    const inYear = (lunarYear: number): SpanReading => {
      if (!isPlanYear(lunarYear) || lunarYear < 1968 || !(monthNumber >= 1 && monthNumber <= 12))
        return impossible(part);
      const found = inMonth(lunarYear, monthNumber, number);
      return spanOf(part, found, found);
    };
    const readIn = (borrowed: number | undefined): SpanReading => {
      if (month === undefined && !/tết/iu.test(part))
        return trouble(part, `${inQuotes(part)} không ghi tháng; ghi rõ ngày, tháng.`);
      if (year !== undefined) return inYear(Number(year) - (beforeTet ? 1 : 0));
      if (borrowed === undefined)
        return trouble(part, `${inQuotes(part)} không ghi năm; ghi rõ ngày dương lịch.`);
      if (monthNumber < 12) return inYear(borrowed);
      const early = inYear(borrowed - 1);
      const over = early.kind === "span" && early.end < (issued ?? early.end);
      return over && issued !== undefined && dayParts(issued).year === borrowed ? inYear(borrowed) : early;
    };
    return {
      kind: "time",
      size: "day",
      ...(year === undefined ? {} : { year: Number(year) }),
      read: readIn,
    };
  };
  return PATTERNS.flatMap((pattern) => everyMatch(pattern, text, read));
}
