import fc from "fast-check";
import { expect, test } from "vitest";
import { columnRuns, widthRuns } from "../../../src/core/table/column-runs.ts";
import type { LaidColumn } from "../../../src/core/table/layout.ts";

const column = (at: number, width: number, hidden = false): LaidColumn => ({
  column: at,
  header: `Cột ${at}`,
  mark: `thu.${at}`,
  there: false,
  takesLook: true,
  needsMark: true,
  setsDropdown: true,
  width,
  format: "@",
  note: "",
  system: false,
  hidden,
  dropdown: null,
});

const anyColumns = fc
  .uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 15 })
  .chain((places) =>
    fc.tuple(
      ...places.map((at) =>
        fc
          .tuple(fc.constantFrom(60, 80, 110, 160), fc.boolean())
          .map(([width, hidden]) => column(at, width, hidden)),
      ),
    ),
  );

test("runs are neighbours that are alike, from left to right, and hold every column once", () => {
  fc.assert(
    fc.property(anyColumns, (columns) => {
      const alike = (a: LaidColumn, b: LaidColumn): boolean => a.width === b.width;
      const runs = columnRuns(columns, alike);
      expect(runs.flat().map((each) => each.column)).toEqual(
        columns.map((each) => each.column).sort((a, b) => a - b),
      );
      for (const [index, run] of runs.entries()) {
        run.forEach((each, place) => {
          expect(each.column).toBe(run[0].column + place);
          expect(each.width).toBe(run[0].width);
        });
        const next = runs[index + 1]?.[0];
        const last = run[run.length - 1];
        if (last !== undefined && next?.column === last.column + 1) expect(next.width).not.toBe(last.width);
      }
    }),
  );
});

test("every column that is seen gets its width, by no more calls than there are runs", () => {
  fc.assert(
    fc.property(anyColumns, (columns) => {
      const widths = new Map<number, number>();
      const calls = widthRuns(columns);
      for (const { column: first, count, width } of calls)
        for (let at = first; at < first + count; at += 1) widths.set(at, width);
      for (const { column: at, width, hidden } of columns) if (!hidden) expect(widths.get(at)).toBe(width);
      expect([...widths.keys()].sort((a, b) => a - b)).toEqual(
        columns.map((each) => each.column).sort((a, b) => a - b),
      );
      expect(calls.length).toBeLessThanOrEqual(columns.length);
    }),
  );
});

test.each([
  ["one width", [100, 100, 100], 1],
  ["the width of most for all, then the others", [110, 60, 110, 80, 110], 3],
  ["no width twice", [60, 80, 110], 3],
])("%s: %j by %d calls", (_name, widths, calls) => {
  expect(widthRuns(widths.map((width, index) => column(index + 1, width)))).toHaveLength(calls);
});
