import type { Spot } from "../../facts/spot.ts";
import type { ParsedTable } from "../../table/parse-table.ts";
import { capitalisedName, nameWithoutTitles } from "../../text/names.ts";
import { quoted } from "../../text/quote.ts";
import { law, type Rule } from "../rule/rule.ts";

const oneLine = (name: string): string => name.replace(/\s+/gu, " ").trim();
/** Longer cells hold something else than a name. */
const longest = 60;

export const titleInName: Rule = {
  id: "nguoi-ky.hoc-ham",
  severity: "cảnh báo",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7", "2020-03-05"),
  parameters: {},
  reach: "row",
  find: ({ book }) =>
    book.signers.rows.flatMap((row): readonly Spot[] => {
      const { name } = row.values;
      const bare = nameWithoutTitles(name);
      if (name.length > longest || bare === oneLine(name)) return [];
      const value = capitalisedName(bare);
      return [
        {
          in: book.signers,
          row,
          column: "name",
          message: `Họ tên người ký ghi ${quoted(name)}, kèm học hàm, học vị hoặc danh xưng.`,
          fix: `Ghi ${value}; chỉ lực lượng vũ trang, giáo dục, y tế, khoa học mới có thể ghi thêm.`,
          cure: { label: `Ghi ${value}`, value },
        },
      ];
    }),
};

/** Names of signers and heads; those of nominees and council members are judged with their own family. */
export const smallSyllable: Rule = {
  id: "nguoi-ky.viet-hoa",
  severity: "cảnh báo",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục II", "2020-03-05"),
  parameters: {},
  reach: "row",
  find: ({ book }) => {
    const columns: readonly { readonly in: ParsedTable; readonly column: string }[] = [
      { in: book.units, column: "head" },
      { in: book.signers, column: "name" },
    ];
    return columns.flatMap(({ in: parsed, column }) =>
      parsed.rows.flatMap((row): readonly Spot[] => {
        const name = oneLine(String(row.values[column] ?? ""));
        // “đang khuyết” is no name; a name with a title is the other rule's.
        if (name.length > longest || !/^\p{Lu}/u.test(name) || nameWithoutTitles(name) !== name) return [];
        const value = capitalisedName(name);
        if (value === name) return [];
        return [
          {
            in: parsed,
            row,
            column,
            message: `Họ tên ${quoted(name)} viết hoa chưa đúng.`,
            fix: `Viết hoa chữ đầu mọi âm tiết: ${value}.`,
            cure: { label: `Ghi ${value}`, value },
          },
        ];
      }),
    );
  },
};
