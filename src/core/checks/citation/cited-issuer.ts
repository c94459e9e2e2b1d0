import { dayParts } from "../../calendar/day.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { type CitedText, citedTexts } from "../../facts/cited-texts.ts";
import { legalTextOf } from "../../facts/legal-text-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { organName, organOfIssuer, organOfNumber } from "../../said/document-issuer.ts";
import { documentsIn } from "../../said/documents.ts";
import { quoted } from "../../text/quote.ts";
import { law, plainCard, type Rule } from "../rule/rule.ts";

const nameOf = ({ kind, number }: Pick<CitedText, "kind" | "number">): string => `${kind} số ${number}`;

/** Where the issuer of a citation stands: its own cell in *Căn cứ*, the same cell in prose. */
const inBases = ({ place }: CitedText, { book }: BookFacts, column: string): string =>
  place.in === book.legalBases && place.column === "number" ? column : place.column;

/** What *Văn bản pháp lý* says of each text in its own words. */
const inCatalogue = ({ book }: BookFacts): readonly CitedText[] =>
  book.legalTexts.rows.flatMap((row): readonly CitedText[] =>
    documentsIn(` ${row.values.citation}`).map((said) => ({
      ...said,
      place: { in: book.legalTexts, row, column: "citation" },
      campaign: "",
      inPlan: false,
    })),
  );

/** “Nghị định số 42/2010/NĐ-CP … của Bộ Tư pháp”: the symbol says Chính phủ. */
export const citedIssuer: Rule = {
  id: "vien-dan.co-quan-khac-so",
  severity: "lỗi",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3 và Phụ lục III", "2020-03-05"),
  parameters: {},
  reach: "row",
  find: (facts) =>
    [...citedTexts(facts), ...inCatalogue(facts)].flatMap((cited): readonly Spot[] => {
      if (cited.issuer === "") return [];
      const [written, meant] = [organOfIssuer(cited.issuer), organOfNumber(cited.number)];
      if (written === undefined || meant === undefined || written === meant) return [];
      return [
        {
          ...cited.place,
          column: inBases(cited, facts, "issuer"),
          message: `${nameOf(cited)} ghi cơ quan ban hành là ${quoted(organName(written))}; ký hiệu là của ${organName(meant)}.`,
          fix: "Đối chiếu văn bản gốc rồi sửa cơ quan ban hành hoặc số ký hiệu.",
        },
      ];
    }),
};

const YEAR = /^\d+[a-z]?\/(\d{4})\//iu;

/** “Thông tư số 14/2015/TT-BTP ngày 14/10/2016”: the year in the number is that of its day. */
export const citedYear: Rule = {
  id: "vien-dan.nam-khac-so",
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: (facts) => {
    const rows = facts.book.legalTexts.rows.map((row) => ({
      place: { in: facts.book.legalTexts, row, column: "issued" },
      ...row.values,
      date: row.values.issued,
      known: null,
    }));
    const cited = citedTexts(facts).map((text) => ({
      ...text,
      place: { ...text.place, column: inBases(text, facts, "date") },
      // The rule of *Văn bản pháp lý* names the right day.
      known: legalTextOf(facts, text)?.issued ?? null,
    }));
    return [...rows, ...cited].flatMap(({ place, kind, number, date, known }): readonly Spot[] => {
      const year = YEAR.exec(number)?.[1];
      if (year === undefined || date === null || known !== null || dayParts(date).year === Number(year))
        return [];
      return [
        {
          ...place,
          message: `${nameOf({ kind, number })} là văn bản của năm ${year}, nhưng ghi ngày của năm ${dayParts(date).year}.`,
          fix: "Đối chiếu văn bản gốc rồi sửa số hoặc ngày.",
        },
      ];
    });
  },
};
