import { campaignKind } from "../../award/merit-kind.ts";
import { cellDay } from "../../calendar/date-style.ts";
import { awardFacts } from "../../conditions/award-facts.ts";
import { ahead } from "../../facts/ahead.ts";
import { lastDues } from "../../facts/last-due.ts";
import type { Spot } from "../../facts/spot.ts";
import { reversedSpans } from "../rule/reversed-spans.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

export const achievementBackwards: Rule = {
  id: "de-nghi.thoi-gian-nguoc",
  severity: "lỗi",
  ...plainCard,
  reach: "row",
  find: ({ book }) =>
    reversedSpans(
      book.nominations,
      (values) => values,
      "to",
      (from, to) => ({
        message: `Thành tích kết thúc ngày ${to}, trước khi bắt đầu ngày ${from}.`,
        fix: "Sửa lại Từ ngày hoặc Đến ngày.",
      }),
    ),
};

export const achievementOutsideCampaign: Rule = {
  id: "de-nghi.ngoai-phong-trao",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) =>
    awardFacts(facts).nominations.flatMap(({ row, kind }): readonly Spot[] => {
      const { from, to } = row.values;
      const campaign = facts.campaigns().get(row.values.campaign)?.values;
      if (kind !== campaignKind || campaign === undefined || campaign.from === null || campaign.to === null)
        return [];
      if (from !== null && to !== null && from > to) return [];
      const early = from !== null && from < campaign.from;
      const late = to !== null && to > campaign.to;
      if (!early && !late) return [];
      return [
        {
          in: facts.book.nominations,
          row,
          column: early ? "from" : "to",
          message: `Thành tích ${early ? `bắt đầu ngày ${cellDay(from)}` : `kết thúc ngày ${cellDay(to ?? campaign.to)}`}, ngoài thời gian của phong trào (${cellDay(campaign.from)} - ${cellDay(campaign.to)}).`,
          fix: "Sửa lại ngày; nếu kế hoạch xét cả thành tích ngoài thời gian này thì ghi lý do ở cột Bỏ qua.",
        },
      ];
    }),
};

export const handedInLate: Rule = {
  id: "de-nghi.nop-tre-han",
  severity: "gợi ý",
  ...plainCard,
  find: (facts) => {
    const dueOf = lastDues(facts, "hồ sơ khen thưởng");
    return facts.book.nominations.rows.flatMap((row): readonly Spot[] => {
      const { submitted, campaign, unit } = row.values;
      const due = dueOf(campaign, unit);
      if (submitted === null || due === undefined || submitted <= due || ahead(facts, submitted)) return [];
      return [
        {
          in: facts.book.nominations,
          row,
          column: "submitted",
          message: `Nộp ngày ${cellDay(submitted)}, sau hạn ${cellDay(due)} của kế hoạch.`,
          fix: "Xem lại ngày nộp; nếu vẫn nhận hồ sơ thì ghi lý do ở cột Bỏ qua.",
        },
      ];
    });
  },
};
