import type { Cell, DataValidation, Sheet } from "hucre";
import type { ConditionalFormat } from "./conditional-format.ts";
import type { Rect } from "./rect.ts";

/** A formula the clerk or another program wrote; the host never computes, it shows the last result. */
export interface FormulaCell {
  readonly formula: string;
  readonly result: Plain;
  /** Shared and array formulas as the file had them, written back untouched. */
  readonly raw?: Partial<Cell>;
}

export type Plain = string | number | boolean | null;
/** Dates are serial numbers whose cell has a date format, as in Sheets and Excel. null is an empty cell. */
export type Stored = Plain | FormulaCell;

export interface Note {
  readonly text: string;
  readonly author?: string;
}

/** Parts of a cell the host shows nobody but must not lose. */
export type CellExtra = Pick<Cell, "richText" | "hyperlink" | "checkbox">;

/** One row, columns from 0, both arrays ragged. Style 0 is the default look. */
export interface Row {
  readonly values: Stored[];
  readonly styles: number[];
  notes?: Map<number, Note>;
  extras?: Map<number, CellExtra>;
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
  | { readonly kind: "foreign"; readonly raw: DataValidation };

export interface Validation {
  rects: readonly Rect[];
  readonly rule: ValidationRule;
}

export interface SheetModel {
  /** Stable within the book and its file; not the position. */
  readonly id: number;
  /** Position in the file the book was opened from; undefined for a sheet made since. */
  readonly origin: number | undefined;
  name: string;
  maxRows: number;
  maxColumns: number;
  rows: (Row | undefined)[];
  validations: Validation[];
  formats: ConditionalFormat[];
  /** The script put in or took away a chart: the drawing of the file no longer holds. */
  redrawn?: boolean;
  /** hucre's own sheet without cells: widths, merges, panes, pictures, page set-up and all we do not model. */
  readonly carrier: Sheet;
}

export const NEW_SHEET_ROWS = 1000;
export const NEW_SHEET_COLUMNS = 26;

/**
 * Print set-up of a new sheet. Apps Script has no call for it: on Google the clerk chooses in the print dialog. A file
 * has to say it itself, so it says what that dialog offers first: A4 across, as wide as the page, frozen rows on each
 * page (sheet-view.ts).
 */
const PRINTED: NonNullable<Sheet["pageSetup"]> = {
  paperSize: "a4",
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { top: 0.5, bottom: 0.5, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
};

/** A column of a new sheet has 100 pixels on Google, and a file that says nothing 64 in Excel: (100 − 5) / 7 characters. */
const NEW_COLUMN_WIDTH = 13.57;

/** A sheet as Google's "insert sheet" makes it: 1000 × 26, empty. */
export function newSheet(id: number, name: string): SheetModel {
  return {
    id,
    origin: undefined,
    name,
    maxRows: NEW_SHEET_ROWS,
    maxColumns: NEW_SHEET_COLUMNS,
    rows: [],
    validations: [],
    formats: [],
    carrier: {
      name,
      rows: [],
      columns: Array.from({ length: NEW_SHEET_COLUMNS }, () => ({ width: NEW_COLUMN_WIDTH })),
      pageSetup: PRINTED,
    },
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

/** Whether the cell holds a formula. */
export function isFormula(value: Stored | undefined): value is FormulaCell {
  return typeof value === "object" && value !== null;
}

/** What a reader sees in the cell: the result of a formula, else the value. */
export function plainOf(value: Stored | undefined): Plain {
  return isFormula(value) ? value.result : (value ?? null);
}
