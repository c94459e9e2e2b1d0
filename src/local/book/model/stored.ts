/** A formula the clerk or another program wrote; the host never computes, it shows the last result. */
export interface FormulaCell {
  readonly formula: string;
  readonly result: Plain;
  /** Attributes of an array formula or a table of data as the file has them, with a space in front. */
  readonly attributes?: string;
}

export type Plain = string | number | boolean | null;
/** Dates are serial numbers whose cell has a date format, as in Sheets and Excel. null is an empty cell. */
export type Stored = Plain | FormulaCell;

/** Whether the cell holds a formula. */
export function isFormula(value: Stored | undefined): value is FormulaCell {
  return typeof value === "object" && value !== null;
}

/** What a reader sees in the cell: the result of a formula, else the value. */
export function plainOf(value: Stored | undefined): Plain {
  return isFormula(value) ? value.result : (value ?? null);
}
