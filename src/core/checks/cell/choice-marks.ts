import { tablesInOrder } from "../../book/parsed-book.ts";
import type { Spot } from "../../facts/spot.ts";
import { cellText } from "../../table/parse-cell.ts";
import type { ParsedTable } from "../../table/parse-table.ts";
import { foldText } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** A choice written without its marks or with a wrong one: it is understood, but sorted and filtered as another word. */
export const choiceMarks: Rule = {
  ...plainCard,
  id: "o.lua-chon-sai-dau",
  severity: "gợi ý",
  reach: "row",
  find: ({ book }) =>
    tablesInOrder.flatMap(([name, table]) => {
      if (table.group === "system" || table.group === "result") return [];
      const parsed: ParsedTable = book[name];
      return Object.entries(table.columns).flatMap(([column, { kind, filledBy }]): readonly Spot[] => {
        const at = parsed.columns.at.get(column);
        if (kind !== "choice" || filledBy !== "clerk" || at === undefined) return [];
        return parsed.rows.flatMap((row): readonly Spot[] => {
          const [raw, value] = [row.line[at - 1] ?? "", String(row.values[column] ?? "")];
          if (raw === value || value === "") return [];
          const written = cellText(raw);
          if (foldText(written) === foldText(value)) return [];
          return [
            {
              in: parsed,
              row,
              column,
              message: `${quoted(written)} được hiểu là ${quoted(value)}, nhưng ghi thiếu hoặc sai dấu.`,
              fix: `Ghi ${quoted(value)}.`,
              cure: { label: `Ghi ${value}`, value },
            },
          ];
        });
      });
    }),
};
