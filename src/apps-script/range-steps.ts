import type { GoogleRange, GoogleSheet } from "./surface.ts";

/** What is to be done with one block of a sheet; an open end (“C2:C”) reaches to the last row. */
export interface RangeStep {
  readonly address: string;
  readonly act: (range: GoogleRange) => void;
}

/** Does one after the other; all ranges come by two calls, however many there are. */
export function carryOut(sheet: GoogleSheet, steps: readonly RangeStep[]): void {
  const addresses = steps.map(({ address }) => address);
  const [only] = addresses;
  const ranges =
    addresses.length === 1 && only !== undefined
      ? [sheet.getRange(only)]
      : addresses.length === 0
        ? []
        : sheet.getRangeList(addresses).getRanges();
  steps.forEach(({ act }, index) => {
    const range = ranges[index];
    if (range !== undefined) act(range);
  });
}

/** What a block of the grid gives; undefined where the grid is smaller, which Sheets tells by refusing it. */
export function unlessRefused<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    // Whatever else it was comes again when the same range is asked for once more, or the sheet is read as a whole.
    return undefined;
  }
}

/** Rows to spare where a sheet grows: at the very end of the grid every later write and look would be refused first. */
const ROOM = 100;

/** The same with room made below: a write past the last row of the grid is refused. */
export function withRoom(
  sheet: GoogleSheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): GoogleRange {
  const there = unlessRefused(() => sheet.getRange(row, column, rows, columns));
  if (there !== undefined) return there;
  const [last, most] = [row + rows - 1, sheet.getMaxRows()];
  if (last > most) sheet.insertRowsAfter(most, last - most + ROOM);
  return sheet.getRange(row, column, rows, columns);
}
