import { shortDate } from "../calendar/date-style.ts";
import type { Day } from "../calendar/day.ts";
import type { Resolution } from "../calendar/phrase.ts";
import type { Cell } from "../table/cell.ts";
import type { ParsedRow } from "../table/parse-table.ts";
import type { ParsedBook } from "../tables/book.ts";
import { deadlineMoves, type Moves, type ResolvedDeadlines, rowPlace } from "./deadline-moves.ts";
import { milestoneDeadlines, phaseSpans, type Resolved } from "./deadlines.ts";

/** Every day as the words now give it, beside what stands in the book. */
export interface WorkedOut {
  readonly book: ParsedBook;
  readonly resolved: ResolvedDeadlines;
  readonly moves: Moves;
}

/** Rows of *Hạn riêng* enter as `changes` once their words are read; until then none of them moves. */
export function workOut(book: ParsedBook): WorkedOut {
  const resolved = { milestones: milestoneDeadlines(book), phases: phaseSpans(book), changes: [] };
  return { book, resolved, moves: deadlineMoves(book, resolved) };
}

/** Which days are written: all of them, or those alone that move no day already standing there. */
export type Wanted = "all" | "unmoved";

/** A row's new cells by column key; undefined leaves the row as it is. */
type NewCells = (row: ParsedRow) => Readonly<Record<string, Cell>> | undefined;

const dayCell = (day: Day | undefined): Cell => (day === undefined ? "" : { day });

/** The new cells of *Mốc* and *Đợt*. */
export function newCells(
  { book, resolved, moves }: WorkedOut,
  wanted: Wanted,
): { readonly milestones: NewCells; readonly phases: NewCells } {
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
  };
}

/** What the log says of the days written: where, from, to. */
export function dayChanges(
  { book, resolved, moves }: WorkedOut,
  wanted: Wanted,
): readonly { readonly place: string; readonly before: string; readonly after: string }[] {
  const show = (day: Day | null): string => (day === null ? "" : shortDate(day, "dd/mm/yyyy"));
  const filled = resolved.milestones.flatMap(({ row, resolution }) =>
    row.values.due === null && resolution.kind === "resolved"
      ? [{ place: `${book.milestones.table.sheet} ${row.key}`, before: "", after: show(resolution.due) }]
      : [],
  );
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

/** “Đã tính 13 mốc; …” */
export function countSentence({ resolved: { milestones } }: WorkedOut): string {
  const count = (kind: Resolution["kind"]): number =>
    milestones.filter(({ resolution }) => resolution.kind === kind).length;
  return `Đã tính ${count("resolved")} mốc; ${count("waiting")} mốc chờ hướng dẫn; ${count("unclear")} mốc chưa hiểu thời hạn.`;
}
