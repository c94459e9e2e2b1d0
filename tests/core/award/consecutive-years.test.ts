import fc from "fast-check";
import { expect, test } from "vitest";
import { consecutiveRun, recordedYears, shownYears } from "../../../src/core/award/consecutive-years.ts";

test.each([
  [[2024, 2025, 2026], 2026, 3, []],
  [[2023, 2024, 2025], 2026, 3, []],
  [[2022, 2023, 2024], 2026, 3, [2025]],
  [[2024, 2026], 2026, 3, [2025]],
  [[], 2026, 2, [2025, 2026]],
  [[2026], 2026, 0, []],
])("%j for a nomination of %i, %i years: missing %j", (years, year, count, missing) => {
  expect(consecutiveRun(new Set(years), year, count).missing).toEqual(missing);
});

test("a run is the asked years, each either found or missing", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 2000, max: 2030 })),
      fc.integer({ min: 1, max: 8 }),
      (years, count) => {
        const { found, missing } = consecutiveRun(new Set(years), 2026, count);
        const run = [...found, ...missing].sort();
        return run.length === count && (run[count - 1] ?? 0) - (run[0] ?? 0) === count - 1;
      },
    ),
  );
});

test("a clerk reads years in their order, of many the latest eight", () => {
  expect(shownYears([2016, 2015])).toBe("2015, 2016");
  expect(shownYears(Array.from({ length: 10 }, (_, index) => 2010 + index))).toBe(
    "…, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019",
  );
  expect(recordedYears([])).toBe("sổ chưa ghi lần nào");
});
