import type { BookFacts } from "../../facts/book-facts.ts";
import { campaignOf } from "../../facts/cited-texts.ts";
import type { ProseCell } from "../../facts/prose-cells.ts";
import type { Spot } from "../../facts/spot.ts";
import { agencyCapitals, agencyName } from "../../text/agency-capitals.ts";
import { changeOutsideQuotes, outsideQuotes } from "../../text/outside-quotes.ts";
import { quoted } from "../../text/quote.ts";
import { law, type Rule } from "../rule/rule.ts";

const end = "(?![\\p{L}\\p{M}])";

/** Wrong capitals and what mends them. */
interface Form {
  readonly wrong: RegExp;
  readonly mend: (written: string, ...groups: string[]) => string;
}

const form = (wrong: string, right: string): Form => {
  const pattern = new RegExp(wrong + end, "gu");
  return { wrong: pattern, mend: (written) => written.replace(pattern, right) };
};

/** Agencies were written so under the circular before the decree, too. */
const agencies: readonly Form[] = [
  { wrong: agencyName, mend: agencyCapitals },
  form("(Ủy|Uỷ) (?:Ban (?:nhân dân|Nhân dân|Nhân Dân)|ban Nhân [Dd]ân)", "$1 ban nhân dân"),
  form("Hội Đồng (Thi đua|thi đua|nhân dân)", "Hội đồng $1"),
];
/** Only forms that are wrong wherever they stand. */
const forms: readonly Form[] = [
  ...agencies,
  form("[Hh]uân chương lao động", "Huân chương Lao động"),
  form("(Huân chương Lao động) [Hh]ạng (?:n|N)hất", "$1 hạng Nhất"),
  form("(Huân chương Lao động) [Hh]ạng (?:n|N)hì", "$1 hạng Nhì"),
  form("(Huân chương Lao động) [Hh]ạng (?:b|B)a", "$1 hạng Ba"),
];
/** Kinds of agencies and awards, with which every form begins. */
const SUSPECT = /Sở|Bộ|Phòng|[Cc]ục|Vụ|Ban|Ủy|Uỷ|Hội Đồng|[Hh]uân chương/u;

const mended = (text: string, all: readonly Form[]): string =>
  all.reduce((rest, { wrong, mend }) => rest.replace(wrong, mend), text);

/** The first words that are written otherwise than they should be. */
function firstWrong(text: string, all: readonly Form[]): string {
  const found = all.flatMap(({ wrong }) => [...text.matchAll(wrong)]);
  const [first] = found
    .filter(([written]) => mended(written, all) !== written)
    .sort((a, b) => (a.index ?? 0) - (b.index ?? 0));
  return first?.[0] ?? "";
}

/** From this day Phụ lục II says what is a capital; its forerunner said the same of agencies, and had other habits else. */
const inForce = "2020-03-05";
const before = { from: "2011-03-05", source: "Thông tư 01/2011/TT-BNV, Phụ lục VI" } as const;

/** A cell with the forms that its day is judged by. */
interface JudgedCell extends ProseCell {
  readonly forms: readonly Form[];
}

/** Catalogues of this day; what belongs to a campaign is judged by the day of its papers. */
const standing: ReadonlySet<string> = new Set(["units", "council"]);

/** Names of units and councils, and what the papers of campaigns print, judged by the decree. */
function judgedCells({ prose, lawDay }: BookFacts): readonly JudgedCell[] {
  return prose().flatMap((cell): readonly JudgedCell[] => {
    if (standing.has(cell.in.table.name)) return cell.column === "position" ? [] : [{ ...cell, forms }];
    const campaign = campaignOf(cell);
    const day = campaign === "" ? null : lawDay(campaign);
    if (day === null || day < before.from) return [];
    return [{ ...cell, forms: day < inForce ? agencies : forms }];
  });
}

export const wrongCapitals: Rule = {
  id: "loi-van.viet-hoa",
  severity: "gợi ý",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục II", inForce),
  parameters: {},
  reach: "book",
  find: (facts) =>
    judgedCells(facts).flatMap(({ text, forms: judged, ...place }): readonly Spot[] => {
      if (!SUSPECT.test(text)) return [];
      const value = changeOutsideQuotes(text, (part) => mended(part, judged));
      if (value === text) return [];
      const written = firstWrong(outsideQuotes(text), judged);
      return [
        {
          ...place,
          message: `${quoted(written)} viết hoa chưa đúng quy định.`,
          fix: `Ghi ${quoted(mended(written, judged))}.`,
          cure: { label: "Sửa chữ hoa", value },
          ...(judged === forms ? {} : { law: { severity: "gợi ý", source: before.source } }),
        },
      ];
    }),
};
