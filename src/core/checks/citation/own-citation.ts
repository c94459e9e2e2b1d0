import { cellDay } from "../../calendar/date-style.ts";
import { findDates } from "../../calendar/find-dates.ts";
import type { Spot } from "../../facts/spot.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** How a legal text is cited names the day it was issued. */
export const ownCitation: Rule = {
  id: "van-ban-phap-ly.trich-dan-khac-ngay",
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: ({ book: { legalTexts } }) =>
    legalTexts.rows.flatMap((row): readonly Spot[] => {
      const { issued, citation } = row.values;
      const [date, ...more] = issued === null || citation === "" ? [] : findDates(citation);
      // Of two days one may be that of a text it amends.
      if (issued === null || date?.day === undefined || more.length > 0 || date.day === issued) return [];
      return [
        {
          in: legalTexts,
          row,
          column: "citation",
          message: `Cách trích dẫn ghi ngày ${cellDay(date.day)}, trong khi Ngày ban hành là ${cellDay(issued)}.`,
          fix: "Đối chiếu văn bản rồi sửa một trong hai ngày.",
        },
      ];
    }),
};
