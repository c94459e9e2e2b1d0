import { foldKey } from "../../text/fold.ts";
import { markHeader } from "../form-columns.ts";
import { seenText } from "./cell-said.ts";
import type { FormLayout } from "./form-layout.ts";
import type { Grid, GridRow } from "./grid.ts";
import { wantedColumns } from "./header-words.ts";
import { headerKey, matchColumns } from "./match-columns.ts";

/** A sheet of a returned workbook whose header row was found. */
export interface FoundSheet {
  readonly grid: Grid;
  readonly header: GridRow;
  /** Column of the marks; 0 where it is gone. */
  readonly mark: number;
  /** The columns of a key, the best first: a copied column is there twice. */
  readonly columns: ReadonlyMap<string, readonly number[]>;
  /** Headers by column, as they are shown. */
  readonly headers: ReadonlyMap<number, string>;
}

/** A header row stands near the top, unless somebody sorted it among the rows. */
const MOST_ROWS_LOOKED = 400;
/** “Số VB đi” for “Số văn bản” is not enough, “Ngày văn bản (đơn vị)” is. */
const LEAST = 0.6;
const MARK = headerKey(markHeader);

/** How many columns of the layout a row's cells name. */
function namedIn({ cells }: GridRow, words: ReadonlySet<string>): number {
  return cells.filter(({ value }) => typeof value === "string" && words.has(headerKey(value))).length;
}

function headerOf(grid: Grid, layout: FormLayout): GridRow | undefined {
  const words = new Set([MARK, ...wantedColumns(layout).flatMap(({ headers }) => headers.map(headerKey))]);
  let best: { readonly row: GridRow; readonly named: number } | undefined;
  for (const row of grid.rows.slice(0, MOST_ROWS_LOOKED)) {
    const named = namedIn(row, words);
    if (named > (best?.named ?? 1)) best = { row, named };
  }
  return best?.row;
}

/** The columns of a sheet by its header row. */
function foundIn(grid: Grid, header: GridRow, layout: FormLayout): FoundSheet {
  const headers = new Map(header.cells.map((cell) => [cell.column, seenText(cell)]));
  const width = Math.min(Math.max(0, ...headers.keys()), 400);
  const texts = Array.from({ length: width }, (_, index) => headers.get(index + 1) ?? "");
  const mark = texts.findIndex((text) => headerKey(text) === MARK) + 1;
  const others = texts.map((text, index) => (index + 1 === mark ? "" : text));
  const found = new Map<string, number[]>();
  for (const { key, column } of matchColumns(others, wantedColumns(layout), LEAST)) found.set(key, [column]);
  const taken = new Set([...found.values()].flat());
  others.forEach((text, index) => {
    if (taken.has(index + 1) || headerKey(text) === "") return;
    const twin = [...found].find(
      ([, [first = 0]]) => headerKey(headers.get(first) ?? "") === headerKey(text),
    );
    twin?.[1].push(index + 1);
  });
  return { grid, header, mark, columns: found, headers };
}

/**
 * Finds the sheet of each layout: by its name, else by the words of its header row, so that a renamed or moved sheet is found
 * too. A layout that no sheet fits is not in the answer.
 */
export function findSheets(
  grids: readonly Grid[],
  layouts: readonly FormLayout[],
): ReadonlyMap<FormLayout, FoundSheet> {
  const found = new Map<FormLayout, FoundSheet>();
  const taken = new Set<Grid>();
  const take = (layout: FormLayout, grid: Grid): boolean => {
    const header = headerOf(grid, layout);
    if (header === undefined) return false;
    found.set(layout, foundIn(grid, header, layout));
    taken.add(grid);
    return true;
  };
  for (const layout of layouts) {
    const named = grids.find(({ name }) => foldKey(name) === foldKey(layout.sheet));
    if (named !== undefined) take(layout, named);
  }
  const open = (): readonly Grid[] => grids.filter((grid) => !grid.hidden && !taken.has(grid));
  const pairs = layouts
    .filter((layout) => !found.has(layout))
    .flatMap((layout) => open().map((grid) => ({ layout, grid, fit: fitOf(grid, layout) })))
    .filter(({ fit }) => fit >= 0.4)
    .sort((a, b) => b.fit - a.fit);
  for (const { layout, grid } of pairs) if (!found.has(layout) && !taken.has(grid)) take(layout, grid);
  return found;
}

/** What share of a layout's columns a sheet's header names. */
function fitOf(grid: Grid, layout: FormLayout): number {
  const header = headerOf(grid, layout);
  if (header === undefined) return 0;
  return foundIn(grid, header, layout).columns.size / layout.columns.length;
}
