import type { Day } from "../../src/core/calendar/day.ts";

/** The day of the check in tests that do not ask for another: all that the sample offices record as done lies before it. */
export const checkedOn: Day = "2028-06-30";
