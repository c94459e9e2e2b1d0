import { readDay } from "../../core/calendar/read-day.ts";
import type { Cell } from "../../core/table/cell.ts";
import type { Column } from "../../core/table/column.ts";
import { cellText, parseCell } from "../../core/table/parse-cell.ts";
import { type ParsedRow, parseTable, rowHash } from "../../core/table/parse-table.ts";
import type { Ports } from "../../ports/ports.ts";
import { exactCell, exactCellsAt } from "../book/read/exact-cell.ts";
import { cellFinder, type FoundCell, findCell } from "../book/read/find-row.ts";
import { writeSheet } from "../book/write/write-sheets.ts";

/** How often a row that moves while its cell is looked at is found again. */
export const TRIES = 3;

/** A cell that was found, and what is to stand in it. */
export interface Wanted {
  readonly found: FoundCell;
  readonly value: Cell;
}

/** A wanted cell once its value stands there: the line it stands in, and what stood in it before, to the byte. */
export interface Typed<W extends Wanted> {
  readonly wanted: W;
  readonly at: number;
  readonly before: string;
}

/** The typed text as the column stores it: a day as a date, a number as a number. */
export function storedAs(value: string, column: Column): Cell {
  if (column.kind === "day") {
    const read = readDay(value);
    return read?.kind === "day" ? { day: read.day } : value;
  }
  if (column.kind !== "number") return value;
  const { value: parsed } = parseCell(value, column);
  return typeof parsed === "number" ? parsed : value;
}

const headerOf = ({ table, columnKey }: FoundCell): string => table.columns.headers.get(columnKey) ?? "";

/** What the cell showed when its row was read. */
export const shownBefore = ({ row, column }: FoundCell): string => cellText(row.line[column - 1] ?? "");

/**
 * Types values into cells of one sheet, by one write. What stood there is known only of the places we looked at: a row
 * that has left its place, or a cell typed into since, is not written and not among those that are answered. Where somebody
 * came in between, the sheet tells which of them stand.
 * @param wanted of one reading of the sheet, no cell twice
 */
export function typeInto<W extends Wanted>(ports: Ports, wanted: readonly W[]): readonly Typed<W>[] {
  const [first] = wanted;
  if (first === undefined) return [];
  const { table } = first.found;
  const place = ({ found }: W) => ({ row: found.row.at, column: found.column });
  const exactAt = exactCellsAt(ports.workbook, table.table.sheet, wanted.map(place));
  const unchanged = wanted.filter((each) => {
    const now = exactAt(place(each));
    return now !== undefined && cellText(now.cell) === shownBefore(each.found);
  });
  const byRow = new Map<ParsedRow, W[]>();
  for (const each of unchanged) byRow.set(each.found.row, [...(byRow.get(each.found.row) ?? []), each]);
  const written = new Map<ParsedRow, readonly W[]>();
  const { rowNow, now, conflicts } = writeSheet(ports, {
    table,
    cells: (was, { at: stands }, at) => {
      const here = byRow.get(was)?.filter(({ found }) => at.get(found.columnKey) === found.column) ?? [];
      if (here.length === 0 || stands !== was.at) return undefined;
      written.set(was, here);
      return Object.fromEntries(here.map(({ found, value }) => [found.columnKey, value]));
    },
    evenIfSame: true,
  });
  const tried = [...written.values()].flat().map((each) => ({
    wanted: each,
    at: each.found.row.at,
    before: exactAt(place(each))?.exact ?? "",
  }));
  if (conflicts.some((conflict) => conflict.row === 0)) return standing(ports, tried);
  return tried.filter(
    ({ wanted: { found }, at }) =>
      rowNow.get(at) === at && now.columns.at.get(found.columnKey) === found.column,
  );
}

/** Those that stand in the sheet, each with the line in which it stands. */
function standing<W extends Wanted>(ports: Ports, tried: readonly Typed<W>[]): readonly Typed<W>[] {
  const find = cellFinder(
    ports,
    tried.map(({ wanted: { found } }) => ({
      sheet: found.table.table.sheet,
      rowId: rowAfter(tried, found)?.id ?? "",
    })),
  );
  return tried.flatMap((each) => {
    const { found } = each.wanted;
    const meant = rowAfter(tried, found);
    const now = find(found.table.table.sheet, meant?.id ?? "", headerOf(found));
    if (meant === undefined || now === undefined || rowHash(now.row) !== rowHash(meant)) return [];
    return [{ ...each, at: now.row.at }];
  });
}

/** The row of a cell with all that was typed into it, as a reading would find it. */
export function rowAfter(typed: readonly Typed<Wanted>[], { table, row }: FoundCell): ParsedRow | undefined {
  const cells = new Map(
    typed.flatMap(({ wanted: { found, value } }) => (found.row === row ? [[found.column, value]] : [])),
  );
  const line = row.line.map((cell, index) => cells.get(index + 1) ?? cell);
  return parseTable(table.table, [table.header, line], table.marks).rows[0];
}

/** What a cell holds to the byte, wherever its row stands by now; "" once it holds something else. */
function exactWherever(
  ports: Ports,
  { wanted: { found, value } }: Typed<Wanted>,
  after: ParsedRow | undefined,
): string {
  const { sheet } = found.table.table;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const now = findCell(ports, sheet, after?.id ?? "", headerOf(found));
    if (now === undefined) return "";
    const { exact, cell } = exactCell(ports.workbook, sheet, now.row.at, now.column);
    if (cellText(cell) === cellText(value)) return exact;
  }
  return "";
}

/** What the cells hold to the byte with their values in them, in their order; "" for one that holds something else by now. */
export function exactAfter<W extends Wanted>(ports: Ports, typed: readonly Typed<W>[]): readonly string[] {
  const [first] = typed;
  if (first === undefined) return [];
  const place = ({ wanted, at }: Typed<W>) => ({ row: at, column: wanted.found.column });
  const exactAt = exactCellsAt(ports.workbook, first.wanted.found.table.table.sheet, typed.map(place));
  return typed.map((each) => {
    const { found, value } = each.wanted;
    const there = exactAt(place(each));
    if (there !== undefined && cellText(there.cell) === cellText(value)) return there.exact;
    return exactWherever(ports, each, rowAfter(typed, found));
  });
}
