/** Enough to recognise the cell; a whole cell of 50,000 characters would not fit a note or a result cell of Sheets. */
const longest = 60;

/** Names of the field are long (“Phòng Xây dựng, kiểm tra và thi hành pháp luật của Sở …”), and cut short many are alike. */
const longestName = 120;

/** On one line, and the first part of it where it is longer: what comes behind `most` is then left out unsaid. */
export function firstPart(typed: string, most: number): { readonly part: string; readonly cut: boolean } {
  const line = typed
    .slice(0, 4 * most)
    .replace(/\s+/gu, " ")
    .trim();
  if (line.length <= most && typed.length <= 4 * most) return { part: line, cut: false };
  // A cut through an emoji would leave half a character behind.
  return { part: line.slice(0, most).replace(/[\ud800-\udbff]$/u, ""), cut: true };
}

/** Cut off behind a word, unless one word alone is longer than half of what may stand. */
function shortenedTo(typed: string, most: number): string {
  const { part, cut } = firstPart(typed, most);
  if (!cut) return part;
  const [next = ""] = firstPart(typed, most + 1).part.slice(part.length);
  const end = next === " " ? part.length : part.lastIndexOf(" ");
  const words = end > most / 2 ? part.slice(0, end) : part;
  return `${words.replace(/[\s,;:–-]+$/u, "")}…`;
}

/** What a clerk typed, short enough for a sentence: one line, at most 60 characters, cut off behind a word with “…”. */
export const shortened = (typed: string): string => shortenedTo(typed, longest);

/** The name of a row, short enough for a sentence: the same with at most 120 characters. */
export const shortName = (name: string): string => shortenedTo(name, longestName);

/** Words between Vietnamese quotation marks, all of them. */
export const inQuotes = (words: string): string => `“${words}”`;

/** What a clerk typed, shortened, between Vietnamese quotation marks. */
export const quoted = (typed: string): string => inQuotes(shortened(typed));
