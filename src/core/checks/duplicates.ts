import type { ParsedRow } from "../table/parse-table.ts";
import { tablesInOrder } from "../tables/book.ts";
import type { Rule, Spot } from "./rule.ts";

/** Two rows that claim the same identity: the system could not tell which one a reference or a write means. */
export const duplicateRow: Rule = {
  id: "dong.trung",
  severity: "lỗi",
  source: "",
  reach: "sheet",
  find: (book) =>
    tablesInOrder.flatMap(([name, table]): readonly Spot[] => {
      const parsed = book[name];
      if (table.group === "system" || table.group === "result") return [];
      const seen = new Map<string, ParsedRow>();
      return parsed.rows.flatMap((row): readonly Spot[] => {
        const first = row.id === "" ? undefined : seen.get(row.id);
        if (row.id !== "" && first === undefined) seen.set(row.id, row);
        if (first === undefined) return [];
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
