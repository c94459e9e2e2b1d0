import { describe, expect, test } from "vitest";
import type { RowByHeader } from "../../book-of.ts";
import { goldenOf } from "../plan-said.ts";
import { linesOf, officeOf } from "./citation-said.ts";

const papers = (...rows: readonly RowByHeader[]): ReturnType<typeof officeOf> =>
  officeOf(
    {},
    {
      "Sổ văn bản": rows.map((cells, index) => ({
        Mã: `P${index}`,
        "Phong trào": "QB-2026",
        "Loại văn bản": "Kế hoạch",
        Số: String(index + 1),
        "Ký hiệu": "KH-STP",
        Ngày: "16/03/2026",
        ...cells,
      })),
    },
  );

describe("so-van-ban.trung-so", () => {
  const rule = "so-van-ban.trung-so";
  test.each<readonly [string, RowByHeader, RowByHeader, number]>([
    ["numbers of their own", {}, {}, 0],
    ["not numbered yet", { Số: "" }, { Số: "" }, 0],
    ["another symbol", { Số: "5" }, { Số: "5", "Ký hiệu": "BC-STP" }, 0],
    ["another year", { Số: "5" }, { Số: "5", Ngày: "16/03/2025" }, 0],
    ["replaced by the other", { Số: "5", "⚙Trạng thái": "được thay" }, { Số: "5" }, 0],
    ["the same", { Số: "5" }, { Số: "05", "Ký hiệu": "kh-stp" }, 1],
    ["the campaign's day where the paper has none", { Số: "5", Ngày: "" }, { Số: "5" }, 1],
    ["no year at all", { Số: "5", Ngày: "lạ" }, { Số: "5", Ngày: "lạ" }, 0],
  ])("%s", (_name, first, second, count) => expect(linesOf(rule, papers(first, second))).toHaveLength(count));
  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, papers({ Số: "5" }, { Số: "5" }))).toEqual([
      {
        severity: "lỗi",
        column: "Số",
        message: "Số 5/KH-STP đã cấp cho văn bản ở dòng 2 trong cùng năm.",
        fix: "Đối chiếu sổ đăng ký văn bản đi rồi sửa số của một trong hai văn bản.",
        source: "Nghị định 30/2020/NĐ-CP, Điều 15",
      },
    ]);
  });
});

describe("so-van-ban.so-nguoc-ngay", () => {
  const rule = "so-van-ban.so-nguoc-ngay";
  test.each([
    ["16/03/2026", "16/03/2026", 0],
    ["16/03/2026", "17/03/2026", 0],
    ["16/03/2026", "15/03/2026", 1],
    ["16/03/2026", "tháng 2/2026", 0],
    ["16/03/2026", "15/03/2025", 0],
  ])("number 1 of %s, number 2 of %s", (first, second, count) =>
    expect(linesOf(rule, papers({ Ngày: first }, { Ngày: second }))).toHaveLength(count),
  );
  test("by number, not by row", () => {
    expect(linesOf(rule, papers({ Số: "10", Ngày: "20/03/2026" }, { Số: "9", Ngày: "19/03/2026" }))).toEqual(
      [],
    );
  });
  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, papers({}, { Ngày: "15/03/2026" }))).toEqual([
      {
        severity: "gợi ý",
        column: "Ngày",
        message: "Số 2 ghi ngày sớm hơn số 1 (dòng 2) của cùng ký hiệu.",
        fix: "Đối chiếu sổ đăng ký văn bản đi rồi sửa số hoặc ngày.",
        source: "",
      },
    ]);
  });
});

describe("so-van-ban.thieu-so", () => {
  const rule = "so-van-ban.thieu-so";
  test.each<readonly [readonly string[], readonly string[]]>([
    [["1", "2", "3"], []],
    [["3", "1", "2"], []],
    [["5"], []],
    [["1", "1"], []],
    [["1", "3"], ["số 2"]],
    [
      ["01", "4", "6"],
      ["số 2 đến số 3", "số 5"],
    ],
    [["1", "5"], []],
    [["1", "36a"], []],
  ])("numbers %j", (numbers, gaps) =>
    expect(linesOf(rule, papers(...numbers.map((number) => ({ Số: number }))))).toEqual(
      gaps.map((gap) => expect.stringContaining(`thiếu ${gap} cùng ký hiệu`) as unknown),
    ),
  );
  test("another year and another symbol are other series", () =>
    expect(
      linesOf(rule, papers({ Số: "1" }, { Số: "3", Ngày: "16/03/2025" }, { Số: "3", "Ký hiệu": "BC-STP" })),
    ).toEqual([]));
  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, papers({ Số: "1" }, { Số: "3" }))).toEqual([
      {
        severity: "gợi ý",
        column: "Số",
        message: "Trước số 3/KH-STP thiếu số 2 cùng ký hiệu trong năm.",
        fix: "Đối chiếu sổ đăng ký văn bản đi: ghi số còn thiếu, hoặc bỏ qua nếu số đó thuộc văn bản khác.",
        source: "Nghị định 30/2020/NĐ-CP, Điều 15",
      },
    ]);
  });
});

describe("so-van-ban.ky-hieu", () => {
  const rule = "so-van-ban.ky-hieu";
  test.each([
    ["Kế hoạch", "KH-STP"],
    ["Quyết định kèm Kế hoạch", "QĐ-BTP"],
    ["Tờ trình", "TTr-STP"],
    ["Công văn", "STP-VP"],
    ["Giấy khen", "QĐ-STP"],
    ["Kế hoạch", ""],
  ])("%s %s is let be", (kind, symbol) =>
    expect(linesOf(rule, papers({ "Loại văn bản": kind, "Ký hiệu": symbol }))).toEqual([]),
  );
  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, papers({ "Loại văn bản": "Quyết định kèm Kế hoạch" }))).toEqual([
      {
        severity: "cảnh báo",
        column: "Ký hiệu",
        message: "Quyết định kèm Kế hoạch mang ký hiệu “KH-STP”; loại này viết tắt là QĐ.",
        fix: "Ghi QĐ-STP.",
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục III",
        cure: "Ghi QĐ-STP → QĐ-STP",
      },
    ]);
  });
});
