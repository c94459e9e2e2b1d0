import type { Paragraph } from "../lines/paragraph.ts";

const TO = /^kính (?:gửi|gởi|trình)\s*:?\s*/iu;
const DASH = /^[-–—−•·*+]\s*/u;
const closed = (name: string): string =>
  name
    .replace(DASH, "")
    .replace(/[;.,:\s]+$/u, "")
    .trim();

/** Whom a paper is addressed to, and how many paragraphs tell it. */
export interface Addressees {
  readonly names: readonly string[];
  readonly paragraphs: number;
}

/** Reads “Kính gửi: …” and the list below it, from the first paragraph on. */
export function addresseesOf(paragraphs: readonly Paragraph[]): Addressees {
  const first = paragraphs[0]?.text ?? "";
  if (!TO.test(first)) return { names: [], paragraphs: 0 };
  const names = closed(first.replace(TO, ""))
    .split(/;\s*/u)
    .map(closed)
    .filter((name) => name !== "");
  let taken = 1;
  const isOpen = names.length === 0 || /[;:,]$/u.test(first);
  for (const { text } of paragraphs.slice(1)) {
    const isListed =
      DASH.test(text) ||
      (names.length === 0 && text.length < 120) ||
      (isOpen && /;$/u.test(text) && text.length < 200);
    if (!isListed || text.length > 400) break;
    names.push(
      ...text
        .split(/;\s*/u)
        .map(closed)
        .filter((name) => name !== ""),
    );
    taken += 1;
    if (/\.$/u.test(text) && taken > 1) break;
  }
  return { names, paragraphs: taken };
}
