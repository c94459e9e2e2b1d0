import { shortDate } from "../calendar/date-style.ts";
import type { Day } from "../calendar/day.ts";
import { readIssueDay } from "../plan/issue-day.ts";
import { milestoneDeadlines, phaseSpans } from "../tracking/deadlines.ts";
import type { Rule, Spot } from "./rule.ts";

const show = (day: Day): string => shortDate(day, "dd/mm/yyyy");

export const campaignSpan: Rule = {
  id: "phong-trao.ngay-nguoc",
  severity: "lỗi",
  source: "",
  reach: "row",
  find: (book) =>
    book.campaigns.rows.flatMap((row): readonly Spot[] => {
      const { from, to } = row.values;
      if (from === null || to === null || from <= to) return [];
      return [
        {
          in: book.campaigns,
          row,
          column: "to",
          message: `Ngày kết thúc ${show(to)} đứng trước ngày bắt đầu ${show(from)}.`,
          fix: "Sửa lại Từ ngày hoặc Đến ngày.",
        },
      ];
    }),
};

export const issueDayUnclear: Rule = {
  id: "phong-trao.ngay-ban-hanh",
  severity: "lỗi",
  source: "Nghị định 30/2020/NĐ-CP, Phụ lục I",
  reach: "row",
  find: (book) =>
    book.campaigns.rows.flatMap((row): readonly Spot[] => {
      const issued = readIssueDay(row.values.issued);
      if (issued.kind !== "unclear") return [];
      return [
        {
          in: book.campaigns,
          row,
          column: "issued",
          message: `Không đọc được ngày ban hành “${issued.words}”.`,
          fix: "Ghi ngày (05/02/2026), hoặc “tháng 8/2026”, “năm 2026” khi văn thư chưa cho ngày; hoặc để trống.",
        },
      ];
    }),
};

export const phaseOutsideCampaign: Rule = {
  id: "dot.ngoai-phong-trao",
  severity: "lỗi",
  source: "",
  reach: "book",
  find: (book) => {
    const campaigns = new Map(book.campaigns.rows.map((row) => [row.values.key, row.values]));
    return phaseSpans(book).flatMap(({ row, resolution }): readonly Spot[] => {
      const campaign = campaigns.get(row.values.campaign);
      if (resolution.kind === "unclear") {
        return [
          {
            in: book.phases,
            row,
            column: "to",
            message: `Không hiểu được thời gian của đợt ở chỗ “${resolution.part}”.`,
            fix: "Ghi ngày, tháng/năm, hoặc “đầu năm”, “cuối tháng 12/2021”, “kết thúc năm 2017”.",
          },
        ];
      }
      if (resolution.kind !== "resolved" || campaign === undefined) return [];
      const { from, to } = campaign;
      const start = resolution.start ?? resolution.due;
      if (start > resolution.due) {
        return [
          {
            in: book.phases,
            row,
            column: "to",
            message: `Đợt kết thúc ${show(resolution.due)} trước khi bắt đầu ${show(start)}.`,
            fix: "Sửa lại Từ hoặc Đến.",
          },
        ];
      }
      if (from === null || to === null || from > to || (from <= start && resolution.due <= to)) return [];
      return [
        {
          in: book.phases,
          row,
          column: start < from ? "from" : "to",
          message: `Đợt (${show(start)} - ${show(resolution.due)}) nằm ngoài thời gian của phong trào (${show(from)} - ${show(to)}).`,
          fix: "Sửa lại thời gian của đợt hoặc của phong trào.",
        },
      ];
    });
  },
};

export const deadlineUnclear: Rule = {
  id: "moc.khong-hieu-thoi-han",
  severity: "cảnh báo",
  source: "",
  reach: "row",
  find: (book) =>
    milestoneDeadlines(book).flatMap(({ row, resolution }): readonly Spot[] => {
      if (resolution.kind !== "unclear") return [];
      return [
        {
          in: book.milestones,
          row,
          column: "deadline",
          message: `Chưa tính được ngày: không hiểu chỗ “${resolution.part}”.`,
          fix: "Ghi lại thời hạn, ví dụ “trước ngày 20/02/2026”, “trong tháng 8/2026”, “10 ngày làm việc kể từ ngày ký”.",
        },
      ];
    }),
};
