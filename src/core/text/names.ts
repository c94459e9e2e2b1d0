import { firstCapital } from "./first-capital.ts";
import { foldKey, foldText, nfc } from "./fold.ts";
import { withoutOneTitle } from "./person-titles.ts";
import { remembered } from "./remembered.ts";

/** Spaces other than single ones between words. */
const UNEVEN = /\s\s|[^\S ]|^\s|\s$/u;

/** “ThS. Đ/c Nguyễn Thị Lài (bà)” → “Nguyễn Thị Lài”. What is no name at all stays as it is. */
export const nameWithoutTitles = remembered((name: string): string => {
  const typed = nfc(name);
  const whole = (UNEVEN.test(typed) ? typed.replace(/\s+/gu, " ").trim() : typed).slice(0, 200);
  let rest = whole;
  // A name carries a handful of titles at most; the bound only keeps odd cells from looping long.
  for (let turn = 0; turn < 5; turn += 1) {
    const shorter = withoutOneTitle(rest);
    if (shorter === rest) break;
    rest = shorter;
  }
  return /\p{L}/u.test(rest) ? rest : whole;
});

function capitalised(part: string): string {
  const raised = firstCapital(part);
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

/** “Lý” and “Lí” are one name: an open y behind a consonant counts as i. */
const openY = /(?<=[bcdđghklmnrstvx])[yỳýỷỹỵ](?= |$)/gu;
const withI = (folded: string): string =>
  folded.replace(openY, (vowel) => vowel.normalize("NFD").replace("y", "i").normalize("NFC"));

/** One key for one name however its tone is placed, with i or y, and in whatever order its syllables stand; marks are kept. */
export function nameInAnyOrder(name: string): string {
  return withI(foldText(name)).split(" ").sort().join(" ");
}

/**
 * A number that is the same for all names of the same letters, whatever their marks, case and order: it costs a fraction of the
 * keys above, and most names are told apart by it. An i and a y count alike.
 */
export function letterSum(name: string): number {
  const folded = foldKey(name);
  let sum = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    // “y” counts as “i”; what is no letter may stand here and not there.
    if (code >= 97 && code <= 122) sum += code === 121 ? 105 * 105 : code * code;
  }
  return sum;
}

/** The same without marks, for names typed without them. */
export function bareNameInAnyOrder(name: string): string {
  return withI(foldKey(name)).split(" ").sort().join(" ");
}
