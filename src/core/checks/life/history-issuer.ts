import { authoritiesNamed, authorityOf } from "../../award/authority.ts";
import { decisionAgency } from "../../award/decision-number.ts";
import { initials } from "../../book/new-keys.ts";
import type { RowOf } from "../../book/parsed-book.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { perBook } from "../../facts/per-book.ts";
import type { Spot } from "../../facts/spot.ts";
import { lineageOf } from "../../facts/unit-validity.ts";
import { foldKey } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { remembered } from "../../text/remembered.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

const letters = (text: string): string => foldKey(text).replace(/[^a-z\d]/gu, "");

/** The agency without its head: “Chủ tịch UBND tỉnh”, “Bộ trưởng Bộ Tư pháp”; “Chủ tịch nước” is the agency itself. */
const headOf = /^(?:chủ tịch(?!\s+nước)|bộ trưởng|giám đốc|tổng cục trưởng|cục trưởng)\s+/iu;

/** The symbols under which an agency may sign: its initials, its own short form, “TTg”. */
const symbolsOf = remembered((issuer: string): readonly string[] => {
  const bare = issuer.replace(headOf, "");
  const folded = foldKey(bare);
  const special = [
    ...(folded.includes("thu tuong") ? ["ttg"] : []),
    ...(/ubnd|uy ban nhan dan/u.test(folded) ? ["ubnd"] : []),
  ];
  return [...special, letters(initials(bare)), letters(bare)];
});

const stateSymbols: ReadonlySet<string> = new Set(["ttg", "ctn"]);

export const issuerAgainstSymbol: Rule = {
  id: "lich-su.co-quan-khac-ky-hieu",
  severity: "cảnh báo",
  ...plainCard,
  find: ({ book, awards }) =>
    book.awardHistory.rows.flatMap((row): readonly Spot[] => {
      const { issuer, decisionNumber, award } = row.values;
      const agency = issuer === "" ? undefined : decisionAgency(decisionNumber);
      if (agency === undefined) return [];
      const symbol = letters(agency);
      const may = authoritiesNamed(awards().get(award)?.values.decider ?? "");
      const signer = authorityOf(symbol, stateSymbols);
      // A symbol of somebody who does not give this award is told as that.
      if (signer !== undefined && may.size > 0 && !may.has(signer)) return [];
      if (
        symbolsOf(issuer).some((form) => form !== "" && (form.startsWith(symbol) || symbol.startsWith(form)))
      )
        return [];
      return [
        {
          in: book.awardHistory,
          row,
          column: "issuer",
          message: `Cơ quan ghi ${quoted(issuer)} nhưng quyết định ${decisionNumber} mang ký hiệu ${agency}.`,
          fix: "Đối chiếu bản gốc rồi sửa Cơ quan hoặc Số QĐ.",
        },
      ];
    }),
};

const unitsByName = perBook(
  ({ book }: BookFacts): ReadonlyMap<string, RowOf<"units">> =>
    new Map(book.units.rows.map((row) => [foldKey(row.values.name), row])),
);

/** An office gives its awards to its own people: not those of the office of another province. */
export const issuerOfOthers: Rule = {
  id: "lich-su.co-quan-khac-tuyen",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) =>
    facts.book.awardHistory.rows.flatMap((row): readonly Spot[] => {
      const { issuer, unit } = row.values;
      const by = unitsByName(facts).get(foldKey(issuer.replace(headOf, "")))?.values;
      const of = facts.units().get(unit)?.values;
      if (by === undefined || of === undefined || by.key === unit) return [];
      const lineage = lineageOf(facts);
      const [own, theirs] = [lineage.heirOf(unit), lineage.heirOf(by.key)];
      if (own === theirs || lineage.above(unit).includes(theirs)) return [];
      // A ministry and a committee reward beyond their own; a Sở does not reach another province.
      if (by.province === "" || of.province === "" || foldKey(by.province) === foldKey(of.province))
        return [];
      if (!/^(?:so|phong|ubnd|uy ban)\b/u.test(foldKey(by.name))) return [];
      return [
        {
          in: facts.book.awardHistory,
          row,
          column: "issuer",
          message: `${quoted(issuer)} không phải cơ quan cấp trên của đơn vị ${quoted(of.name)}.`,
          fix: "Đối chiếu quyết định rồi sửa Cơ quan hoặc Đơn vị.",
        },
      ];
    }),
};
