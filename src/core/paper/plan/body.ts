import type { ParsedBook, RowOf } from "../../book/parsed-book.ts";
import type { DateStyle } from "../../calendar/date-style.ts";
import { printedParagraphs } from "../../prose/campaign-prose.ts";
import type { OutlineRank } from "../../tables/campaign/outline.ts";
import type { ValuesOf } from "../template/tags.ts";
import { withEndMark } from "./end-mark.ts";
import { isTitle } from "./heading.ts";
import { outlineMarks } from "./outline-numbering.ts";
import { type OutlineLook, outlineItem, type outlineTags } from "./outline-tags.ts";

export type BodyLine = ValuesOf<typeof outlineTags>;

type OutlineRow = RowOf<"outline">;

function look(rank: OutlineRank, text: string): OutlineLook {
  switch (rank) {
    case "phần I":
      return "la_phan";
    case "điểm a":
      return "la_diem";
    case "gạch -":
      return "la_gach";
    case "cộng +":
      return "la_cong";
    case "đoạn":
      return "la_doan";
    default:
      return isTitle(rank, text) ? "la_muc_dam" : "la_muc";
  }
}

/** The campaign's outline rows in the clerk's order; rows of equal order keep the order of the sheet. */
export function outlineOf(book: ParsedBook, campaign: string): readonly OutlineRow[] {
  return book.outline.rows
    .filter((row) => campaign !== "" && row.values.campaign === campaign && row.values.rank !== "")
    .slice()
    .sort((a, b) => (a.values.order ?? 0) - (b.values.order ?? 0) || a.at - b.at);
}

/**
 * Numbered, expanded paragraphs of these outline rows. A line break in a cell starts a paragraph of running text.
 * @param rows as outlineOf gives them, all with a rank
 */
export function bodyOf(
  book: ParsedBook,
  campaign: string,
  style: DateStyle,
  rows: readonly OutlineRow[],
): readonly BodyLine[] {
  const ranks = rows.map((row) => row.values.rank as OutlineRank);
  const marks = outlineMarks(ranks);
  return rows.flatMap((row, index) =>
    printedParagraphs(book, campaign, style, row.values.text).map((text, line) => {
      const rank = ranks[index] ?? "đoạn";
      return line === 0
        ? outlineItem(look(rank, text), marks[index] ?? "", text)
        : outlineItem("la_doan", "", text);
    }),
  );
}

/** The same lines with the closing mark behind the last one. */
export function closeBody<L extends { readonly chu: string }>(
  body: readonly L[],
  mark: "./." | ".",
): readonly L[] {
  return body.map((line, index) =>
    index === body.length - 1 ? { ...line, chu: withEndMark(line.chu, mark) } : line,
  );
}
