import fc from "fast-check";
import { expect, test } from "vitest";
import {
  columnLetters,
  columnNumber,
  parseAddress,
  parseBlocks,
  rectName,
} from "../../../src/local/book/model/a1.ts";

test.each([
  ["B2", { top: 2, left: 2, bottom: 2, right: 2 }],
  ["$B$2:C9", { top: 2, left: 2, bottom: 9, right: 3 }],
  ["B2:B", { top: 2, left: 2, bottom: 100, right: 2 }],
  ["C:C", { top: 1, left: 3, bottom: 100, right: 3 }],
  ["2:5", { top: 2, left: 1, bottom: 5, right: 26 }],
  ["B", undefined],
  ["", undefined],
  ["B9:B2", undefined],
  ["Mốc!B2", undefined],
])("%s", (text, rect) => {
  expect(parseAddress(text, 100, 26)).toEqual(rect);
});

test("several blocks of an sqref are read one by one", () => {
  expect(parseBlocks("A1 C2:D3").map(rectName)).toEqual(["A1", "C2:D3"]);
});

test("letters and numbers of columns are each other's inverse", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 18278 }),
      (column) => columnNumber(columnLetters(column)) === column,
    ),
  );
});
