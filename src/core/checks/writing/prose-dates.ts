import { findDates } from "../../calendar/find-dates.ts";
import type { Spot } from "../../facts/spot.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** A date in running text that is on no calendar, such as 30/2/2017. */
export const impossibleDateInProse: Rule = {
  id: "loi-van.ngay-khong-co",
  severity: "lỗi",
  ...plainCard,
  reach: "row",
  find: ({ prose }) =>
    prose().flatMap(({ text, ...place }): readonly Spot[] =>
      findDates(text)
        .filter((date) => date.impossible)
        .map((date) => ({
          ...place,
          message: `Lời văn ghi “${date.text}”: trên lịch không có ngày này.`,
          fix: "Đối chiếu văn bản gốc rồi sửa lại ngày.",
        })),
    ),
};
