/** Where something said stands in its text, and the words themselves. */
export interface SaidPlace {
  readonly at: number;
  readonly to: number;
  readonly words: string;
}

/** The place of a match of a pattern. */
export const placeOf = (match: RegExpExecArray, length = match[0].length): SaidPlace => ({
  at: match.index,
  to: match.index + length,
  words: match[0].slice(0, length),
});
