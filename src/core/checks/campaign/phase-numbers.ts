import type { Spot } from "../../facts/spot.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** Phases are counted 1, 2, 3 …: a number left out is a phase forgotten or a reference that will lead nowhere. */
export const phaseNumber: Rule = {
  id: "dot.so-thieu",
  severity: "cảnh báo",
  ...plainCard,
  reach: "sheet",
  find: ({ book }) => {
    const given = new Map<string, Set<number>>();
    for (const { values } of book.phases.rows) {
      if (values.number === null) continue;
      given.set(values.campaign, (given.get(values.campaign) ?? new Set()).add(values.number));
    }
    return book.phases.rows.flatMap((row): readonly Spot[] => {
      const { campaign, number } = row.values;
      if (campaign === "" || number === null) return [];
      const whole = Number.isInteger(number) && number >= 1;
      if (whole && (number === 1 || given.get(campaign)?.has(number - 1) === true)) return [];
      return [
        {
          in: book.phases,
          row,
          column: "number",
          message: whole
            ? `Có đợt ${number} nhưng không có đợt ${number - 1}.`
            : `Đợt số ${String(number).replace(".", ",")} không phải là số thứ tự.`,
          fix: "Đánh số các đợt liên tục từ 1, hoặc thêm đợt còn thiếu.",
        },
      ];
    });
  },
};
