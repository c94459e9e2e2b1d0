import { initials } from "../../book/new-keys.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { law, type Rule } from "../rule/rule.ts";

const compact = (text: string): string => foldKey(text).replace(/[^a-z\d]/gu, "");

/** A council or steering committee signs with its own letters, though the office's row issues the paper. */
const ownLetters = /^(?:hd|bcd|ubkt|btc)/u;

interface Unit {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
}

/** Whether the letters can stand for the unit: its initials, its short name, or a part of its code. */
function standsFor(letters: string, { key, name, shortName }: Unit): boolean {
  const forms = [initials(name), name, initials(shortName), shortName, key, ...key.split("-")].map(compact);
  return forms.some((form) => form.startsWith(letters));
}

export const symbolOfAnotherAgency: Rule = {
  id: "phong-trao.ky-hieu-khac-co-quan",
  severity: "gợi ý",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục I", "2020-03-05"),
  parameters: {},
  reach: "book",
  find: ({ book, units }) =>
    book.campaigns.rows.flatMap((row): readonly Spot[] => {
      const agency = /^\p{L}+-([\p{L}\d]+)/u.exec(row.values.symbol.trim())?.[1];
      const issuer = units().get(row.values.issuer)?.values;
      if (agency === undefined || issuer === undefined) return [];
      const letters = compact(agency);
      if (letters === "" || ownLetters.test(letters) || standsFor(letters, issuer)) return [];
      return [
        {
          in: book.campaigns,
          row,
          column: "symbol",
          message: `Ký hiệu mang tên cơ quan ${agency}, nhưng đơn vị ban hành là ${quoted(issuer.name)}.`,
          fix: "Kiểm tra lại Ký hiệu hoặc Đơn vị ban hành.",
        },
      ];
    }),
};
