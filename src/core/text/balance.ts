/** A quotation mark or bracket without its partner. */
export interface LoneMark {
  readonly mark: string;
  /** Index in the text. */
  readonly at: number;
  readonly missing: string;
}

const CLOSING: Readonly<Record<string, string>> = { "“": "”", "(": ")", "[": "]" };
const OPENING: Readonly<Record<string, string>> = { "”": "“", ")": "(", "]": "[" };
const MARKS = /[“”"()[\]]/gu;
const MARKED = /[“”"()[\]]/;
/** “a)”, “1)”, “đ)” number something: their bracket never had a partner. */
const NUMBERED = /(?:^|[\s(;,])(?:\p{L}{1,2}|\d{1,2})$/u;

/**
 * The first quotation mark or bracket of a text that lacks its partner. A straight quote closes a curly one that
 * stands open, as when a keyboard mends only one of the two; nested quotations are counted.
 */
export function loneMark(text: string): LoneMark | undefined {
  if (!MARKED.test(text)) return undefined;
  const open: LoneMark[] = [];
  for (const { 0: mark, index: at = 0 } of text.matchAll(MARKS)) {
    const last = open[open.length - 1];
    const closing = CLOSING[mark];
    if (closing !== undefined) {
      open.push({ mark, at, missing: closing });
    } else if (mark === '"') {
      if (last?.mark === '"' || last?.mark === "“") open.pop();
      else open.push({ mark, at, missing: '"' });
    } else if (last?.missing === mark || (mark === "”" && last?.mark === '"')) {
      open.pop();
    } else if (mark !== ")" || !NUMBERED.test(text.slice(Math.max(0, at - 4), at))) {
      // An opening mark inside that lacks its own partner is the one to name.
      return last ?? { mark, at, missing: OPENING[mark] ?? "" };
    }
  }
  return open[0];
}
