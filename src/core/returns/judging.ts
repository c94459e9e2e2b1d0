import type { ReadBook, RowOf } from "../book/parsed-book.ts";
import type { Day } from "../calendar/day.ts";
import type { Finding } from "../table/finding.ts";
import { foldText } from "../text/fold.ts";
import type { Owed } from "../tracking/owed/owed.ts";
import { owedNow } from "../tracking/owed/owed-now.ts";
import type { Judging } from "./judged.ts";
import { sealedValues, sealState, WITHDRAWN } from "./seal.ts";

function grouped<T>(items: Iterable<readonly [string, T]>): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, item] of items) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** All that reports are judged by, of the book as it was read. */
export function judgingOf({ book, findings }: ReadBook, today: Day, secret: string): Judging {
  const unread = new Map<number, Finding[]>();
  for (const finding of findings)
    if (finding.sheet === book.returns.table.sheet)
      unread.set(finding.row, [...(unread.get(finding.row) ?? []), finding]);
  const paperOf = (unit: string, paper: string, place: string) =>
    paper === "" ? [] : [[`${unit}\n${foldText(paper)}`, place] as const];
  return {
    book,
    today,
    secret,
    unread,
    owed: grouped(
      owedNow(book, today).map((one): readonly [string, Owed] => [
        `${one.milestone.values.key}\n${one.unit.values.key}`,
        one,
      ]),
    ),
    keys: grouped(book.returns.rows.map(({ values, at }) => [values.key, at])),
    papers: grouped([
      ...book.tracking.rows.flatMap(({ values: { unit, milestone, period, paper } }) =>
        paperOf(unit, paper, `${milestone}|${period}`),
      ),
      ...book.returns.rows.flatMap((row) => {
        const read = standingOf(row) === "chờ nhận" && row.values.kind === "văn bản đã gửi";
        return read ? paperOf(row.values.unit, row.values.paper, row.values.key) : [];
      }),
    ]),
  };
}

/**
 * How far a row of *Báo về* is by its own cells; an empty state waits, and so does what a run had begun to mark when it
 * broke off before its plan stood there.
 */
export const standingOf = ({
  values: { state, before },
}: RowOf<"returns">): RowOf<"returns">["values"]["state"] =>
  state === "" || (state === "đang nhận" && before === "") ? "chờ nhận" : state;

/** Whether its author took the report back while it waited; the desk's next command writes so. */
export const isWithdrawn = (
  { book, secret }: Pick<Judging, "book" | "secret">,
  row: RowOf<"returns">,
): boolean =>
  standingOf(row) === "chờ nhận" &&
  // Only what says so is worked out: ten thousand may wait.
  row.values.seal.startsWith(WITHDRAWN) &&
  sealState(secret, sealedValues(book.returns, row)).kind === "withdrawn";

/** The rows that wait for the desk. */
export const waitingRows = (judging: Pick<Judging, "book" | "secret">): readonly RowOf<"returns">[] =>
  judging.book.returns.rows.filter((row) => standingOf(row) === "chờ nhận" && !isWithdrawn(judging, row));

/** What stands before the batch of a report that is being taken back. */
export const undoingMark = "hoàn tác";

/** Whether a run has begun to take this report back. */
export const isUndoing = ({ values: { state, batch } }: RowOf<"returns">): boolean =>
  state === "đang nhận" && batch.startsWith(undoingMark);
