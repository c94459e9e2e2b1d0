import fc from "fast-check";
import { expect, test } from "vitest";
import { quoted, shortened, shortName } from "../../../src/core/text/quote.ts";

test.each([
  ["Sở Tư pháp", "“Sở Tư pháp”"],
  ["hai\n dòng", "“hai dòng”"],
  ["a".repeat(60), `“${"a".repeat(60)}”`],
  ["a".repeat(61), `“${"a".repeat(60)}…”`],
  ["ký tự dài ".repeat(5_000), `“${"ký tự dài ".repeat(6).trim()}…”`],
  [
    "Phòng Xây dựng, kiểm tra và thi hành pháp luật của Sở Tư pháp tỉnh Quảng Trị",
    "“Phòng Xây dựng, kiểm tra và thi hành pháp luật của Sở Tư…”",
  ],
  [`${"chữ ".repeat(14)}bảy, và tám`, `“${"chữ ".repeat(14)}bảy…”`],
  [`${"a".repeat(59)}🏅🏅`, `“${"a".repeat(59)}…”`],
])("%j → %s", (typed, shown) => expect(quoted(typed)).toBe(shown));

test("is one line of at most 61 characters, and left alone when it is that already", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (typed) => {
      const shown = shortened(typed);
      expect(shown.length).toBeLessThanOrEqual(61);
      expect(shown).not.toContain("\n");
      if (shown.length <= 60) expect(shortened(shown)).toBe(shown);
    }),
  );
});

test("a name has more room than a cell", () => {
  const name = `${"Sở Tư pháp ".repeat(10)}Quảng Trị`;
  expect(shortName(name)).toBe(name);
  expect(shortName(`${name}, kiểm tra`)).toBe(`${name}…`);
});
