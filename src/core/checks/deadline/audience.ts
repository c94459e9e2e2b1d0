import type { RowOf } from "../../book/parsed-book.ts";
import { groupNames } from "../../facts/audience-units.ts";
import { meantGroups } from "../../facts/listed-groups.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { namesEveryone, readAudience } from "../../tracking/unit/audience.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

type Named = RowOf<"milestones" | "deadlineChanges">;

/** What is said of each group in *Áp dụng cho* of that sheet that no unit belongs to. */
const unknownGroups =
  (sheet: "milestones" | "deadlineChanges"): Rule["find"] =>
  (facts) => {
    const known = groupNames(facts);
    const { book } = facts;
    const rows: readonly Named[] = book[sheet].rows;
    return rows.flatMap((row) => {
      const { groups, except } = readAudience(row.values.audience);
      return [...groups, ...except]
        .filter((group) => !known.has(foldKey(group)) && !namesEveryone(group))
        .map((group): Spot => {
          const meant = meantGroups(group, known);
          const value = meant === undefined ? "" : row.values.audience.replace(group, meant.value);
          return {
            in: book[sheet],
            row,
            column: "audience",
            message: `Không có đơn vị nào thuộc nhóm ${quoted(group)}.`,
            fix:
              meant === undefined
                ? "Ghi loại đơn vị, tên cụm/khối hoặc mã đơn vị có ở trang Đơn vị; nhiều nhóm cách nhau bằng dấu chấm phẩy."
                : meant.kind === "one"
                  ? `Có phải ${quoted(meant.value)}?`
                  : `Ngăn cách các nhóm bằng dấu chấm phẩy: ${meant.value}.`,
            ...(meant === undefined ? {} : { cure: { label: `Ghi ${meant.value}`, value } }),
          };
        });
    });
  };

/** A milestone for a group that no unit belongs to would never be tracked. */
export const unknownAudience: Rule = {
  ...plainCard,
  id: "moc.nhom-khong-co",
  severity: "lỗi",
  find: unknownGroups("milestones"),
};

export const unknownChangeAudience: Rule = {
  ...plainCard,
  id: "han-rieng.nhom-khong-co",
  severity: "lỗi",
  find: unknownGroups("deadlineChanges"),
};
