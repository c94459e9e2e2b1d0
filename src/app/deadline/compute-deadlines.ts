import { nextStep } from "../../core/office/next-step.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import type { DeadlineMove } from "../../core/tracking/deadline/moves.ts";
import { workOut } from "../../core/tracking/deadline/work-out.ts";
import { type MovedLetter, movedLetters } from "../../core/tracking/reminder/moved-letter.ts";
import type { Ports } from "../../ports/ports.ts";
import { alone } from "../book/alone.ts";
import { fillKeys } from "../book/fill-keys.ts";
import { openBook } from "../book/read/open-book.ts";
import { upTo } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import { writeDeadlines } from "./write-deadlines.ts";

/** What has to be read to work out every deadline and who hears of its change. */
export const deadlineTables: ReadonlySet<TableName> = new Set([
  "campaigns",
  "phases",
  "milestones",
  "deadlineChanges",
  "units",
  "clusterMembers",
  "daysOff",
  "settings",
]);

/** What would move, as the page and the command line show it; the fingerprint goes back with the decision to write. */
export interface MovesShown {
  readonly fingerprint: string;
  readonly moves: readonly DeadlineMove[];
}

/** What became of the decision; with moves where they are no longer those that were shown. */
export interface MovesWritten {
  readonly written: boolean;
  /** What to write to the units affected, once the days are written. */
  readonly letters: readonly MovedLetter[];
  readonly message: string;
  readonly now: MovesShown;
}

/**
 * *Tính thời hạn*: the day of every milestone and the span of every phase, each with how it was worked out. A day that
 * stands there already and would change is not written: the page shows it with who has to be told.
 */
export function computeDeadlines(ports: Ports): void {
  const worked = alone(ports, () => {
    const { book, unkeyed } = fillKeys(ports, openBook(ports, deadlineTables));
    const lacking = nextStep(book, ["office", "campaign", "milestone"]);
    if (lacking !== "") return { sentence: lacking, moved: 0 };
    const days = workOut(book, ports.clock.now().day);
    return { sentence: writeDeadlines(ports, days, "unmoved", unkeyed), moved: days.moves.moves.length };
  });
  if (worked === undefined) return;
  const { sentence, moved } = worked.done;
  if (moved === 0) {
    ports.screen.toast(sentence);
    return;
  }
  ports.screen.toast(
    `${sentence} ${moved} thời hạn sẽ thay đổi, chưa ghi: xem ở khung bên phải rồi quyết định.`,
  );
  ports.screen.showPage("thoi-han", "Thời hạn sẽ thay đổi");
}

/** The moves as they are now; writes nothing. */
function showMoves(ports: Pick<Ports, "workbook" | "memo" | "clock">): MovesShown {
  const { fingerprint, moves } = workOut(openBook(ports, deadlineTables).book, ports.clock.now().day).moves;
  return { fingerprint, moves };
}

/**
 * Writes the moved days, once they are still those the clerk saw; otherwise writes nothing and shows them anew. Called by
 * whoever holds the book alone.
 */
function writeMoves(ports: Ports, fingerprint: string): MovesWritten {
  const { book, unkeyed } = fillKeys(ports, openBook(ports, deadlineTables));
  const worked = workOut(book, ports.clock.now().day);
  const { moves, fingerprint: now } = worked.moves;
  if (now !== fingerprint) {
    return {
      written: false,
      letters: [],
      message:
        "Sổ vừa được sửa nên các thời hạn sẽ thay đổi không còn như đã xem. Chưa ghi gì; xem lại dưới đây.",
      now: { fingerprint: now, moves },
    };
  }
  const message = `${writeDeadlines(ports, worked, "all", unkeyed)} Đã ghi ${moves.length} thời hạn mới; hãy báo cho các đơn vị có liên quan.`;
  return { written: true, letters: movedLetters(moves), message, now: { fingerprint: now, moves } };
}

export const deadlinesPreview = verb({
  name: "deadlines.preview",
  fields: {},
  locked: false,
  run: (ports) => ({ ok: true, value: showMoves(ports) }),
});

export const deadlinesWrite = verb({
  name: "deadlines.write",
  fields: { fingerprint: upTo(20) },
  locked: true,
  run: (ports, { fingerprint }) => ({ ok: true, value: writeMoves(ports, fingerprint) }),
});
