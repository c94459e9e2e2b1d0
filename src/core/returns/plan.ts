import * as z from "zod/mini";
import type { ParsedBook } from "../book/parsed-book.ts";
import type { Cell } from "../table/cell.ts";
import { cellText } from "../table/parse-cell.ts";
import { identityOf, type ParsedRow, type ParsedTable } from "../table/parse-table.ts";
import { readJson } from "../text/read-json.ts";
import { cellsSchema } from "./cells-json.ts";

const planSchema = z.object({
  table: z.enum(["tracking", "registrations", "targets", "nominations"]),
  /** What identifies the row, by column key. */
  row: cellsSchema,
  /** The same as the row is found before it is written, where a clerk typed it without its period. */
  found: cellsSchema,
  /** The cells before; null for a row that the book did not have. */
  was: z.nullable(cellsSchema),
  now: cellsSchema,
  /** How people call the row, and what the log says of it. */
  place: z.string(),
});

/**
 * What taking over one report writes. It stands in *⚙Trước khi nhận* before anything else is written, so that a run which
 * was broken off goes on with the same, and so that it can be taken back.
 */
export type Plan = z.infer<typeof planSchema>;

/** Reads a kept plan; undefined where the cell was changed beyond reading. */
export const readPlan = (text: string): Plan | undefined => readJson(planSchema, text);

/** The row that a plan is about, as it stands in the book. */
function rowOfPlan(book: ParsedBook, { table, row, found }: Plan): ParsedRow | undefined {
  const parsed: ParsedTable = book[table];
  const ids = [row, found].map((values) => identityOf(parsed.table, plain(values)));
  return ids.flatMap((id) => parsed.rows.filter((each) => each.id === id))[0];
}

const plain = (cells: Plan["row"]): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cellText(cell)]));

/** The cells of a row as they stand, references by their keys. */
export function cellsOfRow(
  parsed: ParsedTable,
  row: ParsedRow,
  columns: readonly string[],
): Record<string, Cell> {
  const values: Readonly<Record<string, unknown>> = row.values;
  return Object.fromEntries(
    columns.map((column) => {
      const value = values[column];
      const isRef = parsed.table.columns[column]?.kind === "ref";
      const written = row.line[(parsed.columns.at.get(column) ?? 0) - 1] ?? "";
      return [column, isRef && typeof value === "string" && value !== "" ? value : written];
    }),
  );
}

/** What is still to be written of a plan, or where somebody changed the row since it was made. */
export interface OpenPlan {
  readonly row: ParsedRow | undefined;
  readonly cells: Readonly<Record<string, Cell>>;
  /** Headers of the columns that say neither what they said nor what was to be written. */
  readonly changed: readonly string[];
}

/** Headers of the columns by which rows are found. */
const identifying = ({ table }: ParsedTable): readonly string[] =>
  table.identity.map((column) => table.columns[column]?.header ?? column);

function open(book: ParsedBook, plan: Plan, from: Plan["row"], to: Plan["row"]): OpenPlan {
  const parsed: ParsedTable = book[plan.table];
  const row = rowOfPlan(book, plan);
  // A row that was there when the plan was made and is not found any more is not made anew of a few cells.
  if (row === undefined)
    return plan.was === null
      ? { row, cells: to, changed: [] }
      : { row, cells: {}, changed: identifying(parsed) };
  const stands = cellsOfRow(parsed, row, Object.keys(to));
  const cells: Record<string, Cell> = {};
  const changed: string[] = [];
  for (const [column, cell] of Object.entries(to)) {
    const text = cellText(stands[column] ?? "");
    if (text === cellText(cell)) continue;
    if (text === cellText(from[column] ?? "")) cells[column] = cell;
    else changed.push(parsed.table.columns[column]?.header ?? column);
  }
  return { row, cells, changed };
}

/** What is still to be written so that the book says what the plan says. */
export const toWrite = (book: ParsedBook, plan: Plan): OpenPlan => open(book, plan, plan.was ?? {}, plan.now);

/** What is to be written so that the book says again what it said before the plan was carried out. */
export function toTakeBack(book: ParsedBook, plan: Plan): OpenPlan {
  const was = Object.fromEntries(Object.keys(plan.now).map((column) => [column, plan.was?.[column] ?? ""]));
  return open(book, plan, plan.now, was);
}

/**
 * A plan as it would have been without another about the same row that is taken back before it: what the other wrote, and
 * this one found there, is what the other found. A row that the other made stays this one's.
 */
export function withoutOther(plan: Plan, other: Plan): Plan {
  if (plan.was === null || other.was === null || plan.table !== other.table) return plan;
  if (JSON.stringify(plan.row) !== JSON.stringify(other.row)) return plan;
  const was = Object.entries(plan.was).map(([column, cell]): [string, Cell] => {
    const wrote = other.now[column];
    const found = wrote !== undefined && cellText(wrote) === cellText(cell);
    return [column, found ? (other.was?.[column] ?? "") : cell];
  });
  return { ...plan, was: Object.fromEntries(was) };
}

/** “ngày nhận “12/07/2026”; số văn bản “125/BC-PTP””, of the cells that are not empty. */
function cellsSaid(book: ParsedBook, table: Plan["table"], cells: Plan["row"]): string {
  const { refs, table: declared }: ParsedTable = book[table];
  return Object.entries(cells)
    .flatMap(([column, cell]) => {
      const text = cellText(cell);
      const header = declared.columns[column]?.header;
      if (text === "" || header === undefined || column === "key") return [];
      return [`${header}: ${refs?.get(column)?.called(text) ?? text}`];
    })
    .join("; ");
}

/** What the log says of a plan: the cells it writes before and after, or that the book keeps what it says. */
export function planSaid(
  book: ParsedBook,
  { table, was, now }: Plan,
): { readonly was: string; readonly now: string } {
  if (Object.keys(now).length === 0) return { was: "", now: "giữ nguyên như sổ đang ghi" };
  const before = Object.fromEntries(Object.entries(was ?? {}).filter(([column]) => column in now));
  return { was: cellsSaid(book, table, before), now: cellsSaid(book, table, now) };
}
