import type { ParsedTable } from "../../../core/table/parse-table.ts";
import { headerText } from "../read/column-register.ts";

/** Whether every row stands in the one reading where it stands in the other, under the same header row. */
export function sameRows(a: ParsedTable, b: ParsedTable): boolean {
  return (
    headerText(a.header) === headerText(b.header) &&
    a.rows.length === b.rows.length &&
    a.rows.every((row, index) => row.at === b.rows[index]?.at && row.meant === b.rows[index]?.meant)
  );
}
