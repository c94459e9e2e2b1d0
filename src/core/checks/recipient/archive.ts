import type { RowOf } from "../../book/parsed-book.ts";
import { archiveRest, archiveRight, isArchive, namesRegistry } from "../../facts/archive-line.ts";
import { bareName, oncePerRow, recipientsOf } from "../../facts/recipient-lines.ts";
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

export const archiveForm: Rule = {
  id: "noi-nhan.luu",
  severity: "cảnh báo",
  source: decree,
  parameters: {},
  reach: "row",
  find: ({ book }) =>
    book.recipients.rows.flatMap((row): readonly Spot[] => {
      const { name } = row.values;
      const rest = archiveRest(name);
      if (rest === undefined) return [];
      const right = archiveRight(rest);
      if (bareName(name) === right) return [];
      const lacks = namesRegistry(rest) ? "dấu hai chấm sau chữ Lưu" : "VT (văn thư)";
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

/** The lines of each campaign by themselves, in the order in which they are typed to stand. */
function inOrder(rows: readonly RowOf<"recipients">[]): ReadonlyMap<string, readonly RowOf<"recipients">[]> {
  const own = new Map<string, RowOf<"recipients">[]>();
  for (const row of rows) {
    if (row.values.order === null) continue;
    const same = own.get(row.values.campaign);
    if (same === undefined) own.set(row.values.campaign, [row]);
    else same.push(row);
  }
  for (const lines of own.values())
    lines.sort((a, b) => (a.values.order ?? 0) - (b.values.order ?? 0) || a.at - b.at);
  return own;
}

export const archiveNotLast: Rule = {
  id: "noi-nhan.luu-khong-cuoi",
  severity: "cảnh báo",
  source: decree,
  parameters: {},
  reach: "sheet",
  find: ({ book }) =>
    [...inOrder(book.recipients.rows).values()].flatMap((lines): readonly Spot[] => {
      const row = lines.find(({ values }) => isArchive(values.name));
      const behind = row === undefined ? undefined : lines[lines.indexOf(row) + 1];
      if (row === undefined || behind === undefined || isArchive(behind.values.name)) return [];
      return [
        {
          in: book.recipients,
          row,
          column: "order",
          message: `Sau dòng Lưu (thứ tự ${row.values.order}) còn ${quoted(behind.values.name)} (thứ tự ${behind.values.order}).`,
          fix: "Dòng Lưu đứng cuối cùng: ghi lại Thứ tự của hai dòng.",
        },
      ];
    }),
};
