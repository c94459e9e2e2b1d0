import { decisionAgency, mendedDecisionNumber } from "../../award/decision-number.ts";
import { awardFacts } from "../../conditions/award-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { leftEmpty } from "../../facts/typed-cell.ts";
import type { ParsedRow, ParsedTable } from "../../table/parse-table.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

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

export const halfDecision: Rule = {
  id: "de-nghi.quyet-dinh-chua-du",
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: (facts) =>
    awardFacts(facts).nominations.flatMap(({ row, stage }): readonly Spot[] => {
      const { nominations } = facts.book;
      const missing = missingOfDecision(nominations, row);
      if (missing === undefined || (missing.both && stage !== "decided")) return [];
      return [
        {
          in: nominations,
          row,
          column: missing.column,
          message: `Chưa ghi ${missing.what} của quyết định khen.`,
          fix: "Ghi đủ số và ngày quyết định; giấy khen và lịch sử khen lấy từ đây.",
        },
      ];
    }),
};

export const decisionNumberForm: Rule = {
  id: "de-nghi.so-quyet-dinh",
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: ({ book }) =>
    book.nominations.rows.flatMap((row): readonly Spot[] => {
      const wrong = badDecisionNumber(row.values.decisionNumber);
      return wrong === undefined ? [] : [{ in: book.nominations, row, column: "decisionNumber", ...wrong }];
    }),
};
