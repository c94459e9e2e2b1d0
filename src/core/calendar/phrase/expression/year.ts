import { inQuotes } from "../../../text/quote.ts";
import { endOfMonth, makeDay } from "../../day.ts";
import type { PhraseContext } from "../resolution.ts";
import { EDGE, edgeOf } from "./edge.ts";
import { END, type Expression, everyMatch, type Found, type Groups, START } from "./expression.ts";
import { COUNT, countOf } from "./numbers.ts";
import { dayOf, farYear, impossible, isPlanYear, type SpanReading, spanOf, trouble } from "./span-reading.ts";
import { inWrittenYear, YEAR_SHIFT } from "./written-year.ts";

const WHICH = `(?: ?(?<year>\\d{4})(?![\\d/])| ${YEAR_SHIFT})`;

const YEARS: readonly RegExp[] = [
  `${START}${EDGE}năm${WHICH}`,
  // without a number only where an edge or a bound says that a year is meant
  `${START}${EDGE.replace(/\)\?$/u, ")")}năm${END}(?! mới| học| ${YEAR_SHIFT.replace("?<shift>", "?:")}| ?\\d)`,
  `(?<=(?:hết|trong|kết thúc|đến) )năm${END}(?! mới| học| ${YEAR_SHIFT.replace("?<shift>", "?:")}| ?\\d)`,
  `(?<![\\d/.,-]|[/.…_] )(?<year>(?:19|20|21)\\d{2})(?![\\d/.%-]|,\\d)`,
].map((pattern) => new RegExp(pattern, "giu"));

const PARTS = new RegExp(
  `${START}(?<count>${COUNT}|nửa) ?(?:tháng )?(?<edge>đầu|cuối|sau)(?: của)? năm(?:${WHICH}|${END})`,
  "giu",
);

const STAGES =
  /(?<![\d/-])(?:(?<school>năm học)|giai đoạn|thời kỳ|nhiệm kỳ|các năm|\d{1,2} năm|năm)? ?(?<from>\d{4}) ?- ?(?<to>\d{4})(?![\d/])/giu;

/** "6 tháng đầu năm 2017", "06 tháng cuối năm", "nửa đầu năm". */
const readPart = (groups: Groups, part: string): Found | undefined => {
  const half = groups["count"]?.toLowerCase() === "nửa";
  if (!half && !/tháng/iu.test(part)) return undefined;
  const months = half ? 6 : countOf(groups["count"] ?? "");
  const readIn = (year: number): SpanReading => {
    if (months < 1 || months > 11) return impossible(part);
    if (!isPlanYear(year)) return farYear(part, year);
    return groups["edge"]?.toLowerCase() === "đầu"
      ? spanOf(part, makeDay(year, 1, 1), endOfMonth(year, months))
      : spanOf(part, makeDay(year, 13 - months, 1), makeDay(year, 12, 31));
  };
  return { kind: "time", size: "stretch", ...inWrittenYear(groups, part, readIn) };
};

const readStage = (groups: Groups, words: string): Found | undefined => {
  const part = words.trim();
  const [from, to] = [Number(groups["from"]), Number(groups["to"])];
  const read = (): SpanReading => {
    if (groups["school"] !== undefined)
      return trouble(part, `${inQuotes(part)} không có ngày cuối theo dương lịch; ghi rõ ngày.`);
    if (from > to)
      return trouble(part, `${inQuotes(part)} kết thúc trước khi bắt đầu; kiểm tra lại hai năm.`, "order");
    return spanOf(part, makeDay(from, 1, 1), makeDay(to, 12, 31));
  };
  return { kind: "time", size: "stretch", isStage: true, year: to, read };
};

/** A look that costs a fraction of the patterns. */
const MAY_BE_YEAR = /năm|\d{4}/iu;

/** A year and its edges (đầu 01/01, giữa 30/6, cuối 31/12: Civil Code art. 146.3), its first or last months, a stage. */
export function findYears(text: string, context: PhraseContext): readonly Expression[] {
  if (!MAY_BE_YEAR.test(text)) return [];
  const read = (groups: Groups, part: string): Found | undefined => {
    const readIn = (year: number): SpanReading => {
      if (!isPlanYear(year)) return farYear(part, year);
      const whole = spanOf(part, makeDay(year, 1, 1), makeDay(year, 12, 31));
      return edgeOf(whole, groups["edge"], dayOf(part, year, 6, 30), context) ?? whole;
    };
    return { kind: "time", size: "stretch", ...inWrittenYear(groups, part, readIn) };
  };
  return [
    ...YEARS.flatMap((pattern) => everyMatch(pattern, text, read)),
    ...everyMatch(PARTS, text, readPart),
    ...everyMatch(STAGES, text, readStage),
  ];
}
