import type { Spot } from "../../facts/spot.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** Codes stand in {hạn: …} and in lists parted by semicolons, so these signs would cut them in two. */
const signs = /[\s;{}:]/u;
const tables = ["campaigns", "milestones", "units"] as const;

export const keySigns: Rule = {
  id: "ma.dau-la",
  severity: "gợi ý",
  ...plainCard,
  reach: "row",
  find: ({ book }) =>
    tables.flatMap((name): readonly Spot[] =>
      book[name].rows.flatMap((row): readonly Spot[] => {
        if (!signs.test(row.values.key)) return [];
        return [
          {
            in: book[name],
            row,
            column: "key",
            message: `Mã ${quoted(row.values.key)} có khoảng trắng hoặc dấu ; : { }.`,
            fix: "Dùng chữ, số và dấu gạch nối, ví dụ QB-2017; sửa cả những chỗ đang dẫn tới mã này.",
          },
        ];
      }),
    ),
};
