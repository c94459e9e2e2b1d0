import type { ExactText, Workbook } from "../../../ports/workbook.ts";

/** One cell to the byte, as `exactCells` gives it. */
export function exactCell(
  workbook: Pick<Workbook, "exactCells">,
  sheet: string,
  row: number,
  column: number,
): ExactText {
  const [cell] = workbook.exactCells(sheet, column, row, 1);
  if (cell === undefined) throw new Error("a cell without an answer");
  return cell;
}

/** A cell of a sheet. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Cells of one sheet to the byte, wherever they stand: each column once, from its first cell to its last.
 * @returns what stands in a cell that was asked for
 */
export function exactCellsAt(
  workbook: Pick<Workbook, "exactCells">,
  sheet: string,
  places: readonly Place[],
): (place: Place) => ExactText | undefined {
  const columns = new Map<number, { first: number; last: number }>();
  for (const { row, column } of places) {
    const { first, last } = columns.get(column) ?? { first: row, last: row };
    columns.set(column, { first: Math.min(first, row), last: Math.max(last, row) });
  }
  const read = new Map(
    [...columns].map(([column, { first, last }]) => [
      column,
      { first, cells: workbook.exactCells(sheet, column, first, last - first + 1) },
    ]),
  );
  return ({ row, column }) => {
    const known = read.get(column);
    return known?.cells[row - known.first];
  };
}
