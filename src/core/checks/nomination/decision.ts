import { awardFacts } from "../../conditions/award-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { plainCard, type Rule } from "../rule/rule.ts";
import { badDecisionNumber, missingOfDecision } from "./decision-cells.ts";

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
