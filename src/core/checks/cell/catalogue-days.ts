import { shortDate } from "../../calendar/date-style.ts";
import type { Spot } from "../../facts/spot.ts";
import { reversedSpans } from "../rule/reversed-spans.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

const said = (from: string, to: string): Pick<Spot, "message" | "fix"> => ({
  message: `Ngày hết ${to} đứng trước ngày bắt đầu ${from}.`,
  fix: "Sửa lại một trong hai ngày.",
});

/** Spans of the catalogues; a reversed one holds on no day, so that its row is quietly never used. */
export const catalogueSpans: Rule = {
  ...plainCard,
  id: "danh-muc.ngay-nguoc",
  severity: "lỗi",
  reach: "row",
  find: ({ book }) => [
    ...reversedSpans(book.awards, (values) => values, "to", said),
    ...reversedSpans(book.rules, (values) => values, "to", said),
    ...reversedSpans(book.dossierParts, (values) => values, "to", said),
    ...reversedSpans(book.timeLimits, (values) => values, "to", said),
    ...reversedSpans(book.legalTexts, (values) => values, "to", said),
    ...reversedSpans(book.signers, (values) => values, "to", said),
    ...reversedSpans(book.recipients, (values) => values, "to", said),
  ],
};

/** A text cannot be in force before it was issued. */
export const forceBeforeIssue: Rule = {
  ...plainCard,
  id: "van-ban-phap-ly.hieu-luc-truoc-ban-hanh",
  severity: "lỗi",
  reach: "row",
  find: ({ book }) =>
    book.legalTexts.rows.flatMap((row): readonly Spot[] => {
      const { issued, from } = row.values;
      if (issued === null || from === null || from >= issued) return [];
      return [
        {
          in: book.legalTexts,
          row,
          column: "from",
          message: `Hiệu lực từ ${shortDate(from, "dd/mm/yyyy")} đứng trước ngày ban hành ${shortDate(issued, "dd/mm/yyyy")}.`,
          fix: "Sửa lại một trong hai ngày theo văn bản gốc.",
        },
      ];
    }),
};
