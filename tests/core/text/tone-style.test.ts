import { describe, expect, test } from "vitest";
import { inToneStyle, wordsInStyle } from "../../../src/core/text/tone-style.ts";

describe("words whose tone shows the style", () => {
  test.each<[string, string[], string[]]>([
    ["hoà bình, xoá nhoà, tuỳ nghi, khoẻ", ["hoà", "xoá", "nhoà", "tuỳ", "khoẻ"], []],
    ["hòa bình, xóa, tùy nghi, cấp ủy, đa dạng hóa", [], ["hòa", "xóa", "tùy", "ủy", "hóa"]],
    ["Uỷ ban và Ủy ban, UỶ BAN", ["Uỷ", "UỶ"], ["Ủy"]],
    ["quý, quỳ, hoàn, hoãn, toàn, thuyết, của, mùa", [], []],
    ["bà Nguyễn Thị Thuý, ông Hoà, tỉnh Khánh Hòa, HOÀ BÌNH", [], []],
  ])("%s: newer %j, older %j", (text, newer, older) => {
    expect(wordsInStyle(text, "newer")).toEqual(newer);
    expect(wordsInStyle(text, "older")).toEqual(older);
  });
});

test.each([
  ["cấp uỷ hoà giải với Uỷ ban, ông Hoà", "cấp ủy hòa giải với Ủy ban, ông Hoà"],
  ["UỶ BAN, xoè, khoẻ, quý", "ỦY BAN, xòe, khỏe, quý"],
])("%s ⇄ %s", (newer, older) => {
  expect(inToneStyle(newer, "older")).toBe(older);
  expect(inToneStyle(older, "newer")).toBe(newer);
  expect(inToneStyle(older, "older")).toBe(older);
});
