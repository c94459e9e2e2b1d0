import type { Today } from "../../rollup/open-source.ts";

/** Now, in Viet Nam: the day there is that of UTC seven hours later (no summer time since 1975). */
const SEVEN_HOURS = 7 * 3_600_000;

/**
 * The day of `--today 2026-03-05`, or of this machine's clock.
 * @returns undefined for a text that is no day of the calendar
 */
export function todayOf(typed: string | undefined): Today | undefined {
  if (typed === undefined) return new Date(Date.now() + SEVEN_HOURS).toISOString().slice(0, 10) as Today;
  const instant = /^\d{4}-\d{2}-\d{2}$/u.test(typed) ? Date.parse(typed) : Number.NaN;
  // V8 reads 30 February as 2 March.
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== typed) return undefined;
  return typed as Today;
}
