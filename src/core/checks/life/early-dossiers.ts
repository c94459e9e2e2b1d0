import { cellDay } from "../../calendar/date-style.ts";
import { type Day, daysBetween } from "../../calendar/day.ts";
import type { Spot } from "../../facts/spot.ts";
import { remembered } from "../../text/remembered.ts";
import { plainSense, type Rule, type RuleCard } from "../rule/rule.ts";
import { figure } from "../rule/rule-choices.ts";

/** A campaign's dossiers come in on few days. */
const daysFrom = remembered((from: Day) => remembered((to: Day) => daysBetween(from, to)));

const card: RuleCard = {
  id: "trinh-tu.nop-qua-som",
  severity: "cảnh báo",
  source: plainSense,
  // Dossiers of the year come in while its last weeks still run.
  parameters: { "số ngày trước khi hết thời gian lập thành tích": "92" },
  reach: "row",
};

/** A dossier cannot tell of a year that is still to come. */
export const dossierTooEarly: Rule = {
  ...card,
  find: ({ book: { nominations } }, parameters) => {
    const most = figure(card, parameters, "số ngày trước khi hết thời gian lập thành tích");
    return nominations.rows.flatMap((row): readonly Spot[] => {
      const { from, to, submitted, decisionDate } = row.values;
      const day = submitted ?? decisionDate;
      // Days the wrong way round are told by their own rules.
      if (to === null || day === null || day >= to || (from !== null && (day < from || to < from))) return [];
      const days = daysFrom(day)(to);
      if (days <= most) return [];
      const what = submitted === null ? "Quyết định" : "Hồ sơ nộp";
      return [
        {
          in: nominations,
          row,
          column: "to",
          message: `${what} ngày ${cellDay(day)} mà thành tích tính đến ngày ${cellDay(to)}, sau đó ${days} ngày.`,
          fix: "Kiểm tra lại năm của Đến ngày, hoặc của Ngày nộp.",
        },
      ];
    });
  },
};
