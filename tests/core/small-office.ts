import type { ReadBook } from "../../src/core/book/parsed-book.ts";
import { bookOf, type RowByHeader, type RowsBySheet } from "./book-of.ts";

export const campaignRow: RowByHeader = {
  Mã: "QB-2026",
  "Tên phong trào": "Phong trào thi đua năm 2026",
  Loại: "thường xuyên",
  "Đơn vị ban hành": "STP-QB",
  "Từ ngày": "01/01/2026",
  "Đến ngày": "31/12/2026",
  "Loại văn bản": "Kế hoạch",
  Số: "5",
  "Ký hiệu": "KH-STP",
  "Ngày ban hành": "16/3/2026",
  "Địa danh": "Quảng Bình",
  "Trích yếu": "Phát động phong trào thi đua năm 2026",
  "Người ký": "GD-QB",
};

/** The least from which a plan can be made: one unit, one signer, one campaign, two paragraphs. Nothing is wrong in it. */
export const smallOffice: RowsBySheet = {
  "Đơn vị": [{ Mã: "STP-QB", Tên: "Sở Tư pháp tỉnh Quảng Bình", Loại: "Sở Tư pháp", "Cụm/khối": "Khối Sở" }],
  "Người ký": [
    {
      Mã: "GD-QB",
      "Họ tên": "Nguyễn Thị Lài",
      "Chức vụ": "Giám đốc",
      "Cơ quan chủ quản": "UBND tỉnh Quảng Bình",
      "Cơ quan ban hành": "Sở Tư pháp",
    },
  ],
  "Phong trào": [campaignRow],
  "Nội dung": [
    { "Phong trào": "QB-2026", "Thứ tự": 10, Cấp: "phần I", "Nội dung": "MỤC ĐÍCH" },
    { "Phong trào": "QB-2026", "Thứ tự": 20, Cấp: "gạch -", "Nội dung": "Thi đua hoàn thành nhiệm vụ." },
  ],
};

/** The small office with these sheets' rows in place of its own. */
export function officeWith(rows: RowsBySheet): ReadBook {
  return bookOf({ ...smallOffice, ...rows });
}

/** The small office whose one campaign has these cells besides or instead of its own. */
export function campaignWith(cells: RowByHeader, rows: RowsBySheet = {}): ReadBook {
  return officeWith({ ...rows, "Phong trào": [{ ...campaignRow, ...cells }] });
}
