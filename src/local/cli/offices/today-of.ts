import type { Today } from "../../rollup/open-source.ts";
import type { Arguments } from "../words/arguments.ts";
import { dayOf } from "../words/clock-of.ts";

/** Now, in Viet Nam: the day there is that of UTC seven hours later (no summer time since 1975). */
const SEVEN_HOURS = 7 * 3_600_000;

/** The day of `--today 05/03/2026`, or of this machine's clock. What is no day is wrong use. */
export function todayOf(given: Arguments): Today {
  return (dayOf(given, "today") ?? new Date(Date.now() + SEVEN_HOURS).toISOString().slice(0, 10)) as Today;
}
