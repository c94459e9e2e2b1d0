import type { BookFacts } from "../../facts/book-facts.ts";
import { campaignOf } from "../../facts/cited-texts.ts";
import { seenProse } from "../../facts/prose-cells.ts";
import type { Place, Spot } from "../../facts/spot.ts";
import { agencyCapitals, agencyName } from "../../text/agency-capitals.ts";
import { changeOutsideQuotes, outsideQuotes } from "../../text/outside-quotes.ts";
import { quoted } from "../../text/quote.ts";
import { remembered } from "../../text/remembered.ts";
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

/** Catalogues of this day; what belongs to a campaign is judged by the day of its papers. */
const standing: ReadonlySet<string> = new Set(["units", "council"]);

/** The forms that names of units and councils, and what the papers of campaigns print, are judged by; undefined for none. */
function formsOf({ lawDay }: BookFacts, place: Place): readonly Form[] | undefined {
  if (standing.has(place.in.table.name)) return place.column === "position" ? undefined : forms;
  const campaign = campaignOf(place);
  const day = campaign === "" ? null : lawDay(campaign);
  if (day === null || day < before.from) return undefined;
  return day < inForce ? agencies : forms;
}

const withCapitals = (text: string, all: readonly Form[]): string =>
  changeOutsideQuotes(text, (part) => mended(part, all));

/** Texts repeat down whole columns. Whatever the forms of agencies change, all of them change. */
const mendedText = remembered((text: string) => withCapitals(text, forms));

export const wrongCapitals: Rule = {
  id: "loi-van.viet-hoa",
  severity: "gợi ý",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục II", inForce),
  parameters: {},
  reach: "book",
  find: (facts) =>
    seenProse(facts, (text) => {
      const value = SUSPECT.test(text) ? mendedText(text) : text;
      return value === text ? undefined : value;
    }).flatMap(({ cell: { text, ...place }, seen }): readonly Spot[] => {
      const judged = formsOf(facts, place);
      if (judged === undefined) return [];
      const value = judged === forms ? seen : withCapitals(text, judged);
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
