import { endOfMonth, makeDay } from "../../day.ts";
import type { PhraseContext } from "../resolution.ts";
import { EDGE, edgeOf, isEdge } from "./edge.ts";
import { type Expression, everyMatch, type Found, type Groups, START } from "./expression.ts";
import { MONTH_NAME, monthOf } from "./numbers.ts";
import { dayOf, farYear, impossible, isPlanYear, type SpanReading, spanOf } from "./span-reading.ts";
import { inWrittenYear, YEAR_TAIL } from "./written-year.ts";

const PATTERNS: readonly RegExp[] = [
  `${START}${EDGE}tháng ?(?<month>${MONTH_NAME})(?![\\da-zÀ-ỹ])${YEAR_TAIL}`,
  // 8/2021, T8/2021
  `(?<![\\d/.,a-zÀ-ỹ…_]|[/.…_] )${EDGE}(?:th?\\.? ?)?(?<month>\\d{1,2}) ?[/-] ?(?<year>\\d{4})(?![\\d/-])`,
].map((pattern) => new RegExp(pattern, "giu"));

/** A look that costs a fraction of the patterns. */
const MAY_BE_MONTH = /tháng|\d{4}/iu;

/** "tháng 8/2021" is the whole month; its đầu, giữa, cuối are the 1st, 15th and last day (Civil Code art. 146.2). */
export function findMonths(text: string, context: PhraseContext): readonly Expression[] {
  if (!MAY_BE_MONTH.test(text)) return [];
  const read = (groups: Groups, part: string): Found | undefined => {
    const month = monthOf(groups["month"] ?? "");
    const readIn = (year: number): SpanReading => {
      if (month >= 1 && month <= 12 && !isPlanYear(year)) return farYear(part, year);
      const first = makeDay(year, month, 1);
      if (first === undefined) return impossible(part);
      const whole = spanOf(part, first, endOfMonth(year, month));
      return edgeOf(whole, groups["edge"], dayOf(part, year, month, 15), context) ?? whole;
    };
    return {
      kind: "time",
      size: isEdge(groups) ? "edge" : "stretch",
      ...inWrittenYear(groups, part, readIn),
    };
  };
  return PATTERNS.flatMap((pattern) => everyMatch(pattern, text, read));
}
