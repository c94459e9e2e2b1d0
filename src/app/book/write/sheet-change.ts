import type { Cell, WrittenCell } from "../../../core/table/cell.ts";
import type { ParsedRow, ParsedTable } from "../../../core/table/parse-table.ts";

/** What a cell is to hold: a value, or what `exactCells` once gave of it, to the byte. */
export type NewCell = WrittenCell | { readonly exact: string };

/** Cells by column key. */
export type NewRow = Readonly<Record<string, WrittenCell>>;

/** What is to become of one sheet; every position is found anew when it is written. */
export interface SheetChange {
  /** The table as it was read when the values were worked out. */
  readonly table: ParsedTable;
  /**
   * The new cells of a row that was read, from the row as it was given and as it stands now, with the numbers of the
   * columns now; undefined leaves it as it is. Cells that would not change are not written. It may be asked more than
   * once, first of the table as it was read; the last answer counts.
   */
  readonly cells?: (
    before: ParsedRow,
    now: ParsedRow,
    at: ReadonlyMap<string, number>,
  ) => Readonly<Record<string, NewCell>> | undefined;
  /** Also cells that show the same already are written: a text that reads like a day becomes one. */
  readonly evenIfSame?: boolean;
  /** Our part of the notes of a row that was read, by column key; 1 is the header row. Notes it does not name lose our part. */
  readonly notes?: (row: number) => ReadonlyMap<string, string> | undefined;
  /**
   * Keys of the columns in which our part of a note stands or is to stand, but for the header row: of a large sheet no
   * other notes are read. Without it our part may stand anywhere.
   */
  readonly notedIn?: ReadonlySet<string>;
  /**
   * A row is known by its key alone, whatever was typed into its other cells since: for what the next run works out anew
   * anyway.
   */
  readonly byKey?: true;
  /** Rows to stand below the last one; a function where they depend on what stands there just before writing. */
  readonly added?: readonly NewRow[] | ((now: ParsedTable) => readonly NewRow[]);
  /**
   * Added rows are written no further to the right than they name columns: what stands behind may be protected from who
   * runs this, as the desk's columns of *Báo về* are from a unit, who may not even write nothing into them.
   */
  readonly narrow?: true;
  /** Rows to stand in place of all there are, on a sheet the system writes. */
  readonly replaced?: readonly NewRow[];
  /**
   * What clerks' cells are to say beside such a row, from the row of the same identity as it stands just before writing;
   * those it does not name say what they said.
   */
  readonly beside?: (was: ParsedRow, now: NewRow) => Readonly<Record<string, Cell>>;
}

/** A row another clerk added, changed or took out between our read and our write; it was left alone. */
export interface Conflict {
  readonly sheet: string;
  /** 0 for the sheet as a whole. */
  readonly row: number;
  readonly key: string;
  /** What people call the row; "" where it has no name. */
  readonly title: string;
  /** The headers of the columns in which it is another than it was; none for a row that came or went. */
  readonly columns: readonly string[];
}

/** That somebody came in between in the sheet as a whole. */
export const sheetConflict = (sheet: string): Conflict => ({
  sheet,
  row: 0,
  key: "",
  title: "",
  columns: [],
});

/** What was written of a change, and what was not. */
export interface SheetWritten {
  readonly conflicts: readonly Conflict[];
  /** The table as it was read just before writing. */
  readonly now: ParsedTable;
  /** Where each row stands in it, by its number in the table that was given. */
  readonly rowNow: ReadonlyMap<number, number>;
  /** The rows that were added; none of those that could not be. */
  readonly added: readonly NewRow[];
}
