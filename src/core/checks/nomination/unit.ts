import { lawOf } from "../../award/law-rows.ts";
import { cellDay } from "../../calendar/date-style.ts";
import { awardFacts } from "../../conditions/award-facts.ts";
import { ahead } from "../../facts/ahead.ts";
import { strayDecisions } from "../../facts/award-decisions.ts";
import type { Spot } from "../../facts/spot.ts";
import { unitNotValid } from "../../facts/unit-on-day.ts";
import { foldKey } from "../../text/fold.ts";
import { law, plainCard, type Rule } from "../rule/rule.ts";

export const nominationUnit: Rule = {
  id: "de-nghi.don-vi-het-hieu-luc",
  severity: "lỗi",
  ...plainCard,
  find: (facts) => {
    const { lineage } = awardFacts(facts);
    const { nominations } = facts.book;
    return nominations.rows.flatMap((row): readonly Spot[] => {
      const { unit, submitted, decisionDate } = row.values;
      const day = submitted ?? decisionDate;
      if (day === null || ahead(facts, day)) return [];
      const wrong = unitNotValid(lineage, unit, day, submitted === null ? "ngày quyết định" : "ngày nộp");
      return wrong === undefined ? [] : [{ in: nominations, row, column: "unit", ...wrong }];
    });
  },
};

const dissolved = foldKey("đơn vị đã giải thể");

export const dissolvedCollective: Rule = {
  id: "de-nghi.tap-the-giai-the",
  severity: "lỗi",
  source: law("Thông tư số 15/2025/TT-BNV", "2025-08-04"),
  parameters: {},
  reach: "book",
  find: (facts) => {
    const { lineage, law: lawOn, nominations } = awardFacts(facts);
    return nominations.flatMap(({ row, kind, stage }): readonly Spot[] => {
      const { unit, award, subject, submitted, decisionDate, reason } = row.values;
      if (decisionDate === null || stage === "dropped" || subject === "" || reason !== "") return [];
      // A day that has not come, or is not the decision's, is told as that.
      if (ahead(facts, decisionDate) || strayDecisions(facts).has(row)) return [];
      const end = lineage.on(unit, decisionDate);
      // A unit that had ended already when the dossier came in is the other rule's.
      if (end.kind !== "ended" || (submitted ?? decisionDate) > end.to) return [];
      const rows = lawOn({ award, subject, meritKind: kind, day: decisionDate });
      const barred = rows.find(({ parameters }) =>
        foldKey(parameters.get(dissolved) ?? "").startsWith("khong"),
      );
      if (barred === undefined) return [];
      const day = cellDay(end.to);
      return [
        {
          in: facts.book.nominations,
          row,
          column: "decisionDate",
          message: `Đơn vị ${unit} chỉ có đến hết ngày ${day}, trước ngày quyết định ${cellDay(decisionDate)}; không xét khen tập thể đã giải thể do sắp xếp.`,
          fix: "Kiểm tra lại ngày quyết định; nếu cấp có thẩm quyền vẫn cho xét thì ghi ở cột Lý do.",
          law: lawOf(barred, "lỗi"),
        },
      ];
    });
  },
};
