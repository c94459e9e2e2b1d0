import { bareName, isArchive, oncePerRow, recipientsOf } from "../../facts/recipient-lines.ts";
import type { Spot } from "../../facts/spot.ts";
import { quoted } from "../../text/quote.ts";
import { law, type Rule } from "../rule/rule.ts";

const decree = law("Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9", "2020-03-05");

export const archiveMissing: Rule = {
  id: "noi-nhan.thieu-luu",
  severity: "cảnh báo",
  source: decree,
  parameters: {},
  reach: "sheet",
  find: (facts) =>
    oncePerRow(
      [...recipientsOf(facts).values()].flatMap((rows): readonly Spot[] => {
        const row = rows[rows.length - 1];
        if (row === undefined || rows.some(({ values }) => isArchive(values.name))) return [];
        return [
          {
            in: facts.book.recipients,
            row,
            column: "name",
            message: "Nơi nhận của phong trào chưa có dòng Lưu.",
            fix: "Thêm dòng cuối “Lưu: VT, <đơn vị soạn thảo>”.",
          },
        ];
      }),
    ),
};

/** “Lưu VT, TĐKT” → “Lưu: VT, TĐKT”; “Lưu: TĐKT” → “Lưu: VT, TĐKT”. */
function archiveRight(name: string): string {
  const rest = bareName(name)
    .replace(/^lưu\s*:?\s*/iu, "")
    .trim();
  return /(?<!\p{L})VT(?!\p{L})/u.test(rest)
    ? `Lưu: ${rest}`
    : `Lưu: ${["VT", rest].filter((part) => part !== "").join(", ")}`;
}

export const archiveForm: Rule = {
  id: "noi-nhan.luu",
  severity: "cảnh báo",
  source: decree,
  parameters: {},
  reach: "row",
  find: ({ book }) =>
    book.recipients.rows.flatMap((row): readonly Spot[] => {
      const { name } = row.values;
      const right = archiveRight(name);
      if (!isArchive(name) || bareName(name) === right) return [];
      const lacks = /(?<!\p{L})VT(?!\p{L})/u.test(name) ? "dấu hai chấm sau chữ Lưu" : "VT (văn thư)";
      return [
        {
          in: book.recipients,
          row,
          column: "name",
          message: `Dòng ${quoted(name)} chưa có ${lacks}.`,
          fix: `Ghi “${right}”.`,
          cure: { label: `Ghi ${right}`, value: right },
        },
      ];
    }),
};
