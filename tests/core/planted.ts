import type { Mutation } from "../mutations/mutation.ts";
import { mutatedRows, newFindings } from "./mutated-sample.ts";
import { sampleRows } from "./sample-book.ts";

/** Sheet, what finds the row (“Mã=STP-QB, …”), column, and what is typed there. */
export type Planted = readonly [sheet: string, row: string, column: string, value: string];

const rowOf = (row: string): Mutation["row"] =>
  Object.fromEntries(row.split(", ").map((cell) => cell.split("=") as [string, string]));

/** What the check says of the sample office with one cell typed anew, beyond what it says without: “rule @ sheet.column”. */
export function saidOf([sheet, row, column, value]: Planted): readonly string[] {
  const found = newFindings(mutatedRows(sampleRows, { rule: "", sheet, row: rowOf(row), column, value }));
  return found.map((finding) => `${finding.rule} @ ${finding.sheet}.${finding.column}`);
}

/** What would be typed by its cure into the planted cell; undefined where none is offered there. */
export function curedTo([sheet, row, column, value]: Planted): string | undefined {
  return newFindings(mutatedRows(sampleRows, { rule: "", sheet, row: rowOf(row), column, value })).find(
    (finding) => finding.sheet === sheet && finding.column === column,
  )?.cure?.value;
}
