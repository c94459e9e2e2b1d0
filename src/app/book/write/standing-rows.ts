import type { Cell } from "../../../core/table/cell.ts";
import { cellText } from "../../../core/table/parse-cell.ts";
import { identityOf } from "../../../core/table/parse-table.ts";
import type { Table } from "../../../core/table/table.ts";
import { shownText } from "./changed-cells.ts";
import { isLike, linesBy, type Texts, textOf } from "./line-texts.ts";
import type { Look } from "./look.ts";
import type { NewRow } from "./sheet-change.ts";

/** Where rows that were just added stand. */
export interface Standing {
  /** Those that stand under their own headers, also after somebody typed into one, by their line number. */
  readonly right: ReadonlyMap<number, NewRow>;
  /** Those that stand where the columns were before one came, went or moved. */
  readonly astray: readonly { readonly row: NewRow; readonly at: number }[];
  /** Those that stand nowhere. */
  readonly missing: readonly NewRow[];
}

const textIn = (line: readonly Cell[] | undefined, column: number | undefined): string =>
  column === undefined ? "" : cellText(line?.[column - 1] ?? "");

/** What a line holds under every declared column, wherever these stand. */
const textsUnder = (table: Table, at: Look["at"], line: readonly Cell[] | undefined): Texts =>
  Object.keys(table.columns).map((key) => textIn(line, at.get(key)));

/** What a new row shows under every declared column. */
const shownIn = (table: Table, row: NewRow): Texts =>
  Object.keys(table.columns).map((key) => shownText(row[key] ?? ""));

/** The texts of a row in whatever columns, empty ones left out. */
export const textsOf = (table: Table, row: NewRow): string[] =>
  shownIn(table, row).filter((text) => text !== "");

const sorted = (texts: Texts): string => textOf([...texts].sort());

/** Lines by what they hold of these rows, in whatever columns. */
function linesAnywhere(
  rows: readonly NewRow[],
  { table, cells }: Look,
  isOpen: (line: number) => boolean,
): ReadonlyMap<string, number[]> {
  const ours = new Set(rows.flatMap((row) => textsOf(table, row)));
  const held = (line: readonly Cell[]): string =>
    sorted(line.map((cell) => cellText(cell)).filter((text) => ours.has(text)));
  return linesBy(cells.map((line, index) => (isOpen(index + 1) ? held(line) : "")));
}

/**
 * Finds every added row again: by all it holds, under its own columns or under any others; by its identity; or by half
 * of it, where somebody typed into it since. Lines alike that stood there before are not ours, unless there is no other.
 */
export function standingOf(rows: readonly NewRow[], before: Look, after: Look): Standing {
  const { table, cells } = after;
  const under = cells.map((line) => textOf(textsUnder(table, after.at, line)));
  const [now, stood] = [
    linesBy(under),
    linesBy(before.cells.map((line) => textOf(textsUnder(table, before.at, line)))),
  ];
  const right = new Map<number, NewRow>();
  const astray = new Map<number, NewRow>();
  const isOpen = (line: number): boolean =>
    line > 1 && !right.has(line) && !astray.has(line) && !stood.has(under[line - 1] ?? "");
  /** The rows for which no line is found. */
  const without = (
    left: readonly NewRow[],
    into: Map<number, NewRow>,
    find: (row: NewRow) => number | undefined,
  ): readonly NewRow[] =>
    left.filter((row) => {
      const line = find(row);
      if (line !== undefined) into.set(line, row);
      return line === undefined;
    });

  const alike = (row: NewRow): number[] => now.get(textOf(shownIn(table, row))) ?? [];
  let left: readonly NewRow[] = rows;
  if ([...before.at].some(([key, column]) => after.at.get(key) !== column)) {
    // What stands just as it was written, column for column, is ours, and a copy of a line like it is not.
    const written = linesBy(cells.map((line) => textOf(textsUnder(table, before.at, line))));
    left = without(left, astray, (row) => {
      const text = textOf(shownIn(table, row));
      return written
        .get(text)
        ?.filter((line) => isOpen(line) && under[line - 1] !== text)
        .pop();
    });
  }
  left = without(left, right, (row) => {
    const then = stood.get(textOf(shownIn(table, row)))?.length ?? 0;
    return alike(row).length > then ? alike(row).pop() : undefined;
  });
  if (left.length > 0) {
    const anywhere = linesAnywhere(left, after, isOpen);
    left = without(left, astray, (row) => anywhere.get(sorted(textsOf(table, row)))?.pop());
    left = without(left, right, (row) => alike(row).pop());
  }
  if (left.length > 0) {
    const valuesIn = (line: readonly Cell[]) =>
      Object.fromEntries([...after.at].map(([key, column]) => [key, textIn(line, column)]));
    const ids = new Map(
      cells.flatMap((line, index) =>
        isOpen(index + 1) ? [[identityOf(table, valuesIn(line)), index + 1] as const] : [],
      ),
    );
    ids.delete("");
    left = without(left, right, (row) => {
      const line = ids.get(identityOf(table, row));
      return line !== undefined && isOpen(line) ? line : undefined;
    });
  }
  for (const [at, into] of [
    [after.at, right],
    [before.at, astray],
  ] as const)
    left = without(left, into, (row) => {
      const index = cells.findIndex(
        (line, place) => isOpen(place + 1) && isLike(shownIn(table, row), textsUnder(table, at, line)),
      );
      return index < 0 ? undefined : index + 1;
    });
  return { right, astray: [...astray].map(([at, row]) => ({ row, at })), missing: left };
}
