import { isSyllable, toneInPlace } from "../syllable.ts";
import { parted } from "./letters.ts";

/** Spellings that only one right one can be meant by: k, gh, ngh before the wrong vowel, and the horn left out of ươ. */
const CERTAIN: readonly (readonly [RegExp, string])[] = [
  [/^ngh(?=[^eêèéẻẽẹềếểễệiìíỉĩịyỳýỷỹỵ])/u, "ng"],
  [/^ng(?=[eêèéẻẽẹềếểễệiìíỉĩị])/u, "ngh"],
  [/^gh(?=[^eêèéẻẽẹềếểễệiìíỉĩịyỳýỷỹỵ])/u, "g"],
  [/^g(?=[eêèéẻẽẹềếểễệ])/u, "gh"],
  [/^c(?=[eêèéẻẽẹềếểễệiìíỉĩịyỳýỷỹỵ])/u, "k"],
];

/** What a word that is no syllable can only mean; undefined where several are as likely. Takes small letters. */
export function certainSpelling(lower: string): string | undefined {
  for (const [wrong, right] of CERTAIN) {
    const mended = lower.replace(wrong, right);
    if (mended !== lower && isSyllable(mended)) return toneInPlace(mended);
  }
  const { letters, tone } = parted(lower);
  const horned = letters.replace(/uơ(?=[a-zđ])|ưo(?=[a-zđ])/u, "ươ");
  if (horned === letters) return undefined;
  const mended = horned.replace("ơ", (letter) => (letter + tone).normalize("NFC"));
  return isSyllable(mended) ? mended : undefined;
}
