import { fromRoman } from "../../../text/roman.ts";
import { endOfMonth, makeDay } from "../../day.ts";
import type { PhraseContext } from "../resolution.ts";
import { EDGE, edgeOf, isEdge } from "./edge.ts";
import { type Expression, everyMatch, type Found, type Groups, START } from "./expression.ts";
import { monthOf } from "./numbers.ts";
import { farYear, impossible, isPlanYear, type SpanReading, spanOf, trouble } from "./span-reading.ts";
import { inWrittenYear, YEAR_TAIL } from "./written-year.ts";

const PATTERNS: readonly RegExp[] = [
  `${START}${EDGE}(?:qu[ýí]|qúy) ?(?<quarter>[ivx]{1,4}|\\d{1,2}|một|nhất|hai|ba|tư|bốn)(?![\\da-zÀ-ỹ])${YEAR_TAIL}`,
  // Q3/2026
  `${START}${EDGE}q\\.? ?(?<quarter>[iv]{1,3}|\\d)(?: ?[/-] ?| năm )(?<year>\\d{4})(?![\\d/])`,
  // the second of "quý I - III/2026"
  `(?<=qu[ýí] ?[ivx\\d]{1,3} ?(?:-|đến|và|,) ?)(?<quarter>[iv]{1,3}|[1-4])(?![\\da-zÀ-ỹ])${YEAR_TAIL}`,
].map((pattern) => new RegExp(pattern, "giu"));

const quarterOf = (words: string): number =>
  words.toLowerCase() === "nhất" ? 1 : (fromRoman(words) ?? monthOf(words));

/** "quý III/2024", "quý 3 năm 2024", "cuối quý III" (of the borrowed year). No law says which day a quarter's middle is. */
export function findQuarters(text: string, context: PhraseContext): readonly Expression[] {
  const read = (groups: Groups, part: string): Found | undefined => {
    const quarter = quarterOf(groups["quarter"] ?? "");
    const readIn = (year: number): SpanReading => {
      if (!isPlanYear(year)) return farYear(part, year);
      const first = makeDay(year, quarter * 3 - 2, 1);
      if (first === undefined) return impossible(part);
      const whole = spanOf(part, first, endOfMonth(year, quarter * 3));
      const vague = trouble(part, "Giữa quý không phải là một ngày; ghi rõ ngày.");
      return edgeOf(whole, groups["edge"], vague, context) ?? whole;
    };
    if (!(quarter >= 1 && quarter <= 4))
      return { kind: "time", size: "stretch", read: () => impossible(part) };
    return {
      kind: "time",
      size: isEdge(groups) ? "edge" : "stretch",
      ...inWrittenYear(groups, part, readIn),
    };
  };
  return /q/iu.test(text) ? PATTERNS.flatMap((pattern) => everyMatch(pattern, text, read)) : [];
}
