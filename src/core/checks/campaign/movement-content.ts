import { outlines } from "../../facts/plan-lines.ts";
import type { Spot } from "../../facts/spot.ts";
import { law, type Rule } from "../rule/rule.ts";

/** What a plan must settle (Luật Thi đua, khen thưởng 2022, Điều 17), and the words by which plans speak of it. */
const contents: readonly (readonly [content: string, words: RegExp])[] = [
  ["mục tiêu", /mục đích|mục tiêu/u],
  ["phạm vi, đối tượng tham gia", /đối tượng|phạm vi|tập thể, cá nhân|cá nhân, tập thể|tập thể và cá nhân/u],
  ["nội dung, tiêu chí thi đua", /nội dung|tiêu chí|chỉ tiêu/u],
  ["thời gian", /thời gian|tiến độ|thời hạn|\{đợt:|\{hạn:/u],
  ["biện pháp tổ chức thực hiện", /tổ chức thực hiện|biện pháp|giải pháp|trách nhiệm/u],
  ["sơ kết, tổng kết", /sơ kết|tổng kết/u],
  ["khen thưởng", /khen thưởng|biểu dương/u],
];

/** The contents of Điều 17 of which a plan's text says nothing; judged by words, so only ever a hint. */
export function missingContents(text: string): readonly string[] {
  const said = text.toLowerCase();
  return contents.filter(([, words]) => !words.test(said)).map(([content]) => content);
}

/** With fewer parts the plan is still being written. */
const fewestParts = 3;

export const contentMissing: Rule = {
  id: "phong-trao.thieu-noi-dung",
  severity: "gợi ý",
  source: law("Luật Thi đua, khen thưởng 2022, Điều 17", "2024-01-01"),
  parameters: {},
  reach: "book",
  find: (facts) => {
    const { book, campaigns, lawDay } = facts;
    const lines = outlines(facts);
    return [...campaigns()].flatMap(([key, row]): readonly Spot[] => {
      const own = lines.get(key) ?? [];
      const day = lawDay(key);
      // Plans made before the law came into force answer to the earlier one.
      if (day === null || day < "2024-01-01") return [];
      if (own.filter(({ values }) => values.rank === "phần I").length < fewestParts) return [];
      const prose = [row.values.abstract, row.values.opening, row.values.closing];
      const text = [...prose, ...own.map(({ values }) => values.text)].join("\n");
      return missingContents(text).map((content) => ({
        in: book.campaigns,
        row,
        column: "title",
        message: `Kế hoạch chưa nói tới ${content}.`,
        fix: "Thêm đoạn này ở trang Nội dung.",
      }));
    });
  },
};
