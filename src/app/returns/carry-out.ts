import type { ParsedBook, RowOf } from "../../core/book/parsed-book.ts";
import { isUndoing } from "../../core/returns/judging.ts";
import {
  cellsOfRow,
  type OpenPlan,
  type Plan,
  planSaid,
  readPlan,
  toWrite,
} from "../../core/returns/plan.ts";
import type { ReturnTable } from "../../core/returns/return.ts";
import { returnTables } from "../../core/returns/unit-columns.ts";
import type { Cell } from "../../core/table/cell.ts";
import { cellText } from "../../core/table/parse-cell.ts";
import { identityOf, type ParsedTable } from "../../core/table/parse-table.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import type { NewRow, SheetChange, SheetWritten } from "../book/write/sheet-change.ts";
import { writeSheets } from "../book/write/write-sheets.ts";
import { type LogEntry, logged, momentText } from "../book/write-log.ts";
import { standingIn } from "../tracking/standing-cells.ts";

/** A plan on its way into the book, with the row of *Báo về* it stands in. */
interface Carried {
  readonly key: string;
  readonly plan: Plan;
  readonly open: OpenPlan;
}

/** What became of reports that were being taken over. */
export interface CarriedOut {
  /** Their places, and by table how many. */
  readonly taken: ReadonlyMap<string, Plan>;
  /** Put back to wait, for the row of the book was changed meanwhile; with the columns. */
  readonly back: ReadonlyMap<string, string>;
  /** Neither: the next run goes on with them. */
  readonly left: readonly string[];
}

type Cells = Readonly<Record<string, Cell>>;

/** The cells of a row of *Theo dõi* that are the system's, once these are in it. */
export function trackedBeside(
  ports: Pick<Ports, "clock" | "user">,
  book: ParsedBook,
): (plan: Plan, open: OpenPlan) => Cells {
  const now = ports.clock.now();
  const standing = standingIn(book, now.day);
  const enteredBy = ports.user.email();
  return ({ table, row }, open) => {
    if (table !== "tracking") return {};
    const text = (column: string): string => cellText(row[column] ?? "");
    const stands =
      open.row === undefined ? {} : cellsOfRow(book.tracking, open.row, ["received", "handling"]);
    const cells: Cells = { received: "", handling: "", ...stands, ...open.cells };
    const came = { received: cells["received"] ?? "", handling: cells["handling"] ?? "" };
    const id = { milestone: text("milestone"), unit: text("unit"), period: text("period") };
    return { period: id.period, ...standing({ ...id, ...came }), enteredBy, enteredAt: momentText(now) };
  };
}

/** What is written into one sheet, and how to tell which of it stands there behind. */
export function sheetChange(
  parsed: ParsedTable,
  carried: readonly { readonly key: string; readonly open: OpenPlan; readonly cells: NewRow }[],
): { readonly change: SheetChange; readonly stands: (written: SheetWritten) => ReadonlySet<string> } {
  const updates = new Map(
    carried.flatMap(({ open, cells }) => (open.row === undefined ? [] : [[open.row.at, cells]])),
  );
  const idOf = (cells: NewRow): string =>
    identityOf(
      parsed.table,
      Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cellText(cell as Cell)])),
    );
  const adding = carried.filter(({ open }) => open.row === undefined);
  const change: SheetChange = {
    table: parsed,
    cells: ({ at }) => updates.get(at),
    ...(adding.length === 0
      ? {}
      : {
          added: (now) => {
            const there = new Set(now.rows.map(({ id }) => id));
            return adding.map(({ cells }) => cells).filter((cells) => !there.has(idOf(cells)));
          },
        }),
  };
  return {
    change,
    stands: ({ conflicts, rowNow, added }) => {
      if (conflicts.some(({ row }) => row === 0)) return new Set();
      const ids = new Set(added.map(idOf));
      return new Set(
        carried.flatMap(({ key, open, cells }) => {
          const there = open.row === undefined ? ids.has(idOf(cells)) : rowNow.has(open.row.at);
          return there ? [key] : [];
        }),
      );
    },
  };
}

