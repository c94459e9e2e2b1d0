import { pointLetter } from "../../text/alphabet.ts";
import { quoted } from "../../text/quote.ts";
import { fromRoman } from "../../text/roman.ts";

/** A paragraph's own number as a style and a place in its row: “1.2” is the second of style “1.n”. */
interface Numbered {
  /** Deeper styles count anew below a shallower one. */
  readonly depth: number;
  /** What must stay the same within one row: “1.” of “1.2”. */
  readonly above: string;
  readonly value: number;
}

/** The last of a row, and where the row had come to that it broke into. */
interface Row extends Numbered {
  readonly number: string;
  readonly outer: number | undefined;
}

const LETTERS = Array.from({ length: 22 }, (_, at) => pointLetter(at + 1));

/** Parts and sections in words, above all numbers below them: they are not counted. */
const IN_WORDS: readonly (readonly [RegExp, depth: number])[] = [
  [/^(?:phần|chương)\s/iu, -1],
  [/^mục\s/iu, 1],
];

/** Reads a number as the outline of a paper has it; undefined where it counts nothing (“-”) or is told in words. */
function numberedAs(number: string): Numbered | undefined {
  if (/^[A-EĐG]$/u.test(number))
    return { depth: 0, above: "", value: LETTERS.indexOf(number.toLowerCase()) + 1 };
  const roman = /^[IVX]+$/u.test(number) ? fromRoman(number) : undefined;
  if (roman !== undefined) return { depth: 1, above: "", value: roman };
  if (/^\d+(?:\.\d+)*$/u.test(number)) {
    const levels = number.split(".");
    const above = levels.slice(0, -1).join(".");
    return { depth: 3 + levels.length, above, value: Number(levels[levels.length - 1]) };
  }
  const letter = LETTERS.indexOf(number);
  return letter < 0 ? undefined : { depth: 9, above: "", value: letter + 1 };
}

/** Offices also count a, b, c, d, e, and leave đ out. */
const isNextLetter = (before: number, now: number): boolean =>
  LETTERS[before - 1] === "d" && LETTERS[now - 1] === "e";

/** What a numbering is asked of a paragraph: its number, and whether running text right before it may begin a row of its own. */
export interface CountedParagraph {
  /** "" for running text. */
  readonly number: string;
  /** Articles count apart from “1.”. */
  readonly isArticle: boolean;
}

/**
 * Why the number of each paragraph is doubtful, in order; undefined where it follows on. A row may begin anew behind running text
 * and below a higher number.
 */
export function numberingDoubts(paragraphs: readonly CountedParagraph[]): readonly (string | undefined)[] {
  const rows = new Map<number, Row>();
  return paragraphs.map(({ number, isArticle }, at) => {
    const read = numberedAs(number);
    if (read === undefined) {
      const above = IN_WORDS.find(([pattern]) => pattern.test(number))?.[1] ?? Number.POSITIVE_INFINITY;
      for (const depth of [...rows.keys()]) if (depth > above) rows.delete(depth);
      return undefined;
    }
    const now = isArticle ? { ...read, depth: 2 } : read;
    const before = rows.get(now.depth);
    for (const depth of [...rows.keys()]) if (depth > now.depth) rows.delete(depth);
    const last = before?.above === now.above ? before : undefined;
    const value = last?.value ?? 0;
    const isBack = last?.outer !== undefined && now.value !== value + 1 && now.value === last.outer + 1;
    const outer = isBack ? undefined : now.value === 1 && last !== undefined ? value : last?.outer;
    rows.set(now.depth, { ...now, number, outer });
    if (isBack) return undefined;
    if (now.value === value + 1 || (now.depth === 9 && isNextLetter(value, now.value))) return undefined;
    const isBehindText = paragraphs[at - 1]?.number === "";
    if (now.value === 1 && isBehindText) return undefined;
    if (last === undefined)
      return `Số thứ tự bắt đầu từ ${quoted(number)}: có thể thiếu đoạn trước, hoặc cấp đọc chưa đúng.`;
    if (now.value === 1)
      return `Số thứ tự bắt đầu lại từ ${quoted(number)} ngay sau ${quoted(last.number)}: xem lại cấp của đoạn này.`;
    return now.value <= value
      ? `Số ${quoted(number)} đứng sau ${quoted(last.number)}: số lặp lại hoặc lùi, xem lại cấp của đoạn này.`
      : `Số thứ tự nhảy từ ${quoted(last.number)} sang ${quoted(number)}: có thể thiếu đoạn, hoặc cấp đọc chưa đúng.`;
  });
}
