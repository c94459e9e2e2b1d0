import { cellDay } from "../../calendar/date-style.ts";
import { type Day, daysBetween } from "../../calendar/day.ts";
import { issueSpan } from "../../calendar/issue-day.ts";
import { ahead } from "../../facts/ahead.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { firstCapital } from "../../text/first-capital.ts";
import { plainCard, plainSense, type Rule, type RuleCard } from "../rule/rule.ts";
import { figure } from "../rule/rule-choices.ts";
import { type PlanAct, planActs, planStart } from "./plan-acts.ts";

/** From so many contradictions on, and more than half of all, the plan's own day is the one that is wrong. */
const fewestAgainst = 3;

function againstPlan(facts: BookFacts, campaign: string, done: readonly PlanAct[]): readonly Spot[] {
  const start = planStart(facts, campaign);
  const row = facts.campaigns().get(campaign);
  if (start === undefined || row === undefined || ahead(facts, start.day)) return [];
  // A plan issued after its own end is told as that.
  if (row.values.to !== null && start.day > row.values.to) return [];
  const early = done.filter(({ day }) => day < start.day);
  if (early.length >= fewestAgainst && early.length * 2 > done.length) {
    const first = early.reduce((least, one) => (one.day < least.day ? one : least));
    const issued = start.name === "ngày ban hành kế hoạch";
    return [
      {
        in: facts.book.campaigns,
        row,
        column: issued ? "issued" : "from",
        message: `${firstCapital(start.name)} ${cellDay(start.day)} đứng sau nhiều việc đã ghi của phong trào, sớm nhất là ${first.act.name} ${cellDay(first.day)} (trang ${first.in.table.sheet}, dòng ${first.row.at}).`,
        fix: `Sửa lại ${issued ? "Ngày ban hành" : "Từ ngày"} của phong trào.`,
      },
    ];
  }
  return early.map(({ act, in: parsed, row: at, day }) => ({
    in: parsed,
    row: at,
    column: act.column,
    message: `${firstCapital(act.name)} ${cellDay(day)} đứng trước ${start.name} ${cellDay(start.day)} của phong trào ${campaign}.`,
    fix: `Kiểm tra lại ${act.name}, hoặc ngày của phong trào.`,
  }));
}

export const beforePlan: Rule = {
  id: "trinh-tu.truoc-ke-hoach",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => [...planActs(facts)].flatMap(([campaign, done]) => againstPlan(facts, campaign, done)),
};

/** “ngày 28/04/2017”, or “tháng 8/2021” while the day is not known. */
const whenIssued = ({ first, last }: { readonly first: Day; readonly last: Day }): string =>
  first === last ? `ngày ${cellDay(first)}` : `tháng ${Number(first.slice(5, 7))}/${first.slice(0, 4)}`;

export const issuedAfterEnd: Rule = {
  id: "trinh-tu.ban-hanh-sau-ket-thuc",
  severity: "lỗi",
  ...plainCard,
  reach: "row",
  find: ({ book, issueDay }) =>
    book.campaigns.rows.flatMap((row): readonly Spot[] => {
      const { key, from, to } = row.values;
      const issued = issueSpan(issueDay(key));
      if (issued === undefined || to === null || (from !== null && from > to) || issued.first <= to)
        return [];
      return [
        {
          in: book.campaigns,
          row,
          column: "issued",
          message: `Kế hoạch ban hành ${whenIssued(issued)}, sau khi phong trào kết thúc ngày ${cellDay(to)}.`,
          fix: "Sửa lại Ngày ban hành hoặc Đến ngày.",
        },
      ];
    }),
};

const earlyCard: RuleCard = {
  id: "trinh-tu.ban-hanh-qua-som",
  severity: "cảnh báo",
  source: plainSense,
  // A plan for the next year comes in the last months of the one before.
  parameters: { "số ngày trước khi bắt đầu": "180" },
  reach: "row",
};

export const issuedLongBefore: Rule = {
  ...earlyCard,
  find: ({ book, issueDay }, parameters) => {
    const most = figure(earlyCard, parameters, "số ngày trước khi bắt đầu");
    return book.campaigns.rows.flatMap((row): readonly Spot[] => {
      const { key, from } = row.values;
      const issued = issueSpan(issueDay(key));
      if (issued === undefined || from === null) return [];
      const days = daysBetween(issued.last, from);
      if (days <= most) return [];
      return [
        {
          in: book.campaigns,
          row,
          column: "issued",
          message: `Kế hoạch ban hành ${whenIssued(issued)}, ${days} ngày trước khi phong trào bắt đầu (${cellDay(from)}).`,
          fix: "Kiểm tra lại năm của Ngày ban hành hoặc của Từ ngày.",
        },
      ];
    });
  },
};
