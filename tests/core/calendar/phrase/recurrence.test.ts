import fc from "fast-check";
import { expect, test } from "vitest";
import type { Day } from "../../../../src/core/calendar/day.ts";
import { type Occurrence, occurrences } from "../../../../src/core/calendar/phrase/recurrence.ts";
import { bareContext } from "./phrase-context.ts";

const told = (found: readonly Occurrence[]): readonly string[] =>
  found.map(({ period, resolution }) =>
    `${period} ${resolution.kind === "resolved" ? resolution.due : resolution.kind}`.trim(),
  );
const signed = (issued: Day) => ({ ...bareContext, issued });

test.each<[string, Day, Day, readonly string[]]>([
  [
    "ngày 25 hằng tháng",
    "2025-11-26",
    "2026-03-01",
    ["tháng 12/2025 2025-12-25", "tháng 01/2026 2026-01-25", "tháng 02/2026 2026-02-25"],
  ],
  [
    "ngày 31 hằng tháng",
    "2026-01-31",
    "2026-05-31",
    [
      "tháng 01/2026 2026-01-31",
      "tháng 02/2026 2026-02-28",
      "tháng 03/2026 2026-03-31",
      "tháng 04/2026 2026-04-30",
      "tháng 05/2026 2026-05-31",
    ],
  ],
  [
    "ngày 31 tháng sau",
    "2026-01-05",
    "2026-04-30",
    ["tháng 01/2026 2026-02-28", "tháng 02/2026 2026-03-31", "tháng 03/2026 2026-04-30"],
  ],
  [
    "trước ngày 05 tháng sau",
    "2025-11-29",
    "2026-02-04",
    ["tháng 11/2025 2025-12-04", "tháng 12/2025 2026-01-04", "tháng 01/2026 2026-02-04"],
  ],
  ["trước ngày 05 tháng sau", "2026-01-29", "2026-02-03", []],
  ["hằng tháng", "2026-02-10", "2026-03-31", ["tháng 02/2026 2026-02-28", "tháng 03/2026 2026-03-31"]],
  [
    "ngày 15/11 hằng năm",
    "2023-04-27",
    "2025-12-31",
    ["năm 2023 2023-11-15", "năm 2024 2024-11-15", "năm 2025 2025-11-15"],
  ],
  ["tháng 6 hằng năm", "2023-04-27", "2024-12-31", ["năm 2023 2023-06-30", "năm 2024 2024-06-30"]],
  [
    "hằng năm",
    "2023-04-27",
    "2025-12-31",
    ["năm 2023 2023-12-31", "năm 2024 2024-12-31", "năm 2025 2025-12-31"],
  ],
  [
    "hằng năm, trước ngày 15/01 năm sau",
    "2023-04-27",
    "2025-12-31",
    ["năm 2023 2024-01-14", "năm 2024 2025-01-14"],
  ],
  ["ngày 29/02 hằng năm", "2023-04-27", "2030-12-31", ["unclear"]],
  ["chậm nhất ngày 30/6/2017", "2023-04-27", "2010-01-01", ["2017-06-30"]],
  ["theo hướng dẫn của Sở Nội vụ", "2023-04-27", "2030-01-01", ["waiting"]],
  ["lúc thuận tiện", "2023-04-27", "2030-01-01", ["unclear"]],
])("%s, signed %s, until %s", (words, issued, until, expected) => {
  expect(told(occurrences(words, signed(issued), until))).toEqual(expected);
});

test("without signing the plan's year opens the count", () => {
  const plan = { ...bareContext, year: 2026 };
  expect(told(occurrences("trước ngày 05 tháng sau", plan, "2026-03-31"))).toEqual([
    "tháng 01/2026 2026-02-04",
    "tháng 02/2026 2026-03-04",
  ]);
});

test("the office's move away from a day off does not lose or double a month", () => {
  const moved = { ...signed("2026-01-01"), fixedDateOnDayOff: "next" as const };
  expect(told(occurrences("ngày 31 hằng tháng", moved, "2026-06-30"))).toEqual([
    "tháng 01/2026 2026-02-02",
    "tháng 02/2026 2026-03-02",
    "tháng 03/2026 2026-03-31",
    "tháng 04/2026 2026-05-04",
    "tháng 05/2026 2026-06-01",
    "tháng 06/2026 2026-06-30",
  ]);
});

test("at most 120, and never past the years a plan can name", () => {
  expect(occurrences("ngày 25 hằng tháng", signed("2020-01-01"), "2199-12-31")).toHaveLength(120);
  expect(told(occurrences("hằng năm", signed("2099-06-01"), "2199-12-31"))).toEqual([
    "năm 2099 2099-12-31",
    "năm 2100 2100-12-31",
  ]);
});

test("every month and every year comes once, in order", () => {
  const dayNumber = fc.integer({ min: 1, max: 31 });
  const shape = fc.constantFrom(
    "ngày N hằng tháng",
    "trước ngày N hằng tháng",
    "ngày N tháng sau",
    "trước ngày N tháng sau",
  );
  const start = fc.integer({ min: 0, max: 27 });
  fc.assert(
    fc.property(shape, dayNumber, start, fc.integer({ min: 1, max: 12 }), (form, n, dayOff, month) => {
      const issued = `2024-${String(month).padStart(2, "0")}-${String(dayOff + 1).padStart(2, "0")}` as Day;
      const found = occurrences(form.replace("N", `${n}`), signed(issued), "2027-12-31");
      const months = found.map(({ period }) => Number(period.slice(-4)) * 12 + Number(period.slice(6, 8)));
      expect(months).toEqual(months.map((_, index) => (months[0] ?? 0) + index));
      expect(months.length).toBeGreaterThanOrEqual(35);
    }),
  );
});
