import { describe, expect, test } from "vitest";
import { saidOf } from "../plan-said.ts";
import { golden, ranked, said } from "./ranked.ts";

describe("noi-dung.truoc-phan-i", () => {
  const rule = "noi-dung.truoc-phan-i";
  test.each([
    [["phần I", "mục 1"]],
    [["đoạn", "phần I", "mục 1"]],
    [["mục 1", "mục 1"]],
    [["Điều", "phần I", "mục 1"]],
  ])("%j is let be", (ranks) => expect(said(rule, ...ranks)).toEqual([]));

  test("the finding is told with its place, its cure and its source", () => {
    expect(golden(rule, "mục 1", "gạch -", "phần I", "đoạn")).toEqual([
      {
        severity: "cảnh báo",
        column: "Cấp",
        message: "Dòng đầu của kế hoạch có cấp “mục 1”, đứng trước phần I.",
        fix: "Đổi cấp thành “phần I”, hoặc chuyển dòng này vào trong một phần.",
        source: "",
      },
    ]);
  });
});

describe("noi-dung.phan-trong", () => {
  const rule = "noi-dung.phan-trong";
  test.each([[["phần I", "đoạn", "phần I", "gạch -"]], [["đoạn"]]])("%j is let be", (ranks) =>
    expect(said(rule, ...ranks)).toEqual([]),
  );
  test.each([
    [["phần I", "phần I", "đoạn"], 1],
    [["phần I", "đoạn", "phần I"], 1],
    [["phần I", "phần I"], 2],
  ])("%j → %i found", (ranks, found) => expect(said(rule, ...ranks)).toHaveLength(found));

  test("the finding is told with its place, its cure and its source", () => {
    expect(golden(rule, "phần I", "đoạn", "phần I")).toEqual([
      {
        severity: "cảnh báo",
        column: "Nội dung",
        message: "Dưới tiêu đề của phần này không có nội dung nào.",
        fix: "Thêm nội dung cho phần, hoặc bỏ tiêu đề.",
        source: "",
      },
    ]);
  });
});

describe("noi-dung.dieu-khong-in", () => {
  const rule = "noi-dung.dieu-khong-in";
  test("a decision has articles", () => {
    const decision = { "Loại văn bản": "Quyết định kèm Kế hoạch", "Ký hiệu": "QĐ-STP" };
    expect(saidOf(rule, decision, ranked(["Điều", "phần I", "đoạn"]))).toEqual([]);
    expect(saidOf(rule, {}, ranked(["phần I", "đoạn"]))).toEqual([]);
  });

  test("the finding is told with its place, its cure and its source", () => {
    expect(golden(rule, "Điều", "phần I", "đoạn")).toEqual([
      {
        severity: "cảnh báo",
        column: "Cấp",
        message: "Dòng này không được in: phong trào có loại văn bản “Kế hoạch”, không có phần Điều.",
        fix: "Đổi cấp của dòng, hoặc chọn loại văn bản “Quyết định kèm Kế hoạch” ở trang Phong trào.",
        source: "",
      },
    ]);
  });
});
