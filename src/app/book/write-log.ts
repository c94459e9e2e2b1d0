import { shortDate } from "../../core/calendar/date-style.ts";
import { findColumns } from "../../core/table/find-columns.ts";
import { log } from "../../core/tables/office/log.ts";
import type { Moment } from "../../ports/clock.ts";
import type { Ports } from "../../ports/ports.ts";
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
  const header = ports.workbook.readHeader(log.sheet);
  const { at } = findColumns(log, header, ports.workbook.columnMarks());
  const moment = momentText(ports.clock.now());
  const who = ports.user.email();
  appendRows(
    ports.workbook,
    log.sheet,
    at,
    entries.map((entry) => ({ at: moment, who, ...entry })),
  );
}
