import type { ParsedBook, RowOf } from "../../core/book/parsed-book.ts";
import { type OpenPlan, type Plan, readPlan, toTakeBack, withoutOther } from "../../core/returns/plan.ts";
import type { ParsedTable } from "../../core/table/parse-table.ts";
import type { Table } from "../../core/table/table.ts";

/** A report to be taken back, and the cells that say again what they said. */
export interface Undoing {
  readonly key: string;
  readonly plan: Plan;
  readonly open: OpenPlan;
  readonly cells: OpenPlan["cells"];
  /** Headers of the columns that stay as somebody left them since; all of the row where it stays as a whole. */
  readonly since: readonly string[];
  readonly stays: boolean;
}

/** Columns of a row that was made by taking over, in which somebody wrote since. */
function addedTo(parsed: ParsedTable, { row }: OpenPlan, plan: Plan): readonly string[] {
  if (row === undefined || plan.was !== null) return [];
  return Object.entries(parsed.table.columns).flatMap(([column, { filledBy, header }]) => {
    const written = row.line[(parsed.columns.at.get(column) ?? 0) - 1] ?? "";
    return filledBy === "clerk" && !(column in plan.now) && written !== "" ? [header] : [];
  });
}

/** Whether a cell that was written is empty already. */
const isBegun = ({ now }: Plan, { cells, changed }: OpenPlan): boolean =>
  Object.values(now).filter((cell) => cell !== "").length > Object.keys(cells).length + changed.length;

function undoingOf(book: ParsedBook, key: string, plan: Plan): Undoing {
  const open = toTakeBack(book, plan);
  const since = [...open.changed, ...addedTo(book[plan.table], open, plan)];
  // A row that somebody went on with is not taken from under the new words, unless a run had begun to empty it before.
  const wentOn = plan.was === null && since.length > 0 && !isBegun(plan, open);
  const stays = wentOn || (plan.was !== null && open.row === undefined);
  const cells = open.row === undefined || stays ? {} : open.cells;
  return { key, plan, open, cells, since, stays };
}

/**
 * A plan without those that are taken back under it: where another report came in over what one of them wrote, its cell
 * stays, and what stood there before both comes back with the other.
 */
export function withoutKept(plan: Plan, undone: readonly Undoing[]): Plan {
  const kept = undone.filter(({ since, plan: other }) => since.length > 0 && other !== plan);
  return kept.reduce((rest, { plan: other }) => withoutOther(rest, other), plan);
}

/**
 * How reports are taken back from the book as it is now, but for those whose plan cannot be read any more.
 * @param kept gets the places that stay as somebody left them, with their columns
 */
export function undoingAll(
  book: ParsedBook,
  rows: readonly RowOf<"returns">[],
  kept: string[],
): readonly Undoing[] {
  const plans = rows.flatMap((row) => {
    const plan = readPlan(row.values.before);
    if (plan === undefined) kept.push(`Báo về dòng ${row.at}: cột ⚙Trước khi nhận bị sửa`);
    return plan === undefined ? [] : [{ key: row.values.key, plan }];
  });
  const first = plans.map(({ key, plan }) => undoingOf(book, key, plan));
  const undone = first.map((each) => undoingOf(book, each.key, withoutKept(each.plan, first)));
  for (const { plan, since } of undone)
    if (since.length > 0) kept.push(`${plan.place}, cột ${since.join(", ")}`);
  return undone;
}

/** What is really taken back of a plan: without the columns that stay. */
export function takenBackOf(book: ParsedBook, { plan, since }: Undoing): Plan {
  const { columns }: Table = book[plan.table].table;
  const now = Object.entries(plan.now).filter(([column]) => !since.includes(columns[column]?.header ?? ""));
  return { ...plan, now: Object.fromEntries(now) };
}
