import type { ReadBook } from "../../../src/core/book/parsed-book.ts";
import type { RowByHeader, RowsBySheet } from "../book-of.ts";
import { campaignWith } from "../small-office.ts";
import { findingsBy } from "./findings-by-rule.ts";

/** What one rule says of the small office with these cells of its campaign and these sheets: column and message. */
export function saidOf(
  rule: string,
  cells: RowByHeader,
  rows: RowsBySheet = {},
): readonly (readonly [column: string, message: string])[] {
  return findingsBy(rule, campaignWith(cells, rows)).map(({ column, message }) => [column, message]);
}

/** Outline rows of the small office's campaign, each given as rank and text, or as rank, text and further cells. */
export function outline(...lines: readonly (readonly [string, string, RowByHeader?])[]): RowsBySheet {
  return {
    "Nội dung": lines.map(([rank, text, cells], index) => ({
      "Phong trào": "QB-2026",
      "Thứ tự": (index + 1) * 10,
      Cấp: rank,
      "Nội dung": text,
      ...cells,
    })),
  };
}

/** Milestones of the small office's campaign, coded M1, M2 … where no code is given. */
export function milestones(...rows: readonly RowByHeader[]): RowsBySheet {
  return {
    Mốc: rows.map((cells, index) => ({
      Mã: `M${index + 1}`,
      "Phong trào": "QB-2026",
      Việc: "đăng ký",
      "Áp dụng cho": "Khối Sở",
      ...cells,
    })),
  };
}

/** Phases of the small office's campaign: number, from, to. */
export function phases(...rows: readonly (readonly [string | number, string, string])[]): RowsBySheet {
  return {
    Đợt: rows.map(([number, from, to]) => ({
      "Phong trào": "QB-2026",
      "Đợt số": number,
      Từ: from,
      Đến: to,
    })),
  };
}

/** A finding without its place in the sheet: what a golden of a sentence holds. */
export function goldenOf(rule: string, book: ReadBook): readonly Readonly<Record<string, string>>[] {
  return findingsBy(rule, book).map(({ severity, column, message, fix, source, cure }) => ({
    severity,
    column,
    message,
    fix,
    source,
    ...(cure === undefined ? {} : { cure: `${cure.label} → ${cure.value}` }),
  }));
}
