import { WrongUse } from "../../session/wrong-use.ts";
import type { Arguments } from "./arguments.ts";
import { dayTyped, howToType } from "./day-typed.ts";

/**
 * The day of an option such as `--today 05/03/2026`, as yyyy-mm-dd.
 * @returns undefined without the option; what is no day is wrong use
 */
export function dayOf({ options }: Arguments, name: string): string | undefined {
  const typed = options.get(name);
  if (typed === undefined) return undefined;
  const day = dayTyped(typed);
  if (day === undefined) throw new WrongUse(`--${name} “${typed}” không phải là ngày: ${howToType}.`);
  return day;
}

/**
 * The clock of `--today`: eight in the morning of that day in Viet Nam, so that a book can be tried as it will stand, and the
 * demo says the same on every day.
 * @returns undefined without the option: the machine's own clock
 */
export function clockOf(given: Arguments): (() => number) | undefined {
  const day = dayOf(given, "today");
  if (day === undefined) return undefined;
  const instant = Date.parse(`${day}T08:00:00+07:00`);
  return () => instant;
}
