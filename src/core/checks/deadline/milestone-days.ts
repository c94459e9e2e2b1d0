import type { Parameters } from "../../book/rule-parameters.ts";
import { cellDay } from "../../calendar/date-style.ts";
import { daysBetween } from "../../calendar/day.ts";
import { issueSpan } from "../../calendar/issue-day.ts";
import { ahead } from "../../facts/ahead.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { perBook } from "../../facts/per-book.ts";
import type { Spot } from "../../facts/spot.ts";
import { changeDeadlines } from "../../tracking/deadline/change-deadlines.ts";
import { plainCard, plainSense, type Rule, type RuleCard } from "../rule/rule.ts";
import { figure } from "../rule/rule-choices.ts";

/** Every row of *Mốc* and *Hạn riêng* that gives a deadline, with its campaign. */
const datedRows = perBook((facts: BookFacts) => {
  const { milestones, deadlineChanges } = facts.book;
  return [
    ...facts.deadlines().map((one) => ({ ...one, in: milestones, campaign: one.row.values.campaign })),
    ...changeDeadlines(facts.book).map((one) => ({
      ...one,
      in: deadlineChanges,
      campaign: facts.milestones().get(one.row.values.milestone)?.values.campaign ?? "",
    })),
  ];
});

/** A duty that comes back every month or year may well have come before; the next one is still ahead. */
export const deadlineBeforeIssue: Rule = {
  id: "moc.truoc-ban-hanh",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) =>
    datedRows(facts).flatMap(({ row, campaign, resolution, in: parsed }): readonly Spot[] => {
      if (resolution.kind !== "resolved" || resolution.recurrence !== undefined) return [];
      const issued = facts.issueDay(campaign);
      const first = issueSpan(issued)?.first;
      if (first === undefined || resolution.due >= first || ahead(facts, first)) return [];
      // A plan issued after its own end is told as that.
      const end = facts.campaigns().get(campaign)?.values.to ?? null;
      if (end !== null && first > end) return [];
      const when =
        issued.kind === "month" ? `tháng ${issued.month}/${issued.year}` : `ngày ${cellDay(first)}`;
      return [
        {
          in: parsed,
          row,
          column: "deadline",
          message: `Thời hạn ${cellDay(resolution.due)} đã qua khi kế hoạch ban hành (${when}).`,
          fix: "Sửa lại Thời hạn của mốc hoặc Ngày ban hành của phong trào.",
        },
      ];
    }),
};

const afterCard: RuleCard = {
  id: "moc.sau-phong-trao",
  severity: "cảnh báo",
  source: plainSense,
  // Reports and dossiers follow the end of a campaign by weeks; a quarter later a year was probably mistyped.
  parameters: { "số ngày sau khi kết thúc": "90" },
  reach: "book",
};

function longAfter(facts: BookFacts, parameters: Parameters): readonly Spot[] {
  const most = figure(afterCard, parameters, "số ngày sau khi kết thúc");
  return datedRows(facts).flatMap(({ row, campaign, resolution, in: parsed }): readonly Spot[] => {
    const end = facts.campaigns().get(campaign)?.values.to ?? null;
    if (end === null || resolution.kind !== "resolved") return [];
    const days = daysBetween(end, resolution.due);
    if (days <= most) return [];
    return [
      {
        in: parsed,
        row,
        column: "deadline",
        message: `Thời hạn ${cellDay(resolution.due)} đến sau khi phong trào kết thúc (${cellDay(end)}) ${days} ngày.`,
        fix: "Kiểm tra lại năm của Thời hạn, hoặc Đến ngày của phong trào.",
      },
    ];
  });
}

export const deadlineLongAfter: Rule = { ...afterCard, find: longAfter };
