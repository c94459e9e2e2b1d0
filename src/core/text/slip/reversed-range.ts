import { remembered } from "../remembered.ts";

/** A range of numbers whose end is smaller than its beginning. */
export interface ReversedRange {
  readonly written: string;
  /** The same the right way round. */
  readonly right: string;
  /** Index in the text. */
  readonly at: number;
}

/** No part of a date, a symbol, a time or a longer number. */
const FIGURES = "\\d{1,3}(?:\\.\\d{3})*(?:,\\d+)?";
const AFTER = "(?![\\d/]|[.,]\\d|-\\p{L}| ?(?:giờ|h(?!\\p{L})|phút|tháng|ngày|năm|hằng|hàng|/))";
const FROM = `(?<![\\d/.,-])(${FIGURES})${AFTER}`;
const TO = `(${FIGURES})${AFTER}`;
const PART = "(?:Điều|[Kk]hoản|[Mm]ục|[Tt]rang|[Pp]hần|[Cc]hương|[Cc]âu|[Dd]òng|[Ss]ố)";
const RANGES: readonly RegExp[] = [
  `(?<!\\p{L})(?:[Tt]ừ|[Kk]hoảng)(?: khoảng)? (?:${PART} )?${FROM}(?: ?%| \\p{Ll}+)? (?:đến|tới|-|–) (?:${PART} )?${TO}`,
  `(?<!\\p{L})${PART} ${FROM} ?(?:đến|tới|-|–) ?(?:${PART} )?${TO}`,
  `^${FROM}(?: ?%| \\p{Ll}+)? ?(?:đến|tới|-|–) ?${TO}`,
].map((range) => new RegExp(range, "gu"));
/** A number, and what joins it to another. */
const SUSPECT = /\d(?: ?%| [^ \d]+)? ?(?:đến|tới|[-–])/;
/** What goes down is told from the bigger number to the smaller. */
const DOWN = /(?:giảm|hạ|xuống|rút ngắn|lùi|còn|tụt|thu hẹp|cắt|bớt)/u;

const value = (number: string): number => Number(number.replace(/\./gu, "").replace(",", "."));
const isYear = (number: string): boolean => /^(?:19|20)\d\d$/u.test(number);

/** Texts repeat from one check to the next. */
const rangeIn = remembered((text: string): ReversedRange | undefined => {
  for (const pattern of RANGES) {
    for (const { 0: written, 1: from = "", 2: to = "", index: at } of text.matchAll(pattern)) {
      if (value(from) <= value(to) || isYear(from) || isYear(to)) continue;
      const clause =
        text
          .slice(0, at)
          .split(/[.;\n]/u)
          .pop() ?? "";
      if (DOWN.test(clause) || DOWN.test(written)) continue;
      const start = written.indexOf(from);
      const end = written.lastIndexOf(to);
      const right =
        written.slice(0, start) +
        to +
        written.slice(start + from.length, end) +
        from +
        written.slice(end + to.length);
      return { written, right, at };
    }
  }
  return undefined;
});

/** The first range that runs backwards; what is said to go down may. Days, years and hours are not judged here. */
export const reversedRange = (text: string): ReversedRange | undefined =>
  SUSPECT.test(text) ? rangeIn(text) : undefined;
