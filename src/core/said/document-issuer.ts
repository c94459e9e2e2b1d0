import { foldText } from "../text/fold.ts";

/** The words of an issuer, folded, that its organ's letters in a symbol stand for. Others are not judged. */
const issuers: readonly (readonly [organ: string, words: RegExp, name: string])[] = [
  ["UBTVQH", /^ủy ban thường vụ quốc hội/u, "Ủy ban Thường vụ Quốc hội"],
  ["QH", /^quốc hội/u, "Quốc hội"],
  ["CP", /^chính phủ/u, "Chính phủ"],
  ["TTg", /^thủ tướng/u, "Thủ tướng Chính phủ"],
  ["VPCP", /^văn phòng chính phủ/u, "Văn phòng Chính phủ"],
  ["CTN", /^chủ tịch nước/u, "Chủ tịch nước"],
  ["BTP", /^(?:bộ trưởng )?bộ tư pháp/u, "Bộ Tư pháp"],
  ["BNV", /^(?:bộ trưởng )?bộ nội vụ/u, "Bộ Nội vụ"],
  ["BTC", /^(?:bộ trưởng )?bộ tài chính/u, "Bộ Tài chính"],
  ["BCA", /^(?:bộ trưởng )?bộ công an/u, "Bộ Công an"],
  ["BQP", /^(?:bộ trưởng )?bộ quốc phòng/u, "Bộ Quốc phòng"],
  ["BYT", /^(?:bộ trưởng )?bộ y tế/u, "Bộ Y tế"],
  ["BGDĐT", /^(?:bộ trưởng )?bộ giáo dục/u, "Bộ Giáo dục và Đào tạo"],
  ["BKHĐT", /^(?:bộ trưởng )?bộ kế hoạch/u, "Bộ Kế hoạch và Đầu tư"],
  ["BLĐTBXH", /^(?:bộ trưởng )?bộ lao động/u, "Bộ Lao động - Thương binh và Xã hội"],
  ["BTTTT", /^(?:bộ trưởng )?bộ thông tin/u, "Bộ Thông tin và Truyền thông"],
  ["VPUBND", /^văn phòng (?:đoàn đbqh |hđnd |và )*(?:ubnd|ủy ban nhân dân)/u, "Văn phòng Ủy ban nhân dân"],
  ["UBND", /^(?:chủ tịch |thường trực )?(?:ubnd|ủy ban nhân dân)/u, "Ủy ban nhân dân"],
  ["HĐND", /^(?:thường trực )?(?:hđnd|hội đồng nhân dân)/u, "Hội đồng nhân dân"],
  ["STP", /^(?:giám đốc )?(?:sở tư pháp|stp(?![a-z]))/u, "Sở Tư pháp"],
  ["SNV", /^(?:giám đốc )?(?:sở nội vụ|snv(?![a-z]))/u, "Sở Nội vụ"],
  ["STC", /^(?:giám đốc )?sở tài chính/u, "Sở Tài chính"],
  [
    "TU",
    /^(?:ban thường vụ |thường trực |ban chấp hành )?(?:tỉnh ủy|thành ủy|đảng bộ (?:tỉnh|thành phố))/u,
    "Tỉnh ủy",
  ],
  [
    "TW",
    /^(?:bộ chính trị|ban bí thư|ban chấp hành trung ương|trung ương|bch trung ương)/u,
    "Trung ương Đảng",
  ],
  [
    "HLGVN",
    /^(?:chủ tịch |trung ương |ban thường vụ (?:trung ương )?)?hội luật gia việt nam/u,
    "Hội Luật gia Việt Nam",
  ],
];

/** The organ whose letters stand in a symbol: “42/2010/NĐ-CP” → CP, “1068/BTP-TGPL” → BTP; undefined where none is known. */
export function organOfNumber(number: string): string | undefined {
  const groups = number.split(/[/-]/u).filter((group) => /^\p{Lu}/u.test(group));
  if (groups.some((group) => /^(?:TTLT|NQLT)/u.test(group))) return undefined;
  const known = (group: string | undefined): string | undefined => {
    const bare = group?.replace(/\d+$/u, "");
    return issuers.find(([organ]) => organ === bare)?.[0];
  };
  // A letter's symbol begins with its organ, any other ends with it.
  return known(groups[groups.length - 1]) ?? known(groups[0]);
}

/** A letter's number, which begins with its office: “1068/BTP-TGPL”, “1616/VPUBND-TH”. */
export function isLetterNumber(number: string): boolean {
  const [, organ = ""] = /^\d+[a-z]?\/(\p{Lu}[\p{L}]*)-\p{Lu}/u.exec(number) ?? [];
  return issuers.some(([known]) => known === organ);
}

/** The organ that the words of an issuer begin with; undefined where it is not known. */
export function organOfIssuer(words: string): string | undefined {
  const folded = foldText(words);
  return issuers.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** The name of an organ as it issues. */
export const organName = (organ: string): string => issuers.find(([known]) => known === organ)?.[2] ?? organ;
