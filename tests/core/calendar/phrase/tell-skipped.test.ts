import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day, daysBetween } from "../../../../src/core/calendar/day.ts";
import { resolvePhrase } from "../../../../src/core/calendar/phrase/resolve-phrase.ts";
import { tellSkipped } from "../../../../src/core/calendar/phrase/tell-skipped.ts";
import { workingCalendar } from "../../../../src/core/calendar/working/working-calendar.ts";
import { runs } from "../../../sweep.ts";
import { anyDay } from "../any-day.ts";
import { shippedCalendar } from "../working/shipped-calendar.ts";
import { bareContext } from "./phrase-context.ts";
import { toldSkipped } from "./read-skipped.ts";

const passed = (from: Day, count: number): string =>
  tellSkipped(shippedCalendar.addWorkingDays(from, count).skipped);

test.each<[Day, number, string]>([
  ["2026-11-16", 1, ""],
  ["2026-11-23", 1, "24/11/2026 (nghỉ Ngày Văn hóa Việt Nam)"],
  ["2026-11-06", 1, "07–08/11/2026 (thứ Bảy, Chủ nhật)"],
  ["2026-02-13", 1, "14–22/02/2026 (16–20/02: nghỉ Tết Nguyên đán; còn lại: thứ Bảy, Chủ nhật)"],
  ["2026-02-13", -1, ""],
  ["2026-02-23", -1, "14–22/02/2026 (16–20/02: nghỉ Tết Nguyên đán; còn lại: thứ Bảy, Chủ nhật)"],
  [
    "2026-08-28",
    2,
    "29/8–02/9/2026 (31/8: nghỉ hoán đổi với ngày 22/8/2026; 01–02/9: nghỉ Quốc khánh; còn lại: thứ Bảy, Chủ nhật)",
  ],
  [
    "2017-01-25",
    8,
    "26/01–01/02/2017 (26–27/01, 30/01–01/02: nghỉ Tết Nguyên đán; còn lại: thứ Bảy, Chủ nhật); 04–05/02/2017, 11–12/02/2017 (thứ Bảy, Chủ nhật)",
  ],
  ["2024-12-31", 3, "01/01/2025 (nghỉ Tết Dương lịch); 04–05/01/2025 (thứ Bảy, Chủ nhật)"],
  ["2026-01-09", 1, ""],
  ["2026-01-09", 2, "11/01/2026 (Chủ nhật)"],
])("from %s, %i working days: %s", (from, count, told) => {
  expect(passed(from, count)).toBe(told);
});

test("a stretch over New Year tells both years", () => {
  const reason = "nghỉ Tết Dương lịch";
  const skipped = (["2027-12-31", "2028-01-01"] as const).map((day) => ({ day, reason }));
  expect(tellSkipped(skipped)).toBe("31/12/2027–01/01/2028 (nghỉ Tết Dương lịch)");
  expect(tellSkipped([...skipped, { day: "2028-01-02", reason: "Chủ nhật" }])).toBe(
    "31/12/2027–02/01/2028 (31/12/2027–01/01/2028: nghỉ Tết Dương lịch; còn lại: Chủ nhật)",
  );
});

const offsets = fc.uniqueArray(fc.integer({ min: -200, max: 400 }), { maxLength: 60 });
const count = fc.integer({ min: 1, max: 120 });
const unit = fc.constantFrom("ngày làm việc", "ngày", "tuần", "tháng");
const week = fc.constantFrom([1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6], [1, 3, 5], [7]);

const rowAt = <K extends "off" | "work">(start: Day, n: number, kind: K, reason: string) => ({
  day: addDays(start, n),
  kind,
  reason,
  notice: "",
  status: "chính thức" as const,
});

/** Days off and made-up days scattered around the start, so that every shape of stretch comes up. */
const rowsAround = (start: Day, off: readonly number[], work: readonly number[]) => [
  ...off.map((n) => rowAt(start, n, "off", `Lễ ${Math.abs(n % 3)}`)),
  ...work.map((n) => rowAt(start, n, "work", "làm bù")),
];

test("the days told are the days skipped, and those the calendar has off in between", () => {
  fc.assert(
    fc.property(
      anyDay,
      offsets,
      offsets,
      week,
      count,
      unit,
      fc.boolean(),
      (start, off, work, days, n, of, ahead) => {
        fc.pre(start > "1905-01-01" && start < "2080-01-01");
        const calendar = workingCalendar(rowsAround(start, off, work.slice(0, 10)), days);
        const words = ahead ? `${n} ${of} trước khi ký` : `${n} ${of} kể từ ngày ký`;
        const resolution = resolvePhrase(words, { ...bareContext, calendar, issued: start });
        if (resolution.kind !== "resolved") throw new Error(resolution.explain.join(" "));
        const { due, nominal, skipped, explain, hangsOn } = resolution;
        expect(hangsOn).toEqual(["ngày ký văn bản"]);

        const skippedDays = skipped.map(({ day }) => day);
        expect(toldSkipped(explain)).toEqual({ count: skipped.length, days: [...skippedDays].sort() });
        for (const { day, reason } of skipped) expect(calendar.reasonOff(day)).toBe(reason);

        // Working days are passed over from the start on, others only at the end; a count back moves nothing.
        const working = of === "ngày làm việc";
        const [from, to] = ahead ? [due, start] : [working ? start : addDays(nominal, -1), due];
        const between = Array.from({ length: Math.max(0, daysBetween(from, to) - 1) }, (_, k) =>
          addDays(from, k + 1),
        );
        const offBetween = between.filter((day) => !calendar.isWorkingDay(day));
        expect([...skippedDays].sort()).toEqual(ahead && !working ? [] : offBetween);
      },
    ),
    { numRuns: runs(400) },
  );
});
