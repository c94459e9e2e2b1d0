import type { ParsedBook, RowOf } from "../../core/book/parsed-book.ts";
import { cellsSaid, type OpenPlan, type Plan, readPlan, toTakeBack } from "../../core/returns/plan.ts";
import { returnTables } from "../../core/returns/unit-columns.ts";
import type { ParsedTable } from "../../core/table/parse-table.ts";
import type { Ports } from "../../ports/ports.ts";
import { writeSheets } from "../book/write/write-sheets.ts";
import { type LogEntry, logged } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import { sheetChange, trackedBeside } from "./carry-out.ts";
import { notDesk, openReturns } from "./open-returns.ts";

/** A report to be taken back, and the cells that say again what they said. */
interface Undoing {
  readonly key: string;
  readonly plan: Plan;
  readonly open: OpenPlan;
  readonly cells: OpenPlan["cells"];
}

export interface TakenBack {
  readonly message: string;
  /** Cells that somebody changed since: they stay. */
  readonly kept: readonly string[];
}

/** Columns of a row that was made by taking over, in which somebody wrote since. */
function addedTo(parsed: ParsedTable, { row }: OpenPlan, plan: Plan): readonly string[] {
  if (row === undefined || plan.was !== null) return [];
  return Object.entries(parsed.table.columns).flatMap(([column, { filledBy, header }]) => {
    const written = row.line[(parsed.columns.at.get(column) ?? 0) - 1] ?? "";
    return filledBy === "clerk" && !(column in plan.now) && written !== "" ? [header] : [];
  });
}

/** A row of *Theo dõi* stays: the unit owes it, whoever made the row. What identifies a keyed row goes last. */
function emptied(plan: Plan, cells: OpenPlan["cells"], which: "others" | "key"): OpenPlan["cells"] {
  const stays = plan.table === "tracking" ? Object.keys(plan.row) : [];
  return Object.fromEntries(
    Object.entries(cells).filter(
      ([column]) => !stays.includes(column) && (column === "key") === (which === "key"),
    ),
  );
}

function undoingOf(book: ParsedBook, row: RowOf<"returns">, kept: string[]): Undoing | undefined {
  const plan = readPlan(row.values.before);
  if (plan === undefined) {
    kept.push(`Báo về dòng ${row.at}: cột ⚙Trước khi nhận bị sửa`);
    return undefined;
  }
  const open = toTakeBack(book, plan);
  const since = [...open.changed, ...addedTo(book[plan.table], open, plan)];
  if (since.length > 0) kept.push(`${plan.place}, cột ${since.join(", ")}`);
  // A row that somebody went on with is not taken from under the new words.
  const cells = open.row === undefined || (plan.was === null && since.length > 0) ? {} : open.cells;
  return { key: row.values.key, plan, open, cells };
}

function write(
  ports: Ports,
  book: ParsedBook,
  undoing: readonly Undoing[],
  which: "others" | "key",
): ReadonlySet<string> {
  const beside = trackedBeside(ports, book);
  const stands = new Set<string>();
  const changes = returnTables.flatMap((name) => {
    const mine = undoing.flatMap(({ key, plan, open, cells: all }) => {
      const cells = emptied(plan, all, which);
      const idle = plan.table !== name || open.row === undefined || Object.keys(cells).length === 0;
      return idle ? [] : [{ key, open, cells: { ...cells, ...beside(plan, { ...open, cells }) } }];
    });
    return mine.length === 0 ? [] : [sheetChange(book[name], mine)];
  });
  const written =
    changes.length === 0
      ? []
      : writeSheets(
          ports,
          changes.map(({ change }) => change),
        );
  changes.forEach((change, index) => {
    const answer = written[index];
    if (answer !== undefined) for (const key of change.stands(answer)) stands.add(key);
  });
  return stands;
}

/**
 * Takes back what was taken over together: every cell says again what it said, but for those that somebody changed since,
 * which stay and are named; the reports wait again. Broken off and begun again it goes on. Called by whoever holds the
 * book alone.
 */
function undoTake(ports: Ports, batch: string): Answer<TakenBack> {
  const first = openReturns(ports);
  const message = notDesk(ports, first);
  if (message !== undefined) return { ok: false, message };
  const mine = ({ values }: RowOf<"returns">): boolean =>
    values.batch === batch && values.state === "đã nhận";
  const kept: string[] = [];
  const undone = ({ book }: typeof first, told: string[]): readonly Undoing[] =>
    book.returns.rows.filter(mine).flatMap((row) => undoingOf(book, row, told) ?? []);
  const begun = batch === "" ? [] : undone(first, kept);
  if (begun.length === 0)
    return { ok: false, message: "Lần nhận này không còn trong sổ, hoặc đã hoàn tác. Mở lại khung này." };
  const needs = (undoing: Undoing, which: "others" | "key"): boolean =>
    Object.keys(emptied(undoing.plan, undoing.cells, which)).length > 0;
  const stands = write(ports, first.book, begun, "others");
  const going = begun.filter((undoing) => !needs(undoing, "others") || stands.has(undoing.key));
  // The rows that were made are found by their keys once more, and lose these last.
  const keyed = going.some((undoing) => needs(undoing, "key"));
  const second = keyed ? openReturns(ports) : first;
  const again = keyed ? undone(second, []) : going;
  const keys = new Set(going.map(({ key }) => key));
  const last = again.filter(({ key }) => keys.has(key));
  const gone = keyed ? write(ports, second.book, last, "key") : new Set<string>();
  const done = new Map(
    last
      .filter((undoing) => !keyed || !needs(undoing, "key") || gone.has(undoing.key))
      .map((each) => [each.key, each.plan]),
  );
  const entries = [...done.values()].map(
    (plan): LogEntry => ({
      what: "Hoàn tác nhận báo về",
      place: plan.place,
      before: cellsSaid(first.book, plan.table, plan.now),
      after: cellsSaid(first.book, plan.table, plan.was ?? {}),
    }),
  );
  writeSheets(ports, [
    logged(ports, entries),
    {
      table: second.book.returns,
      byKey: true,
      cells: ({ values }) =>
        done.has(String(values["key"])) && values["state"] === "đã nhận"
          ? { state: "chờ nhận", batch: "", before: "", takenBy: "", takenAt: "" }
          : undefined,
    },
  ]);
  const left = begun.length - done.size;
  const parts = [
    `Đã hoàn tác ${done.size} báo về; chúng lại chờ nhận.`,
    ...(kept.length === 0 ? [] : [`Giữ nguyên ô đã được sửa tiếp: ${kept.join("; ")}.`]),
    ...(left === 0 ? [] : [`${left} báo về chưa hoàn tác vì có người đang sửa; bấm Hoàn tác lần nữa.`]),
  ];
  return { ok: true, value: { message: parts.join(" "), kept } };
}

export const returnsUndo = verb({
  name: "returns.undo",
  fields: { batch: upTo(100) },
  locked: true,
  run: (ports, { batch }) => undoTake(ports, batch),
});
