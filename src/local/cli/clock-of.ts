import { WrongUse } from "../session/wrong-use.ts";
import type { Arguments } from "./arguments.ts";

/**
 * The clock of `--today 2026-03-05`: eight in the morning of that day in Viet Nam, so that a book can be tried as it will
 * stand, and the demo says the same on every day.
 * @returns undefined without the option: the machine's own clock
 */
export function clockOf({ options }: Arguments): (() => number) | undefined {
  const day = options.get("today");
  if (day === undefined) return undefined;
  const instant = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? Date.parse(`${day}T08:00:00+07:00`) : Number.NaN;
  // V8 reads 30 February as 2 March.
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== day)
    throw new WrongUse("Ghi ngày dạng năm-tháng-ngày và có trên lịch, ví dụ --today 2026-03-05.");
  return () => instant;
}
