import { placeOf, type SaidPlace } from "./place.ts";
import { provinceNames } from "./provinces.ts";

/** A province or a city under the centre that a text names. */
export interface SaidProvince extends SaidPlace {
  readonly province: string;
}

const END = "(?![a-zà-ỹđ]| Phủ)";
/** In capitals as in running text; “Hồ Chí Minh” is a place only behind “thành phố”. */
const NAMES = provinceNames
  .filter((name) => name !== "Hồ Chí Minh")
  .map((name) => name.replace(" - ", "\\s?[-–]\\s?"));
const PROVINCE = new RegExp(
  `(?<![A-Za-zÀ-ỹĐđ])(?:(?:[Tt]hành phố|TP\\.?|Tp\\.?) ?(Hồ Chí Minh)|(${NAMES.join("|")}))${END}`,
  "gu",
);
/** A street, a school or a dish bears the name of a province, and is in none. */
const NAMED_AFTER =
  /(?:đường|(?<!thành )phố|ngõ|số \d+|trường|đại học|hội trường|khách sạn|sông|chiến dịch|bún|trận|đường sắt|kênh|cầu) (?:[A-ZĐÀ-Ỹ][a-zà-ỹđ]* ?){0,2}$/iu;

/** Every province that a text names, with the place of its name. */
export function provincesIn(text: string): readonly SaidProvince[] {
  return [...text.matchAll(PROVINCE)]
    .filter((match) => !NAMED_AFTER.test(text.slice(Math.max(0, match.index - 40), match.index)))
    .map((match) => ({ ...placeOf(match), province: match[1] ?? match[2] ?? "" }));
}
