import type { Spot } from "../../facts/spot.ts";
import { firstCapital } from "../../text/first-capital.ts";
import { foldKey } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { law, type Rule } from "../rule/rule.ts";

const decree = law("Nghị định 30/2020/NĐ-CP, Phụ lục I", "2020-03-05");

/** A number may carry a letter that the registry gave between two numbers: 36a. */
const plainNumber = /^\d{1,6}\p{L}?$/u;

export const numberWithSymbol: Rule = {
  id: "phong-trao.so-van-ban",
  severity: "lỗi",
  source: decree,
  parameters: {},
  reach: "row",
  find: ({ book }) =>
    book.campaigns.rows.flatMap((row): readonly Spot[] => {
      const number = row.values.number.trim();
      if (number === "" || plainNumber.test(number)) return [];
      const digits = /^\d{1,6}(?!\d)/u.exec(number)?.[0];
      return [
        {
          in: book.campaigns,
          row,
          column: "number",
          message: `Số ghi ${quoted(number)}; bản in sẽ có hai ký hiệu hoặc số sai.`,
          fix: "Chỉ ghi số do văn thư cấp; ký hiệu ghi ở cột Ký hiệu.",
          ...(digits === undefined ? {} : { cure: { label: `Ghi ${digits}`, value: digits } }),
        },
      ];
    }),
};

export const symbolWithNumber: Rule = {
  id: "phong-trao.ky-hieu-co-so",
  severity: "lỗi",
  source: decree,
  parameters: {},
  reach: "row",
  find: ({ book }) =>
    book.campaigns.rows.flatMap((row): readonly Spot[] => {
      const symbol = row.values.symbol.trim();
      if (symbol === "" || !/^\d|[/\s–—]/u.test(symbol)) return [];
      const right = symbol
        .replace(/^\d*\s*\//u, "")
        .replace(/\s+/gu, "")
        .replace(/[/–—]/gu, "-");
      return [
        {
          in: book.campaigns,
          row,
          column: "symbol",
          message: `Ký hiệu ghi ${quoted(symbol)}; ký hiệu chỉ gồm chữ và dấu gạch nối không cách chữ.`,
          fix: "Số ghi ở cột Số; ký hiệu ghi như KH-STP.",
          ...(/^\p{L}+(?:-[\p{L}\d]+)+$/u.test(right)
            ? { cure: { label: `Ghi ${right}`, value: right } }
            : {}),
        },
      ];
    }),
};

/** The paper that bears the number: a plan, or the decision that promulgates it. */
const typeOfForm: Readonly<Record<string, { readonly type: string; readonly name: string }>> = {
  "Kế hoạch": { type: "KH", name: "kế hoạch" },
  "Quyết định kèm Kế hoạch": { type: "QĐ", name: "quyết định" },
};

export const symbolOfAnotherType: Rule = {
  id: "phong-trao.ky-hieu-khac-loai",
  severity: "cảnh báo",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục III", "2020-03-05"),
  parameters: {},
  reach: "row",
  find: ({ book }) =>
    book.campaigns.rows.flatMap((row): readonly Spot[] => {
      const expected = typeOfForm[row.values.form];
      const symbol = /^(\p{L}+)-([\p{L}\d-]+)$/u.exec(row.values.symbol.trim());
      const type = symbol?.[1];
      if (expected === undefined || type === undefined || type === expected.type) return [];
      const right = `${expected.type}-${symbol?.[2] ?? ""}`;
      const mistyped = foldKey(type) === foldKey(expected.type);
      return [
        {
          in: book.campaigns,
          row,
          column: "symbol",
          message: mistyped
            ? `Ký hiệu của ${expected.name} viết ${expected.type}, không viết ${type}.`
            : `Loại văn bản là “${row.values.form}” nhưng ký hiệu bắt đầu bằng ${type}.`,
          fix: `${firstCapital(expected.name)} mang ký hiệu ${expected.type}; sửa Ký hiệu hoặc chọn lại Loại văn bản.`,
          cure: { label: `Ghi ${right}`, value: right },
        },
      ];
    }),
};
