import { remembered } from "../remembered.ts";
import { toneInPlace } from "../syllable.ts";
import { foldTonePlacement } from "../tone.ts";

/** “Sỹ”, “sĩ” → “sĩ”: an open syllable is written with i or y, and both are right. */
export const syllableKey = remembered((word: string): string => {
  const lower = word.toLowerCase();
  const placed = foldTonePlacement(toneInPlace(lower) ?? lower);
  return placed.replace(/^([bchklmnstvx]{1,2})([yỳýỷỹỵ])$/u, (_whole, onset: string, vowel: string) => {
    return onset + vowel.normalize("NFD").replace("y", "i").normalize("NFC");
  });
});
