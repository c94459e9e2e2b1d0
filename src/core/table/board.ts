import type { Cell } from "./cell.ts";

/**
 * How a cell of a board looks. title, section, note and warning are lines that run on over the empty cells beside them; blank is
 * the empty ground; the others are cells of a table.
 */
export type Tone =
  | "title"
  | "section"
  | "note"
  | "warning"
  | "blank"
  | "heading"
  | "late"
  | "soon"
  | "done"
  | "quiet"
  | "plain";

export interface BoardCell {
  readonly value: Cell;
  readonly tone: Tone;
  /** Number format; without one, text stays text, a day is dd/mm/yyyy and a number is whole. */
  readonly format?: string;
}

/** A block of cells; row and column count from 1. */
export interface BoardBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A block whose cells look as their text begins; one that begins otherwise is plain. */
export interface ToldBlock {
  readonly block: BoardBlock;
  readonly openings: readonly (readonly [opening: string, tone: Tone])[];
}

/** Horizontal bars. The first block holds the labels, the second the values; both begin with their heading row. */
export interface BoardChart {
  readonly title: string;
  readonly labels: BoardBlock;
  readonly values: BoardBlock;
  readonly stacked: boolean;
  /** One colour, “#rrggbb”, for each column of values. */
  readonly colours: readonly string[];
  readonly at: { readonly row: number; readonly column: number };
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** A sheet that the system draws as a whole and draws again: nothing else in it is kept. */
export interface Board {
  readonly sheet: string;
  /** Place among the tabs, from 0, where the tab is missing. */
  readonly position: number;
  readonly tabColour: string;
  /** Rectangular, from row 1. */
  readonly rows: readonly (readonly BoardCell[])[];
  /** Pixels, one for each column. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  /** The tables, which get lines. */
  readonly tables: readonly BoardBlock[];
  readonly charts: readonly BoardChart[];
  /**
   * What is too large to be painted cell by cell: it is left to conditional formats, but for cells whose tone their text
   * does not tell. It reaches to the last row.
   */
  readonly told?: ToldBlock;
}
