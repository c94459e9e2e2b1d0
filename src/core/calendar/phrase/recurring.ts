import { inQuotes } from "../../text/quote.ts";
import { unclear } from "./answer.ts";
import type { Clause } from "./clause.ts";
import type { Judged } from "./judge.ts";
import { resolveMonthly } from "./monthly.ts";
import { manyDeadlines, notSurelyDeadline, notUnderstood } from "./refusal.ts";
import type { PhraseContext, Resolution } from "./resolution.ts";
import { resolveWaiting } from "./waiting.ts";
import { resolveYearly, WHOLE_YEAR } from "./yearly.ts";

/** What "hằng năm" hangs on: an occasion, a text, a second rhythm. */
const WITH_ELSE =
  /(?<![a-zÀ-ỹ])(?:(?:vào )?dịp|gắn với|cùng với|cùng dịp|đồng thời với|theo|tùy|khi|sau|và)(?![a-zÀ-ỹ]).*$/iu;
const LETTERS = /[a-zÀ-ỹ]/iu;

const many = (text: string): Resolution => {
  const cure = /quý/iu.test(text)
    ? "có bốn hạn mỗi năm; ghi mỗi quý một mốc, ví dụ “cuối quý III”."
    : "lặp lại nhiều lần, không có một ngày; ghi mỗi lần một mốc.";
  return unclear(text, `${inQuotes(text)} ${cure}`);
};

/** All that stands outside a stretch of the phrase. */
const around = (text: string, at: number, to: number): string => `${text.slice(0, at)} ${text.slice(to)}`;

/**
 * Deadlines that come back each month or year; the days given are those of the first occurrence. Undefined where the
 * rhythm belongs to a name ("tổng kết phong trào hằng năm") and says nothing of a deadline.
 */
export function resolveRecurring(
  judged: readonly Judged[],
  text: string,
  context: PhraseContext,
): Resolution | undefined {
  const rhythms = judged.flatMap(({ clause }) => (clause.kind === "rhythm" ? [clause] : []));
  const [rhythm] = rhythms;
  if (rhythm === undefined) return undefined;
  const { every, edge } = rhythm.rhythm;
  if (rhythms.some((each) => each.rhythm.every === "other" || each.rhythm.every !== every)) return many(text);

  const others = judged.filter(({ clause, role }) => clause.kind !== "rhythm" && role !== "aside");
  const [other] = others;
  const last = rhythms[rhythms.length - 1] ?? rhythm;
  const slice = (clauses: readonly Clause[]): string => {
    const to = Math.max(...clauses.map((clause) => clause.to));
    return text.slice(Math.min(...clauses.map(({ at }) => at)), text[to] === ")" ? to + 1 : to).trim();
  };
  if (others.length > 1)
    return manyDeadlines(
      text,
      others.map(({ clause }) => clause),
    );
  if (other === undefined) {
    if (every !== "year") {
      const stands = edge !== undefined || !LETTERS.test(around(text, rhythm.at, rhythm.to));
      if (!stands || rhythm.bound === "before" || every === "next-month")
        return every === "month" ? undefined : many(text);
      return resolveMonthly(slice([rhythm]), undefined, rhythm.rhythm, false, context);
    }
    if (LETTERS.test(text.slice(0, rhythm.at)) || rhythm.bound === "before") return undefined;
    // “Hằng năm, đánh giá … cùng với tổng kết …” is due when that is held, which is no day yet.
    const rest = text.slice(rhythm.to).replace(/^[ ,:]+/u, "");
    const [occasion] = WITH_ELSE.exec(rest) ?? [];
    if (occasion !== undefined) return resolveWaiting(occasion) ?? notUnderstood(text);
    // “hằng năm sơ kết, năm 2030 tổng kết” says more than the rhythm.
    if (judged.some((each) => each.clause.kind !== "rhythm")) return notUnderstood(text);
    return resolveYearly(text, text, WHOLE_YEAR, context);
  }
  const { clause, role } = other;
  if (role !== "deadline" && role !== "occasion") return notSurelyDeadline(text, clause);
  const words = slice([clause, rhythm, last]);
  if (every === "year") {
    if (clause.kind !== "days") return notSurelyDeadline(text, clause);
    return resolveYearly(words, text.slice(clause.timeAt, clause.to).trim(), clause, context);
  }
  if (clause.kind !== "day-number" || edge !== undefined) return notSurelyDeadline(text, clause);
  return resolveMonthly(words, clause.day, rhythm.rhythm, clause.bound === "before", context);
}
