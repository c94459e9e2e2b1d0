import { foldTonePlacement } from "./tone.ts";

/** Where the tone of an open oa, oe, uy stands: “hòa, ủy” (older, as NĐ 30/2020 prints) or “hoà, uỷ” (newer). */
export type ToneStyle = "older" | "newer";

/**
 * Only words in small letters, and “Uỷ ban”: a capital may begin a person's or a place's name, which is spelt as its
 * bearer spells it. After q the u belongs to the consonant (quý). U+00C0–U+1EF9 are the letters beyond ASCII.
 */
const LETTER = "A-Za-z\\u0300-\\u036f\\u00c0-\\u1ef9";
const start = `(?<![${LETTER}])`;
const end = `(?![${LETTER}])`;
const word = (pair: string, capital: string): RegExp =>
  new RegExp(
    `${start}[a-pr-zđ]{0,3}(?:${pair})${end}|${start}(?:${capital})(?=[ \\u00a0](?:ban|BAN)${end})`,
    "gu",
  );

const NEWER = word("o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]", "Uỷ|UỶ");
const OLDER = word("[òóỏõọ][ae]|[ùúủũụ]y", "Ủy|ỦY");

/** The words of a text in one style, in order. */
export function wordsInStyle(text: string, style: ToneStyle): readonly string[] {
  return text.match(style === "newer" ? NEWER : OLDER) ?? [];
}

/** “òa” → “oà”: the tone moves to the second vowel, which keeps its case. */
function moveTone(written: string): string {
  return written.replace(/([òóỏõọùúủũụ])([aey])$/iu, (_pair, first: string, second: string) => {
    const [vowel = "", tone = ""] = first.normalize("NFD");
    return vowel + (second + tone).normalize("NFC");
  });
}

/** The text with the words of the other style put into this one; the rest, names among it, stays as typed. */
export function inToneStyle(text: string, style: ToneStyle): string {
  return style === "older" ? text.replace(NEWER, foldTonePlacement) : text.replace(OLDER, moveTone);
}
