import type { FormulaTerm, RefEnd } from "../../../book/calc/formula-term.ts";
import type { Plain } from "../../../book/model/stored.ts";

/** What a formula reads: cells of tabs, and how far each tab goes. */
export interface CellSource {
  /** Undefined where the tab, or the cell's own formula, is not known here. */
  at(tab: string | undefined, row: number, column: number): Plain | undefined;
  /** The last row and column that may hold something; undefined for a tab that is not there. */
  end(tab: string | undefined): { readonly row: number; readonly column: number } | undefined;
}

/** How far the cell that is worked out stands from the one the formula was written for. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

type Ref = Extract<FormulaTerm, { readonly kind: "ref" }>;

const shifted = (end: RefEnd, { rows, columns }: Shift): Pick<RefEnd, "row" | "column"> => ({
  row: end.row === undefined || end.isRowFixed ? end.row : end.row + rows,
  column: end.column === undefined || end.isColumnFixed ? end.column : end.column + columns,
});

/** The one cell that a reference means; undefined for a block. */
export function cellOf(ref: Ref, source: CellSource, shift: Shift): Plain | undefined {
  const { row, column } = shifted(ref.from, shift);
  if (ref.to !== undefined || row === undefined || column === undefined) return undefined;
  return source.at(ref.tab, row, column);
}

/** The block that a reference means, as a key: two that mean the same have the same. */
export function blockKey({ tab = "", from, to }: Ref, shift: Shift): string {
  const [first, last] = [shifted(from, shift), shifted(to ?? from, shift)];
  return `${first.row},${first.column},${last.row},${last.column},${tab}`;
}

/** The cells of a block that may hold something; undefined where one is not known. */
export function cellsOf(ref: Ref, source: CellSource, shift: Shift): readonly Plain[] | undefined {
  const end = source.end(ref.tab);
  if (end === undefined) return undefined;
  const from = shifted(ref.from, shift);
  const to = ref.to === undefined ? from : shifted(ref.to, shift);
  const cells: Plain[] = [];
  const last = {
    row: Math.min(to.row ?? end.row, end.row),
    column: Math.min(to.column ?? end.column, end.column),
  };
  for (let row = from.row ?? 1; row <= last.row; row += 1)
    for (let column = from.column ?? 1; column <= last.column; column += 1) {
      const value = source.at(ref.tab, row, column);
      if (value === undefined) return undefined;
      cells.push(value);
    }
  return cells;
}
