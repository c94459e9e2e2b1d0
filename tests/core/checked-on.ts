import type { Day } from "../../src/core/calendar/day.ts";

/** The day of the check in tests that do not ask for another: all that the sample office records as done lies before it. */
export const checkedOn: Day = "2026-11-20";
