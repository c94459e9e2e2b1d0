import type { RowOf } from "../../book/parsed-book.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { outlines } from "../../facts/plan-lines.ts";
import type { Spot } from "../../facts/spot.ts";
import type { OutlineRank } from "../../tables/campaign/outline.ts";
import { foldText } from "../../text/fold.ts";
import { remembered } from "../../text/remembered.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** Shorter lines, such as headings, come again in every part of a plan. */
const shortest = 40;
const headings: ReadonlySet<OutlineRank | ""> = new Set<OutlineRank>([
  "Điều",
  "phần I",
  "mục 1",
  "mục 1.1",
  "mục 1.1.1",
  "điểm a",
]);

/** Paragraphs are long, and the same from one check to the next. */
const paragraphKey = remembered((text: string) => foldText(text).replace(/[\s.;,]+$/u, ""));

/** The paragraphs of one plan that stand twice under one heading. Two units may well be given the same work, each under its own. */
function repeated({ book }: BookFacts, rows: readonly RowOf<"outline">[]): readonly Spot[] {
  const firsts = new Map<string, RowOf<"outline">>();
  let section = 0;
  return rows.flatMap((row, index): readonly Spot[] => {
    const { rank, text } = row.values;
    const heading = headings.has(rank);
    if (heading) section = index;
    if (text.length < shortest) return [];
    const id = `${heading ? "" : section}|${paragraphKey(text)}`;
    const first = firsts.get(id);
    if (first === undefined) {
      firsts.set(id, row);
      return [];
    }
    return [
      {
        in: book.outline,
        row,
        column: "text",
        message: `Đoạn này giống hệt đoạn ở dòng ${first.at} của cùng kế hoạch.`,
        fix: "Xóa đoạn thừa, hoặc ghi nội dung khác.",
      },
    ];
  });
}

export const paragraphTwice: Rule = {
  id: "noi-dung.doan-trung",
  severity: "cảnh báo",
  ...plainCard,
  reach: "sheet",
  find: (facts) => [...outlines(facts).values()].flatMap((rows) => repeated(facts, rows)),
};
