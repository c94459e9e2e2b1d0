import { cellDay } from "../../calendar/date-style.ts";
import { ahead } from "../../facts/ahead.ts";
import type { Spot } from "../../facts/spot.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** More time is asked for, and given, while there is some left. */
export const permitAfterDeadline: Rule = {
  ...plainCard,
  id: "han-rieng.cho-phep-sau-han",
  severity: "cảnh báo",
  find: (facts) => {
    const dues = new Map(
      facts
        .deadlines()
        .flatMap(({ row, resolution }) =>
          resolution.kind === "resolved" && resolution.recurrence === undefined
            ? [[row.values.key, resolution.due] as const]
            : [],
        ),
    );
    return facts.book.deadlineChanges.rows.flatMap((row): readonly Spot[] => {
      const { milestone, decisionDate, kind } = row.values;
      const due = dues.get(milestone);
      if (decisionDate === null || due === undefined || decisionDate <= due || ahead(facts, decisionDate))
        return [];
      return [
        {
          in: facts.book.deadlineChanges,
          row,
          column: "decisionDate",
          message: `Văn bản về ${kind === "" ? "hạn riêng" : kind} ghi ngày ${cellDay(decisionDate)}, sau khi hạn của mốc ${milestone} đã qua (${cellDay(due)}).`,
          fix: "Kiểm tra lại Ngày văn bản; nếu đúng thì ghi lý do ở cột Bỏ qua.",
        },
      ];
    });
  },
};
