import type { Paragraph } from "../lines/paragraph.ts";

const TO = /^kính (?:gửi|gởi|trình)\s*:?\s*/iu;
const DASH = /^[-–—−•·*+]\s*/u;
const closed = (name: string): string =>
  name
    .replace(DASH, "")
    .replace(/[;.,:\s]+$/u, "")
    .trim();

/** One of them, with the line on which its paragraph begins. */
export interface Addressee {
  readonly name: string;
  readonly line: number;
}

/** Whom a paper is addressed to, and how many paragraphs tell it. */
export interface Addressees {
  readonly names: readonly Addressee[];
  readonly paragraphs: number;
}

const namesIn = ({ text, lines }: Paragraph): readonly Addressee[] =>
  text
    .split(/;\s*/u)
    .map(closed)
    .filter((name) => name !== "")
    .map((name) => ({ name, line: lines[0] ?? 0 }));

/** Reads “Kính gửi: …” and the list below it, from the first paragraph on. */
export function addresseesOf(paragraphs: readonly Paragraph[]): Addressees {
  const [first] = paragraphs;
  if (first === undefined || !TO.test(first.text)) return { names: [], paragraphs: 0 };
  const names = [...namesIn({ ...first, text: first.text.replace(TO, "") })];
  let taken = 1;
  const isOpen = names.length === 0 || /[;:,]$/u.test(first.text);
  for (const paragraph of paragraphs.slice(1)) {
    const { text } = paragraph;
    const isListed =
      DASH.test(text) ||
      (names.length === 0 && text.length < 120) ||
      (isOpen && /;$/u.test(text) && text.length < 200);
    if (!isListed || text.length > 400) break;
    names.push(...namesIn(paragraph));
    taken += 1;
    if (/\.$/u.test(text) && taken > 1) break;
  }
  return { names, paragraphs: taken };
}
