import { cellDay } from "../../calendar/date-style.ts";
import type { Day } from "../../calendar/day.ts";
import type { Spot } from "../../facts/spot.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

const idOf = (campaign: string, number: number | null): string => `${campaign}\n${number}`;

export const unknownPhase: Rule = {
  id: "moc.dot-khong-co",
  severity: "lỗi",
  ...plainCard,
  find: ({ book, campaigns }) => {
    const known = new Set(book.phases.rows.map(({ values }) => idOf(values.campaign, values.number)));
    return book.milestones.rows.flatMap((row): readonly Spot[] => {
      const { campaign, phase } = row.values;
      if (phase === null || !campaigns().has(campaign) || known.has(idOf(campaign, phase))) return [];
      return [
        {
          in: book.milestones,
          row,
          column: "phase",
          message: `Phong trào ${campaign} không có đợt ${phase}.`,
          fix: "Sửa lại số đợt, để trống, hoặc thêm đợt này ở trang Đợt.",
        },
      ];
    });
  },
};

/** Registering and planning come before the work; every other thing is due in its phase or after it. */
const ahead: ReadonlySet<string> = new Set(["đăng ký", "kế hoạch"]);

export const beforePhase: Rule = {
  id: "moc.truoc-dot",
  severity: "cảnh báo",
  ...plainCard,
  find: ({ book, deadlines, phases }) => {
    const starts = new Map<string, Day>();
    for (const { row, resolution } of phases()) {
      if (resolution.kind !== "resolved") continue;
      starts.set(idOf(row.values.campaign, row.values.number), resolution.start ?? resolution.due);
    }
    return deadlines().flatMap(({ row, resolution }): readonly Spot[] => {
      const { campaign, phase, task } = row.values;
      const start = starts.get(idOf(campaign, phase));
      if (start === undefined || ahead.has(task) || resolution.kind !== "resolved") return [];
      if (resolution.recurrence !== undefined || resolution.due >= start) return [];
      const [due, begins] = [resolution.due, start].map((day) => cellDay(day));
      return [
        {
          in: book.milestones,
          row,
          column: "deadline",
          message: `Thời hạn ${due} đến trước khi đợt ${phase} bắt đầu (${begins}).`,
          fix: "Sửa lại Thời hạn hoặc Đợt của mốc.",
        },
      ];
    });
  },
};
