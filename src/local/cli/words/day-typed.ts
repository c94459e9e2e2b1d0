/** What a day that cannot be read is answered with, after the name of what asked for it. */
export const howToType = "ghi ngày có trên lịch, dạng 05/03/2026 hoặc 2026-03-05";

/**
 * A day as somebody types it: “05/03/2026”, “5-3-2026”, “2026-03-05”.
 * @returns yyyy-mm-dd; undefined for what is no day of the calendar
 */
export function dayTyped(typed: string): string | undefined {
  const ours = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(typed.trim());
  const [, day = "", month = "", year = ""] = ours ?? [];
  const iso = ours === null ? typed.trim() : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const instant = /^\d{4}-\d{2}-\d{2}$/u.test(iso) ? Date.parse(iso) : Number.NaN;
  // V8 reads 30 February as 2 March.
  return Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== iso ? undefined : iso;
}
