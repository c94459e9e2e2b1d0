import fc from "fast-check";
import { expect, test } from "vitest";
import { pointLetter, pointNumber } from "../../../src/core/text/alphabet.ts";

test("the letters of points, in the order of Vietnamese drafting", () => {
  const letters = Array.from({ length: 23 }, (_, index) => pointLetter(index + 1));
  expect(letters.join(" ")).toBe("a b c d đ e g h i k l m n o p q r s t u v x y");
});

test.each([
  [24, "aa"],
  [25, "ab"],
  [46, "ay"],
  [47, "ba"],
])("%i → %s", (n, letters) => expect(pointLetter(n)).toBe(letters));

test.each(["", "f", "ă", "w", "1", "a)", "aaaaa"])("%j is no point letter", (text) =>
  expect(pointNumber(text)).toBeUndefined(),
);

test("Đ in any form is the fifth", () => {
  expect(["đ", "Đ", "\u00d0"].map(pointNumber)).toEqual([5, 5, 5]);
});

test.each([0, -1, 1.5])("no point %d", (n) => expect(() => pointLetter(n)).toThrow(RangeError));

test("law: every letter is found again by its place", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 12_000 }), (n) => pointNumber(pointLetter(n)) === n));
});
