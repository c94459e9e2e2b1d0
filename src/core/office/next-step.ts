import type { ParsedBook } from "../book/parsed-book.ts";

/** What a command needs before it can do anything, in the order in which an office comes by it. */
export type Needed = "office" | "campaign" | "milestone" | "unit";

interface Need {
  readonly table: "units" | "campaigns" | "milestones";
  /** How many rows are the least of it. */
  readonly least: number;
  readonly sentence: string;
}

const needs: Readonly<Record<Needed, Need>> = {
  office: {
    table: "units",
    least: 1,
    sentence: "Sổ chưa có cơ quan, đơn vị nào. Tiếp theo: chọn Thi đua › Bắt đầu.",
  },
  campaign: {
    table: "campaigns",
    least: 1,
    sentence: "Sổ chưa có phong trào nào. Tiếp theo: chọn Thi đua › Phong trào mới.",
  },
  milestone: {
    table: "milestones",
    least: 1,
    sentence: "Chưa có việc nào có thời hạn. Tiếp theo: ghi việc và thời hạn ở trang Mốc.",
  },
  unit: {
    table: "units",
    // The office that issues the plan is one itself.
    least: 2,
    sentence:
      "Sổ mới có cơ quan, chưa có đơn vị nào. Tiếp theo: chọn Thi đua › Bắt đầu rồi dán danh sách đơn vị.",
  },
};

/** What to do with a book in which nothing of ours stands yet. */
export const setUpFirst = "Sổ chưa được thiết lập. Tiếp theo: chọn Thi đua › Thiết lập sổ.";

/**
 * The first thing that is lacking, and where it is done; "" where nothing is.
 * @param book in which the tables of all that is needed were read
 */
export function nextStep(book: ParsedBook, needed: readonly Needed[]): string {
  const wanted = needed.map((one) => needs[one]);
  if (wanted.some(({ table }) => book[table].columns.at.size === 0)) return setUpFirst;
  return wanted.find(({ table, least }) => book[table].rows.length < least)?.sentence ?? "";
}

/** Why nobody owes anything, and what to do about it. */
export const nothingOwed = (book: ParsedBook): string =>
  nextStep(book, ["office", "campaign", "milestone", "unit"]) ||
  "Chưa có đơn vị nào phải nộp. Tiếp theo: xem cột Áp dụng cho ở trang Mốc và cột Loại, Cụm/khối ở trang Đơn vị.";
