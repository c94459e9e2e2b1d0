import { holderName } from "../../award/titles.ts";
import { cellDay } from "../../calendar/date-style.ts";
import { awardFacts } from "../../conditions/award-facts.ts";
import { ahead } from "../../facts/ahead.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey } from "../../text/fold.ts";
import { plainCard, plainSense, type Rule, type RuleCard } from "../rule/rule.ts";
import { figure } from "../rule/rule-choices.ts";
import { badDecisionNumber, missingOfDecision } from "./decision.ts";

const yearCard: RuleCard = {
  id: "lich-su.nam-khac-ngay",
  severity: "cảnh báo",
  source: plainSense,
  parameters: { "tháng muộn nhất của năm sau": "6", "tháng sớm nhất của năm": "4" },
  reach: "row",
};

export const yearAgainstDecision: Rule = {
  ...yearCard,
  find: (facts, parameters) => {
    const { book } = facts;
    const latest = figure(yearCard, parameters, "tháng muộn nhất của năm sau");
    const earliest = figure(yearCard, parameters, "tháng sớm nhất của năm");
    return book.awardHistory.rows.flatMap((row): readonly Spot[] => {
      const { year, decisionDate } = row.values;
      if (year === null || decisionDate === null || ahead(facts, decisionDate)) return [];
      // A year outside these bounds has a rule of its own.
      if (year < 1945 || year > 2100) return [];
      const signed = Number(decisionDate.slice(0, 4));
      const month = Number(decisionDate.slice(5, 7));
      // What a whole year is given for is not decided as it begins; a campaign's or a deed's reward may be.
      const isYearly = row.values.meritKind === "công trạng";
      if (signed === year ? !isYearly || month >= earliest : signed === year + 1 && month <= latest)
        return [];
      return [
        {
          in: book.awardHistory,
          row,
          column: "year",
          message: `Năm khen ${year} không hợp với ngày quyết định ${cellDay(decisionDate)}.`,
          fix: "Cột Năm ghi năm của thành tích, không phải năm ký quyết định; sửa lại Năm hoặc Ngày QĐ.",
        },
      ];
    });
  },
};

export const pastAwardWithoutDecision: Rule = {
  id: "lich-su.thieu-quyet-dinh",
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: ({ book }) =>
    book.awardHistory.rows.flatMap((row): readonly Spot[] => {
      const missing = missingOfDecision(book.awardHistory, row);
      if (missing === undefined) return [];
      return [
        {
          in: book.awardHistory,
          row,
          column: missing.column,
          message: `Chưa ghi ${missing.what} quyết định; báo cáo thành tích phải dẫn cả số và ngày.`,
          fix: "Tra quyết định khen và ghi đủ số, ngày.",
        },
      ];
    }),
};

export const pastDecisionForm: Rule = {
  id: "lich-su.so-quyet-dinh",
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: ({ book }) =>
    book.awardHistory.rows.flatMap((row): readonly Spot[] => {
      const wrong = badDecisionNumber(row.values.decisionNumber);
      return wrong === undefined ? [] : [{ in: book.awardHistory, row, column: "decisionNumber", ...wrong }];
    }),
};

export const sameAwardTwice: Rule = {
  id: "lich-su.ghi-hai-lan",
  severity: "cảnh báo",
  ...plainCard,
  reach: "sheet",
  find: (facts) => {
    const { lineage, kindOf } = awardFacts(facts);
    const { awardHistory } = facts.book;
    const first = new Map<string, (typeof awardHistory.rows)[number]>();
    return awardHistory.rows.flatMap((row): readonly Spot[] => {
      const { holder, unit, award, year, meritKind, decisionNumber } = row.values;
      if (holder === "" || award === "" || year === null) return [];
      const key = `${holderName(holder)}|${lineage.heirOf(unit)}|${award}|${year}|${kindOf(meritKind)}`;
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, row);
        return [];
      }
      // The same cells throughout are the rule's of doubled rows; two decisions are two awards.
      const other = before.values.decisionNumber;
      if (before.id === row.id) return [];
      if (other !== "" && decisionNumber !== "" && foldKey(other) !== foldKey(decisionNumber)) return [];
      return [
        {
          in: awardHistory,
          row,
          column: "holder",
          message: `Lần khen này có thể đã ghi ở dòng ${before.at}.`,
          fix: "Giữ một dòng cho một lần khen.",
        },
      ];
    });
  },
};
