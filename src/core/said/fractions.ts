import { placeOf, type SaidPlace } from "./place.ts";
import { figuresOf } from "./spelt-numbers.ts";

/** A part of a whole and the share it is said to be: “48/60 vụ việc, đạt 80%”. */
export interface SaidFraction extends SaidPlace {
  readonly part: number;
  readonly whole: number;
  /** As written, with a comma where it has decimals. */
  readonly share: string;
}

/** Only wholes that no month can be: “30/6 đạt 85%” is a day. */
const LAST_MONTH = 12;
const FRACTION =
  /(?<![\d.,/-])(\d{1,3}(?:\.\d{3})*|\d{1,6}) ?\/ ?(\d{1,3}(?:\.\d{3})*|\d{1,6})(?![\d/.-])[^.;:%\d]{0,60}?(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ|\()[^.;:%\d]{0,12}(\d{1,3}(?:,\d{1,2})?) ?%/giu;

/** Every part of a whole whose share is told behind it. */
export function fractionsIn(text: string): readonly SaidFraction[] {
  if (!/%/u.test(text) || !/\d ?\/ ?\d/u.test(text)) return [];
  return [...text.matchAll(FRACTION)].flatMap((match): readonly SaidFraction[] => {
    const [, part = "", whole = "", share = ""] = match;
    const said = { ...placeOf(match), part: figuresOf(part), whole: figuresOf(whole), share };
    return said.whole > LAST_MONTH && said.part <= said.whole ? [said] : [];
  });
}
