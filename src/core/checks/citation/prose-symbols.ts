import type { BookFacts } from "../../facts/book-facts.ts";
import { type CitedText, citedTexts } from "../../facts/cited-texts.ts";
import { knownAbbreviations, typeAbbreviations } from "../../facts/paper-types.ts";
import type { Spot } from "../../facts/spot.ts";
import { isLetterNumber } from "../../said/document-issuer.ts";
import { foldText } from "../../text/fold.ts";
import { law, type Rule } from "../rule/rule.ts";

/** The type part of a symbol: “2611/KH-BTP” → “KH”; a congress or law number such as “24/2021/QH15” has none. */
function typeOf(symbol: string): string | undefined {
  return /^\d+[a-z]?(?:\/\d{4})?[/-]([\p{L}\p{M}]+)[-/]/iu.exec(symbol)?.[1];
}

/** Kinds whose symbols bear no type: a letter's begins with its office, a law's number ends with its assembly. */
const withoutType: ReadonlySet<string> = new Set(["công văn", "luật", "bộ luật", "pháp lệnh"]);

/** The texts of *Văn bản pháp lý* themselves. */
const catalogued = ({ book }: BookFacts): readonly Pick<CitedText, "kind" | "number" | "place">[] =>
  book.legalTexts.rows.map((row) => ({
    place: { in: book.legalTexts, row, column: "number" },
    kind: row.values.kind,
    number: row.values.number,
  }));

/** Names a paper of one type with the symbol of another, such as “Quyết định số 2611/KH-BTP”. */
export const symbolAgainstType: Rule = {
  id: "loi-van.ky-hieu-khac-loai",
  severity: "cảnh báo",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục III", "2020-03-05"),
  parameters: {},
  reach: "row",
  find: (facts) =>
    [...citedTexts(facts), ...catalogued(facts)].flatMap(({ kind, number, place }): readonly Spot[] => {
      const expected = typeAbbreviations[foldText(kind)];
      const written = typeOf(number);
      if (written === undefined || written === expected) return [];
      // “1068/BTP-QĐ” puts its type last, as some offices did.
      const hasType = knownAbbreviations.has(number.split("-").pop() ?? "");
      const isLetter = expected !== undefined && !hasType && isLetterNumber(number);
      if (!isLetter && !knownAbbreviations.has(written)) return [];
      if (expected === undefined && !withoutType.has(foldText(kind))) return [];
      return [
        {
          ...place,
          message: isLetter
            ? `“${kind} số ${number}”: ký hiệu mở đầu bằng tên cơ quan là của công văn.`
            : `“${kind} số ${number}”: ký hiệu ${written} không phải của ${foldText(kind)}.`,
          fix:
            expected === undefined
              ? "Đối chiếu văn bản gốc rồi sửa loại văn bản hoặc số ký hiệu."
              : `Đối chiếu văn bản gốc: ${foldText(kind)} mang ký hiệu ${expected}.`,
        },
      ];
    }),
};
