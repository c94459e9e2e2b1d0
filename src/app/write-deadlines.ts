import { shortDate } from "../core/calendar/date-style.ts";
import type { Day } from "../core/calendar/day.ts";
import type { Resolution } from "../core/calendar/phrase.ts";
import type { Cell } from "../core/table/cell.ts";
import type { ParsedRow } from "../core/table/parse-table.ts";
import type { TableName } from "../core/tables/all-tables.ts";
import type { ParsedBook } from "../core/tables/book.ts";
import {
  deadlineMoves,
  type Moves,
  type ResolvedDeadlines,
  rowPlace,
} from "../core/tracking/deadline-moves.ts";
import { milestoneDeadlines, phaseSpans, type Resolved } from "../core/tracking/deadlines.ts";
import type { Ports } from "../ports/ports.ts";
import { type LogEntry, writeLog } from "./write-log.ts";
import { conflictText, writeOwned } from "./write-owned.ts";

/** What has to be read to work out every deadline and who hears of its change. */
export const deadlineTables: ReadonlySet<TableName> = new Set([
  "campaigns",
  "phases",
  "milestones",
  "deadlineChanges",
  "units",
  "daysOff",
  "settings",
]);

/** Every day as the words now give it, beside what stands in the book. */
export interface WorkedOut {
  readonly book: ParsedBook;
  readonly resolved: ResolvedDeadlines;
  readonly moves: Moves;
}

export function workOut(book: ParsedBook): WorkedOut {
  const resolved = { milestones: milestoneDeadlines(book), phases: phaseSpans(book), changes: [] };
  return { book, resolved, moves: deadlineMoves(book, resolved) };
}

const dayCell = (day: Day | undefined): Cell => (day === undefined ? "" : { day });

function milestoneCells(resolution: Resolution): Readonly<Record<string, Cell>> {
  const due = resolution.kind === "resolved" ? resolution.due : undefined;
  return { due: dayCell(due), reason: resolution.explain.join(" ") };
}

function phaseCells(resolution: Resolution): Readonly<Record<string, Cell>> {
  if (resolution.kind !== "resolved") return { firstDay: "", lastDay: "" };
  return { firstDay: dayCell(resolution.start ?? resolution.due), lastDay: dayCell(resolution.due) };
}

/** Which days are written: all of them, or those alone that move no day already standing there. */
export type Wanted = "all" | "unmoved";

function logOf({ book, resolved, moves }: WorkedOut, wanted: Wanted): readonly LogEntry[] {
  const entry = (place: string, before: Day | null, after: Day | null): LogEntry => {
    const show = (day: Day | null): string => (day === null ? "" : shortDate(day, "dd/mm/yyyy"));
    return { what: "Tính thời hạn", place, before: show(before), after: show(after) };
  };
  const filled = resolved.milestones.flatMap(({ row, resolution }): readonly LogEntry[] =>
    row.values.due === null && resolution.kind === "resolved"
      ? [entry(`${book.milestones.table.sheet} ${row.key}`, null, resolution.due)]
      : [],
  );
  if (wanted === "unmoved") return filled;
  return [...filled, ...moves.moves.map(({ sheet, key, from, to }) => entry(`${sheet} ${key}`, from, to))];
}

/**
 * Writes the days with how each was worked out, and logs them.
 * @returns the sentence for the clerk, rows that another clerk changed meanwhile among it
 */
export function writeDeadlines(ports: Ports, worked: WorkedOut, wanted: Wanted): string {
  const { book, resolved, moves } = worked;
  const { milestones, phases } = resolved;
  const byRow = <R extends ParsedRow>(
    sheet: string,
    rows: readonly Resolved<R>[],
    cells: (resolution: Resolution) => Readonly<Record<string, Cell>>,
  ): ((row: ParsedRow) => Readonly<Record<string, Cell>> | undefined) => {
    const known = new Map(
      rows
        .filter(({ row }) => wanted === "all" || !moves.rows.has(rowPlace(sheet, row.at)))
        .map(({ row, resolution }) => [row.at, cells(resolution)]),
    );
    return (row) => known.get(row.at);
  };
  const conflicts = [
    ...writeOwned(ports.workbook, {
      table: book.milestones,
      columns: ["due", "reason"],
      valuesOf: byRow(book.milestones.table.sheet, milestones, milestoneCells),
    }).conflicts,
    ...writeOwned(ports.workbook, {
      table: book.phases,
      columns: ["firstDay", "lastDay"],
      valuesOf: byRow(book.phases.table.sheet, phases, phaseCells),
    }).conflicts,
  ];
  const log = logOf(worked, wanted);
  if (log.length > 0) writeLog(ports, log);
  const count = (kind: Resolution["kind"]): number =>
    milestones.filter(({ resolution }) => resolution.kind === kind).length;
  return `Đã tính ${count("resolved")} mốc; ${count("waiting")} mốc chờ hướng dẫn; ${count("unclear")} mốc chưa hiểu thời hạn. ${conflictText(conflicts)}`.trim();
}
