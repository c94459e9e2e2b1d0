import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TabLayout } from "../../../../src/local/workbench/protocol.ts";
import { columnName, namedPlace, placeName } from "../../../../src/ui/workbench/grid/sheet/column-name.ts";
import {
  columnTexts,
  type RowFilter,
  shownRows,
} from "../../../../src/ui/workbench/grid/sheet/filter-rows.ts";
import { uncovered, wholeMerges } from "../../../../src/ui/workbench/grid/sheet/selection.ts";
import { sheetCells } from "../../../../src/ui/workbench/grid/sheet/sheet-cells.ts";
import { lookRules } from "../../../../src/ui/workbench/grid/shown/look-rules.ts";

const LAYOUT: TabLayout = {
  id: 1,
  rows: 6,
  columns: 3,
  frozen: { rows: 1, columns: 0 },
  widths: [100, 100, 100],
  merges: [],
  lists: [],
  looks: [],
  unshown: [],
};

const block = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe("a tab in the window", () => {
  it("names cells as spreadsheets do, and finds them by any writing of their name", () => {
    expect([1, 26, 27, 702, 703].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.integer({ min: 1, max: 16_384 }),
        (row, column) => {
          expect(namedPlace(placeName(row, column).toLowerCase())).toEqual({ row, column });
        },
      ),
    );
    expect(["", "A", "12", "A0", "AAAA1", "B2:C3"].map(namedPlace)).toEqual(Array(6).fill(undefined));
    expect(namedPlace(" $c$7 ")).toEqual({ row: 7, column: 3 });
  });

  it("grows a selection until it cuts no merged block", () => {
    const merges = [block(2, 2, 3, 3), block(3, 4, 5, 4)];
    expect(wholeMerges(block(3, 3, 3, 4), merges)).toEqual(block(2, 2, 5, 4));
    expect(wholeMerges(block(1, 1, 1, 1), merges)).toEqual(block(1, 1, 1, 1));
    expect(uncovered({ row: 3, column: 3 }, merges)).toEqual({ row: 2, column: 2 });
  });

  it("shows what was typed until the server has said what it made of it", () => {
    const cells = sheetCells(LAYOUT);
    cells.put([{ row: 2, id: 7, cells: [{ text: "cũ", typed: "=1", note: "nhớ" }] }]);
    cells.guess(2, 1, "1/2");
    expect([cells.cell(2, 1), cells.isGuessed(2)]).toEqual([{ text: "1/2", note: "nhớ" }, true]);
    const told = [{ row: 2, id: 7, height: 60, cells: [{ text: "01/02/2026" }] }];
    expect(cells.put(told)).toEqual({ changed: [2], resized: [2] });
    // The same once more is nothing new, and nothing to be drawn.
    expect(cells.put(told)).toEqual({ changed: [], resized: [] });
    expect([cells.text(2, 1), cells.isGuessed(2), cells.height(2)]).toEqual(["01/02/2026", false, 60]);
  });

  it("filters rows below the heads by what columns say", () => {
    const cells = sheetCells(LAYOUT);
    const texts = ["Tên", "b", "a", "", "a"];
    cells.put(texts.map((text, index) => ({ row: index + 1, cells: [{ text }] })));
    expect(columnTexts(cells, 1)).toEqual([
      { text: "a", rows: 2 },
      { text: "b", rows: 1 },
      { text: "", rows: 1 },
    ]);
    const only = (...columns: readonly (readonly [number, readonly string[]])[]): RowFilter => ({
      columns: new Map(columns.map(([column, kept]) => [column, new Set(kept)])),
      until: cells.end.row,
    });
    // Row 6 is empty: a new one is typed there.
    expect(shownRows(cells, only([1, ["a"]]))).toEqual([1, 3, 5, 6]);
    expect(shownRows(cells, only([1, ["a"]], [2, []]))).toEqual([1, 6]);
    const filter = only([1, ["a"]]);
    cells.put([{ row: 6, cells: [{ text: "c" }] }]);
    expect(shownRows(cells, filter), "what is typed below stays in sight").toEqual([1, 3, 5, 6]);
  });

  it.each([
    [{ fill: "FCE8E6" }, "background:#FCE8E6;color:#202124"],
    [{ fill: "1F4E79" }, "background:#1F4E79;color:#FFFFFF"],
    [{ fill: "FCE8E6", colour: "A50E0E" }, "background:#FCE8E6;color:#A50E0E"],
    [{ fill: "FFFF00", colour: "FFFFFF" }, "background:#FFFF00;color:#202124"],
    [{ underline: true, strike: true } as const, "text-decoration:underline line-through"],
    [{ fill: "red;}body{display:none" }, ""],
    [
      { edges: { top: { pixels: 2, line: "solid" }, left: { pixels: 1, line: "dashed", colour: "C00000" } } },
      "border-top:2px solid var(--ink);border-left:1px dashed #C00000",
    ],
    [
      { fill: "FFF2CC", edges: { bottom: { pixels: 3, line: "double" } } },
      "background:#FFF2CC;color:#202124;border-bottom:3px double #000000",
    ],
    [
      { diagonal: { up: true, down: false, pixels: 1, line: "solid" } },
      "background-image:linear-gradient(to bottom right,transparent calc(50% - 0.5px),var(--ink) calc(50% - 0.5px),var(--ink) calc(50% + 0.5px),transparent calc(50% + 0.5px))",
    ],
  ] as const)("says the look %o in CSS, so that it can be read", (look, css) => {
    expect(lookRules(look, 3)[0]).toBe(`.grid .look-3{${css}}`);
  });
});
