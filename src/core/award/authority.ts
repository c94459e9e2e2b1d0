import { foldKey } from "../text/fold.ts";

/** Who decides: by the symbol of a decision, and by *Người quyết định* of a form of award. */
export type Authority = "President" | "Prime Minister" | "minister" | "people's committee" | "director";

/** Ministries and what ranks as one, by their letters, folded; those of before 2025 too. */
const ministries =
  /^(?:b(?:tp|nv|tc|ca|qp|ng|ct|xd|gddt|yt|khcn|vhttdl|nnmt|nnptnt|tnmt|ldtbxh|tttt|gtvt|khdt|dttg)|ubdt|ttcp|nhnn|vpcp|tandtc|vksndtc|ktnn)$/u;

/** Sở and what is below, with a seal of its own: STP, SNV, PTP, TTTGPL, CCTHADS. */
const offices = /^(?:s[a-z]{2,8}|ptp|tttgpl|vp(?!cp)[a-z]{0,4}|ccthads)$/u;

const bySymbol: readonly (readonly [symbol: RegExp, authority: Authority])[] = [
  [ministries, "minister"],
  [/^ubnd$/u, "people's committee"],
  [offices, "director"],
];

const byDecider: readonly (readonly [words: RegExp, authorities: readonly Authority[]])[] = [
  [/chu tich nuoc/u, ["President"]],
  [/thu tuong/u, ["Prime Minister"]],
  [/bo truong|thu truong (?:bo|co quan ngang bo)/u, ["minister"]],
  [/chu tich (?:ubnd|uy ban)/u, ["people's committee"]],
  [/giam doc/u, ["director"]],
  // Whoever has a seal of his own: a ministry gives these titles to its own people too.
  [/nguoi dung dau|thu truong (?:co quan|don vi)/u, ["minister", "people's committee", "director"]],
];

/** How a sentence calls them. */
export const authorityNames: Readonly<Record<Authority, string>> = {
  President: "Chủ tịch nước",
  "Prime Minister": "Thủ tướng Chính phủ",
  minister: "Bộ trưởng",
  "people's committee": "Ủy ban nhân dân",
  director: "người đứng đầu sở, đơn vị",
};

/** The authorities that words such as “Bộ trưởng; Chủ tịch UBND cấp tỉnh” name; none where they name nobody we know. */
export function authoritiesNamed(words: string): ReadonlySet<Authority> {
  const folded = foldKey(words);
  return new Set(byDecider.flatMap(([named, authorities]) => (named.test(folded) ? authorities : [])));
}

/**
 * Who signs with these letters, folded; undefined where they are nobody's we know.
 * @param state folded symbols of the Prime Minister and the President
 */
export function authorityOf(agency: string, state: ReadonlySet<string>): Authority | undefined {
  if (state.has(agency)) return agency.startsWith("c") ? "President" : "Prime Minister";
  return bySymbol.find(([symbol]) => symbol.test(agency))?.[1];
}

const levels: Readonly<Record<string, readonly Authority[]>> = {
  "nha nuoc": ["President", "Prime Minister"],
  "bo, tinh": ["minister", "people's committee"],
  "co so": ["minister", "people's committee", "director"],
};

/** Whether those who decide on an award are of its level; unknown where either cell says nothing that we know. */
export function levelOf(may: ReadonlySet<Authority>, level: string): "its own" | "another" | "unknown" {
  const own = levels[foldKey(level)];
  if (own === undefined || may.size === 0) return "unknown";
  const base = foldKey(level) !== "co so" || may.has("director");
  return base && [...may].every((one) => own.includes(one)) ? "its own" : "another";
}
