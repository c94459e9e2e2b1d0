import type { Spot } from "../../facts/spot.ts";
import { seenTexts } from "../../facts/text-cells.ts";
import type { SeenText, TextCell } from "../../facts/text-columns.ts";
import { changeOutsideQuotes, outsideQuotes } from "../../text/outside-quotes.ts";
import { quoted } from "../../text/quote.ts";
import { remembered } from "../../text/remembered.ts";
import { inToneStyle, type ToneStyle, wordsInStyle } from "../../text/tone-style.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

const example: Readonly<Record<ToneStyle, string>> = { older: "òa, ủy", newer: "oà, uỷ" };

/** Any oa, oe, uy with a tone: most short cells hold none. */
const TONED = /(?:o[àáảãạèéẻẽẹ]|[òóỏõọ][ae]|u[ỳýỷỹỵ]|[ùúủũụ]y)(?![A-Za-z\u00c0-\u1ef9])|Uỷ|UỶ|Ủy|ỦY/;

/** The words of a text in each style. */
type Styled = Readonly<Record<ToneStyle, readonly string[]>>;

/** Texts repeat from one check to the next. */
const wordsOf = remembered((text: string): Styled | undefined => {
  const own = outsideQuotes(text);
  const found = { older: wordsInStyle(own, "older"), newer: wordsInStyle(own, "newer") };
  return found.older.length + found.newer.length === 0 ? undefined : found;
});

const styledOf = (text: string): Styled | undefined => (TONED.test(text) ? wordsOf(text) : undefined);

/** What one paper is made of: a campaign's own rows; elsewhere a whole tab. */
function paperOf({ in: { table }, row }: TextCell): string {
  const campaign = table.name === "campaigns" ? row.values["key"] : row.values["campaign"];
  return typeof campaign === "string" && campaign !== "" ? `campaign ${campaign}` : table.name;
}

function count(cells: readonly SeenText<Styled>[], style: ToneStyle): number {
  return cells.reduce((sum, { seen }) => sum + seen[style].length, 0);
}

/** The two ways of placing a tone mark, both correct, mixed in one paper. */
export const mixedToneStyle: Rule = {
  id: "loi-van.kieu-dau-thanh",
  severity: "gợi ý",
  ...plainCard,
  find: (facts) => {
    // Catalogues quote many papers, each in its own style.
    const cells = seenTexts(facts, (text, _raw, { in: { table } }) =>
      table.group === "work" || table.group === "follow" ? styledOf(text) : undefined,
    );
    // A book half and half follows the older style, the one that Nghị định 30/2020/NĐ-CP itself prints.
    const style: ToneStyle = count(cells, "newer") > count(cells, "older") ? "newer" : "older";
    const other: ToneStyle = style === "older" ? "newer" : "older";
    const mixed = new Set(
      cells.filter(({ seen }) => seen[style].length > 0).map(({ cell }) => paperOf(cell)),
    );
    return cells.flatMap(({ cell, seen }): readonly Spot[] => {
      const [word] = seen[other];
      if (word === undefined || !mixed.has(paperOf(cell))) return [];
      const value = changeOutsideQuotes(cell.text, (part) => inToneStyle(part, style));
      return [
        {
          ...cell,
          message: `${quoted(word)} đặt dấu thanh khác kiểu: chỗ khác của cùng phong trào hoặc cùng trang viết kiểu ${quoted(example[style])}.`,
          fix: `Ghi ${quoted(inToneStyle(word, style))} cho thống nhất.`,
          cure: { label: "Thống nhất dấu thanh", value },
        },
      ];
    });
  },
};
