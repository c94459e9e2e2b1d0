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
  required: false,
  folded: false,
  oneLine: false,
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

test.each([undefined, 60, 110])(
  "every column that is seen gets its width where all have %j, by no more calls than columns, and no other does",
  (there) => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const places = new Set(columns.map(({ column: at }) => at));
        const widths = new Map([...places].map((at) => [at, there]));
        const calls = widthRuns(columns, there);
        for (const { column: first, count, width } of calls)
          for (let at = first; at < first + count; at += 1) widths.set(at, width);
        for (const { column: at, width, hidden } of columns) if (!hidden) expect(widths.get(at)).toBe(width);
        expect(new Set(widths.keys())).toEqual(places);
        expect(calls.length).toBeLessThanOrEqual(columns.length);
      }),
    );
  },
);

test.each([
  ["one width, as they are", [100, 100, 100], 0],
  ["one width", [240, 240, 240], 1],
  ["two, the narrow one as it is", [240, 100, 100, 340, 100], 2],
  ["narrow ones among wide ones", [340, 170, 340, 240, 340], 3],
  ["no width twice", [170, 240, 340], 3],
])("%s: %j by %d calls", (_name, widths, calls) => {
  expect(
    widthRuns(
      widths.map((width, index) => column(index + 1, width)),
      100,
    ),
  ).toHaveLength(calls);
});
