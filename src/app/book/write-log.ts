import { shortDate } from "../../core/calendar/date-style.ts";
import { unreadTable } from "../../core/table/parse-table.ts";
import { log } from "../../core/tables/office/log.ts";
import type { Moment } from "../../ports/clock.ts";
import type { Ports } from "../../ports/ports.ts";
import type { SheetChange } from "./write/sheet-change.ts";
import { writeSheet } from "./write/write-sheets.ts";

export interface LogEntry {
  readonly what: string;
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

/** “25/01/2017 10:05:00” */
export function momentText(moment: Moment): string {
  return `${shortDate(moment.day, "dd/mm/yyyy")} ${moment.time}`;
}

/** New rows of *Nhật ký*: when, who, what, before and after. A book without the sheet is not logged to. */
export function logged(
  { clock, user }: Pick<Ports, "clock" | "user">,
  entries: readonly LogEntry[],
): SheetChange {
  const at = momentText(clock.now());
  const who = user.email();
  return { table: unreadTable(log), added: entries.map((entry) => ({ at, who, ...entry })) };
}

/** Adds to *Nhật ký* by itself, where nothing else is written at that moment. */
export function writeLog(ports: Ports, entries: readonly LogEntry[]): void {
  writeSheet(ports, logged(ports, entries));
}
