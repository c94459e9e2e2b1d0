import { decisionAgency, mendedDecisionNumber } from "../../award/decision-number.ts";
import type { Spot } from "../../facts/spot.ts";
import { quoted } from "../../text/quote.ts";

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
