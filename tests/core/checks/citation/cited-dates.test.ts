import { describe, expect, test } from "vitest";
import type { RowsBySheet } from "../../book-of.ts";
import { campaignWith } from "../../small-office.ts";
import { goldenOf, outline, saidOf } from "../plan-said.ts";

const said = (rule: string, opening: string, closing: string, rows: RowsBySheet = {}): readonly string[] =>
  saidOf(rule, { "Mở đầu": opening, "Kết thúc": closing }, rows).map(([, message]) => message);

describe("loi-van.ngay-hai-kieu", () => {
  const rule = "loi-van.ngay-hai-kieu";
  test.each([
    ["Kế hoạch số 396/KH-STP ngày 16/3/2017", "Kế hoạch số 396/KH-STP ngày 16/3/2017"],
    ["Kế hoạch số 396/KH-STP ngày 16/03/2017", "Công văn số 1068/BTP-TGPL ngày 31/3/2017"],
    ["Kế hoạch số 396/KH-STP ngày 16/03/2017", "Kế hoạch số 396/KH-STP ngày 17/3/2017"],
    ["Kế hoạch số 396/KH-STP ngày 16/03/2017", "Kế hoạch số 396/KH-STP"],
  ])("%j and %j are let be", (opening, closing) => expect(said(rule, opening, closing)).toEqual([]));

  test("the style of the office is the right one", () => {
    const [opening, closing] = ["Kế hoạch 396/KH-STP ngày 16/03/2017", "Kế hoạch 396/KH-STP ngày 16/3/2017"];
    const style = { "Cấu hình": [{ Tên: "Kiểu ngày trong văn bản", "Giá trị": "dd/mm/yyyy" }] };
    expect(said(rule, opening, closing)).toEqual([
      "Ngày của 396/KH-STP ghi ở đây là 16/03/2017, chỗ khác là 16/3/2017.",
    ]);
    expect(said(rule, opening, closing, style)).toEqual([
      "Ngày của 396/KH-STP ghi ở đây là 16/3/2017, chỗ khác là 16/03/2017.",
    ]);
  });

  test("the finding is told with its place, its cure and its source", () => {
    const book = campaignWith({
      "Mở đầu": "Chỉ thị số 34-CT/TW ngày 07/4/2014",
      "Kết thúc": "Chỉ thị số 34-CT/TW ngày 7/4/2014 của Bộ Chính trị",
    });
    expect(goldenOf(rule, book)).toEqual([
      {
        severity: "gợi ý",
        column: "Kết thúc",
        message: "Ngày của 34-CT/TW ghi ở đây là 7/4/2014, chỗ khác là 07/4/2014.",
        fix: "Ghi thống nhất: 07/4/2014.",
        source: "",
        cure: "Ghi 07/4/2014 → Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị",
      },
    ]);
  });
});

describe("loi-van.van-ban-hai-ngay", () => {
  const rule = "loi-van.van-ban-hai-ngay";
  test.each([
    ["Kế hoạch 396/KH-STP ngày 16/3/2017", "Kế hoạch 396/KH-STP ngày 16/03/2017"],
    ["Nghị quyết 01/NQ-CP ngày 01/01/2021", "Nghị quyết 01/NQ-CP ngày 08/01/2022"],
    ["Kế hoạch 396/KH-STP ngày 16/3/2017", "Kế hoạch 396/KH-STP ngày 31/4/2017"],
  ])("%j and %j are let be", (opening, closing) => expect(said(rule, opening, closing)).toEqual([]));

  test("two campaigns may cite two papers of one number", () => {
    const rows = outline(["đoạn", "Kế hoạch 5/KH-STP ngày 17/3/2026", { "Phong trào": "QB-2025" }]);
    expect(said(rule, "Kế hoạch 5/KH-STP ngày 16/3/2026", "", rows)).toEqual([]);
  });

  test("the rows of Căn cứ count", () => {
    const basis = { "Phong trào": "QB-2026", "Thứ tự": 1, Loại: "Kế hoạch", "Vai trò": "thực hiện" };
    const rows = { "Căn cứ": [{ ...basis, "Số ký hiệu": "396/KH-STP", Ngày: "17/3/2017" }] };
    expect(said(rule, "Kế hoạch 396/KH-STP ngày 16/3/2017", "", rows)).toHaveLength(1);
  });

  test("the finding is told with its place, its cure and its source", () => {
    const book = campaignWith({
      "Mở đầu": "Kế hoạch 396/KH-STP ngày 16/3/2017",
      "Kết thúc": "Kế hoạch 396/KH-STP ngày 17/3/2017",
    });
    expect(goldenOf(rule, book)).toEqual([
      {
        severity: "cảnh báo",
        column: "Kết thúc",
        message: "396/KH-STP ghi ở đây ngày 17/3/2017, chỗ khác của kế hoạch ghi ngày 16/03/2017.",
        fix: "Đối chiếu văn bản gốc rồi sửa lại ngày.",
        source: "",
      },
    ]);
  });
});
