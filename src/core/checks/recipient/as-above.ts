import type { BookFacts } from "../../facts/book-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { quoted } from "../../text/quote.ts";
import { law, type Rule } from "../rule/rule.ts";

/** How many articles each campaign's decision has, by its outline. */
function articles({ book }: BookFacts): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { values } of book.outline.rows) {
    if (values.rank === "Điều") found.set(values.campaign, (found.get(values.campaign) ?? 0) + 1);
  }
  return found;
}

/** What is wrong with “Như trên” and “Như Điều 3” in a plan or a decision with so many articles. */
function problemOf(
  name: string,
  decides: boolean,
  last: number,
): Pick<Spot, "message" | "fix" | "cure"> | undefined {
  const line = /^[-–]?\s*như\s+(trên|kính gửi|điều)\s*(\d*)/iu.exec(name);
  if (line === null) return undefined;
  const article = (line[1] ?? "").toLowerCase() === "điều";
  const value = `Như Điều ${last}`;
  const cure = decides && last > 0 ? { cure: { label: `Ghi ${value}`, value } } : {};
  if (!article)
    return {
      message: `${quoted(name)} chỉ dùng khi văn bản có “Kính gửi”; ${decides ? "quyết định" : "kế hoạch"} không có.`,
      fix: decides ? `Ghi “${last > 0 ? value : "Như Điều …"}”.` : "Ghi tên các nơi nhận.",
      ...cure,
    };
  if (!decides)
    return {
      message: `${quoted(name)} dẫn tới một điều, mà kế hoạch không có điều nào.`,
      fix: "Ghi tên các nơi nhận, hoặc sửa Loại văn bản của phong trào.",
    };
  if (last > 0 && Number(line[2]) > last)
    return {
      message: `${quoted(name)} dẫn tới điều không có: quyết định có ${last} điều.`,
      fix: `Ghi “${value}”.`,
      ...cure,
    };
  return undefined;
}

/** “Như trên” belongs to letters with addressees, “Như Điều …” to decisions that have the article. */
export const asAboveForm: Rule = {
  id: "noi-nhan.nhu-tren",
  severity: "cảnh báo",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9", "2020-03-05"),
  parameters: {},
  reach: "book",
  find: (facts) => {
    const last = articles(facts);
    return facts.book.recipients.rows.flatMap((row): readonly Spot[] => {
      const campaign = facts.campaigns().get(row.values.campaign)?.values;
      if (campaign === undefined || campaign.form === "") return [];
      const decides = campaign.form === "Quyết định kèm Kế hoạch";
      const problem = problemOf(row.values.name, decides, last.get(campaign.key) ?? 0);
      return problem === undefined ? [] : [{ in: facts.book.recipients, row, column: "name", ...problem }];
    });
  },
};
