import type { ColumnDef, MergeRange, RichTextRun, SheetChart } from "hucre";
import type { ConditionalFormat } from "./conditional-format.ts";
import type { FileSheet, RowOrigin } from "./file-sheet.ts";
import type { Rect } from "./rect.ts";
import type { Stored } from "./stored.ts";

export interface Note {
  readonly text: string;
  readonly author?: string;
}

/** One row, columns from 0, both arrays ragged. Style 0 is the default look. */
export interface Row {
  readonly values: Stored[];
  readonly styles: number[];
  notes?: Map<number, Note>;
  /** Attributes of the row in a file (height, hidden, look), with a space in front; none but its number and spans. */
  attributes?: string;
  /** How parts of a text look, where they differ. */
  runs?: Map<number, readonly RichTextRun[]>;
  /** The row of the file that this one was; undefined for one made since. */
  readonly origin?: RowOrigin;
  /** For each column that of the file it was, -1 for one put in since; undefined while they are where they were. */
  originColumns?: number[];
}

interface ListChoice {
  readonly showDropdown: boolean;
  readonly allowInvalid: boolean;
  readonly help: string;
}

/** A dropdown rule, or one the host does not model (dates, lengths, custom) and only carries. */
export type ValidationRule =
  | (ListChoice & { readonly kind: "list"; readonly values: readonly string[] })
  | (ListChoice & { readonly kind: "range"; readonly sheet: number; rect: Rect })
  | { readonly kind: "foreign" };

export interface Validation {
  rects: readonly Rect[];
  readonly rule: ValidationRule;
  /** The rule as the file has it, and what was read from that: as long as this holds, that is written back. */
  readonly written?: { xml: string; readonly rule: string };
}

/** How a sheet is laid out beside its cells. */
export interface SheetLayout {
  columns?: SheetColumn[];
  merges?: MergeRange[];
  /** The block over which a script put arrows to filter by; that of a file stays in its part. */
  filter?: Rect;
  freezePane?: { readonly rows?: number; readonly columns?: number };
  showGridLines?: boolean;
  /** Six hexadecimal digits. */
  tabColour?: string;
  /** Charts of the file, and those a script has drawn. */
  charts?: readonly DrawnChart[];
}

/** A column; `rest` is what the file says of it besides. */
export type SheetColumn = Pick<ColumnDef, "width" | "hidden"> & { rest?: string };

/** A chart that was drawn since, or the place of one in the drawing of the file. */
export type DrawnChart = SheetChart | { readonly inFile: number };

export interface SheetModel {
  /** Stable within the book and its file; not the position. */
  readonly id: number;
  /** The sheet of the file that this one is; undefined for a sheet made since. */
  readonly file: FileSheet | undefined;
  /** The sheet of the file that this one is a copy of, with the names of its tables by those of that one's. */
  readonly copied?: { readonly from: FileSheet; readonly tables: ReadonlyMap<string, string> };
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  maxRows: number;
  maxColumns: number;
  rows: (Row | undefined)[];
  validations: Validation[];
  formats: ConditionalFormat[];
  layout: SheetLayout;
}

/** The sheet of the file that this one is, or is a copy of: where its rows came from. */
export const partBehind = ({ file, copied }: SheetModel): FileSheet | undefined => file ?? copied?.from;

export const NEW_SHEET_ROWS = 1000;
export const NEW_SHEET_COLUMNS = 26;

/** A column of a new sheet has 100 pixels on Google, and a file that says nothing 64 in Excel: (100 − 5) / 7 characters. */
const NEW_COLUMN_WIDTH = 13.57;

/** A sheet as Google's "insert sheet" makes it: 1000 × 26, empty. */
export function newSheet(id: number, name: string): SheetModel {
  return {
    id,
    file: undefined,
    name,
    visibility: "visible",
    maxRows: NEW_SHEET_ROWS,
    maxColumns: NEW_SHEET_COLUMNS,
    rows: [],
    validations: [],
    formats: [],
    layout: { columns: Array.from({ length: NEW_SHEET_COLUMNS }, () => ({ width: NEW_COLUMN_WIDTH })) },
  };
}

/** The row at 1-based `row`, made if the sheet had nothing there yet. */
export function ensureRow(sheet: SheetModel, row: number): Row {
  const existing = sheet.rows[row - 1];
  if (existing !== undefined) return existing;
  const made: Row = { values: [], styles: [] };
  sheet.rows[row - 1] = made;
  return made;
}
