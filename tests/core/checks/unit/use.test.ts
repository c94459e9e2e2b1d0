import { describe, expect, test } from "vitest";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { linesOf, officeOf, units } from "../citation/citation-said.ts";
import { goldenOf, outline } from "../plan-said.ts";

const merged = units(
  { Mã: "CU", Tên: "Sở Tư pháp cũ", "Hiệu lực đến": "30/06/2025", "Đơn vị kế thừa": "MOI" },
  { Mã: "MOI", Tên: "Sở Tư pháp mới", "Hiệu lực từ": "01/07/2025" },
  { Mã: "TAN", Tên: "Phòng đã giải thể", "Hiệu lực đến": "30/06/2026" },
);
const work = (lead: string, audience = ""): RowsBySheet => ({
  ...outline(["phần I", "TỔ CHỨC THỰC HIỆN", { "Chủ trì": lead }]),
  ...(audience === ""
    ? {}
    : {
        Mốc: [
          {
            Mã: "M1",
            "Phong trào": "QB-2026",
            Việc: "đăng ký",
            "Áp dụng cho": audience,
            "Thời hạn": "15/4/2026",
          },
        ],
      }),
});

describe("phong-trao.don-vi-het-hieu-luc", () => {
  const rule = "phong-trao.don-vi-het-hieu-luc";
  test.each([
    ["CU", "30/06/2025", []],
    ["CU", "01/07/2025", ["Sở Tư pháp mới · MOI"]],
    ["MOI", "01/07/2025", []],
    ["MOI", "30/06/2025", [undefined]],
    ["STP-QB", "01/07/2025", []],
  ])("%s on %s", (issuer, issued, cures) => {
    const book = officeOf({ "Đơn vị ban hành": issuer, "Ngày ban hành": issued }, merged);
    expect(linesOf(rule, book).map((line) => line.split(" → ")[1])).toEqual(cures);
  });
  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, officeOf({ "Đơn vị ban hành": "CU" }, merged))).toEqual([
      {
        severity: "lỗi",
        column: "Đơn vị ban hành",
        message: "Đơn vị “Sở Tư pháp cũ” chỉ có đến hết ngày 30/06/2025, trước ngày ban hành 16/03/2026.",
        fix: "Ghi đơn vị kế thừa “Sở Tư pháp mới”, hoặc sửa lại ngày.",
        source: "",
        cure: "Ghi Sở Tư pháp mới → Sở Tư pháp mới · MOI",
      },
    ]);
  });
});

describe("giao-viec.don-vi-het-hieu-luc", () => {
  const rule = "giao-viec.don-vi-het-hieu-luc";
  test.each([["MOI"], ["MOI; STP-QB"], ["lạ"], [""]])("%j is let be", (lead) =>
    expect(linesOf(rule, officeOf({}, merged, work(lead)))).toEqual([]),
  );
  test("only the ended unit of a list is replaced; a group is not judged here", () => {
    const book = officeOf({}, merged, work("stp-qb; CU", "CU; phòng thuộc Sở"));
    expect(linesOf(rule, book).map((line) => `${line.split(":")[0]} → ${line.split(" → ")[1]}`)).toEqual([
      "2 Chủ trì → Sở Tư pháp tỉnh Quảng Bình · STP-QB; Sở Tư pháp mới · MOI",
      "2 Áp dụng cho → Sở Tư pháp mới · MOI; phòng thuộc Sở",
    ]);
  });
  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, officeOf({}, merged, work("CU")))).toEqual([
      {
        severity: "cảnh báo",
        column: "Chủ trì",
        message: "Đơn vị “Sở Tư pháp cũ” chỉ có đến hết ngày 30/06/2025, trước ngày ban hành 16/03/2026.",
        fix: "Ghi đơn vị kế thừa “Sở Tư pháp mới”, hoặc sửa lại ngày.",
        source: "Nghị quyết 202/2025/QH15; Quyết định 1898/QĐ-BTP",
        cure: "Ghi Sở Tư pháp mới → Sở Tư pháp mới · MOI",
      },
    ]);
  });
});

describe("don-vi.thieu-ke-thua", () => {
  const rule = "don-vi.thieu-ke-thua";
  test.each<readonly [string, RowByHeader, RowsBySheet]>([
    ["a successor is there", { "Ngày ban hành": "01/06/2025" }, work("CU")],
    ["the campaign ends with the unit", { "Đến ngày": "30/06/2026" }, work("TAN")],
    ["the campaign is closed", { "Trạng thái": "đã tổng kết" }, work("TAN")],
    ["it ended before the plan: another rule's", { "Ngày ban hành": "01/07/2026" }, work("TAN")],
    ["it has no work", {}, work("STP-QB")],
  ])("%s", (_name, cells, sheets) => expect(linesOf(rule, officeOf(cells, merged, sheets))).toEqual([]));
  test("once for a unit, however often it is used", () => {
    expect(linesOf(rule, officeOf({}, merged, work("TAN", "TAN")))).toHaveLength(1);
  });
  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, officeOf({}, merged, work("TAN")))).toEqual([
      {
        severity: "cảnh báo",
        column: "Đơn vị kế thừa",
        message: "Đơn vị hết hiệu lực ngày 30/06/2026 trong khi phong trào QB-2026 còn đến 31/12/2026.",
        fix: "Ghi đơn vị kế thừa để phần việc còn lại có nơi nhận.",
        source: "",
      },
    ]);
  });
});

describe("don-vi.thieu-chuc-danh", () => {
  const rule = "don-vi.thieu-chuc-danh";
  const deciding = { "Loại văn bản": "Quyết định kèm Kế hoạch", "Ký hiệu": "QĐ-STP" };
  test("a plan needs none, a decision with one is well", () => {
    expect(linesOf(rule, officeOf({}))).toEqual([]);
    const titled = units({ Mã: "MOI", Tên: "Sở Tư pháp mới", "Chức danh": "Giám đốc Sở Tư pháp" });
    expect(linesOf(rule, officeOf({ ...deciding, "Đơn vị ban hành": "MOI" }, titled))).toEqual([]);
  });
  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, officeOf(deciding))).toEqual([
      {
        severity: "cảnh báo",
        column: "Chức danh",
        message:
          "Đơn vị ban hành quyết định nhưng chưa ghi Chức danh; bản in sẽ ghi tên đơn vị thay cho người quyết định.",
        fix: "Ghi chức danh người đứng đầu, ví dụ “Bộ trưởng Bộ Tư pháp”.",
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7",
      },
    ]);
  });
});
