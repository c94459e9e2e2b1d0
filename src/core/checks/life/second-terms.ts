import { holderName } from "../../award/titles.ts";
import type { RowOf } from "../../book/parsed-book.ts";
import { cellDay } from "../../calendar/date-style.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey } from "../../text/fold.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** A member may sit for many terms, one after the other. */
export const overlappingTerms: Rule = {
  id: "hoi-dong.nhiem-ky-chong",
  severity: "lỗi",
  ...plainCard,
  reach: "sheet",
  find: ({ book }) => {
    const met = new Map<string, RowOf<"council">[]>();
    return book.council.rows.flatMap((row): readonly Spot[] => {
      const { council, member, from, to } = row.values;
      if (council === "" || member === "" || (from !== null && to !== null && to < from)) return [];
      const who = `${foldKey(council)}|${holderName(member)}`;
      const before = met.get(who) ?? [];
      met.set(who, [...before, row]);
      const clash = before.find(
        ({ values }) =>
          (values.from ?? "") !== (from ?? "") &&
          (values.to === null || from === null || from <= values.to) &&
          (to === null || values.from === null || values.from <= to),
      );
      if (clash === undefined) return [];
      const end = clash.values.to === null ? "chưa ghi ngày thôi" : `đến ${cellDay(clash.values.to)}`;
      return [
        {
          in: book.council,
          row,
          column: "from",
          message: `${member} đã là thành viên ở dòng ${clash.at} (${end}); hai nhiệm kỳ chồng nhau.`,
          fix: "Sửa lại Từ, Đến để nhiệm kỳ sau bắt đầu khi nhiệm kỳ trước đã hết.",
        },
      ];
    });
  },
};
