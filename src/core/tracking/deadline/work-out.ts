import { officeCalendar } from "../../book/office-calendar.ts";
import type { ParsedBook } from "../../book/parsed-book.ts";
import { rowTitle } from "../../book/row-name.ts";
import { cellDay } from "../../calendar/date-style.ts";
import type { Day } from "../../calendar/day.ts";
import type { Resolution } from "../../calendar/phrase/resolution.ts";
import { provisionalYearsNotice } from "../../calendar/working/provisional-notice.ts";
import type { Cell } from "../../table/cell.ts";
import type { ParsedRow, ParsedTable } from "../../table/parse-table.ts";
import { changeDeadlines } from "./change-deadlines.ts";
import { milestoneDeadlines, phaseSpans, type Resolved } from "./deadlines.ts";
import { isKept, keptReason, type Standing } from "./kept-day.ts";
import { deadlineMoves, type Moves, type ResolvedDeadlines, rowPlace } from "./moves.ts";

/** Every day as the words now give it, beside what stands in the book. */
export interface WorkedOut {
  readonly book: ParsedBook;
  readonly resolved: ResolvedDeadlines;
  readonly moves: Moves;
  /** The day of today, since which a day may stand without words that give it. */
  readonly today: Day;
}

/** @param today names since when a day whose words can no longer be read is kept */
export function workOut(book: ParsedBook, today: Day): WorkedOut {
  const resolved = {
    milestones: milestoneDeadlines(book),
    phases: phaseSpans(book),
    changes: changeDeadlines(book),
  };
  return { book, resolved, moves: deadlineMoves(book, resolved), today };
}

/** Which days are written: all of them, or those alone that move no day already standing there. */
export type Wanted = "all" | "unmoved";

/** A row's new cells by column key; undefined leaves the row as it is. */
type NewCells = (row: ParsedRow) => Readonly<Record<string, Cell>> | undefined;

/** The cells of a day and of how it was worked out; a day that is kept is not written. */
function dayCells(
  standing: Standing,
  due: Day | undefined,
  resolution: Resolution,
  today: Day,
): { readonly due?: Cell; readonly reason: string } {
  if (isKept(standing.due, resolution))
    return { reason: keptReason(standing, standing.due, resolution.explain, today) };
  return { due: dayCell(due), reason: resolution.explain.join(" ") };
}

const dayCell = (day: Day | undefined): Cell => (day === undefined ? "" : { day });

/** The new cells of *Mốc*, *Đợt* and *Hạn riêng*. */
export function newCells(
  { book, resolved, moves, today }: WorkedOut,
  wanted: Wanted,
): Readonly<Record<"milestones" | "phases" | "changes", NewCells>> {
  const byRow = <R extends ParsedRow>(
    sheet: string,
    rows: readonly Resolved<R>[],
    cells: (due: Day | undefined, resolution: Resolution, row: R) => Readonly<Record<string, Cell>>,
  ): NewCells => {
    const known = new Map(
      rows
        .filter(({ row }) => wanted === "all" || !moves.rows.has(rowPlace(sheet, row.at)))
        .map(({ row, resolution }) => [
          row.at,
          cells(resolution.kind === "resolved" ? resolution.due : undefined, resolution, row),
        ]),
    );
    return (row) => known.get(row.at);
  };
  return {
    milestones: byRow(book.milestones.table.sheet, resolved.milestones, (due, resolution, { values }) =>
      dayCells({ due: values.due, words: values.deadline, reason: values.reason }, due, resolution, today),
    ),
    phases: byRow(book.phases.table.sheet, resolved.phases, (due, resolution, { values }) => ({
      ...(isKept(values.firstDay, resolution)
        ? {}
        : { firstDay: dayCell(resolution.kind === "resolved" ? (resolution.start ?? due) : undefined) }),
      ...(isKept(values.lastDay, resolution) ? {} : { lastDay: dayCell(due) }),
    })),
    changes: byRow(book.deadlineChanges.table.sheet, resolved.changes, (due, resolution, { values }) => {
      const standing = { due: values.due, words: values.deadline, reason: values.explanation };
      const { reason, ...day } = dayCells(standing, due, resolution, today);
      return { ...day, explanation: reason };
    }),
  };
}

const placeIn = (sheet: string, title: string): string => `${sheet}: ${title}`;

/** What the log says of the days written: where, from, to. */
export function dayChanges(
  { book, resolved, moves }: WorkedOut,
  wanted: Wanted,
): readonly { readonly place: string; readonly before: string; readonly after: string }[] {
  const show = (day: Day | null): string => (day === null ? "" : cellDay(day));
  const filledIn = <R extends ParsedRow>(table: ParsedTable, rows: readonly Resolved<R>[]) =>
    rows.flatMap(({ row, resolution }) =>
      row.values["due"] === null && resolution.kind === "resolved"
        ? [
            {
              place: placeIn(table.table.sheet, rowTitle(table, row)),
              before: "",
              after: show(resolution.due),
            },
          ]
        : [],
    );
  const filled = [
    ...filledIn(book.milestones, resolved.milestones),
    ...filledIn(book.deadlineChanges, resolved.changes),
  ];
  if (wanted === "unmoved") return filled;
  return [
    ...filled,
    ...moves.moves.map(({ sheet, called, from, to }) => ({
      place: placeIn(sheet, called),
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
  const kept = milestones.filter(({ row, resolution }) => isKept(row.values.due, resolution)).length;
  const keptText = kept === 0 ? "" : ` (${kept} mốc giữ hạn đã tính trước, xem cột ⚙Cách tính)`;
  const notice = provisionalYearsNotice(years, officeCalendar(book));
  return `Đã tính ${count("resolved")} mốc; ${count("waiting")} mốc chờ hướng dẫn; ${count("unclear")} mốc chưa hiểu thời hạn${keptText}. ${notice}`.trim();
}
