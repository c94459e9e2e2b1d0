import type { ReadBook } from "../../../../src/core/book/parsed-book.ts";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { campaignWith } from "../../small-office.ts";
import { findingsBy } from "../findings-by-rule.ts";

/** What one rule says of a book, a line each: “row column: message → cure”. */
export function linesOf(rule: string, book: ReadBook): readonly string[] {
  return findingsBy(rule, book).map(
    ({ row, column, message, cure }) =>
      `${row} ${column}: ${message}${cure === undefined ? "" : ` → ${cure.value}`}`,
  );
}

/** Rows of *Căn cứ* of the small office's campaign, numbered from 1, with role “căn cứ” unless they say otherwise. */
export function bases(...rows: readonly RowByHeader[]): RowsBySheet {
  return {
    "Căn cứ": rows.map((cells, index) => ({
      "Phong trào": "QB-2026",
      "Thứ tự": index + 1,
      "Vai trò": "căn cứ",
      ...cells,
    })),
  };
}

export const decree: RowByHeader = {
  Loại: "Nghị định",
  "Số ký hiệu": "152/2025/NĐ-CP",
  Ngày: "14/06/2025",
  "Cơ quan ban hành": "Chính phủ",
  "Trích yếu": "quy định về thi đua, khen thưởng",
};

/** Rows of *Nơi nhận* of the small office's campaign: a name, or a name with further cells. */
export function recipients(...rows: readonly (string | RowByHeader)[]): RowsBySheet {
  return {
    "Nơi nhận": rows.map((row, index) => ({
      "Phong trào": "QB-2026",
      "Thứ tự": index + 1,
      ...(typeof row === "string" ? { Tên: row } : row),
    })),
  };
}

const office: RowByHeader = {
  Mã: "STP-QB",
  Tên: "Sở Tư pháp tỉnh Quảng Bình",
  Loại: "Sở Tư pháp",
  "Cụm/khối": "Khối Sở",
};

/** The small office's own unit, and these below it. */
export function units(...rows: readonly RowByHeader[]): RowsBySheet {
  return { "Đơn vị": [office, ...rows.map((cells) => ({ Loại: "phòng thuộc Sở", ...cells }))] };
}

/** The small office with these cells of its campaign and these sheets, laid over each other. */
export function officeOf(cells: RowByHeader, ...sheets: readonly RowsBySheet[]): ReadBook {
  return campaignWith(cells, Object.assign({}, ...sheets) as RowsBySheet);
}
