import type { Spot } from "../../facts/spot.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** Bullets; not a lone dash before a figure, nor the initials of a name (V. I. Lê-nin). */
const BULLET = "[-–—+*•·▪●○■□►➢✓]+(?:\\s+|(?!\\d))";
const NUMBER =
  "(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,3}|[IVXivx]{1,5}[.)]|[A-Za-zđĐ][.)])\\s+(?!\\p{Lu}\\.)";
const TYPED = new RegExp(`^(?:${BULLET}|${NUMBER})(?=\\S)`, "u");
const ARTICLE = /^Điều\s+\d{1,3}[.:]?\s+(?=\S)/u;

/** The text behind typed numbers and bullets, several of which may follow each other (“- 1. …”). */
function withoutMark(text: string, rank: string): string {
  const rest = text.replace(rank === "Điều" ? ARTICLE : TYPED, "");
  return rest === text ? text : withoutMark(rest, rank);
}

/** Numbers and dashes are computed (design decision 7), so one typed by hand prints twice. */
export const typedNumbering: Rule = {
  id: "noi-dung.so-go-tay",
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: ({ book }) =>
    [book.outline, book.textBlocks].flatMap((parsed) =>
      parsed.rows.flatMap((row): readonly Spot[] => {
        const { rank, text } = row.values;
        // Running text gets no mark, so a dash typed there prints once, as meant.
        if (rank === "" || rank === "đoạn") return [];
        const value = withoutMark(text, rank);
        if (value === text) return [];
        const mark = text.slice(0, text.length - value.length).trim();
        return [
          {
            in: parsed,
            row,
            column: "text",
            message: `Sổ tự ghi số và gạch đầu dòng của ${quoted(rank)}; dấu ${quoted(mark)} gõ tay sẽ bị in hai lần.`,
            fix: `Ghi ${quoted(value)}.`,
            cure: { label: `Bỏ ${quoted(mark)} ở đầu`, value },
          },
        ];
      }),
    ),
};
