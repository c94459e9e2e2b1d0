import {
  type ForeignTable,
  foreignRows,
  foreignTable,
  type KnownTables,
} from "../../core/forms/back/foreign-table.ts";
import type { Grid, GridRow } from "../../core/forms/back/grid.ts";
import type { SourceLine } from "../../core/reader/lines/line.ts";
import { sourceOfDocx } from "../../docx/source/read-source.ts";
import { readGrids } from "../../xlsx/source/read-grids.ts";

const rowOf = (cells: readonly string[], at: number): GridRow => ({
  at,
  cells: cells.flatMap((text, column) =>
    text.trim() === ""
      ? []
      : [{ column: column + 1, value: text, shows: "plain", formula: "", merged: "" } as const],
  ),
});

const widthOf = (rows: readonly GridRow[]): number =>
  Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ column }) => column)));

/** Heads and feet of papers are tables too, of two columns. */
const LEAST_WIDTH = 3;

/**
 * The tables among lines, one sheet each. One that goes on under a paragraph without saying its headers again belongs to the one
 * before: it is as wide, and its words tell nothing.
 */
export function gridsOfLines(lines: readonly SourceLine[]): readonly Grid[] {
  const tables: GridRow[][] = [];
  let isOpen = false;
  for (const [at, { cells = [] }] of lines.entries()) {
    if (cells.length > 0 && !isOpen) tables.push([]);
    isOpen = cells.length > 0;
    const row = rowOf(cells, at + 1);
    if (row.cells.length > 0) tables[tables.length - 1]?.push(row);
  }
  const grids: { name: string; hidden: boolean; rows: readonly GridRow[] }[] = [];
  for (const rows of tables) {
    const own = { name: `Bảng ${grids.length + 1}`, hidden: false, rows };
    const isTold = foreignTable(own, {}) !== undefined;
    if (widthOf(rows) < LEAST_WIDTH && !isTold) continue;
    const before = grids[grids.length - 1];
    const goesOn =
      before !== undefined &&
      !isTold &&
      widthOf(before.rows) === widthOf(rows) &&
      foreignTable(before, {}) !== undefined;
    if (goesOn) before.rows = [...before.rows, ...rows];
    else grids.push(own);
  }
  return grids;
}

/** The sheets of a workbook, or the tables of a Word file, as plain cells; none where it is neither. Never throws. */
export function gridsOfFile(name: string, bytes: Uint8Array): readonly Grid[] {
  if (/\.docx$/iu.test(name)) {
    const source = sourceOfDocx(bytes);
    return source.ok ? gridsOfLines(source.lines) : [];
  }
  const read = readGrids(bytes);
  return read.ok ? read.grids.filter(({ hidden }) => !hidden) : [];
}

/** A table of a unit's own making as a report: its rows by our columns, and what of them cannot be read. */
export interface ForeignFile {
  readonly name: string;
  readonly table: ForeignTable;
  readonly read: ReturnType<typeof foreignRows>;
}

/** The tables of a unit's own making among these that fit one of ours; none where nothing does. */
export const foreignFiles = (
  name: string,
  grids: readonly Grid[],
  known: KnownTables,
): readonly ForeignFile[] =>
  grids.flatMap((grid): readonly ForeignFile[] => {
    const table = foreignTable(grid, known);
    return table === undefined ? [] : [{ name, table, read: foreignRows(table, table.columns) }];
  });

/** What a table is taken for, column by column, in a sentence. */
export function toldForeign({ table: { layout, headers, columns }, read }: ForeignFile): string {
  const pairs = columns.map(({ key, column }) => {
    const ours = layout.columns.find((each) => each.key === key)?.header ?? key;
    return `“${headers[column - 1] ?? ""}” là ${ours}`;
  });
  return `Không phải tệp mẫu, nhưng có bảng giống trang ${layout.sheet}, ${read.rows.length} dòng: ${pairs.join("; ")}. Chạy lại với --unit và --campaign để nhận bảng ấy.`;
}
