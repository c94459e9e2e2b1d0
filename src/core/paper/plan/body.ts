import type { ParsedBook } from "../../book/parsed-book.ts";
import type { DateStyle } from "../../calendar/date-style.ts";
import { printedParagraphs } from "../../prose/campaign-prose.ts";
import type { OutlineRank } from "../../tables/campaign/outline.ts";
import { withEndMark } from "../parts/end-mark.ts";
import { isTitle } from "../parts/heading.ts";
import { outlineMarks } from "./outline-numbering.ts";
import type { BodyLook, BodyParagraph } from "./paper.ts";

type OutlineRow = ParsedBook["outline"]["rows"][number];

function look(rank: OutlineRank, text: string): BodyLook {
  switch (rank) {
    case "phần I":
      return "part";
    case "điểm a":
      return "point";
    case "gạch -":
      return "dash";
    case "cộng +":
      return "plus";
    case "đoạn":
      return "running";
    default:
      return isTitle(rank, text) ? "title" : "item";
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
): readonly BodyParagraph[] {
  const ranks = rows.map((row) => row.values.rank as OutlineRank);
  const marks = outlineMarks(ranks);
  return rows.flatMap((row, index) =>
    printedParagraphs(book, campaign, style, row.values.text).map((text, line): BodyParagraph => {
      const rank = ranks[index] ?? "đoạn";
      return line === 0
        ? { look: look(rank, text), mark: marks[index] ?? "", text }
        : { look: "running", mark: "", text };
    }),
  );
}

/** The same paragraphs with the closing mark behind the last one. */
export function closeBody(paragraphs: readonly BodyParagraph[], mark: "./." | "."): readonly BodyParagraph[] {
  return paragraphs.map((item, index) =>
    index === paragraphs.length - 1 ? { ...item, text: withEndMark(item.text, mark) } : item,
  );
}
