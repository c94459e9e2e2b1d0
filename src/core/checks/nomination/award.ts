import { shortDate } from "../../calendar/date-style.ts";
import { spanHolds } from "../../calendar/span.ts";
import { awardFacts } from "../../conditions/award-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey } from "../../text/fold.ts";
import { remembered } from "../../text/remembered.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

export const wrongSubject: Rule = {
  id: "de-nghi.sai-doi-tuong",
  severity: "lỗi",
  ...plainCard,
  find: ({ book, awards }) => {
    const fold = remembered(foldKey);
    return book.nominations.rows.flatMap((row): readonly Spot[] => {
      const award = awards().get(row.values.award)?.values;
      const { subject } = row.values;
      if (award === undefined || subject === "" || award.subject === "") return [];
      if (fold(award.subject).includes(fold(subject))) return [];
      return [
        {
          in: book.nominations,
          row,
          column: "award",
          message: `${award.name} dành cho ${award.subject}, không dành cho ${subject}.`,
          fix: "Chọn hình thức khác, hoặc sửa lại Đối tượng.",
        },
      ];
    });
  },
};

export const awardNotInForce: Rule = {
  id: "de-nghi.hinh-thuc-het-hieu-luc",
  severity: "lỗi",
  ...plainCard,
  find: (facts) =>
    awardFacts(facts).nominations.flatMap(({ row, handedIn }): readonly Spot[] => {
      const award = facts.awards().get(row.values.award)?.values;
      if (award === undefined || handedIn === null) return [];
      const { from, to } = award;
      if (spanHolds(award, handedIn)) return [];
      const ended = to !== null && to < handedIn;
      const day = shortDate(ended ? to : (from ?? handedIn), "dd/mm/yyyy");
      return [
        {
          in: facts.book.nominations,
          row,
          column: "award",
          message: `${award.name} chỉ áp dụng ${ended ? "đến hết" : "từ"} ngày ${day}.`,
          fix: "Chọn hình thức đang có hiệu lực, hoặc sửa lại ngày.",
        },
      ];
    }),
};
