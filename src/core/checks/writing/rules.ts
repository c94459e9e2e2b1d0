import type { RoomRules } from "../rule/rule.ts";
import { wrongCapitals } from "./capitals.ts";
import { formulaLike, strangeCharacter, tooLong } from "./characters.ts";
import { dateAsText, monthFirstColumn, turnedDates } from "./dates.ts";
import { legacyEncoding } from "./encoding.ts";
import { loneQuoteOrBracket, noClosingMark } from "./marks.ts";
import { impossibleDateInProse } from "./prose-dates.ts";
import { spacing } from "./spacing.ts";
import { mixedToneStyle } from "./tone.ts";

/** How cells are written: encodings, tone marks, spaces, dates as text. `check-book.ts` tells the groups in its order. */
export const writingRules = {
  proseDates: [impossibleDateInProse],
  cells: [dateAsText, monthFirstColumn, turnedDates, legacyEncoding, strangeCharacter, tooLong, formulaLike],
  prose: [mixedToneStyle, spacing, loneQuoteOrBracket, noClosingMark, wrongCapitals],
} as const satisfies RoomRules;
