import { foldKey, foldText, nfc } from "./fold.ts";

/** Forms of address and degrees that stand before a name; each needs an end of word, for Ksor is a name. */
const before =
  /^(?:(?:ông|bà|đồng chí|đ\/c|đc)(?=[\s.:])|(?:pgs|gs|tskh|ts|ths|ls|bs|ks|cn|cvcc|cvc)(?:\.|(?=\s)))[\s.:,]*/iu;
/** Titles behind a name stand in brackets or after a comma. */
const behind = /[(,]/;
const after = /(?:\s*\(\s*(?:ông|bà)\s*\)|\s*,\s*(?:pgs|gs|tskh|ts|ths|ls|bs|ks|cn)\.?)$/iu;

/** Spaces other than single ones between words. */
const UNEVEN = /\s\s|[^\S ]|^\s|\s$/u;

/** “ThS. Đ/c Nguyễn Thị Lài (bà)” → “Nguyễn Thị Lài”. What is no name at all stays as it is. */
export function nameWithoutTitles(name: string): string {
  const typed = nfc(name);
  const whole = (UNEVEN.test(typed) ? typed.replace(/\s+/gu, " ").trim() : typed).slice(0, 200);
  let rest = whole;
  // A name carries a handful of titles at most; the bound only keeps odd cells from looping long.
  for (let turn = 0; turn < 5; turn += 1) {
    const bare = rest.replace(before, "");
    const shorter = behind.test(bare) ? bare.replace(after, "").trim() : bare.trim();
    if (shorter === rest) break;
    rest = shorter;
  }
  return /\p{L}/u.test(rest) ? rest : whole;
}

function capitalised(part: string): string {
  const raised = `${part.slice(0, 1).toUpperCase()}${part.slice(1)}`;
  const shouted = raised.length > 1 && raised === raised.toUpperCase();
  return shouted ? `${raised.slice(0, 1)}${raised.slice(1).toLowerCase()}` : raised;
}

/**
 * Every syllable with a capital, capitals throughout undone (NĐ 30/2020, Phụ lục II). A hyphen begins a new part
 * (H-Bia); what follows an apostrophe stays as written, for K'sor and K'Sor are both in use.
 */
export function capitalisedName(name: string): string {
  return nfc(name).replace(/(?<!['’\p{L}\p{M}])[\p{L}\p{M}]+/gu, capitalised);
}

/** One key for one name however its tone is placed and in whatever order its syllables stand; marks are kept. */
export function nameInAnyOrder(name: string): string {
  return foldText(name).split(" ").sort().join(" ");
}

/** The same without marks, for names typed without them. */
export function bareNameInAnyOrder(name: string): string {
  return foldKey(name).split(" ").sort().join(" ");
}
