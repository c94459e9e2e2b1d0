import { cellDay } from "../../calendar/date-style.ts";
import { readIssueDay, unclearIssueDay } from "../../calendar/issue-day.ts";
import { unclearWords } from "../../calendar/phrase/answer.ts";
import type { Spot } from "../../facts/spot.ts";
import { reversedSpans } from "../rule/reversed-spans.ts";
import { law, plainCard, type Rule } from "../rule/rule.ts";

const campaignSpan: Rule = {
  id: "phong-trao.ngay-nguoc",
  severity: "lỗi",
  ...plainCard,
  reach: "row",
  find: ({ book }) =>
    reversedSpans(
      book.campaigns,
      (values) => values,
      "to",
      (from, to) => ({
        message: `Ngày kết thúc ${to} đứng trước ngày bắt đầu ${from}.`,
        fix: "Sửa lại Từ ngày hoặc Đến ngày.",
      }),
    ),
};

const issueDayUnclear: Rule = {
  id: "phong-trao.ngay-ban-hanh",
  severity: "lỗi",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục I", "2020-03-05"),
  parameters: {},
  reach: "row",
  find: ({ book }) =>
    book.campaigns.rows.flatMap((row): readonly Spot[] => {
      const issued = readIssueDay(row.values.issued);
      if (issued.kind !== "unclear") return [];
      return [
        {
          in: book.campaigns,
          row,
          column: "issued",
          ...unclearIssueDay(issued.words),
        },
      ];
    }),
};

const phaseOutsideCampaign: Rule = {
  id: "dot.ngoai-phong-trao",
  severity: "lỗi",
  ...plainCard,
  find: ({ book, campaigns, phases }) =>
    phases().flatMap(({ row, resolution }): readonly Spot[] => {
      const campaign = campaigns().get(row.values.campaign)?.values;
      if (resolution.kind === "unclear") {
        return [
          {
            in: book.phases,
            row,
            column: "to",
            ...unclearWords(resolution, "thời gian của đợt"),
          },
        ];
      }
      if (resolution.kind !== "resolved" || campaign === undefined) return [];
      const { from, to } = campaign;
      const start = resolution.start ?? resolution.due;
      if (from === null || to === null || from > to || (from <= start && resolution.due <= to)) return [];
      return [
        {
          in: book.phases,
          row,
          column: start < from ? "from" : "to",
          message: `Đợt (${cellDay(start)} - ${cellDay(resolution.due)}) nằm ngoài thời gian của phong trào (${cellDay(from)} - ${cellDay(to)}).`,
          fix: "Sửa lại thời gian của đợt hoặc của phong trào.",
        },
      ];
    }),
};

/** Dates of campaigns and phases that cannot be read or contradict each other. */
export const campaignDateRules: readonly Rule[] = [campaignSpan, issueDayUnclear, phaseOutsideCampaign];
