import { shortDate } from "../calendar/date-style.ts";
import { quoted } from "../table/quote.ts";
import { audienceOf } from "./audience-units.ts";
import type { BookFacts } from "./book-facts.ts";
import { perBook } from "./per-book.ts";
import { plainCard, type Rule, type Spot } from "./rule.ts";

const milestones = perBook(
  (facts: BookFacts) =>
    new Map(
      facts.book.milestones.rows
        .filter(({ values }) => values.key !== "")
        .map((row) => [row.values.key, { ...row.values, holds: audienceOf(facts, row.values.audience) }]),
    ),
);

export const outsideAudience: Rule = {
  id: "theo-doi.ngoai-nhom",
  title: "Theo dõi một đơn vị ở mốc không áp dụng cho đơn vị đó.",
  severity: "lỗi",
  ...plainCard,
  find: (facts) =>
    facts.book.tracking.rows.flatMap((row): readonly Spot[] => {
      const { milestone, unit } = row.values;
      const found = milestones(facts).get(milestone);
      if (found === undefined || found.audience === "" || !facts.units().has(unit) || found.holds(unit))
        return [];
      return [
        {
          in: facts.book.tracking,
          row,
          column: "unit",
          message: `Mốc ${milestone} áp dụng cho ${quoted(found.audience)}, không áp dụng cho ${unit}.`,
          fix: "Ghi đúng mốc hoặc đơn vị; nếu đơn vị cũng phải làm thì bổ sung vào cột Áp dụng cho ở trang Mốc.",
        },
      ];
    }),
};

export const receivedBeforeCampaign: Rule = {
  id: "theo-doi.nhan-truoc-phong-trao",
  title: "Ngày nhận đứng trước ngày phong trào bắt đầu.",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) =>
    facts.book.tracking.rows.flatMap((row): readonly Spot[] => {
      const { milestone, received } = row.values;
      const campaign = milestones(facts).get(milestone)?.campaign ?? "";
      const start = facts.campaigns().get(campaign)?.values.from ?? null;
      if (received === null || start === null || received >= start) return [];
      return [
        {
          in: facts.book.tracking,
          row,
          column: "received",
          message: `Nhận ngày ${shortDate(received, "dd/mm/yyyy")}, trước khi phong trào bắt đầu ngày ${shortDate(start, "dd/mm/yyyy")}.`,
          fix: "Kiểm tra lại ngày nhận.",
        },
      ];
    }),
};
