import type { SheetModel } from "./sheet-model.ts";
import { type FormulaCell, isFormula, type Stored } from "./stored.ts";

/** What Google writes around a formula that fills the cells below it: https://support.google.com/docs/answer/3093275 */
const WRAPPED = /^=?ARRAYFORMULA\((.*)\)$/su;

/** The formula that an ARRAYFORMULA holds; undefined for any other. */
export const innerOfArray = (formula: string): string | undefined => WRAPPED.exec(formula)?.[1];

/** Whether a cell fills those below it by Google's ARRAYFORMULA; what Excel calls an array formula is another thing. */
export const isArrayFormula = (value: Stored | undefined): value is FormulaCell =>
  isFormula(value) && WRAPPED.test(value.formula);

/** Whether the first row of a sheet holds a formula that fills the cells below it. */
export const fillsItself = ({ rows }: SheetModel): boolean => rows[0]?.values.some(isArrayFormula) === true;
