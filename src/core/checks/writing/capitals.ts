import type { BookFacts } from "../../facts/book-facts.ts";
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

/** Names of units and councils, and what the papers of campaigns print, judged by the decree. */
function judgedCells({ book, prose, lawDay }: BookFacts): readonly ProseCell[] {
  const printed: readonly ProseCell[] = [
    ...prose(),
    ...book.legalBases.rows.map((row) => ({
      in: book.legalBases,
      row,
      column: "issuer",
      text: row.values.issuer,
    })),
    ...book.recipients.rows.map((row) => ({
      in: book.recipients,
      row,
      column: "name",
      text: row.values.name,
    })),
  ];
  const dated = printed.filter(({ in: { table }, row }) => {
    const campaign = row.values[table.name === "campaigns" ? "key" : "campaign"];
    const day = typeof campaign === "string" ? lawDay(campaign) : null;
    return day !== null && day >= inForce;
  });
  const units = book.units.rows.map((row) => ({
    in: book.units,
    row,
    column: "name",
    text: row.values.name,
  }));
  const councils = book.council.rows.map((row) => ({
    in: book.council,
    row,
    column: "council",
    text: row.values.council,
  }));
  return [...dated, ...units, ...councils];
}

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
