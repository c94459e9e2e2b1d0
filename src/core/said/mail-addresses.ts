import { isMailAddress } from "../text/mail-address.ts";
import { placeOf, type SaidPlace } from "./place.ts";

/** A mail address, or what was meant for one. */
export interface SaidMailAddress extends SaidPlace {
  readonly isValid: boolean;
}

const ADDRESS = /(?<![^\s<(:;,“"])[^\s<>()“”",;:]{1,64}@[^\s<>()“”",;]{0,200}/gu;
const CLOSING = /[.?!]+$/u;

/** Every word with the sign @ in it, without the marks of its sentence. */
export function mailAddressesIn(text: string): readonly SaidMailAddress[] {
  if (!text.includes("@")) return [];
  return [...text.matchAll(ADDRESS)].map((match) => {
    const words = match[0].replace(CLOSING, "");
    return { ...placeOf(match, words.length), isValid: isMailAddress(words) };
  });
}
