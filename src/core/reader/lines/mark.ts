import type { OutlineRank } from "../../tables/campaign/outline.ts";

/** A paragraph taken apart: the rank that its own number or dash tells, that number as written, and what it says. */
export interface Marked {
  readonly rank: OutlineRank;
  /** “I”, “1.1”, “a”, “-”; "" where the paragraph bears none. */
  readonly number: string;
  readonly text: string;
}

const ORDINAL = "nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười";
/** Each with its number and what follows in two groups; the first that fits holds. A scan reads I as l, so both count before capitals. */
const MARKS: readonly (readonly [OutlineRank, RegExp])[] = [
  ["Điều", /^(?:Điều|ĐIỀU|Ðiều)\s+(\d{1,3}[a-z]?)\s*[.:]\s*(.*)$/su],
  [
    "phần I",
    new RegExp(
      `^((?:phần|chương)\\s+(?:thứ\\s+)?(?:[IVX]{1,5}|\\d{1,2}|${ORDINAL}))(?:\\s*[.:–-]\\s*|\\s+(?=\\p{Lu}{2})|$)(.*)$`,
      "siu",
    ),
  ],
  ["mục 1", /^((?:Mục|MỤC)\s+(?:[IVX]{1,5}|\d{1,2}))(?:\s*[.:]\s*|\s+(?=\p{Lu}{2})|$)(.*)$/su],
  // “V/v” opens an abstract.
  ["phần I", /^(?!V\s?[/.]\s?v\s)([IVX]{1,5})\s*[.)/]\s*(?=\S)(.*)$/su],
  ["phần I", /^([IVX]{1,5})\s*[-–:]\s*(?=\p{Lu})(.*)$/su],
  ["phần I", /^([IVXl]{1,5})\s*[.)/]\s+(?=[\p{Lu}\d,]{2})(.*)$/su],
  ["phần I", /^([A-HĐ])\s*[.)/-]\s+(?=\p{Lu}{2})(.*)$/su],
  ["mục 1.1.1", /^(\d{1,2}(?:\s?\.\s?\d{1,2}){2,3})(?:\s*[.):]\s*|\s+)(?=[^\s\d/])(.*)$/su],
  ["mục 1.1", /^(\d{1,2}\s?\.\d{1,2})(?:\s*[.):]\s*|\s+)(?=[^\s\d/%])(.*)$/su],
  ["mục 1.1", /^(\d{1,2}\s?\.\s\d{1,2})\s*[.):]\s*(?=[^\s\d/%])(.*)$/su],
  ["mục 1", /^(\d{1,2})\s*[.)]\s*(?=[^\s\d/])(.*)$/su],
  // “1. 100% đơn vị”, “2. 02 tập thể”: what is counted begins with a figure.
  ["mục 1", /^(\d{1,2})\s*[.)]\s+(?=\d)(?!\d{1,2}\s?[./-]\s?\d{4})(.*)$/su],
  ["mục 1", /^(\d{1,2})\s*[/–-]\s*(?=\p{Lu})(.*)$/su],
  ["điểm a", /^([a-zđ](?:\.?\d{1,2})?)\s*[)]\s*(?=\S)(.*)$/su],
  ["điểm a", /^([a-eđg](?:\.\d{1,2})?)\s*[./]\s*(?=\p{L}\p{L})(.*)$/su],
  ["cộng +", /^(\+)\s*(?=[^\s+])(.*)$/su],
  ["gạch -", /^([-–—−•●▪■◆♦○◦*·→➢✓❖§o])\s+(?=\S)(.*)$/su],
  ["gạch -", /^([-–—−•●▪■◆♦○◦·➢✓❖])(?=[\p{L}“"(])(.*)$/su],
];

/** Reads the mark at the head of a paragraph; running text has the rank “đoạn”. */
export function markOf(paragraph: string): Marked {
  for (const [rank, pattern] of MARKS) {
    const [, number, text] = pattern.exec(paragraph) ?? [];
    if (number === undefined || text === undefined) continue;
    const isDash = rank === "gạch -";
    return {
      rank,
      number: isDash ? "-" : number.replace(/\s+/gu, rank === "phần I" || rank === "mục 1" ? " " : ""),
      text: text.trim(),
    };
  }
  return { rank: "đoạn", number: "", text: paragraph };
}
