/**
 * Titles between quotation marks, references in braces, addresses: what no mending may touch. Lengths are bounded, or
 * a cell of lone marks would take quadratic time.
 */
const KEPT = /“[^”]{0,400}”|"[^"\n]{0,400}"|\{[^{}]{0,240}\}|(?<!\S)\S{0,80}(?:@|:\/\/|www\.)\S{0,400}/u;
const PARTS = new RegExp(`(${KEPT.source})`, "u");

/** The text with a change made everywhere but inside quotations, references in braces and addresses. */
export function changeOutsideQuotes(text: string, change: (part: string) => string): string {
  // A capturing split gives the kept parts at every odd place.
  return text
    .split(PARTS)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}

/** The text without its quotations, references and addresses; a line break stands for each. */
export function outsideQuotes(text: string): string {
  return text
    .split(PARTS)
    .filter((_, index) => index % 2 === 0)
    .join("\n");
}
