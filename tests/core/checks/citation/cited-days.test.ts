import { describe, expect, test } from "vitest";
import { goldenOf } from "../plan-said.ts";
import { bases, decree, linesOf, officeOf } from "./citation-said.ts";

const catalogue = {
  "Văn bản pháp lý": [
    {
      Mã: "ND-152",
      Loại: "Nghị định",
      "Số ký hiệu": "152/2025/NĐ-CP",
      Tên: "Nghị định",
      "Ngày ban hành": "14/06/2025",
    },
    {
      Mã: "QD-5",
      Loại: "Quyết định",
      "Số ký hiệu": "5/QĐ-BTP",
      Tên: "Quyết định",
      "Ngày ban hành": "03/02/2025",
    },
  ],
};

describe("vien-dan.ban-hanh-sau", () => {
  const rule = "vien-dan.ban-hanh-sau";
  test.each([
    ["16/3/2026", "16/03/2026", 0],
    ["16/3/2026", "17/03/2026", 1],
    ["tháng 3/2026", "31/03/2026", 0],
    ["tháng 3/2026", "01/04/2026", 1],
    ["năm 2026", "31/12/2026", 0],
    ["năm 2026", "01/01/2027", 1],
    ["năm 9999", "01/01/2027", 0],
    ["", "01/01/2027", 0],
  ])("issued %s, cites a text of %s", (issued, date, count) => {
    const book = officeOf({ "Ngày ban hành": issued }, bases({ ...decree, Ngày: date }));
    expect(linesOf(rule, book)).toHaveLength(count);
  });
  test("in prose, and by the catalogue's day where the plan gives none", () => {
    const book = officeOf(
      {
        "Ngày ban hành": "01/6/2025",
        "Mở đầu": "Nghị định số 152/2025/NĐ-CP; Kế hoạch số 7/KH-BTP ngày 02/6/2025",
      },
      catalogue,
    );
    expect(linesOf(rule, book)).toEqual([
      "2 Mở đầu: Nghị định số 152/2025/NĐ-CP ban hành ngày 14/06/2025, sau ngày ban hành của kế hoạch (chậm nhất 01/06/2025).",
      "2 Mở đầu: Kế hoạch số 7/KH-BTP ban hành ngày 02/06/2025, sau ngày ban hành của kế hoạch (chậm nhất 01/06/2025).",
    ]);
  });
  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, officeOf({}, bases({ ...decree, Ngày: "01/04/2026" })))).toEqual([
      {
        severity: "lỗi",
        column: "Ngày",
        message:
          "Nghị định số 152/2025/NĐ-CP ban hành ngày 01/04/2026, sau ngày ban hành của kế hoạch (chậm nhất 16/03/2026).",
        fix: "Đối chiếu văn bản gốc rồi sửa ngày của văn bản được viện dẫn, hoặc Ngày ban hành của phong trào.",
        source: "",
      },
    ]);
  });
});

describe("vien-dan.ngay-khac-van-ban", () => {
  const rule = "vien-dan.ngay-khac-van-ban";
  test.each([
    ["Nghị định số 152/2025/NĐ-CP ngày 14/6/2025", 0],
    ["Nghị định số 152/2025/NĐ-CP, ngày 14 tháng 6 năm 2025", 0],
    ["Nghị định số 152/2025/NĐ-CP ngày 15/6/2025", 1],
    ["Nghị định số 152/2025/NĐ-CP của Chính phủ và báo cáo trước ngày 15/6/2026", 0],
    ["Quyết định số 5/QĐ-BTP ngày 04/02/2025", 1],
    ["Quyết định số 5/QĐ-BTP ngày 04/02/2026", 0],
  ])("%s → %i found", (opening, count) =>
    expect(linesOf(rule, officeOf({ "Mở đầu": opening }, catalogue))).toHaveLength(count),
  );
  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, officeOf({}, catalogue, bases({ ...decree, Ngày: "15/06/2025" })))).toEqual([
      {
        severity: "cảnh báo",
        column: "Ngày",
        message: "Nghị định số 152/2025/NĐ-CP ghi ngày 15/06/2025; trang Văn bản pháp lý ghi 14/06/2025.",
        fix: "Đối chiếu văn bản gốc rồi sửa chỗ ghi sai.",
        source: "",
        cure: "Ghi 14/06/2025 → 14/06/2025",
      },
    ]);
  });
});
