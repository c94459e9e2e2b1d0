import { inQuotes } from "../../../text/quote.ts";
import { type Expression, everyMatch, type Groups, matchesOf, START } from "./expression.ts";
import { MONTH_NAME, monthOf } from "./numbers.ts";
import { dayOf, type SpanReading, trouble } from "./span-reading.ts";
import { weekdayAround, withWeekday } from "./weekday.ts";
import { inWrittenYear, YEAR_SHIFT, YEAR_TAIL } from "./written-year.ts";

const NGAY = "(?:(?:(?:ngày )?(?:mùng|mồng)|ngày) ?)";

const dates = (body: string): RegExp => new RegExp(body, "giu");

const PATTERNS: readonly RegExp[] = [
  // 15/02/2017, 15-2-2017, 15.02.17
  dates(
    `(?<![\\d/.])(?<part>${NGAY}?(?<day>\\d{1,2}) ?(?<sign>[/.-]) ?(?<month>\\d{1,2}) ?\\k<sign> ?(?<year>\\d{4}|\\d{2}))(?![\\d/])`,
  ),
  // 2017-02-15
  dates(
    `(?<![\\d/.-])(?<part>${NGAY}?(?<year>\\d{4})(?<sign>[/.-])(?<month>\\d{1,2})\\k<sign>(?<day>\\d{1,2}))(?![\\d/])`,
  ),
  // ngày 15 tháng 02 năm 2017, 15 tháng Hai; not "6 tháng 1 lần"
  dates(
    `(?<![\\d/.])(?<part>${NGAY}?(?<day>\\d{1,2}),? ?tháng ?(?<month>${MONTH_NAME})(?![\\da-zÀ-ỹ]| (?:ngày|lần))${YEAR_TAIL})`,
  ),
  // 15/02, 15/02 năm 2017, 15/02 năm sau
  dates(
    `(?<![\\d/.]|[.…]/)(?<part>${NGAY}?(?<day>\\d{1,2}) ?/ ?(?<month>\\d{1,2})(?![\\d/%]| ?/|-?[a-zÀ-ỹ])(?:,? (?:của )?năm (?:(?<year>\\d{4})|${YEAR_SHIFT}))?)`,
  ),
  dates(`(?<part>${NGAY}(?<day>\\d{1,2})(?<sign>[.-])(?<month>\\d{1,2}))(?![\\d/.-])`),
  // 15-2: a date only where no stretch of days can be meant
  dates(`(?<![\\d/.-])(?<part>(?<day>1[3-9]|[23]\\d)-(?<month>0?\\d|1[0-2]))(?![\\d/.-])`),
];

/** One date of a text, with the weekday before or behind it. */
const readDate = (match: RegExpExecArray, text: string): readonly Expression[] => {
  const { part = "", day = "", month = "", year, sign }: Groups = match.groups ?? {};
  const dateText = part.replace(/^(?:(?:ngày )?(?:mùng|mồng)|ngày) ?/iu, "");
  // "ngày 10-12" may be three days as well as the tenth of December.
  if (year === undefined && sign === "-" && Number(day) <= Number(month)) return [];
  const { weekday, at, to } = weekdayAround(text, match.index, match.index + match[0].length);
  const readIn = (inYear: number): SpanReading => {
    if (year?.length === 2) {
      return trouble(dateText, `${inQuotes(dateText)} chỉ ghi hai chữ số của năm; ghi đủ bốn chữ số.`);
    }
    const reading = dayOf(dateText, inYear, monthOf(month), Number(day));
    return weekday === undefined ? reading : withWeekday(reading, weekday, part);
  };
  return [{ kind: "time", size: "day", at, to, ...inWrittenYear(match.groups ?? {}, dateText, readIn) }];
};

/** "15/02/2017", "thứ Tư, ngày 15 tháng 02 năm 2017", "ngày 30/6" (of the borrowed year), with a weekday that must be true. */
export const findDates = (text: string): readonly Expression[] =>
  /\d/.test(text)
    ? PATTERNS.flatMap((pattern) => matchesOf(pattern, text).flatMap((match) => readDate(match, text)))
    : [];

const OPEN = new RegExp(
  `${START}ngày,? ?[._…]{0,20} ?(?:tháng ?(?:${MONTH_NAME}|[._…]+)?(?:,? ?năm ?\\d{0,4})?|/ ?[\\d._…]{0,20}(?:/ ?\\d{2,4})?)|(?<![\\da-zÀ-ỹ])[._… ]{0,20}/ ?(?:\\d{1,2}|[._…]{1,20}) ?/ ?\\d{4}`,
  "giu",
);

/** "ngày    tháng 11 năm 2026", "   /11/2026": a form whose day is not filled in. */
export const findOpenDates = (text: string): readonly Expression[] =>
  everyMatch(OPEN, text, (_, words) => ({
    kind: "time",
    size: "day",
    read: () => trouble(words.trim(), `${inQuotes(words.trim())} chưa ghi ngày; ghi đủ ngày, tháng, năm.`),
  }));
