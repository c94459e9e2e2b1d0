import fc from "fast-check";
import { expect, test } from "vitest";
import { cellCount, contains, intersect, type Rect, subtract } from "../../../src/local/book/model/rect.ts";

const rects = fc
  .tuple(fc.nat(6), fc.nat(6), fc.nat(4), fc.nat(4))
  .map(([top, left, height, width]): Rect => ({ top, left, bottom: top + height, right: left + width }));

test("cutting a block out leaves exactly the cells outside it, none twice", () => {
  fc.assert(
    fc.property(rects, rects, fc.nat(12), fc.nat(12), (a, b, row, column) => {
      const holders = subtract(a, b).filter((part) => contains(part, row, column)).length;
      expect(holders).toBe(contains(a, row, column) && !contains(b, row, column) ? 1 : 0);
    }),
  );
});

test("the parts and the common block have as many cells as before", () => {
  fc.assert(
    fc.property(rects, rects, (a, b) => {
      const common = intersect(a, b);
      const left = subtract(a, b).reduce((sum, part) => sum + cellCount(part), 0);
      expect(left + (common === undefined ? 0 : cellCount(common))).toBe(cellCount(a));
    }),
  );
});
