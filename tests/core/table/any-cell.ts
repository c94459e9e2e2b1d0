import fc from "fast-check";
import { type Day, makeDay } from "../../../src/core/calendar/day.ts";
import type { Cell } from "../../../src/core/table/cell.ts";

const anyDay: fc.Arbitrary<Day> = fc
  .record({
    year: fc.integer({ min: 1800, max: 2199 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  // Every month has these days.
  .map(({ year, month, day }) => makeDay(year, month, day) as Day);

const strange = fc.constantFrom<Cell>(
  "30/2/2017",
  "5/2/17",
  "#REF!",
  "#N/A",
  "=1+1",
  "1.234.567,5",
  "9".repeat(400),
  "\u200b",
  "\u00a0 ",
  "\u0301",
  "🏅 giấy khen 🏅",
  "Quyết định".normalize("NFD"),
  "ký tự dài ".repeat(5_000),
  "*",
  "{hạn: X}",
  "{{",
  true,
  false,
  -0.5,
  1e21,
);

/** Whatever may stand in a cell, typed, pasted or computed. */
export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  strange,
  fc.constant<Cell>(""),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  anyDay.map((day): Cell => ({ day })),
  anyDay.map((day): Cell => ({ day, time: "16:30" })),
);
