import { cellText } from "../table/parse-cell.ts";
import type { ParsedRow, ParsedTable } from "../table/parse-table.ts";

/**
 * Whether the column is there and its cell is truly empty. A parsed value is empty too where what was typed could not
 * be understood, and that is said by the rule of parsing.
 */
export function leftEmpty(table: ParsedTable, row: ParsedRow, column: string): boolean {
  const at = table.columns.at.get(column);
  if (at === undefined) return false;
  const cell = row.line[at - 1] ?? "";
  // A letter or figure settles it; only odd leavings, such as invisible signs, need the full look.
  return cell === "" || (typeof cell === "string" && !/[\p{L}\p{N}]/u.test(cell) && cellText(cell) === "");
}
