import { officeCalendar } from "../../book/office-calendar.ts";
import type { ParsedBook } from "../../book/parsed-book.ts";
import { cellDay } from "../../calendar/date-style.ts";
import type { Day } from "../../calendar/day.ts";
import type { Resolution } from "../../calendar/phrase/resolution.ts";
import { provisionalYearsNotice } from "../../calendar/working/provisional-notice.ts";
import type { Cell } from "../../table/cell.ts";
import type { ParsedRow } from "../../table/parse-table.ts";
import { changeDeadlines } from "./change-deadlines.ts";
import { milestoneDeadlines, phaseSpans, type Resolved } from "./deadlines.ts";
import { deadlineMoves, type Moves, type ResolvedDeadlines, rowPlace } from "./moves.ts";

/** Every day as the words now give it, beside what stands in the book. */
export interface WorkedOut {
  readonly book: ParsedBook;
  readonly resolved: ResolvedDeadlines;
  readonly moves: Moves;
}

export function workOut(book: ParsedBook): WorkedOut {
  const resolved = {
    milestones: milestoneDeadlines(book),
    phases: phaseSpans(book),
    changes: changeDeadlines(book),
  };
  return { book, resolved, moves: deadlineMoves(book, resolved) };
}

/** Which days are written: all of them, or those alone that move no day already standing there. */
export type Wanted = "all" | "unmoved";

/** A row's new cells by column key; undefined leaves the row as it is. */
type NewCells = (row: ParsedRow) => Readonly<Record<string, Cell>> | undefined;

const dayCell = (day: Day | undefined): Cell => (day === undefined ? "" : { day });

/** The new cells of *Mốc*, *Đợt* and *Hạn riêng*. */
export function newCells(
  { book, resolved, moves }: WorkedOut,
  wanted: Wanted,
): Readonly<Record<"milestones" | "phases" | "changes", NewCells>> {
  const byRow = <R extends ParsedRow>(
    sheet: string,
    rows: readonly Resolved<R>[],
    cells: (due: Day | undefined, resolution: Resolution) => Readonly<Record<string, Cell>>,
  ): NewCells => {
    const known = new Map(
      rows
        .filter(({ row }) => wanted === "all" || !moves.rows.has(rowPlace(sheet, row.at)))
        .map(({ row, resolution }) => [
          row.at,
          cells(resolution.kind === "resolved" ? resolution.due : undefined, resolution),
        ]),
    );
    return (row) => known.get(row.at);
  };
  return {
    milestones: byRow(book.milestones.table.sheet, resolved.milestones, (due, { explain }) => ({
      due: dayCell(due),
      reason: explain.join(" "),
    })),
    phases: byRow(book.phases.table.sheet, resolved.phases, (due, resolution) => ({
      firstDay: dayCell(resolution.kind === "resolved" ? (resolution.start ?? due) : undefined),
      lastDay: dayCell(due),
    })),
    changes: byRow(book.deadlineChanges.table.sheet, resolved.changes, (due, { explain }) => ({
      due: dayCell(due),
      explanation: explain.join(" "),
    })),
  };
}

/** What the log says of the days written: where, from, to. */
export function dayChanges(
  { book, resolved, moves }: WorkedOut,
  wanted: Wanted,
): readonly { readonly place: string; readonly before: string; readonly after: string }[] {
  const show = (day: Day | null): string => (day === null ? "" : cellDay(day));
  const filledIn = <R extends ParsedRow>(sheet: string, rows: readonly Resolved<R>[]) =>
    rows.flatMap(({ row, resolution }) =>
      row.values["due"] === null && resolution.kind === "resolved"
        ? [{ place: `${sheet} ${row.key}`, before: "", after: show(resolution.due) }]
        : [],
    );
  const filled = [
    ...filledIn(book.milestones.table.sheet, resolved.milestones),
    ...filledIn(book.deadlineChanges.table.sheet, resolved.changes),
  ];
  if (wanted === "unmoved") return filled;
  return [
    ...filled,
    ...moves.moves.map(({ sheet, key, from, to }) => ({
      place: `${sheet} ${key}`,
      before: show(from),
      after: show(to),
    })),
  ];
}

/** “Đã tính 13 mốc; …”, and what to know of years whose calendar is not announced. */
export function countSentence({ book, resolved: { milestones } }: WorkedOut): string {
  const count = (kind: Resolution["kind"]): number =>
    milestones.filter(({ resolution }) => resolution.kind === kind).length;
  const years = milestones.flatMap(({ resolution }) =>
    resolution.kind === "resolved" ? [Number(resolution.due.slice(0, 4))] : [],
  );
  const notice = provisionalYearsNotice(years, officeCalendar(book));
  return `Đã tính ${count("resolved")} mốc; ${count("waiting")} mốc chờ hướng dẫn; ${count("unclear")} mốc chưa hiểu thời hạn. ${notice}`.trim();
}
