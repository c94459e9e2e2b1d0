import { type CitedText, campaignOf, citedTexts } from "../../facts/cited-texts.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey, foldText } from "../../text/fold.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** “396/KH-STP” → number and organ without the type: 396, STP. */
function sameSeries({ number }: CitedText): string | undefined {
  const [, digits, year = "", organ] =
    /^(\d+[a-z]?)(?:\/(\d{4}))?[/-](?:\p{Lu}[\p{L}]*[/-])?(\p{Lu}[\p{L}\d]*)$/u.exec(number) ?? [];
  return digits === undefined || organ === undefined ? undefined : [digits, year, foldKey(organ)].join("|");
}

/** One number, organ and day under two kinds: “Quyết định số 396/QĐ-STP” and “Kế hoạch số 396/KH-STP ngày 16/3/2017”. */
export const oneNumberTwoKinds: Rule = {
  id: "vien-dan.mot-so-hai-loai",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const first = new Map<string, CitedText>();
    return citedTexts(facts).flatMap((cited): readonly Spot[] => {
      const series = sameSeries(cited);
      const legal = /^\d+[a-z]?\/\d{4}\//u.test(cited.number);
      if (series === undefined || (cited.date === null && !legal)) return [];
      // A legal number is one text for good; another comes again with each year and in each office.
      const id = legal ? series : [campaignOf(cited.place), series, cited.date].join("|");
      const before = first.get(id);
      if (before === undefined) first.set(id, cited);
      if (before === undefined || foldText(before.kind) === foldText(cited.kind)) return [];
      return [
        {
          ...cited.place,
          message: `“${cited.kind} số ${cited.number}” và “${before.kind} số ${before.number}” (trang ${before.place.in.table.sheet}, dòng ${before.place.row.at}): cùng số, cùng cơ quan nhưng ghi hai loại văn bản.`,
          fix: "Đối chiếu văn bản gốc rồi ghi thống nhất một loại, một ký hiệu.",
        },
      ];
    });
  },
};
