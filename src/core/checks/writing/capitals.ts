import type { BookFacts } from "../../facts/book-facts.ts";
import { campaignOf } from "../../facts/cited-texts.ts";
import type { ProseCell } from "../../facts/prose-cells.ts";
import type { Spot } from "../../facts/spot.ts";
import { changeOutsideQuotes } from "../../text/outside-quotes.ts";
import { quoted } from "../../text/quote.ts";
import { law, type Rule } from "../rule/rule.ts";

const end = "(?![\\p{L}\\p{M}])";
const form = (wrong: string, right: string): readonly [RegExp, string] => [
  new RegExp(wrong + end, "gu"),
  right,
];

/** Wrong capitals and the right ones: only forms that are wrong wherever they stand. */
const forms: readonly (readonly [RegExp, string])[] = [
  form("(?<![\\p{L}\\p{M}])(Sở|Bộ|Phòng) (?:tư pháp|Tư Pháp|tư Pháp)", "$1 Tư pháp"),
  form("(Ủy|Uỷ) (?:Ban (?:nhân dân|Nhân dân|Nhân Dân)|ban Nhân Dân)", "$1 ban nhân dân"),
  form("Hội Đồng (Thi đua|thi đua|nhân dân)", "Hội đồng $1"),
  form("[Hh]uân chương lao động", "Huân chương Lao động"),
  form("(Huân chương Lao động) [Hh]ạng (?:n|N)hất", "$1 hạng Nhất"),
  form("(Huân chương Lao động) [Hh]ạng (?:n|N)hì", "$1 hạng Nhì"),
  form("(Huân chương Lao động) [Hh]ạng (?:b|B)a", "$1 hạng Ba"),
];
const anyForm = new RegExp(forms.map(([wrong]) => wrong.source).join("|"), "u");

/** From this day Phụ lục II says what is a capital; older papers followed other habits. */
const inForce = "2020-03-05";

/** Catalogues of this day; what belongs to a campaign is judged by the day of its papers. */
const standing: ReadonlySet<string> = new Set(["units", "council"]);

/** Names of units and councils, and what the papers of campaigns print, judged by the decree. */
const judgedCells = ({ prose, lawDay }: BookFacts): readonly ProseCell[] =>
  prose().filter((cell) => {
    if (standing.has(cell.in.table.name)) return cell.column !== "position";
    const campaign = campaignOf(cell);
    const day = campaign === "" ? null : lawDay(campaign);
    return day !== null && day >= inForce;
  });

export const wrongCapitals: Rule = {
  id: "loi-van.viet-hoa",
  severity: "gợi ý",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục II", inForce),
  parameters: {},
  reach: "book",
  find: (facts) =>
    judgedCells(facts).flatMap(({ text, ...place }): readonly Spot[] => {
      if (!anyForm.test(text)) return [];
      const mend = (part: string): string =>
        forms.reduce((mended, [wrong, right]) => mended.replace(wrong, right), part);
      const value = changeOutsideQuotes(text, mend);
      if (value === text) return [];
      const written = anyForm.exec(text)?.[0] ?? "";
      return [
        {
          ...place,
          message: `${quoted(written)} viết hoa chưa đúng quy định.`,
          fix: `Ghi ${quoted(mend(written))}.`,
          cure: { label: "Sửa chữ hoa", value },
        },
      ];
    }),
};
