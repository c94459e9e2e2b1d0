import type { Cell } from "../core/table/cell.ts";
import type { LaidColumn, SheetLayout } from "../core/table/layout.ts";
import { core } from "./core.ts";
import type { GoogleCell, GoogleRange, GoogleSheet } from "./surface.ts";

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

const headerFill = "#e8eaed";
const systemHeaderFill = "#dadce0";
const requiredHeaderFill = "#c9daf8";

/** Neighbouring columns, at least one. */
type Run = readonly [LaidColumn, ...LaidColumn[]];

const lettersOf = (run: Run): readonly [first: string, last: string] => [
  core().columnLetters(run[0].column),
  core().columnLetters(run[0].column + run.length - 1),
];
const headerOf = (run: Run): string => {
  const [first, last] = lettersOf(run);
  return `${first}1:${last}1`;
};
const bodyOf = (run: Run): string => {
  const [first, last] = lettersOf(run);
  return `${first}2:${last}`;
};
/** The address of whole columns, “C:E”. */
export const wholeOf = (run: Run): string => lettersOf(run).join(":");

/** Runs of columns that stand beside each other. */
export const neighbours = (columns: readonly LaidColumn[]): readonly Run[] =>
  core().columnRuns(columns, () => true);

/** Plain text for all, then the runs that are not; days stand in the middle. */
export function formatSteps(run: Run): readonly RangeStep[] {
  const others = core()
    .columnRuns(run, (a, b) => a.format === b.format)
    .filter(([{ format }]) => format !== "@");
  return [
    { address: bodyOf(run), act: (range) => range.setNumberFormat("@") },
    ...others.map(
      (other): RangeStep => ({
        address: bodyOf(other),
        act: (range) => {
          range.setNumberFormat(other[0].format);
          if (other[0].format === "dd/mm/yyyy") range.setHorizontalAlignment("center");
        },
      }),
    ),
  ];
}

const fillOf = ({ system, required }: LaidColumn): string =>
  required ? requiredHeaderFill : system ? systemHeaderFill : headerFill;

/**
 * Text wraps, but for columns of one line, and begins at the top; headers are bold, on grey, those of the system on a darker one, those that a row cannot
 * do without on blue. They stand at the bottom, next to what they head, where Google puts what is not told.
 */
export function lookSteps(run: Run): readonly RangeStep[] {
  return [
    ...neighbours(run.filter(({ oneLine }) => !oneLine)).map(
      (wrapped): RangeStep => ({ address: wholeOf(wrapped), act: (range) => range.setWrap(true) }),
    ),
    { address: bodyOf(run), act: (range) => range.setVerticalAlignment("top") },
    {
      address: headerOf(run),
      act: (range) => {
        range.setFontWeight("bold");
        range.setBackgrounds([run.map(fillOf)]);
      },
    },
  ];
}

/** Cells as Google takes them. */
export type CellsOf = (lines: readonly (readonly Cell[])[]) => readonly GoogleCell[][];

/** The headers, and in the same moment what stands under them: a sheet that has its headers has these rows. */
export function headerSteps(run: Run, { lines }: SheetLayout, cellsOf: CellsOf): readonly RangeStep[] {
  const [first, last] = lettersOf(run);
  const from = run[0].column - 1;
  const below = cellsOf(lines.map((line) => line.slice(from, from + run.length)));
  const notes: RangeStep = {
    address: headerOf(run),
    act: (range) => range.setNotes([run.map(({ note }) => note)]),
  };
  const values: RangeStep = {
    address: `${first}1:${last}${lines.length + 1}`,
    act: (range) => range.setValues([run.map(({ header }) => header), ...below]),
  };
  return run.some(({ note }) => note !== "") ? [notes, values] : [values];
}

/**
 * Arrows over all columns, and a group over each run of those that are seldom filled, the last of which folds all. A tab
 * that a run left behind may have them: a second filter is refused, and a second group would be one within the other.
 */
export function frameSteps(
  { columns, filter, insertAt }: SheetLayout,
  sheet: GoogleSheet,
): readonly RangeStep[] {
  const isNew = insertAt !== null;
  const all = filter && (isNew || sheet.getFilter() === null) ? neighbours(columns) : [];
  const folds = neighbours(columns.filter(({ folded }) => folded)).filter(
    ([first]) => isNew || sheet.getColumnGroupDepth(first.column) === 0,
  );
  return [
    ...all.map((run): RangeStep => {
      const [first, last] = lettersOf(run);
      return { address: `${first}1:${last}`, act: (range) => range.createFilter() };
    }),
    ...folds.map(
      (run, index): RangeStep => ({
        address: wholeOf(run),
        act: (range) => {
          range.shiftColumnGroupDepth(1);
          if (index === folds.length - 1) sheet.collapseAllColumnGroups();
        },
      }),
    ),
  ];
}
