import type { Period } from "../../working/period.ts";
import type { SpanReading } from "./span-reading.ts";

/** Where an expression stands in the phrase. */
interface Place {
  readonly at: number;
  readonly to: number;
}

/** A day or a longer stretch, by its own words: "ngày 15/02/2017", "cuối quý III", "ngày ký". */
export interface TimeExpression extends Place {
  readonly kind: "time";
  /** An "edge" is the day that begins, halves or ends a month or quarter. */
  readonly size: "day" | "edge" | "stretch";
  /** Words that give a first and a last year: "2011-2016". */
  readonly isStage?: true;
  /** The year that is written; without it `read` borrows one, and goes on by `shift` years ("năm sau" 1). */
  readonly year?: number;
  readonly shift?: number;
  readonly read: (borrowedYear: number | undefined) => SpanReading;
}

/** A day that takes its month from other words: "ngày 25" hằng tháng, "15" - 20/11. */
export interface DayNumber extends Place {
  readonly kind: "day-number";
  readonly day: number;
}

/** "15 (mười lăm) ngày làm việc"; `period` is undefined where no plan can mean so much. */
export interface Length extends Place {
  readonly kind: "length";
  readonly part: string;
  readonly period: Period | undefined;
}

/** "17 giờ 30", "sáng", "giờ hành chính"; `minutes` since midnight, 0 to 1440, undefined where no day has such an hour. */
export interface Hour extends Place {
  readonly kind: "hour";
  readonly minutes: number | "part" | "office" | undefined;
}

/** "hằng năm", "mỗi tháng", "tháng sau"; `edge` the day of the month that stands before: "cuối mỗi tháng". */
export interface Rhythm extends Place {
  readonly kind: "rhythm";
  readonly every: "month" | "next-month" | "year" | "other";
  readonly edge?: "last" | "last-working" | "first-working";
}

/** Days that belong to something else: a cited text, an anniversary. */
export interface Aside extends Place {
  readonly kind: "aside";
  readonly of: "citation" | "anniversary";
}

export type Expression = TimeExpression | DayNumber | Length | Hour | Rhythm | Aside;

/** An expression as its finder reads it, without its place. */
export type Found<E extends Expression = Expression> = E extends Expression ? Omit<E, "at" | "to"> : never;

/**
 * Not inside a word or a number. Letters are spelt out, here and in every pattern of phrases: V8 needs milliseconds to compile each
 * \p{L} that ignores case, and Google compiles all of them at every click. The range ends with Vietnamese and holds more.
 */
export const START = "(?<![a-zÀ-ỹ\\d])";
export const END = "(?![a-zÀ-ỹ\\d])";

export type Groups = Readonly<Record<string, string | undefined>>;

/** Every match of a pattern with the flag g. matchAll would compile the pattern anew for each text. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // From within a surrogate pair the next search would step back to its beginning, for ever.
    if (match[0] === "") pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

/** Every match of a pattern (flag g), read; matches that mean nothing are left out. */
export function everyMatch(
  pattern: RegExp,
  text: string,
  read: (groups: Groups, words: string) => Found | undefined,
): readonly Expression[] {
  const expressions: Expression[] = [];
  for (const { groups, index, 0: words } of matchesOf(pattern, text)) {
    const found = read(groups ?? {}, words);
    if (found !== undefined)
      expressions.push({ ...found, at: index, to: index + words.length } as Expression);
  }
  return expressions;
}
