import type { Board } from "../core/table/board.ts";
import type { Cell, WrittenCell } from "../core/table/cell.ts";
import type { ColumnMark } from "../core/table/find-columns.ts";
import type { LayingPart, SheetLayout } from "../core/table/layout.ts";
import type { RichText } from "../core/text/rich-text.ts";

export type { ColumnMark };

/** The workbook as Google has it, beside its cells: its id, and by what zone and locale it reads dates and numbers. */
export interface WorkbookSettings {
  readonly id: string;
  readonly timeZone: string;
  readonly locale: string;
}

/** Neighbouring columns: the number of the first, from 1, and how many. */
export interface ColumnSpan {
  readonly first: number;
  readonly count: number;
}

/** What stands in a cell: to the byte, as text that restoreCell understands, and as `read` gives it. */
export interface ExactText {
  readonly exact: string;
  readonly cell: Cell;
}

/** What a write throws that a protection refuses this clerk; the sheet it is about. */
export interface ProtectedError extends Error {
  readonly protectedSheet: string;
}

/**
 * The shared workbook. Rows and columns count from 1, as the sheet shows them. Every method is a constant number of
 * service calls, however many rows there are; none remembers positions from an earlier call.
 */
export interface Workbook {
  settings(): WorkbookSettings;
  /** Sets the book's zone and locale, on which dates and decimal commas depend. */
  changeSettings(settings: Pick<WorkbookSettings, "timeZone" | "locale">): void;
  sheetNames(): readonly string[];
  /** Every cell from row 1, rectangular, NFC; an empty list where there is no such sheet or it is empty. */
  read(sheet: string): readonly (readonly Cell[])[];
  /**
   * The first so many columns to the end of the grid, empty rows too; undefined where the sheet has not so many. Where
   * columns are few that is quicker than to ask where the sheet ends.
   */
  readColumns(sheet: string, columns: number): readonly (readonly Cell[])[] | undefined;
  /**
   * The header row and so many of the last filled rows, at their places; what lies between is left empty. Where the sheet
   * has no more rows than that, it is read as a whole. An empty list where there is no such sheet.
   */
  readEnd(sheet: string, rows: number): readonly (readonly Cell[])[];
  /**
   * So many rows from the header row on, of these columns, a row less where the grid ends just there; undefined where the
   * sheet has not so many any more.
   */
  readTop(sheet: string, rows: number, columns: ColumnSpan): readonly (readonly Cell[])[] | undefined;
  /** These rows alone, from column 1; cells beyond the filled part are "". */
  readRows(sheet: string, firstRow: number, rows: number, columns: number): readonly (readonly Cell[])[];
  /**
   * The texts of one column from a row downwards as parts of equal look; nothing for a cell that holds no text, or that
   * looks the same throughout. One service call.
   */
  readRuns(sheet: string, column: number, firstRow: number, rows: number): readonly (RichText | undefined)[];
  /** Row 1 alone, up to its last filled cell: for a sheet whose rows do not matter now. */
  readHeader(sheet: string): readonly Cell[];
  /**
   * The marks set on the columns of these sheets at set-up, as they stand now. Finding them is two round trips, in a book
   * that an older set-up marked calls per column: whoever reads the book asks the register first
   * (app/book/read/column-register.ts).
   */
  columnMarks(sheets: readonly string[]): readonly ColumnMark[];
  /** 0 for a book that was never set up. */
  schemaVersion(): number;
  setSchemaVersion(version: number): void;
  /** Writes one column downwards; the sheet grows if it must. Text is stored as text, never as a formula. */
  writeColumn(sheet: string, column: number, firstRow: number, cells: readonly WrittenCell[]): void;
  /** Writes a block of equal rows from the given corner; the sheet grows if it must. */
  writeBlock(sheet: string, row: number, column: number, cells: readonly (readonly WrittenCell[])[]): void;
  /**
   * Adds one row below the last filled one, in the one moment in which that is found: whatever comes or goes above, nothing
   * is written over. Its cells have no format of their columns: for sheets in which nobody types.
   */
  appendRow(sheet: string, row: readonly WrittenCell[]): void;
  /** Adds rows below the last filled one, which is asked for first. */
  append(sheet: string, rows: readonly (readonly WrittenCell[])[]): void;
  /** What stands in so many cells of a column from a row downwards; three service calls, however many. */
  exactCells(sheet: string, column: number, firstRow: number, rows: number): readonly ExactText[];
  /** Puts back what exactCells gave of a cell: value, formula and number format. */
  restoreCell(sheet: string, row: number, column: number, exact: string): void;
  /** The notes of the filled part of the sheet; "" where there is none. */
  readNotes(sheet: string): readonly (readonly string[])[];
  /** The notes of the same, as readTop gives the cells. */
  readTopNotes(sheet: string, rows: number, columns: ColumnSpan): readonly (readonly string[])[] | undefined;
  writeNotes(sheet: string, row: number, column: number, notes: readonly (readonly string[])[]): void;
  /** What set-up noted of its work in this book; "" where it noted nothing. A copy of the book takes it along. */
  layoutStamp(): string;
  setLayoutStamp(text: string): void;
  /** How many columns of the whole book bear a mark, by what this run has seen of them and set. */
  markCount(): number;
  /** Marks these columns, which bear no such mark yet; of any number of sheets, by one write. */
  setMarks(marks: readonly ColumnMark[]): void;
  /**
   * Lays one part of a sheet: the tab, where it is missing; its look, so that clerks can type in it; the rest; and what
   * guards its system columns. Running a part twice changes nothing.
   */
  lay(layout: SheetLayout, part: LayingPart): void;
  /**
   * Writes the first row of the sheet of labels, formulas and a note (core/table/label-formula.ts), and hides it; whatever
   * else stood on it goes.
   * @param insertAt its place among the tabs, from 0, where it is missing; null where it is there
   */
  layLabels(sheet: string, row: readonly string[], insertAt: number | null): void;
  /** Takes these marks off the columns of a sheet again. */
  takeMarks(sheet: string, marks: readonly string[]): void;
  /**
   * Puts new columns with these headers behind the last column of the grid, one empty column between: where somebody
   * puts a column in meanwhile, the headers still stand on columns that were empty.
   */
  addColumns(sheet: string, columns: readonly { readonly header: string; readonly note: string }[]): void;
  /** Moves so many neighbours in front of another column, counted before the move; nothing is written over. */
  moveColumns(sheet: string, column: number, count: number, before: number): void;
  /** Renames the column whose header reads so, wherever it stands at that very moment; none where there is none. */
  renameHeader(sheet: string, from: string, to: string): void;
  /**
   * Draws a sheet as a whole, making it where it is missing: whatever stood in it goes, charts, notes and merged cells
   * too; no other sheet is touched. Broken off at any point and drawn again, the sheet is the same.
   */
  drawBoard(board: Board): void;
  /** A hidden copy of a sheet under this name, kept before a migration; one that is there already is left as it is. */
  keepCopy(sheet: string, name: string): void;
  renameSheet(sheet: string, name: string): void;
  /**
   * Brings these tabs into sight, or out of it; a name that is no tab is passed over. One tab always stays in sight.
   * @returns the names of those that were not so before
   */
  setShown(sheets: readonly string[], shown: boolean): readonly string[];
  /** Waits until everything written is really in the book. */
  settle(): void;
}
