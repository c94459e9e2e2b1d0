import type { Spot } from "../../facts/spot.ts";
import { unitNotValid } from "../../facts/unit-on-day.ts";
import { awardFacts } from "../nomination/award-facts.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

export const registrationUnit: Rule = {
  id: "dang-ky.don-vi-het-hieu-luc",
  title: "Đơn vị đăng ký không tồn tại vào ngày đăng ký (ví dụ đã sáp nhập).",
  severity: "lỗi",
  ...plainCard,
  find: (facts) => {
    const { lineage } = awardFacts(facts);
    const { registrations } = facts.book;
    return registrations.rows.flatMap((row): readonly Spot[] => {
      const { date, unit } = row.values;
      const wrong = date === null ? undefined : unitNotValid(lineage, unit, date, "ngày đăng ký");
      return wrong === undefined ? [] : [{ in: registrations, row, column: "unit", ...wrong }];
    });
  },
};
