import { nfc } from "./fold.ts";
import { capitalisedName, nameWithoutTitles } from "./names.ts";
import { remembered } from "./remembered.ts";

/** A form of address before a name or in brackets behind it. */
const ADDRESS = /^(ông|bà|đồng chí|đ\/c)(?=[\s.:])|\((ông|bà)\)$/iu;

/** “Ông”, “Bà”, “Đồng chí” in the case of a list, as “ÔNG”, “bà” and “đ/c” mean it. */
export function capitalisedAddress(word: string): string {
  const small = word.toLowerCase().replace(/[.:]$/u, "");
  if (/^(?:đ\/c|đc)$/u.test(small)) return "Đồng chí";
  return `${small.charAt(0).toUpperCase()}${small.slice(1)}`;
}

/** “Ông”, “Bà”, “Đồng chí” that a clerk typed into the name itself; "" where there is none. */
export const addressIn = remembered((name: string): string => {
  const typed = nfc(name).trim();
  // “Ông Thế Hùng” bears the surname Ông: it loses nothing when titles are taken away.
  if (nameWithoutTitles(typed) === typed.replace(/\s+/gu, " ")) return "";
  const [, before, behind] = ADDRESS.exec(typed) ?? [];
  return capitalisedAddress(before ?? behind ?? "");
});

/**
 * A person's name as papers print and sign it (NĐ 30/2020, Phụ lục I, II.7 and II.I): single spaces, without titles and forms of
 * address, not in capitals throughout and not in small letters.
 */
export const printedPerson = remembered((name: string): string => {
  const bare = nameWithoutTitles(name);
  return bare === bare.toUpperCase() || bare === bare.toLowerCase() ? capitalisedName(bare) : bare;
});
