import { provisionalYearsNotice } from "../core/calendar/calendar-notice.ts";
import { shortDate } from "../core/calendar/date-style.ts";
import type { Resolution } from "../core/calendar/phrase.ts";
import type { Cell } from "../core/table/cell.ts";
import type { ParsedRow } from "../core/table/parse-table.ts";
import type { TableName } from "../core/tables/all-tables.ts";
import { officeCalendar } from "../core/tables/office-calendar.ts";
import { milestoneDeadlines, phaseSpans, type Resolved } from "../core/tracking/deadlines.ts";
import type { Ports } from "../ports/ports.ts";
import { alone } from "./alone.ts";
import { openWithKeys } from "./fill-keys.ts";
import { type LogEntry, writeLog } from "./write-log.ts";
import { conflictText, writeOwned } from "./write-owned.ts";

const wanted: ReadonlySet<TableName> = new Set([
  "campaigns",
  "phases",
  "milestones",
  "units",
  "daysOff",
  "settings",
]);

function dayCell(day: string | undefined): Cell {
  return day === undefined ? "" : { day: day as `${number}-${number}-${number}` };
}

function milestoneCells(resolution: Resolution): Readonly<Record<string, Cell>> {
  const due = resolution.kind === "resolved" ? resolution.due : undefined;
  return { due: dayCell(due), reason: resolution.explain.join(" ") };
}

function phaseCells(resolution: Resolution): Readonly<Record<string, Cell>> {
  if (resolution.kind !== "resolved") return { firstDay: "", lastDay: "" };
  return { firstDay: dayCell(resolution.start ?? resolution.due), lastDay: dayCell(resolution.due) };
}

function byRow<R extends ParsedRow>(
  resolved: readonly Resolved<R>[],
  cells: (resolution: Resolution) => Readonly<Record<string, Cell>>,
): (row: ParsedRow) => Readonly<Record<string, Cell>> | undefined {
  const known = new Map(resolved.map(({ row, resolution }) => [row.at, cells(resolution)]));
  return (row) => known.get(row.at);
}

/** *Tính thời hạn*: the day of every milestone and the span of every phase, each with how it was worked out. */
export function computeDeadlines(ports: Ports): void {
  alone(ports, () => {
    const { book } = openWithKeys(ports, wanted);
    const deadlines = milestoneDeadlines(book);
    const conflicts = [
      ...writeOwned(ports.workbook, {
        table: book.milestones,
        columns: ["due", "reason"],
        valuesOf: byRow(deadlines, milestoneCells),
      }).conflicts,
      ...writeOwned(ports.workbook, {
        table: book.phases,
        columns: ["firstDay", "lastDay"],
        valuesOf: byRow(phaseSpans(book), phaseCells),
      }).conflicts,
    ];
    const changes = deadlines.flatMap(({ row, resolution }): readonly LogEntry[] => {
      const before = row.values.due;
      const after = resolution.kind === "resolved" ? resolution.due : null;
      if (before === after) return [];
      const show = (day: typeof before): string => (day === null ? "" : shortDate(day, "dd/mm/yyyy"));
      return [{ what: "Tính thời hạn", place: `Mốc ${row.key}`, before: show(before), after: show(after) }];
    });
    if (changes.length > 0) writeLog(ports, changes);
    const count = (kind: Resolution["kind"]): number =>
      deadlines.filter(({ resolution }) => resolution.kind === kind).length;
    const years = deadlines.flatMap(({ resolution }) =>
      resolution.kind === "resolved" ? [Number(resolution.due.slice(0, 4))] : [],
    );
    const notice = provisionalYearsNotice(years, officeCalendar(book));
    ports.screen.toast(
      `Đã tính ${count("resolved")} mốc; ${count("waiting")} mốc chờ hướng dẫn; ${count("unclear")} mốc chưa hiểu thời hạn. ${[conflictText(conflicts), notice].join(" ").trim()}`.trim(),
    );
  });
}
