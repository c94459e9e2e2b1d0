import type { Spot } from "../../facts/spot.ts";
import { firstCapital } from "../../text/first-capital.ts";
import { law, type Rule } from "../rule/rule.ts";

/** “V/v” belongs to letters without a named type; “Kế hoạch” is printed above the abstract already. */
const needless = /^(?:về việc|v\/v|kế hoạch)\s*:?\s+/iu;

/** What the abstract should begin and end like; undefined when it does. */
function better(abstract: string, form: string): string | undefined {
  const start = needless.exec(abstract)?.[0] ?? "";
  // A decision's abstract reads “Ban hành Kế hoạch …” and takes the word over.
  const kept = /^kế/iu.test(start) && form !== "Kế hoạch" ? "" : start;
  const rest = abstract.slice(kept.length).replace(/\s*(?:[;,]|(?<!\.)\.)$/u, "");
  const right = firstCapital(rest);
  if (rest === "" || (kept === "" && rest.length === abstract.length)) return undefined;
  return right;
}

export const abstractWords: Rule = {
  id: "phong-trao.trich-yeu",
  severity: "gợi ý",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục I", "2020-03-05"),
  parameters: {},
  reach: "row",
  find: ({ book }) =>
    book.campaigns.rows.flatMap((row): readonly Spot[] => {
      const { abstract, form } = row.values;
      const right = better(abstract, form);
      if (right === undefined) return [];
      const start = needless.exec(abstract)?.[0].trim();
      return [
        {
          in: book.campaigns,
          row,
          column: "abstract",
          message:
            start !== undefined && !right.startsWith(start)
              ? `Trích yếu in dưới tên loại văn bản, không mở đầu bằng “${start}”.`
              : "Trích yếu in dưới tên loại văn bản, không có dấu ở cuối.",
          fix: "Ghi thẳng nội dung, ví dụ “Phát động phong trào thi đua …”.",
          cure: { label: "Sửa trích yếu", value: right },
        },
      ];
    }),
};
