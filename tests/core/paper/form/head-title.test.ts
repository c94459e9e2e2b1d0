import { describe, expect, test } from "vitest";
import { headOf } from "../../../../src/core/paper/form/head-title.ts";
import { bookOf } from "../../book-of.ts";

describe("who decides", () => {
  const { book } = bookOf({
    "Đơn vị": [
      { Mã: "BTP", Tên: "Bộ Tư pháp", "Chức danh": "Bộ trưởng Bộ Tư pháp" },
      { Mã: "HLG", Tên: "Hội Luật gia" },
      { Mã: "UB", Tên: "Ủy ban nhân dân tỉnh Quảng Bình", "Chức danh": "Chủ tịch" },
      { Mã: "QB", Tên: "Sở Tư pháp tỉnh Quảng Bình", "Chức danh": "Giám đốc Sở Tư pháp" },
      { Mã: "DN", Tên: "Sở Tư pháp", Loại: "Sở Tư pháp", Tỉnh: "Đà Nẵng", "Chức danh": "Giám đốc" },
      { Mã: "HCM", Tên: "Sở Tư pháp", Loại: "Sở Tư pháp", Tỉnh: "Hồ Chí Minh", "Chức danh": "Giám đốc" },
    ],
  });
  test.each([
    ["BTP", "Bộ trưởng Bộ Tư pháp"],
    ["HLG", "Hội Luật gia"],
    ["UB", "Chủ tịch Ủy ban nhân dân tỉnh Quảng Bình"],
    ["QB", "Giám đốc Sở Tư pháp tỉnh Quảng Bình"],
    ["DN", "Giám đốc Sở Tư pháp thành phố Đà Nẵng"],
    ["HCM", "Giám đốc Sở Tư pháp Thành phố Hồ Chí Minh"],
    ["X", ""],
  ])("%s: %s", (unit, head) => expect(headOf(book, unit)).toBe(head));
});
