import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leastReaching, reaches, readShare, shownPercent } from "../../../src/core/award/exact-share.ts";

test.each([
  ["90", 90, 100, "90%"],
  ["90 %", 90, 100, "90%"],
  ["12,5%", 125, 1000, "12,5%"],
  ["66,67", 2, 3, "2/3 (66,67%)"],
  ["2/3", 2, 3, "2/3"],
  ["2 / 3", 2, 3, "2/3"],
])("%s is a share", (written, part, of, shown) => {
  expect(readShare(written)).toEqual({ part, of, shown });
});

test.each(["", "nhiều", "1/0", "9000", "-5", undefined])("%s is none", (written) => {
  expect(readShare(written)).toBeUndefined();
});

describe("votes on all members", () => {
  test.each([
    [9, 10, "90", true],
    [8, 9, "90", false],
    [18, 20, "90", true],
    [17, 19, "90", false],
    [6, 9, "66,67", true],
    [5, 9, "66,67", false],
    [2, 3, "2/3", true],
  ])("%i of %i reaches %s: %s", (yes, all, written, enough) => {
    const share = readShare(written);
    expect(share !== undefined && reaches(yes, all, share)).toBe(enough);
  });

  test("the least that reaches does, and one less does not", () => {
    const shares = fc.integer({ min: 1, max: 100 }).map((part) => ({ part, of: 100, shown: "" }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), shares, (all, share) => {
        const least = leastReaching(all, share);
        return reaches(least, all, share) && !reaches(least - 1, all, share);
      }),
    );
  });
});

test.each([
  [8, 9, "88,9%"],
  [7, 9, "77,8%"],
  [6, 7, "85,7%"],
  [2699, 3000, "89,9%"],
  [5399, 6000, "89,9%"],
  [0, 0, "0%"],
  [899, 1000, "89,9%"],
  [1, 1, "100%"],
])("%i of %i shows as %s, rounded, but never up to a whole per cent", (count, total, shown) => {
  expect(shownPercent(count, total)).toBe(shown);
});
