import { citedTexts } from "../../facts/cited-texts.ts";
import { knownAbbreviations, typeAbbreviations } from "../../facts/paper-types.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldText } from "../../text/fold.ts";
import { law, type Rule } from "../rule/rule.ts";

/** The type part of a symbol: “2611/KH-BTP” → “KH”; a congress or law number such as “24/2021/QH15” has none. */
function typeOf(symbol: string): string | undefined {
  return /^\d+[a-z]?(?:\/\d{4})?[/-]([\p{L}\p{M}]+)[-/]/iu.exec(symbol)?.[1];
}

/** Names a paper of one type with the symbol of another, such as “Quyết định số 2611/KH-BTP”. */
export const symbolAgainstType: Rule = {
  id: "loi-van.ky-hieu-khac-loai",
  severity: "cảnh báo",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục III", "2020-03-05"),
  parameters: {},
  reach: "row",
  find: (facts) =>
    citedTexts(facts).flatMap(({ kind, number, place }): readonly Spot[] => {
      const expected = typeAbbreviations[foldText(kind)];
      const written = typeOf(number);
      if (expected === undefined || written === undefined || written === expected) return [];
      if (!knownAbbreviations.has(written)) return [];
      return [
        {
          ...place,
          message: `“${kind} số ${number}”: ký hiệu ${written} không phải của ${foldText(kind)}.`,
          fix: `Đối chiếu văn bản gốc: ${foldText(kind)} mang ký hiệu ${expected}.`,
        },
      ];
    }),
};
