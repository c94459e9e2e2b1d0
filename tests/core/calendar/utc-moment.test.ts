import fc from "fast-check";
import { expect, test } from "vitest";
import { minutesSince2000, toUtc } from "../../../src/core/calendar/utc-moment.ts";

test.each([
  ["2026-03-05", "08:00:30", "2026-03-05", "01:00:30"],
  ["2026-03-05", "06:59:59", "2026-03-04", "23:59:59"],
  ["2026-01-01", "00:00:00", "2025-12-31", "17:00:00"],
  ["2024-03-01", "07:00:00", "2024-03-01", "00:00:00"],
] as const)("%s %s in Viet Nam is %s %s in UTC", (day, time, utcDay, utcTime) =>
  expect(toUtc({ day, time }, 7)).toEqual({ day: utcDay, time: utcTime }),
);

test.each([
  ["2000-01-01", "00:00:59", 0],
  ["2000-01-02", "01:02:00", 1440 + 62],
  ["1999-12-31", "23:59:00", -1],
] as const)("%s %s is minute %i", (day, time, minute) =>
  expect(minutesSince2000({ day, time })).toBe(minute),
);

test("law: in UTC the same instant, as the platform's own clock says", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }),
      fc.integer({ min: -11, max: 14 }),
      (instant, ahead) => {
        const parts = (date: Date) => ({
          day: date.toISOString().slice(0, 10) as `${number}-${number}-${number}`,
          time: date.toISOString().slice(11, 19),
        });
        const there = parts(new Date(instant.getTime() + ahead * 3_600_000));
        expect(toUtc(there, ahead)).toEqual(parts(instant));
      },
    ),
  );
});
