import { decisionAgency, mendedDecisionNumber } from "../../award/decision-number.ts";
import type { Spot } from "../../facts/spot.ts";
import { leftEmpty } from "../../facts/typed-cell.ts";
import type { ParsedRow, ParsedTable } from "../../table/parse-table.ts";
import { quoted } from "../../text/quote.ts";

/** Which of a decision's two cells is left empty: in which column to say so, and what is missing in words. */
export function missingOfDecision(
  table: ParsedTable,
  row: ParsedRow,
): { readonly column: string; readonly what: string; readonly both: boolean } | undefined {
  const noNumber = leftEmpty(table, row, "decisionNumber");
  const noDate = leftEmpty(table, row, "decisionDate");
  if (!noNumber && !noDate) return undefined;
  const both = noNumber && noDate;
  return {
    column: noNumber ? "decisionNumber" : "decisionDate",
    what: both ? "số và ngày" : noNumber ? "số" : "ngày",
    both,
  };
}

/** What to say of a number that has not the form of a decision's; undefined when it has, or is blank. */
export function badDecisionNumber(number: string): Pick<Spot, "message" | "fix" | "cure"> | undefined {
  if (number === "" || decisionAgency(number) !== undefined) return undefined;
  const meant = mendedDecisionNumber(number);
  return {
    message: `${quoted(number)} chưa đúng dạng số, ký hiệu của quyết định.`,
    fix: meant === undefined ? "Ghi như 41/QĐ-STP, 988/QĐ-TTg." : `Ghi ${meant}.`,
    ...(meant === undefined ? {} : { cure: { label: `Ghi ${meant}`, value: meant } }),
  };
}
