import type { ReturnTable } from "../../returns/return.ts";
import { type FormColumn, formSheets } from "../form-columns.ts";

/** A sheet of a unit's workbook as it is looked for in a file, and what its rows are judged by. */
export interface FormLayout {
  readonly table: ReturnTable;
  readonly sheet: string;
  readonly columns: readonly FormColumn[];
  /** Columns by which a row is known again. */
  readonly titledBy: readonly string[];
  /** Columns by which sentences call it. */
  readonly calledBy: readonly string[];
  /** Whether a unit may add rows. */
  readonly grows: boolean;
}

const titles: Readonly<Record<ReturnTable, readonly string[]>> = {
  tracking: ["milestone", "period"],
  registrations: ["content"],
  targets: ["name"],
  nominations: ["name", "award"],
};

/** The sheets of a unit's workbook in their order. */
export const formLayouts: readonly FormLayout[] = formSheets.map(({ table, sheet, columns, spare }) => ({
  table,
  sheet,
  columns,
  titledBy: titles[table],
  // An award's name is longer than a sentence bears.
  calledBy: titles[table].filter((key) => key !== "award"),
  grows: spare > 0,
}));
