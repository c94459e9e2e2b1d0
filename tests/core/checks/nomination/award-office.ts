import type { ReadBook } from "../../../../src/core/book/parsed-book.ts";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { campaignRow, officeWith } from "../../small-office.ts";
import { findingsBy } from "../findings-by-rule.ts";

const award = (key: string, name: string, subject: string, level: string): RowByHeader => ({
  Mã: key,
  Tên: name,
  "Đối tượng": subject,
  Cấp: level,
});

/** Units through the merger of 01/7/2025: an office, its room, its heir, and one that ended without an heir. */
const units: readonly RowByHeader[] = [
  {
    Mã: "STP-QB",
    Tên: "Sở Tư pháp tỉnh Quảng Bình",
    Loại: "Sở Tư pháp",
    "Cụm/khối": "Khối Sở",
    "Hiệu lực đến": "30/06/2025",
    "Đơn vị kế thừa": "STP-QT",
  },
  {
    Mã: "STP-QT",
    Tên: "Sở Tư pháp tỉnh Quảng Trị",
    Loại: "Sở Tư pháp",
    "Cụm/khối": "Khối Sở",
    "Hiệu lực từ": "01/07/2025",
  },
  { Mã: "VP", Tên: "Văn phòng Sở", Loại: "phòng thuộc Sở", "Cấp trên": "STP-QT" },
  { Mã: "PTP-BA-DON", Tên: "Phòng Tư pháp Ba Đồn", Loại: "Phòng Tư pháp", "Hiệu lực đến": "30/06/2025" },
];

const awards: readonly RowByHeader[] = [
  award("LĐTT", "Lao động tiên tiến", "cá nhân", "cơ sở"),
  award("CSTĐCS", "Chiến sĩ thi đua cơ sở", "cá nhân", "cơ sở"),
  award("CSTĐ-B/T", "Chiến sĩ thi đua Bộ, tỉnh", "cá nhân", "Bộ, tỉnh"),
  award("CSTĐTQ", "Chiến sĩ thi đua toàn quốc", "cá nhân", "Nhà nước"),
  award("TTLĐTT", "Tập thể lao động tiên tiến", "tập thể", "cơ sở"),
  award("TTLĐXS", "Tập thể lao động xuất sắc", "tập thể", "Bộ, tỉnh"),
  award("GK", "Giấy khen", "tập thể; cá nhân", "cơ sở"),
  award("BK-B/T", "Bằng khen của Bộ, tỉnh", "tập thể; cá nhân", "Bộ, tỉnh"),
  award("BK-TTg", "Bằng khen của Thủ tướng Chính phủ", "tập thể; cá nhân", "Nhà nước"),
  award("HCLĐ", "Huân chương Lao động", "tập thể; cá nhân", "Nhà nước"),
];

/** A nomination with nothing wrong in it, by no rule of law: a small office has no rows of *Quy tắc*. */
const nomination: RowByHeader = {
  Mã: "DN-1",
  "Phong trào": "QB-2026",
  "Đơn vị": "VP",
  "Đối tượng": "cá nhân",
  "Họ tên / Tên tập thể": "Nguyễn Văn Hòa",
  "Ông/Bà": "Ông",
  "Ngày sinh": "05/05/1985",
  "Hình thức": "GK",
  "Loại hình khen": "chuyên đề",
  "Thành tích": "Có thành tích trong đợt thi đua",
  "Từ ngày": "01/02/2026",
  "Đến ngày": "30/06/2026",
  "Ngày nộp": "05/07/2026",
  "Trạng thái": "đã nộp",
};

/** Rows of one sheet, each the first one with other cells; keys DN-1, DN-2 … so that they differ. */
export function nominations(...rows: readonly RowByHeader[]): RowsBySheet {
  return { "Đề nghị": rows.map((cells, index) => ({ ...nomination, Mã: `DN-${index + 1}`, ...cells })) };
}

export function history(...rows: readonly RowByHeader[]): RowsBySheet {
  const row = {
    "Người / tập thể": "Nguyễn Văn Hòa",
    "Đơn vị": "VP",
    "Loại hình": "công trạng",
    "Cơ quan": "Sở Tư pháp",
  };
  return {
    "Lịch sử khen": rows.map((cells) => ({
      ...row,
      "Số QĐ": "12/QĐ-STP",
      "Ngày QĐ": `20/12/${cells["Năm"] ?? 2025}`,
      ...cells,
    })),
  };
}

/** Rows of law: key, award, and what else. */
export function lawRows(...rows: readonly RowByHeader[]): RowsBySheet {
  return { "Quy tắc": rows.map((cells, index) => ({ Mã: `QT-${index + 1}`, ...cells })) };
}

export function awardOffice(...sheets: readonly RowsBySheet[]): ReadBook {
  const campaign = { ...campaignRow, "Đơn vị ban hành": "STP-QT" };
  return officeWith(
    Object.assign({ "Đơn vị": units, "Danh mục khen": awards, "Phong trào": [campaign] }, ...sheets),
  );
}

/** What a rule says of the office with these sheets: column and message of each finding. */
export function saidOf(
  rule: string,
  ...sheets: readonly RowsBySheet[]
): readonly (readonly [string, string])[] {
  return findingsBy(rule, awardOffice(...sheets)).map(({ column, message }) => [column, message]);
}
