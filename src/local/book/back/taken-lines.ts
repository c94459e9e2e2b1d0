import { originColumns, settleOrigins } from "../edit/structure-cells.ts";
import type { Row, SheetModel } from "../model/sheet-model.ts";
import type { GridChange } from "../model/structure-change.ts";

/** Rows or columns of one sheet, from `at` on; 1-based. */
export type Lines = Pick<GridChange, "axis" | "at" | "count" | "kind">;

/** What makes the grid as large as it was. */
export const opposite = (lines: Lines): Lines => ({
  ...lines,
  kind: lines.kind === "insert" ? "delete" : "insert",
});

/** Remembers the cells of lines that are about to be taken out. @returns what puts them back once there is room for them */
export function takeLines(sheet: SheetModel, { axis, at, count }: Lines): () => void {
  if (axis === "column") return takeColumns(sheet, at, count);
  const taken = sheet.rows.slice(at - 1, at - 1 + count);
  return () => {
    for (const [index, row] of taken.entries()) {
      if (row === undefined) continue;
      while (sheet.rows.length < at - 1 + index) sheet.rows.push(undefined);
      sheet.rows[at - 1 + index] = row;
    }
  };
}

function takeColumns({ rows }: SheetModel, at: number, count: number): () => void {
  const taken = rows.flatMap((row) => (row === undefined ? [] : [cellsOf(row, at, count)]));
  return () => {
    for (const putBack of taken) putBack();
  };
}

/** The cells of a row in some columns. @returns what puts them back where empty ones were put in, or where the row ends before */
function cellsOf(row: Row, at: number, count: number): () => void {
  const first = at - 1;
  const values = row.values.slice(first, first + count);
  const styles = row.styles.slice(first, first + count);
  const origins = row.originColumns?.slice(first, first + count);
  const isTaken = (index: number): boolean => index >= first && index < first + count;
  const notes = [...(row.notes ?? [])].filter(([index]) => isTaken(index));
  const runs = [...(row.runs ?? [])].filter(([index]) => isTaken(index));
  // Where the row went on behind them empty cells were put in; else it ends before them.
  const put = <T>(cells: T[], taken: readonly T[]): void => {
    cells.splice(first, cells.length > first ? count : 0, ...taken);
  };
  return () => {
    put(row.values, values);
    put(row.styles, styles);
    if (origins === undefined) delete row.originColumns;
    else {
      row.originColumns ??= originColumns(row);
      put(row.originColumns, origins);
    }
    settleOrigins(row);
    if (notes.length > 0) row.notes = new Map([...(row.notes ?? []), ...notes]);
    if (runs.length > 0) row.runs = new Map([...(row.runs ?? []), ...runs]);
  };
}

/** What a clerk or a script wrote into lines: values and notes. Looks are none of it. */
export function writtenIn({ rows }: SheetModel, { axis, at, count }: Lines): string {
  const first = at - 1;
  const shown = axis === "row" ? rows.slice(first, first + count) : rows;
  const [from, to] = axis === "row" ? [0, undefined] : [first, first + count];
  return JSON.stringify(
    shown.flatMap((row, index) => {
      const cells = (row?.values ?? []).slice(from, to).map((value) => (value === "" ? null : value));
      const last = cells.map((value) => value !== null).lastIndexOf(true);
      const notes = [...(row?.notes ?? [])]
        .filter(([column]) => to === undefined || (column >= from && column < to))
        .map(([column, { text }]) => [column, text]);
      return last === -1 && notes.length === 0 ? [] : [[index, cells.slice(0, last + 1), notes]];
    }),
  );
}
