import { rowName } from "../../core/book/row-name.ts";
import { nextStep } from "../../core/office/next-step.ts";
import { judgeReturn, seenPrint } from "../../core/returns/judge.ts";
import type { JudgedReturn, Judging, ReturnConflict, ReturnFinding } from "../../core/returns/judged.ts";
import { waitingRows } from "../../core/returns/judging.ts";
import { cellText } from "../../core/table/parse-cell.ts";
import type { ParsedTable } from "../../core/table/parse-table.ts";
import type { Ports } from "../../ports/ports.ts";
import { type TimerState, timerState } from "../book/owned-timer.ts";
import type { Answer } from "../door/answer.ts";
import { verb } from "../door/verb.ts";
import { notDesk, openReturns } from "./open-returns.ts";
import { takeTimerOf } from "./take-timer.ts";

/** A cell that taking over would write. */
export interface CellToBe {
  readonly header: string;
  readonly before: string;
  readonly after: string;
}

/** A waiting report as the desk sees it. */
export interface ListedReturn {
  readonly key: string;
  readonly unit: string;
  readonly kind: string;
  /** Where it would be written; for one that is refused what it says of itself. */
  readonly place: string;
  readonly by: string;
  readonly at: string;
  readonly source: string;
  /** What stands in *Báo về* alone. */
  readonly paper: string;
  readonly link: string;
  readonly remark: string;
  readonly findings: readonly ReturnFinding[];
  readonly conflicts: readonly ReturnConflict[];
  readonly cells: readonly CellToBe[];
  readonly isNew: boolean;
  readonly canTake: boolean;
  /** Comes back with it when it is taken over. */
  readonly seen: string;
}

/** What was taken over together, and can be taken back. */
export interface ListedBatch {
  readonly batch: string;
  readonly by: string;
  readonly at: string;
  readonly count: number;
}

export interface ReturnsShown {
  readonly rows: readonly ListedReturn[];
  /** How many more wait than are listed. */
  readonly more: number;
  /** Being taken over by a run that broke off; the next one goes on with them. */
  readonly begun: number;
  readonly batches: readonly ListedBatch[];
  readonly timer: TimerState;
}

/** A page holds so many; more are listed once these are dealt with. */
const MOST_LISTED = 500;
const MOST_BATCHES = 5;

function listed({ book }: Judging, judged: JudgedReturn): ListedReturn {
  const { row, unit, findings, conflicts, plan } = judged;
  const { key, kind, content, milestone, by, at, source, paper, link, remark } = row.values;
  const told = [content, milestone === "" ? "" : rowName(book.milestones, milestone)];
  const place = plan?.place ?? told.filter((part) => part !== "").join(" · ");
  const table: ParsedTable | undefined = plan === undefined ? undefined : book[plan.table];
  const called = (column: string, text: string): string => table?.refs?.get(column)?.called(text) ?? text;
  const cells = Object.entries(plan?.now ?? {}).flatMap(([column, cell]): readonly CellToBe[] => {
    const header = table?.table.columns[column]?.header;
    const [before, after] = [cellText(plan?.was?.[column] ?? ""), cellText(cell)];
    if (header === undefined || column in (plan?.row ?? {}) || before === after) return [];
    return [{ header, before: called(column, before), after: called(column, after) }];
  });
  return {
    ...{ key, unit, kind, place, by, at, source, paper, link, remark, findings, conflicts, cells },
    isNew: plan !== undefined && plan.was === null,
    canTake: plan !== undefined,
    seen: seenPrint(judged),
  };
}

/** The latest batches that were taken over, the last one first. */
function batchesOf({ book }: Judging): readonly ListedBatch[] {
  const batches = new Map<string, ListedBatch>();
  for (const { values } of book.returns.rows) {
    const { batch, state, takenBy: by, takenAt: at } = values;
    if (state !== "đã nhận" || batch === "") continue;
    const before = batches.get(batch);
    batches.delete(batch);
    batches.set(batch, { batch, by, at, count: (before?.count ?? 0) + 1 });
  }
  const sortable = ({ at }: ListedBatch): string => at.replace(/^(\d\d)\/(\d\d)\/(\d{4})/u, "$3$2$1");
  return [...batches.values()]
    .reverse()
    .sort((a, b) => (sortable(a) < sortable(b) ? 1 : sortable(a) > sortable(b) ? -1 : 0))
    .slice(0, MOST_BATCHES);
}

/** *Nhận báo về*: what waits, by unit in the order of *Báo về*, with all that is to be known of each. Gives keys alone. */
function listReturns(ports: Ports): Answer<ReturnsShown> {
  const judging = openReturns(ports);
  const message = notDesk(ports, judging);
  if (message !== undefined) return { ok: false, message };
  const needed = nextStep(judging.book, ["office"]);
  if (needed !== "") return { ok: false, message: needed };
  const waiting = waitingRows(judging);
  const rows = waiting.slice(0, MOST_LISTED).map((row) => listed(judging, judgeReturn(judging, row)));
  return {
    ok: true,
    value: {
      rows,
      more: waiting.length - rows.length,
      begun: judging.book.returns.rows.filter(({ values }) => values.state === "đang nhận").length,
      batches: batchesOf(judging),
      timer: timerState(takeTimerOf, ports),
    },
  };
}

export const returnsList = verb({ name: "returns.list", fields: {}, locked: true, run: listReturns });
