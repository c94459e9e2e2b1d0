import { describe, expect, test } from "vitest";
import type { RowByHeader } from "../../book-of.ts";
import { officeWith } from "../../small-office.ts";
import { findingsBy } from "../findings-by-rule.ts";

const milestone = (audience: string): readonly RowByHeader[] => [
  {
    Mã: "QB-DK",
    "Phong trào": "QB-2026",
    Việc: "đăng ký",
    "Áp dụng cho": audience,
    "Thời hạn": "15/02/2026",
  },
];

describe("moc.nhom-khong-co", () => {
  test.each(["Sở Tư pháp", "SỞ TƯ PHÁP; stp-qb", "Khối Sở\nSTP-QB", "so tu phap", "tất cả; trừ STP-QB"])(
    "%j is known",
    (audience) => {
      expect(findingsBy("moc.nhom-khong-co", officeWith({ Mốc: milestone(audience) }))).toEqual([]);
    },
  );

  test("each unknown group is named", () => {
    const said = findingsBy(
      "moc.nhom-khong-co",
      officeWith({ Mốc: milestone("Sở Tư pháp; Cụm I; trừ Khối X") }),
    );
    expect(said.map((finding) => finding.message)).toEqual([
      "Không có đơn vị nào thuộc nhóm “Cụm I”.",
      "Không có đơn vị nào thuộc nhóm “Khối X”.",
    ]);
    expect(said[0]).toEqual({
      sheet: "Mốc",
      row: 2,
      column: "Áp dụng cho",
      key: "QB-DK",
      rule: "moc.nhom-khong-co",
      severity: "lỗi",
      message: "Không có đơn vị nào thuộc nhóm “Cụm I”.",
      fix: "Ghi loại đơn vị, tên cụm/khối hoặc mã đơn vị có ở trang Đơn vị; nhiều nhóm cách nhau bằng dấu chấm phẩy.",
      source: "",
    });
  });
});
