import { shortDate } from "../../core/calendar/date-style.ts";
import { findColumns } from "../../core/table/find-columns.ts";
import { log } from "../../core/tables/office/log.ts";
import type { Moment } from "../../ports/clock.ts";
import type { Ports } from "../../ports/ports.ts";
import { readHeaders } from "./read-sheets.ts";
import { appendRows } from "./replace-rows.ts";

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

/** Appends to *Nhật ký*: when, who, what, before and after. A book without the sheet is not logged to. */
export function writeLog(ports: Ports, entries: readonly LogEntry[]): void {
  const seen = readHeaders(ports, [log]).get(log.sheet);
  const { at } = findColumns(log, seen?.cells[0] ?? [], seen?.marks ?? []);
  const moment = momentText(ports.clock.now());
  const who = ports.user.email();
  appendRows(
    ports.workbook,
    log.sheet,
    at,
    entries.map((entry) => ({ at: moment, who, ...entry })),
  );
}
