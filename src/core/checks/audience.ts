import { quoted } from "../table/quote.ts";
import { foldKey } from "../text/fold.ts";
import { namesEveryone, readAudience } from "../tracking/audience.ts";
import { plainCard, type Rule, type Spot } from "./rule.ts";

/** A milestone for a group that no unit belongs to would never be tracked. */
export const unknownAudience: Rule = {
  id: "moc.nhom-khong-co",
  title: "Mốc áp dụng cho một nhóm không có đơn vị nào.",
  severity: "lỗi",
  ...plainCard,
  find: ({ book }) => {
    const known = new Set(
      book.units.rows.flatMap(({ values }) => [values.key, values.kind, values.cluster].map(foldKey)),
    );
    return book.milestones.rows.flatMap((row) =>
      [...readAudience(row.values.audience).groups, ...readAudience(row.values.audience).except]
        .filter((group) => !known.has(foldKey(group)) && !namesEveryone(group))
        .map(
          (group): Spot => ({
            in: book.milestones,
            row,
            column: "audience",
            message: `Không có đơn vị nào thuộc nhóm ${quoted(group)}.`,
            fix: "Ghi loại đơn vị, tên cụm/khối hoặc mã đơn vị có ở trang Đơn vị; nhiều nhóm cách nhau bằng dấu chấm phẩy.",
          }),
        ),
    );
  },
};
