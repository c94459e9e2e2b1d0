import { inQuotes } from "../../text/quote.ts";
import type { DayNumber, Expression, Hour, Length, Rhythm, TimeExpression } from "./expression/expression.ts";
import { trouble } from "./expression/span-reading.ts";
import { type Bound, leadOf } from "./lead.ts";

/** An expression with the words before it that bound it, and the hour of its day. */
export type Atom<E extends Expression = TimeExpression | DayNumber | Length | Rhythm> = E & {
  /** Where the bounding words begin; `at` where there are none. */
  readonly leadAt: number;
  readonly bound: Bound;
  /** The words between the atom before and the bounding words. */
  readonly gap: string;
  /** What is to be told of the hour. */
  readonly notes: readonly string[];
};

const HOUR_FIRST = /^,? ?(?:của )?$/iu;
const HOUR_LAST = /^[ ,(]*(?:(?:trước|lúc|vào|hồi|đến|chậm nhất|muộn nhất|là|hết) ){0,3}$/iu;

const hourNote = (words: string, minutes: Hour["minutes"]): readonly string[] => {
  if (minutes === "office") return ["Trong ngày cuối, chỉ nhận trong giờ làm việc."];
  if (minutes === "part") return [`${inQuotes(words)}: trong ngày cuối, chỉ nhận trong buổi ấy.`];
  if (minutes === undefined) return [];
  const minute = `${minutes % 60}`.padStart(2, "0");
  return [`${inQuotes(words)}: trong ngày cuối, chỉ nhận đến ${Math.floor(minutes / 60)} giờ ${minute}.`];
};

type OfDay = TimeExpression | DayNumber;
const isOfDay = (expression: Expression | undefined): expression is OfDay =>
  expression?.kind === "time" || expression?.kind === "day-number";

/** A day that its hour makes unreadable: no such hour, or one before which nothing of the day is left. */
const withoutHour = (day: OfDay, hour: Hour, from: number, text: string): OfDay => {
  const part = text.slice(hour.at, day.to);
  const why = `${inQuotes(part)} không phải giờ dùng được làm hạn; ghi giờ từ 0 giờ 01 đến 24 giờ.`;
  return { kind: "time", size: "day", at: from, to: day.to, read: () => trouble(part, why) };
};

/**
 * The expressions of a phrase with what bounds each of them, hours joined to their days: "trước 17 giờ ngày 20" leaves the
 * whole 20th in time for who counts days, so it bounds like "chậm nhất". Asides are left out; an hour without its day too.
 */
export function atomsOf(text: string, expressions: readonly Expression[]): readonly Atom[] {
  const atoms: Atom[] = [];
  let passed = 0;
  let hour: Hour | undefined;
  for (const [index, expression] of expressions.entries()) {
    if (expression.kind === "aside") continue;
    const last = atoms[atoms.length - 1];
    if (expression.kind === "hour") {
      const next = expressions[index + 1];
      const opensDay = isOfDay(next) && HOUR_FIRST.test(text.slice(expression.to, next.at));
      const closesDay = isOfDay(last) && HOUR_LAST.test(text.slice(passed, expression.at));
      if (closesDay && !opensDay) {
        const notes = hourNote(text.slice(expression.at, expression.to), expression.minutes);
        atoms[atoms.length - 1] = { ...last, to: expression.to, notes };
        passed = expression.to;
      } else hour = expression;
      continue;
    }
    const joined =
      hour !== undefined && isOfDay(expression) && HOUR_FIRST.test(text.slice(hour.to, expression.at))
        ? hour
        : undefined;
    const at = joined?.at ?? expression.at;
    const before = text.slice(passed, at);
    const lead = leadOf(before);
    const leadAt = passed + lead.at;
    const bound = joined !== undefined && lead.bound === "before" ? "until" : lead.bound;
    const worthless = joined?.minutes === undefined || (joined.minutes === 0 && bound !== "from");
    const usable =
      joined !== undefined && worthless && isOfDay(expression)
        ? withoutHour(expression, joined, at, text)
        : { ...expression, at };
    const notes =
      joined === undefined || bound === "from" ? [] : hourNote(text.slice(leadAt, joined.to), joined.minutes);
    atoms.push({ ...usable, leadAt, bound, gap: before.slice(0, lead.at), notes });
    passed = expression.to;
    hour = undefined;
  }
  return atoms;
}
