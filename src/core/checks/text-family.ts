import type { Rule } from "./rule.ts";
import { wrongCapitals } from "./text-capitals.ts";
import { formulaLike, strangeCharacter, tooLong } from "./text-characters.ts";
import { dateAsText, monthFirstColumn, turnedDates } from "./text-dates.ts";
import { legacyEncoding } from "./text-encoding.ts";
import { loneQuoteOrBracket, noClosingMark } from "./text-marks.ts";
import { typedNumbering } from "./text-numbering.ts";
import { spacing } from "./text-spacing.ts";
import { mixedToneStyle } from "./text-tone.ts";

/** How cells are written: encodings, tone marks, spaces, dates as text. */
export const textRules: readonly Rule[] = [
  dateAsText,
  monthFirstColumn,
  turnedDates,
  legacyEncoding,
  strangeCharacter,
  tooLong,
  formulaLike,
  typedNumbering,
  mixedToneStyle,
  spacing,
  loneQuoteOrBracket,
  noClosingMark,
  wrongCapitals,
];
