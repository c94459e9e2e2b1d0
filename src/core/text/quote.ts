/** Enough to recognise the cell; a whole cell of 50,000 characters would not fit a note or a result cell of Sheets. */
const longest = 60;

/** What a clerk typed, short enough for a sentence: one line, at most 60 characters, cut off with “…”. */
export function shortened(typed: string): string {
  const line = typed
    .slice(0, 4 * longest)
    .replace(/\s+/gu, " ")
    .trim();
  if (line.length <= longest && typed.length <= 4 * longest) return line;
  // A cut through an emoji would leave half a character behind.
  return `${line
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/u, "")
    .trimEnd()}…`;
}

/** Words between Vietnamese quotation marks, all of them. */
export const inQuotes = (words: string): string => `“${words}”`;

/** What a clerk typed, shortened, between Vietnamese quotation marks. */
export const quoted = (typed: string): string => inQuotes(shortened(typed));
