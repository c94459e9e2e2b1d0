import fc from "fast-check";
import { expect, test } from "vitest";
import { capOf, readRounding } from "../../../src/core/award/cap.ts";

const fifteen = { part: 15, of: 100, shown: "15%" };

test.each([
  [6, "down", 0, "0,9"],
  [6, "nearest", 1, "0,9"],
  [6, "up", 1, "0,9"],
  [20, "down", 3, "3"],
  [20, "up", 3, "3"],
  [7, "down", 1, "1,05"],
  [0, "up", 0, "0"],
] as const)("15%% of %i rounded %s", (base, rounding, most, unrounded) => {
  expect(capOf(base, fifteen, rounding)).toEqual({ most, unrounded });
});

test("a cap lies within one of the exact figure, and up is never below down", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 100 }), (base, part) => {
      const share = { part, of: 100, shown: "" };
      const down = capOf(base, share, "down").most;
      const up = capOf(base, share, "up").most;
      return down * 100 <= base * part && base * part <= up * 100 && up - down <= 1;
    }),
  );
});

test.each([
  ["xuống", "down"],
  ["lên", "up"],
  ["gần nhất", "nearest"],
  [undefined, "down"],
] as const)("làm tròn: %s", (written, rounding) => {
  expect(readRounding(written)).toBe(rounding);
});
