import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromTsv, toTsv } from "../../../../src/ui/workbench/grid/clipboard/tsv.ts";

describe("cells as tab-separated text", () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ["", [[""]]],
    ["a", [["a"]]],
    [
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a\t\r\n\tb",
      [
        ["a", ""],
        ["", "b"],
      ],
    ],
    ['"a\nb"\tc', [["a\nb", "c"]]],
    ['"a ""b"""', [['a "b"']]],
    ['"chưa đóng\tb', [['"chưa đóng', "b"]]],
    ['"a" b\tc', [['"a" b', "c"]]],
    ['a"b"\tc', [['a"b"', "c"]]],
    ["một\rhai", [["một"], ["hai"]]],
    ["a\n\nb", [["a"], [""], ["b"]]],
  ])("%o is read", (text, rows) => {
    expect(fromTsv(text)).toEqual(rows);
  });

  it("comes back as it went out, whatever stands in the cells", () => {
    const cell = fc.string({ unit: fc.constantFrom("đ", "a", '"', "\t", "\n", " ", "⚙") });
    const rows = fc
      .tuple(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1 }),
      )
      .map(([width, lines]) => lines.map((line) => line.slice(0, width)));
    fc.assert(
      fc.property(rows, (texts) => {
        // A last line break ends a row: an empty last cell alone is not told from none.
        const last = texts[texts.length - 1];
        fc.pre(texts.length === 1 || last?.length !== 1 || last[0] !== "");
        expect(fromTsv(toTsv(texts))).toEqual(texts);
      }),
    );
  });
});
