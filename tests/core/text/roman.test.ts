import fc from "fast-check";
import { expect, test } from "vitest";
import { fromRoman, toRoman } from "../../../src/core/text/roman.ts";

test.each([
  [1, "I"],
  [4, "IV"],
  [9, "IX"],
  [14, "XIV"],
  [40, "XL"],
  [1999, "MCMXCIX"],
  [3999, "MMMCMXCIX"],
])("%i ⇄ %s", (n, numeral) => {
  expect(toRoman(n)).toBe(numeral);
  expect(fromRoman(numeral.toLowerCase())).toBe(n);
});

test.each(["", " ", "IIII", "VX", "IC", "A", "1", "I I"])("%j is no Roman numeral", (text) =>
  expect(fromRoman(text)).toBeUndefined(),
);

test.each([0, 4000, 1.5, Number.NaN])("no numeral for %d", (n) =>
  expect(() => toRoman(n)).toThrow(RangeError),
);

test("law: every numeral is read back as its number", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 3999 }), (n) => fromRoman(toRoman(n)) === n));
});
