import { officeFigures } from "../../book/office-figures.ts";
import { officeSettings } from "../../book/office-settings.ts";
import type { Spot } from "../../facts/spot.ts";
import { isSlip } from "../../table/near-word.ts";
import { foldKey, foldText } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

const settingNames = [...Object.values(officeSettings), ...Object.values(officeFigures)].map(
  ({ name }) => name,
);

/** A setting whose name nobody reads: its value would quietly be the default. */
export const settingNameSlip: Rule = {
  ...plainCard,
  id: "cau-hinh.ten-la",
  severity: "cảnh báo",
  reach: "row",
  find: ({ book }) =>
    book.settings.rows.flatMap((row): readonly Spot[] => {
      const { name } = row.values;
      if (name === "" || settingNames.some((known) => foldKey(known) === foldKey(name))) return [];
      const value = settingNames.find((known) => isSlip(known, name));
      if (value === undefined) return [];
      return [
        {
          in: book.settings,
          row,
          column: "name",
          message: `Sổ không có mục cấu hình ${quoted(name)}.`,
          fix: `Có phải ${quoted(value)}?`,
          cure: { label: `Ghi ${value}`, value },
        },
      ];
    }),
};

/** What is wrong with one “tên: giá trị” of *Tham số*; undefined where nothing is. */
function problemOf(part: string, names: readonly string[]): Pick<Spot, "message" | "fix"> | undefined {
  const at = part.indexOf(":");
  if (at < 0)
    return {
      message: `Tham số ${quoted(part)} không có dấu hai chấm nên không được đọc.`,
      fix: "Ghi “tên: giá trị”; nhiều tham số cách nhau bằng dấu chấm phẩy.",
    };
  const [name, value] = [part.slice(0, at).trim(), part.slice(at + 1).trim()];
  const share = Number(value.replace("%", "").replace(",", "."));
  if (/^(?:hoặc )?tỷ lệ /iu.test(name) && !(share >= 0 && share <= 100))
    return {
      message: `${quoted(`${name}: ${value}`)} không phải là một tỷ lệ.`,
      fix: "Ghi một số từ 0 đến 100, phần thập phân sau dấu phẩy.",
    };
  const meant = names.find((known) => foldText(known) !== foldText(name) && isSlip(known, name));
  return meant === undefined
    ? undefined
    : { message: `Không quy tắc nào đọc tham số ${quoted(name)}.`, fix: `Có phải ${quoted(meant)}?` };
}

/** Parameters that the engines of law would pass over in silence. */
export const ruleParameters: Rule = {
  ...plainCard,
  id: "quy-tac.tham-so",
  severity: "lỗi",
  reach: "sheet",
  find: ({ book }) => {
    const listed = book.rules.rows.map((row) => ({
      row,
      parts: row.values.parameters
        .split(/[;\n]/u)
        .map((part) => part.trim())
        .filter((part) => part !== ""),
    }));
    const times = new Map<string, number>();
    for (const { parts } of listed)
      for (const part of parts) {
        const name = part.split(":")[0]?.trim() ?? "";
        times.set(name, (times.get(name) ?? 0) + 1);
      }
    const names = [...times].filter(([, often]) => often > 1).map(([name]) => name);
    return listed.flatMap(({ row, parts }): readonly Spot[] => {
      // Rows that change a check of the book may hold lists of words.
      if (row.values.key.includes(".")) return [];
      for (const part of parts) {
        const problem = problemOf(part, names);
        if (problem !== undefined) return [{ in: book.rules, row, column: "parameters", ...problem }];
      }
      return [];
    });
  },
};
