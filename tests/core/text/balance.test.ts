import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loneMark } from "../../../src/core/text/balance.ts";

describe("a mark without its partner", () => {
  test.each([
    ["phong trào “Chung tay giảm nghèo, “Cán bộ Tư pháp” khác", "“", 11, "”"],
    ["phong trào Chung tay” khác", "”", 20, "“"],
    ['nói "một hai', '"', 4, '"'],
    ["Bộ Tư pháp (để báo cáo", "(", 11, ")"],
    ["Bộ Tư pháp để báo cáo)", ")", 21, "("],
    ["[1", "[", 0, "]"],
    ["“một (hai” ba", "(", 5, ")"],
  ])("%s: %s at %i lacks %s", (text, mark, at, missing) =>
    expect(loneMark(text)).toEqual({ mark, at, missing }),
  );
});

describe("all in order", () => {
  test.each([
    '“một” (hai) [ba] "bốn"',
    "“một “hai” ba”",
    '“một" và "hai”',
    "a) một; b) hai; đ) ba; 1) bốn",
    "điểm a) khoản 2)",
    "không có gì",
    "",
  ])("%s has no lone mark", (text) => expect(loneMark(text)).toBeUndefined());
});

test("a text in brackets or quotation marks is as balanced as without", () => {
  const part = fc.string({ unit: fc.constantFrom("m", " ", "“", "”", "[", "]"), maxLength: 12 });
  fc.assert(
    fc.property(part, (text) => {
      expect(loneMark(`(${text})`) === undefined).toBe(loneMark(text) === undefined);
    }),
  );
});
