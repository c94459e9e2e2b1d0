import { quoted } from "../table/quote.ts";
import { foldKey } from "../text/fold.ts";
import { plainSense, type Rule, type Spot } from "./rule.ts";

/** The groups named in *Áp dụng cho*, as typed. */
export function audienceGroups(text: string): readonly string[] {
  return text
    .split(/[;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** A milestone for a group that no unit belongs to would never be tracked. */
export const unknownAudience: Rule = {
  id: "moc.nhom-khong-co",
  title: "Mốc áp dụng cho một nhóm không có đơn vị nào.",
  severity: "lỗi",
  source: plainSense,
  parameters: {},
  reach: "book",
  find: ({ book }) => {
    const known = new Set(
      book.units.rows.flatMap(({ values }) => [values.key, values.kind, values.cluster].map(foldKey)),
    );
    return book.milestones.rows.flatMap((row) =>
      audienceGroups(row.values.audience)
        .filter((group) => !known.has(foldKey(group)))
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
