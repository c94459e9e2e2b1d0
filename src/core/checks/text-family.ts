import { typedNumbering } from "./outline/numbering.ts";
import type { Rule } from "./rule/rule.ts";
import { wrongCapitals } from "./writing/capitals.ts";
import { formulaLike, strangeCharacter, tooLong } from "./writing/characters.ts";
import { dateAsText, monthFirstColumn, turnedDates } from "./writing/dates.ts";
import { legacyEncoding } from "./writing/encoding.ts";
import { loneQuoteOrBracket, noClosingMark } from "./writing/marks.ts";
import { spacing } from "./writing/spacing.ts";
import { mixedToneStyle } from "./writing/tone.ts";

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
