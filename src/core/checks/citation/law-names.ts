import type { BookFacts } from "../../facts/book-facts.ts";
import { campaignOf } from "../../facts/cited-texts.ts";
import { seenProse } from "../../facts/prose-cells.ts";
import type { Place, Spot } from "../../facts/spot.ts";
import { firstCapital } from "../../text/first-capital.ts";
import { quoted } from "../../text/quote.ts";
import { law, type Rule } from "../rule/rule.ts";

const since = "2020-03-05";
/** A cell that somebody can look through before pressing the button. */
const shortCell = 200;

/** Names that plans of justice offices cite; “Luật gia”, “Luật sư”, “Luật này” are no such names. */
const names = [
  "thi đua, khen thưởng",
  "trợ giúp pháp lý",
  "hộ tịch",
  "công chứng",
  "đấu giá tài sản",
  "hòa giải ở cơ sở",
  "phổ biến, giáo dục pháp luật",
  "thi hành án dân sự",
  "lý lịch tư pháp",
  "ban hành văn bản quy phạm pháp luật",
  "xử lý vi phạm hành chính",
  "cán bộ, công chức",
  "viên chức",
  "quốc tịch",
  "nuôi con nuôi",
];
const small = new RegExp(`(?<![\\p{L}\\p{M}])Luật (?:${names.join("|")})(?![\\p{L}\\p{M}])`, "gu");
const withCapital = (name: string): string => `Luật ${name.slice(5, 6).toUpperCase()}${name.slice(6)}`;

/** In *Căn cứ* the kind stands in a cell of its own before the name. */
function ofKindCell(facts: BookFacts): readonly Spot[] {
  const { legalBases } = facts.book;
  return legalBases.rows.flatMap((row): readonly Spot[] => {
    const { kind, abstract, campaign } = row.values;
    const day = facts.lawDay(campaign);
    const found = kind === "Luật" ? `Luật ${abstract}`.match(small)?.[0] : undefined;
    if (found === undefined || !`Luật ${abstract}`.startsWith(found) || day === null || day < since)
      return [];
    const value = firstCapital(abstract);
    return [
      spotOf(
        { in: legalBases, row, column: "abstract" },
        found,
        abstract.length > shortCell ? undefined : value,
      ),
    ];
  });
}

function spotOf(place: Place, found: string, value: string | undefined): Spot {
  const right = withCapital(found);
  return {
    ...place,
    message: `Tên luật ${quoted(found)} chưa viết hoa chữ đầu.`,
    fix: `Viết ${right}.`,
    ...(value === undefined ? {} : { cure: { label: `Viết ${right}`, value } }),
  };
}

/** “Luật thi đua, khen thưởng”, the spelling of before NĐ 30/2020, in a paper dated since. */
export const smallLawName: Rule = {
  id: "chinh-ta.ten-luat",
  severity: "gợi ý",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục II", since),
  parameters: {},
  reach: "row",
  find: (facts) => [
    ...ofKindCell(facts),
    ...seenProse(facts, (text) => (text.includes("Luật ") ? text.match(small)?.[0] : undefined)).flatMap(
      ({ cell: { text, ...place }, seen: found }): readonly Spot[] => {
        const day = facts.lawDay(campaignOf(place));
        if (day === null || day < since) return [];
        const value = text.length > shortCell ? undefined : text.replace(small, withCapital);
        return [spotOf(place, found, value)];
      },
    ),
  ],
};
