import fc from "fast-check";
import { addDays, type Day } from "../../../src/core/calendar/day.ts";

/** Days with room on both sides for the additions of the laws: 1900–2100. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 73_413 })
  .map((n) => addDays("1900-01-01", n));
