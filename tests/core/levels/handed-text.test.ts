import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Grid } from "../../../src/core/forms/back/grid.ts";
import { cellsOfHanded, handedSheet, readHanded } from "../../../src/core/levels/handed-text.ts";
import { handedDown } from "./levels-offices.ts";

const handed = handedDown();

const gridOf = (cells: readonly string[], name = handedSheet, formula = ""): Grid => ({
  name,
  hidden: true,
  rows: cells.map((value, at) => ({
    at: at + 1,
    cells: [{ column: 1, value, shows: "plain", formula, merged: "" }],
  })),
});

describe("the text of a handed campaign", () => {
  test("comes back as it was written, however long, in cells that a sheet takes", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", maxLength: 200 })),
        fc.integer({ min: 1, max: 900 }),
        (texts, times) => {
          const long = {
            ...handed,
            outline: texts.map((text) => ({ rank: "đoạn", text: text.repeat(times).slice(0, 40_000) })),
          };
          const cells = cellsOfHanded(long);
          expect(Math.max(...cells.map(({ length }) => length))).toBeLessThanOrEqual(32_000);
          expect(readHanded([gridOf(cells)])).toEqual({ ok: true, handed: long });
        },
      ),
      { numRuns: 40 },
    );
  });

  const cells = cellsOfHanded(handed);
  const [head = "", ...pieces] = cells;
  test.each<[string, readonly Grid[], string]>([
    ["no hidden sheet", [gridOf(["a"], "Trang tính1")], "không phải phong trào"],
    ["a unit's workbook", [gridOf(["{}"], "⚙Gốc")], "Nhận mẫu"],
    ["a head of another kind", [gridOf(["xin chào", ...pieces])], "không phải phong trào"],
    ["a later version", [gridOf([head.replace("giao 1", "giao 2"), ...pieces])], "phiên bản khác"],
    ["a piece gone", [gridOf([head, ...pieces.slice(1)])], "đã bị sửa"],
    ["a letter changed", [gridOf([head, ...pieces.map((text) => text.replace("Sở", "So"))])], "đã bị sửa"],
    ["a formula in place of a text", [gridOf(cells, handedSheet, "A1")], "không phải phong trào"],
  ])("%s is refused in a sentence", (_, grids, why) => {
    expect(readHanded(grids)).toEqual({ ok: false, why: expect.stringContaining(why) });
  });
});
