import type { Spot } from "../../facts/spot.ts";
import type { ParsedTable } from "../../table/parse-table.ts";
import type { TableName } from "../../tables/all-tables.ts";
import { quoted } from "../../text/quote.ts";
import { law, type Rule } from "../rule/rule.ts";

/** Columns that hold the number of one document, with or without its symbol. */
const columns: readonly (readonly [table: TableName, column: string])[] = [
  ["campaigns", "number"],
  ["legalBases", "number"],
  ["deadlineChanges", "decision"],
  ["tracking", "paper"],
  ["nominations", "decisionNumber"],
  ["papers", "number"],
  ["awardHistory", "decisionNumber"],
  ["legalTexts", "number"],
];

/** “0677”, “041/QĐ-STP”, “007”: zeros before a number that does not need them; 01 to 09 are as they should be. */
const padded = /^(0+(?=\d{2})|00+(?=\d))(\d{1,6}[a-zđ]?)(?=$|[/-])/iu;

export const leadingZeros: Rule = {
  id: "so-hieu.so-0-thua",
  severity: "cảnh báo",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3", "2020-03-05"),
  parameters: {},
  reach: "row",
  find: ({ book }) =>
    columns.flatMap(([name, column]): readonly Spot[] => {
      const parsed: ParsedTable = book[name];
      const spots: Spot[] = [];
      for (const row of parsed.rows) {
        const number = String((row.values as Readonly<Record<string, unknown>>)[column] ?? "");
        if (number.charAt(0) !== "0") continue;
        const found = padded.exec(number);
        if (found === null) continue;
        const bare = found[2] ?? "";
        const right = `${/^\d(?!\d)/u.test(bare) ? "0" : ""}${bare}${number.slice(found[0].length)}`;
        spots.push({
          in: parsed,
          row,
          column,
          message: `Số văn bản ${quoted(number)} có chữ số 0 thừa ở đầu; chỉ số nhỏ hơn 10 mới thêm số 0 phía trước.`,
          fix: `Ghi ${right}.`,
          cure: { label: `Ghi ${right}`, value: right },
        });
      }
      return spots;
    }),
};
