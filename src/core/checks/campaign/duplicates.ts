import { tablesInOrder } from "../../book/parsed-book.ts";
import type { Spot } from "../../facts/spot.ts";
import { identityOf, type ParsedRow } from "../../table/parse-table.ts";
import type { Table } from "../../table/table.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** Rows that still lack an identifying value cannot be told apart yet; the missing value is named by itself. */
function identified(table: Table, row: ParsedRow): boolean {
  return table.identity.every((key) => {
    const value = row.values[key] ?? "";
    const column = table.columns[key];
    // A key and a place in the order are given to the row by the next command.
    const isGiven = column?.kind === "key" || column?.kind === "number";
    return value !== "" || (!isGiven && column?.required !== true);
  });
}

/** Two rows that claim the same identity: the system could not tell which one a reference or a write means. */
export const duplicateRow: Rule = {
  id: "dong.trung",
  severity: "lỗi",
  ...plainCard,
  reach: "sheet",
  find: ({ book }) =>
    tablesInOrder.flatMap(([name, table]): readonly Spot[] => {
      const parsed = book[name];
      if (table.group === "system" || table.group === "result") return [];
      const seen = new Map<string, ParsedRow>();
      return parsed.rows.flatMap((row): readonly Spot[] => {
        if (!identified(table, row)) return [];
        // Not row.id: by now a name typed instead of a key has become the key.
        const id = identityOf(table, row.values);
        const first = seen.get(id);
        if (first === undefined) {
          seen.set(id, row);
          return [];
        }
        const [column = ""] = table.identity.slice(-1);
        const headers = table.identity.map((key) => parsed.columns.headers.get(key) ?? "").join(", ");
        return [
          {
            in: parsed,
            row,
            column,
            message: `Trùng ${headers} (${row.key}) với dòng ${first.at}.`,
            fix: "Đổi một trong hai dòng, hoặc xóa dòng thừa.",
          },
        ];
      });
    }),
};
