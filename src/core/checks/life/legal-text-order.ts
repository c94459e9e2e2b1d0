import { lastNamed } from "../../book/row-by-key.ts";
import { cellDay } from "../../calendar/date-style.ts";
import type { Spot } from "../../facts/spot.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** A text stands until what replaces it begins: neither after that, nor before its own day. */
export const replacedOutOfOrder: Rule = {
  id: "van-ban-phap-ly.thay-the-nguoc",
  severity: "cảnh báo",
  ...plainCard,
  reach: "sheet",
  find: ({ book }) =>
    book.legalTexts.rows.flatMap((row): readonly Spot[] => {
      const { replacedBy, issued, to, number } = row.values;
      const next = replacedBy === "" ? undefined : lastNamed(book.legalTexts, replacedBy)?.values;
      if (next === undefined) return [];
      const called = next.number === "" ? next.key : next.number;
      const spot = {
        in: book.legalTexts,
        row,
        fix: "Đối chiếu hai văn bản rồi sửa ngày, hoặc sửa Thay thế bởi.",
      };
      if (replacedBy === row.values.key) {
        return [{ ...spot, column: "replacedBy", message: `${number} ghi được thay thế bởi chính nó.` }];
      }
      const begins = next.issued ?? next.from;
      if (issued !== null && begins !== null && begins < issued) {
        return [
          {
            ...spot,
            column: "replacedBy",
            message: `${called} (${cellDay(begins)}) có trước ${number} (${cellDay(issued)}) nên không thể thay thế văn bản này.`,
          },
        ];
      }
      if (to === null || next.from === null || to < next.from) return [];
      // In force before it was issued: its own row is told.
      if (next.issued !== null && next.from < next.issued) return [];
      return [
        {
          ...spot,
          column: "to",
          message: `${number} còn hiệu lực đến ${cellDay(to)}, trong khi ${called} thay thế văn bản này từ ${cellDay(next.from)}.`,
        },
      ];
    }),
};
