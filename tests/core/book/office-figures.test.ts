import { describe, expect, test } from "vitest";
import {
  type Figure,
  officeFigures,
  readAddresses,
  readBands,
  readFigures,
  readLadder,
} from "../../../src/core/book/office-figures.ts";
import { officeSettings } from "../../../src/core/book/office-settings.ts";
import { foldKey } from "../../../src/core/text/fold.ts";
import { bookOf } from "../book-of.ts";

const figures: readonly Figure<unknown>[] = Object.values(officeFigures);
const written = (name: string, value: string): ReturnType<typeof readFigures> =>
  readFigures(bookOf({ "Cấu hình": [{ Tên: name, "Giá trị": value }] }).book);

test("no two settings share a name", () => {
  const names = [...Object.values(officeSettings), ...figures].map(({ name }) => foldKey(name));
  expect(new Set(names).size).toBe(names.length);
});

describe.each(figures.map((figure) => [figure.name, figure] as const))("%s", (name, figure) => {
  test("reads what it ships with and the example it gives", () => {
    expect(figure.read(figure.fallback)).toBeDefined();
    expect(figure.read(figure.form)).toBeDefined();
  });

  test("falls back when the cell is empty or unreadable", () => {
    expect(written(name, " ")).toEqual(readFigures(bookOf({}).book));
    expect(written(name, "không rõ")).toEqual(readFigures(bookOf({}).book));
  });
});

test.each([
  ["-10; -5; 0; +1", [-10, -5, 0, 1]],
  ["+3;-2\n0;0", [-2, 0, 3]],
  ["5", [5]],
  ["", undefined],
  // Commas part days as semicolons do: whole days have no decimals.
  ["-10, -5", [-10, -5]],
  ["1,5", [1, 5]],
  ["10 ngày, 5 ngày và 2 ngày", [2, 5, 10]],
  ["10-5", undefined],
  ["-61", undefined],
  ["năm", undefined],
])("the ladder %j is %j", (text, steps) => expect(readLadder(text)).toEqual(steps));

test.each([
  [
    "0: 2; 2: 1,5; hơn: 0",
    [
      { upTo: 0, points: 2 },
      { upTo: 2, points: 1.5 },
      { upTo: Number.POSITIVE_INFINITY, points: 0 },
    ],
  ],
  ["hơn: 0", [{ upTo: Number.POSITIVE_INFINITY, points: 0 }]],
  ["0: 2; 2: 1,5", undefined],
  ["2: 1; 0: 2; hơn: 0", undefined],
  ["0: 2; 0: 1; hơn: 0", undefined],
  ["hơn: 0; 2: 1", undefined],
  ["0: hai; hơn: 0", undefined],
  ["", undefined],
])("the bands %j are %j", (text, bands) => expect(readBands(text)).toEqual(bands));

test.each([
  ["", []],
  ["a@b.vn; c.d@e.gov.vn", ["a@b.vn", "c.d@e.gov.vn"]],
  ["a@b", undefined],
  ["a@b.vn, c@d.vn", undefined],
  ["Nguyễn A <a@b.vn>", undefined],
])("the addresses %j are %j", (text, addresses) => expect(readAddresses(text)).toEqual(addresses));
