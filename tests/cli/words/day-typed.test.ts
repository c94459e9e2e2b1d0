import fc from "fast-check";
import { expect, test } from "vitest";
import { dayTyped } from "../../../src/local/cli/words/day-typed.ts";

test.each([
  ["2026-03-05", "2026-03-05"],
  ["05/03/2026", "2026-03-05"],
  ["5/3/2026", "2026-03-05"],
  ["5-3-2026", "2026-03-05"],
  ["5.3.2026", "2026-03-05"],
  [" 05/03/2026 ", "2026-03-05"],
  ["29/02/2024", "2024-02-29"],
])("%j is %s", (typed, day) => {
  expect(dayTyped(typed)).toBe(day);
});

test.each([
  "",
  "hôm nay",
  "30/02/2026",
  "2026-02-30",
  "29/02/2025",
  "5/13/2026",
  "5/3/26",
  "2026/03/05x",
  "0/1/2026",
])("%j is no day", (typed) => {
  expect(dayTyped(typed)).toBeUndefined();
});

test("a day is read back from both ways of writing it", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }),
      (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split("-");
        expect([
          dayTyped(iso),
          dayTyped(`${day}/${month}/${year}`),
          dayTyped(`${Number(day)}/${Number(month)}/${year}`),
        ]).toEqual([iso, iso, iso]);
      },
    ),
  );
});
