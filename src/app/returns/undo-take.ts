import type { ParsedBook } from "../../core/book/parsed-book.ts";
import type { Judging } from "../../core/returns/judged.ts";
import { isUndoing, undoingMark } from "../../core/returns/judging.ts";
import { type OpenPlan, type Plan, planSaid, readPlan } from "../../core/returns/plan.ts";
import { returnTables } from "../../core/returns/unit-columns.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import type { SheetChange } from "../book/write/sheet-change.ts";
import { writeSheet, writeSheets } from "../book/write/write-sheets.ts";
import { type LogEntry, logged } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import { sheetChange, trackedBeside } from "./carry-out.ts";
import { notDesk, openReturns } from "./open-returns.ts";
import { takenBackOf, type Undoing, undoingAll, withoutKept } from "./undoing.ts";

/** What became of reports that were being taken back. */
interface CarriedBack {
  readonly done: number;
  /** The next run goes on with them. */
  readonly left: number;
  readonly kept: readonly string[];
}

export interface TakenBack {
  readonly message: string;
  /** Cells that somebody changed since: they stay. */
  readonly kept: readonly string[];
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
 * Takes back all that is marked so in *Báo về*: every cell says again what it said, but for those that somebody changed
 * since, which stay and are named; the reports wait again. Called by whoever holds the book alone.
 */
export function carryBack(ports: Ports, first: Judging): CarriedBack {
  const kept: string[] = [];
  const { returns } = openBook(ports, new Set(["returns"])).book;
  const rows = returns.rows.filter(isUndoing);
  const undone = ({ book }: Judging, told: string[]): readonly Undoing[] => undoingAll(book, rows, told);
  const begun = undone(first, kept);
  const needs = ({ plan, cells }: Undoing, which: "others" | "key"): boolean =>
    Object.keys(emptied(plan, cells, which)).length > 0;
  const stands = write(ports, first.book, begun, "others");
  const going = begun.filter((each) => !needs(each, "others") || stands.has(each.key));
  // The rows that were made are found by their keys once more, and lose these last.
  const keyed = going.some((each) => needs(each, "key"));
  const second = keyed ? openReturns(ports) : first;
  const keys = new Set(going.map(({ key }) => key));
  const last = (keyed ? undone(second, []) : going).filter(({ key }) => keys.has(key));
  const gone = keyed ? write(ports, second.book, last, "key") : new Set<string>();
  const done = last.filter((each) => !keyed || !needs(each, "key") || gone.has(each.key));
  const left = begun.length - done.length;
  noteTakenBack(ports, first.book, returns, done, new Set(begun.map(({ key }) => key)));
  return { done: done.length, left, kept };
}

/** The log first; what cannot be taken back, for its plan was changed beyond reading, stays taken over. */
function noteTakenBack(
  ports: Ports,
  book: ParsedBook,
  table: ParsedBook["returns"],
  done: readonly Undoing[],
  readable: ReadonlySet<string>,
): void {
  const entries = done.map((each): LogEntry => {
    const said = { what: "Hoàn tác nhận báo về", place: each.plan.place };
    if (each.stays && each.open.row === undefined)
      return { ...said, before: "", after: "dòng không còn ở trang nên không hoàn tác được" };
    if (each.stays)
      return { ...said, before: "", after: `giữ nguyên dòng, đã sửa tiếp ở cột ${each.since.join(", ")}` };
    const { was: after, now: before } = planSaid(book, takenBackOf(book, each));
    return { ...said, before, after };
  });
  const keys = new Set(done.map(({ key }) => key));
  const kept = done.filter(({ since, stays }) => since.length > 0 && !stays);
  // What came in over them finds what they found.
  const over = (before: string): { readonly before: string } | undefined => {
    const plan = kept.length === 0 ? undefined : readPlan(before);
    return plan === undefined ? undefined : { before: JSON.stringify(withoutKept(plan, kept)) };
  };
  const cells: SheetChange["cells"] = ({ values }) => {
    const key = String(values["key"]);
    if (values["state"] === "đã nhận") return over(String(values["before"]));
    if (values["state"] !== "đang nhận" || !String(values["batch"]).startsWith(undoingMark)) return undefined;
    if (keys.has(key)) return { state: "chờ nhận", batch: "", before: "", takenBy: "", takenAt: "" };
    return readable.has(key) ? undefined : { state: "đã nhận" };
  };
  const [, noted] = writeSheets(ports, [logged(ports, entries), { table, byKey: true, cells }]);
  if ((noted?.conflicts.length ?? 0) === 0) return;
  // Somebody typed into such a row just then: it is found once more, else it would wait for ever to be taken back.
  const { returns } = openBook(ports, new Set(["returns"])).book;
  writeSheets(ports, [{ table: returns, byKey: true, cells }]);
}

/**
 * Takes back what was taken over together, as a whole. It is marked so before the first cell is written, so that a run
 * which broke off is ended by the next command of the desk. Called by whoever holds the book alone.
 */
function undoTake(ports: Ports, batch: string): Answer<TakenBack> {
  const judging = openReturns(ports);
  const message = notDesk(ports, judging);
  if (message !== undefined) return { ok: false, message };
  const { returns } = judging.book;
  const mine = returns.rows.filter(({ values }) => values.batch === batch && values.state === "đã nhận");
  if (batch === "" || (mine.length === 0 && !returns.rows.some(isUndoing)))
    return { ok: false, message: "Lần nhận này không còn trong sổ, hoặc đã hoàn tác. Mở lại khung này." };
  const keys = new Set(mine.map(({ values }) => values.key));
  writeSheet(ports, {
    table: returns,
    byKey: true,
    cells: ({ values }) =>
      keys.has(String(values["key"])) && values["batch"] === batch
        ? { state: "đang nhận", batch: `${undoingMark} ${batch}` }
        : undefined,
  });
  const once = carryBack(ports, judging);
  // Where somebody came in between, once more from the book as it is now.
  const twice = once.left === 0 ? { done: 0, left: 0, kept: [] } : carryBack(ports, openReturns(ports));
  const kept = [...new Set([...once.kept, ...twice.kept])];
  const stays = kept.length === 0 ? "" : ` Giữ nguyên ô đã được sửa tiếp: ${kept.join("; ")}.`;
  const left =
    twice.left === 0 ? "" : ` ${twice.left} báo về chưa hoàn tác vì có người đang sửa; bấm Hoàn tác lần nữa.`;
  const done = `Đã hoàn tác ${once.done + twice.done} báo về; chúng lại chờ nhận.`;
  return { ok: true, value: { message: `${done}${stays}${left}`, kept } };
}

export const returnsUndo = verb({
  name: "returns.undo",
  fields: { batch: upTo(100) },
  locked: true,
  run: (ports, { batch }) => undoTake(ports, batch),
});
