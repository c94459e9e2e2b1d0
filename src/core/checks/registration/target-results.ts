import { targetFigure } from "../../award/target-reached.ts";
import { cellDay } from "../../calendar/date-style.ts";
import type { Spot } from "../../facts/spot.ts";
import { lineageOf } from "../../facts/unit-validity.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

export const resultNotComparable: Rule = {
  id: "chi-tieu.khong-so-sanh-duoc",
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: ({ book }) =>
    book.targets.rows.flatMap((row): readonly Spot[] => {
      const { assigned, result, measure } = row.values;
      const asked = targetFigure(assigned);
      if (result === "" || asked === undefined) return [];
      const got = targetFigure(result);
      const percent = (counts: string): boolean => counts === "%" || measure.trim() === "%";
      // “12 vụ” against 70 %: both are figures, of different things.
      const alike =
        got !== undefined && (got.counts === "" || percent(asked.counts) === (got.counts === "%"));
      if (alike) return [];
      return [
        {
          in: book.targets,
          row,
          column: "result",
          message: `Mức giao là ${quoted(`${assigned} ${measure}`)}, kết quả ghi ${quoted(result)}: không so sánh được.`,
          fix: "Ghi kết quả bằng số, cùng đơn vị tính với mức giao.",
        },
      ];
    }),
};

export const targetUnitGone: Rule = {
  id: "chi-tieu.don-vi-het-hieu-luc",
  severity: "lỗi",
  ...plainCard,
  find: (facts) => {
    const lineage = lineageOf(facts);
    return facts.book.targets.rows.flatMap((row): readonly Spot[] => {
      const campaign = facts.campaigns().get(row.values.campaign)?.values;
      if (campaign === undefined || campaign.from === null || campaign.to === null) return [];
      const atStart = lineage.on(row.values.unit, campaign.from);
      const atEnd = lineage.on(row.values.unit, campaign.to);
      const gone = atStart.kind === "ended" || atEnd.kind === "not-yet";
      if (!gone) return [];
      const heir = atStart.kind === "ended" ? atStart.successor?.values.key : undefined;
      const days = `${cellDay(campaign.from)} - ${cellDay(campaign.to)}`;
      return [
        {
          in: facts.book.targets,
          row,
          column: "unit",
          message: `Đơn vị ${row.values.unit} không tồn tại trong thời gian của phong trào (${days}).`,
          fix: heir === undefined ? "Ghi đơn vị có trong thời gian đó." : `Ghi đơn vị kế thừa ${heir}.`,
          ...(heir === undefined ? {} : { cure: { label: `Ghi ${heir}`, value: heir } }),
        },
      ];
    });
  },
};
