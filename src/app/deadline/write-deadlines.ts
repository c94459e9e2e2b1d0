import {
  countSentence,
  dayChanges,
  newCells,
  type Wanted,
  type WorkedOut,
} from "../../core/tracking/deadline/work-out.ts";
import type { Ports } from "../../ports/ports.ts";
import { writeLog } from "../book/write-log.ts";
import { conflictText, writeOwned } from "../book/write-owned.ts";

/**
 * Writes the days with how each was worked out, and logs them.
 * @returns the sentence for the clerk, rows that another clerk changed meanwhile among it
 */
export function writeDeadlines(ports: Ports, worked: WorkedOut, wanted: Wanted): string {
  const { milestones, phases, deadlineChanges } = worked.book;
  const cells = newCells(worked, wanted);
  const conflicts = [
    ...writeOwned(ports, {
      table: milestones,
      columns: ["due", "reason"],
      valuesOf: cells.milestones,
    }).conflicts,
    ...writeOwned(ports, {
      table: phases,
      columns: ["firstDay", "lastDay"],
      valuesOf: cells.phases,
    }).conflicts,
    ...(deadlineChanges.rows.length === 0
      ? []
      : writeOwned(ports, {
          table: deadlineChanges,
          columns: ["due", "explanation"],
          valuesOf: cells.changes,
        }).conflicts),
  ];
  const changes = dayChanges(worked, wanted);
  if (changes.length > 0) {
    writeLog(
      ports,
      changes.map((change) => ({ what: "Tính thời hạn", ...change })),
    );
  }
  return `${countSentence(worked)} ${conflictText(conflicts)}`.trim();
}
