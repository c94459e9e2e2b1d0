import { describe, expect, test } from "vitest";
import { headOf } from "../../../../src/core/paper/form/head-title.ts";
import { bookOf } from "../../book-of.ts";

describe("who decides", () => {
  const { book } = bookOf({
    "Đơn vị": [
      { Mã: "BTP", Tên: "Bộ Tư pháp", "Chức danh": "Bộ trưởng Bộ Tư pháp" },
      { Mã: "HLG", Tên: "Hội Luật gia" },
    ],
  });
  test.each([
    ["BTP", "Bộ trưởng Bộ Tư pháp"],
    ["HLG", "Hội Luật gia"],
    ["X", ""],
  ])("%s: %s", (unit, head) => expect(headOf(book, unit)).toBe(head));
});