/** The rows of *Báo về* that a run has begun to take over, as they stand now. */
function begun(ports: Ports): {
  readonly table: ParsedBook["returns"];
  readonly rows: readonly RowOf<"returns">[];
} {
  const { returns } = openBook(ports, new Set(["returns"])).book;
  return {
    table: returns,
    rows: returns.rows.filter((row) => row.values.state === "đang nhận" && !isUndoing(row)),
  };
}

/**
 * Writes what stands in *Báo về* as being taken over, exactly once, and says so there: also what a run that broke off left.
 * A row of the book that somebody changed since the plan was made stays, and the report waits again. Called by whoever
 * holds the book alone. Service calls: a constant.
 * @param book as it was read when the plans were made, or since
 */
export function carryOut(ports: Ports, book: ParsedBook): CarriedOut {
  const { table, rows } = begun(ports);
  const back = new Map<string, string>();
  const carried: Carried[] = [];
  for (const { values } of rows) {
    const plan = readPlan(values.before);
    if (plan === undefined) back.set(values.key, "cột ⚙Trước khi nhận bị sửa");
    else {
      const open = toWrite(book, plan);
      if (open.changed.length > 0) back.set(values.key, `${plan.place}, cột ${open.changed.join(", ")}`);
      else carried.push({ key: values.key, plan, open });
    }
  }
  const stands = written(ports, book, carried);
  const taken = new Map(carried.flatMap(({ key, plan }) => (stands.has(key) ? [[key, plan]] : [])));
  noteTaken(ports, book, table, taken, new Set(back.keys()));
  return { taken, back, left: carried.flatMap(({ key }) => (stands.has(key) ? [] : [key])) };
}

/** Writes into the four sheets, all looks before all writes; which plans stand there. */
function written(ports: Ports, book: ParsedBook, carried: readonly Carried[]): ReadonlySet<string> {
  const beside = trackedBeside(ports, book);
  const done = new Set(carried.flatMap(({ key, plan }) => (Object.keys(plan.now).length === 0 ? [key] : [])));
  const byTable = returnTables.flatMap((name: ReturnTable) => {
    const mine = carried.filter(({ key, plan }) => plan.table === name && !done.has(key));
    if (mine.length === 0) return [];
    const cells = mine.map(({ key, plan, open }) => ({
      key,
      open,
      cells: { ...open.cells, ...beside(plan, open) },
    }));
    return [sheetChange(book[name], cells)];
  });
  if (byTable.length === 0) return done;
  const answers = writeSheets(
    ports,
    byTable.map(({ change }) => change),
  );
  byTable.forEach(({ stands }, index) => {
    const answer = answers[index];
    if (answer !== undefined) for (const key of stands(answer)) done.add(key);
  });
  return done;
}

/** The log first: a run that breaks off between the two says it twice rather than never. */
function noteTaken(
  ports: Ports,
  book: ParsedBook,
  table: ParsedBook["returns"],
  taken: ReadonlyMap<string, Plan>,
  back: ReadonlySet<string>,
): void {
  if (taken.size + back.size === 0) return;
  const entries = [...taken.values()].map((plan): LogEntry => {
    const { was: before, now: after } = planSaid(book, plan);
    return { what: "Nhận báo về", place: plan.place, before, after };
  });
  const takenBy = ports.user.email();
  const takenAt = momentText(ports.clock.now());
  const cells = ({ values }: { readonly values: Readonly<Record<string, unknown>> }): NewRow | undefined => {
    const key = String(values["key"]);
    if (values["state"] !== "đang nhận") return undefined;
    if (taken.has(key)) return { state: "đã nhận", takenBy, takenAt };
    return back.has(key) ? { state: "", batch: "", before: "" } : undefined;
  };
  const [, noted] = writeSheets(ports, [logged(ports, entries), { table, byKey: true, cells }]);
  // Somebody typed into such a row just then: it is found once more.
  if ((noted?.conflicts.length ?? 0) > 0)
    writeSheets(ports, [{ table: begun(ports).table, byKey: true, cells }]);
}
