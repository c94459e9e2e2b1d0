/** A cell that was cured: the line it stood in then, and what it held afterwards, to the byte. */
export interface CuredCell {
  readonly row: number;
  readonly column: number;
  readonly after: string;
}

/** Only neighbours by a few lines are looked at: inserting a row above is common, sorting is not undone blindly. */
export const NEAR = 3;

/** Nearest first; of two as near, the one above. */
const shifts = [0, ...Array.from({ length: NEAR }, (_, away) => [-away - 1, away + 1]).flat()];

/**
 * The lines in which cured cells stand now, by what they hold: all of them moved by the same number of lines, where one
 * fits them all; otherwise as most of them moved, and of the rest those that are found once nearby.
 * @param holds what a cell of a line holds to the byte; undefined beyond the rows
 * @returns by cured cell; without those that hold something else by now
 */
export function curedRows<C extends CuredCell>(
  cells: readonly C[],
  holds: (row: number, column: number) => string | undefined,
): ReadonlyMap<C, number> {
  const stands = ({ row, column, after }: C, shift: number): boolean => holds(row + shift, column) === after;
  let [best, most] = [0, 0];
  for (const shift of shifts) {
    const fitting = cells.filter((cell) => stands(cell, shift)).length;
    if (fitting > most) [best, most] = [shift, fitting];
  }
  const found = new Map<C, number>();
  for (const cell of cells) if (stands(cell, best)) found.set(cell, cell.row + best);
  const taken = new Set([...found].map(([{ column }, row]) => `${row}:${column}`));
  for (const cell of cells) {
    if (found.has(cell)) continue;
    const there = shifts
      .filter((shift) => stands(cell, shift) && !taken.has(`${cell.row + shift}:${cell.column}`))
      .map((shift) => cell.row + shift);
    const [only] = there;
    if (only !== undefined && there.length === 1) found.set(cell, only);
  }
  return found;
}
