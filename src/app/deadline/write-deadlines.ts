import {
  countSentence,
  dayChanges,
  newCells,
  type Wanted,
  type WorkedOut,
} from "../../core/tracking/deadline/work-out.ts";
import type { Ports } from "../../ports/ports.ts";
import { conflictText } from "../book/write/conflict-text.ts";
import type { Conflict } from "../book/write/sheet-change.ts";
import { writeSheets } from "../book/write/write-sheets.ts";
import { logged } from "../book/write-log.ts";

/**
 * Writes the days with how each was worked out, and logs them.
 * @param left rows that are left alone already
 * @returns the sentence for the clerk, with rows that another clerk changed meanwhile
 */
export function writeDeadlines(
  ports: Ports,
  worked: WorkedOut,
  wanted: Wanted,
  left: readonly Conflict[],
): string {
  const { milestones, phases, deadlineChanges } = worked.book;
  const cells = newCells(worked, wanted);
  const entries = dayChanges(worked, wanted).map((change) => ({ what: "Tính thời hạn", ...change }));
  const written = writeSheets(ports, [
    { table: milestones, cells: cells.milestones },
    { table: phases, cells: cells.phases },
    { table: deadlineChanges, cells: cells.changes },
    logged(ports, entries),
  ]);
  const conflicts = [...left, ...written.flatMap((sheet) => sheet.conflicts)];
  return `${countSentence(worked)} ${conflictText(conflicts)}`.trim();
}
