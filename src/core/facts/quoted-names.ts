import { nfc } from "../text/fold.ts";
import { foldTonePlacement } from "../text/tone.ts";

/** Two writings of one name: the parts that differ, each with the words around it. */
export interface NameVariant {
  readonly here: string;
  readonly there: string;
}

/** Shorter names (“Người tốt, việc tốt”) are too common to tell a slip from another name. */
const fewestWords = 5;
const wordsAround = 6;

/** A campaign's name, taken apart once for the many quotations it is compared with. */
export interface CampaignName {
  readonly name: string;
  readonly words: readonly string[];
  readonly folded: readonly string[];
}

/** A name as its words; signs between them (dashes, commas) stay with the word before. */
function wordsOf(name: string): readonly string[] {
  const words: string[] = [];
  for (const word of nfc(name).split(/\s+/u)) {
    if (/[\p{L}\p{N}]/u.test(word)) words.push(word);
    else if (words.length > 0) words.push(`${words.pop()} ${word}`);
  }
  return words;
}

/** What a word is compared by: no case, no signs, one placement of the tone. */
function fold(word: string | undefined): string {
  return foldTonePlacement((word ?? "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ""));
}

function around(words: readonly string[], from: number, to: number): string {
  const start = Math.max(0, from - wordsAround);
  const end = Math.min(words.length, to + wordsAround);
  const middle = words.slice(start, end).join(" ");
  return `${start > 0 ? "… " : ""}${middle}${end < words.length ? " …" : ""}`;
}

/** A year or a proper noun in the difference makes it another campaign's name, not a slip. */
function tellsApart(word: string): boolean {
  return /\d/u.test(word) || /^\p{Lu}/u.test(word);
}

/** Up to which number, at most `most`, all are alike. */
function alike(most: number, same: (n: number) => boolean): number {
  for (let n = 0; n < most; n += 1) if (!same(n)) return n;
  return most;
}

/**
 * How a quoted name differs from the name it was meant to be: “same”, a slip of a few words in one place, or undefined
 * when it is another name altogether.
 */
export function compareNames(quote: string, of: CampaignName): "same" | NameVariant | undefined {
  // Most quotations are of other things; their length tells before anything is folded.
  if (Math.abs(quote.length - of.name.length) > 10 + of.name.length * 0.4) return undefined;
  const words = wordsOf(quote);
  const shortest = Math.min(words.length, of.words.length);
  const head = alike(shortest, (n) => fold(words[n]) === of.folded[n]);
  if (head === words.length && head === of.words.length) return "same";
  if (of.words.length < fewestWords) return undefined;
  const tail = alike(
    shortest - head,
    (n) => fold(words[words.length - 1 - n]) === of.folded[of.words.length - 1 - n],
  );
  const [end, ofEnd] = [words.length - tail, of.words.length - tail];
  const most = Math.max(1, Math.floor(of.words.length / 5));
  if (end - head > most || ofEnd - head > most) return undefined;
  // The first word is capital in any case.
  const changed = [...words.slice(head || 1, end), ...of.words.slice(head || 1, ofEnd)];
  if (changed.some(tellsApart)) return undefined;
  return { here: around(words, head, end), there: around(of.words, head, ofEnd) };
}

/** A name between quotation marks, and where it stands without them. */
export interface QuotedName {
  readonly index: number;
  readonly name: string;
}

/** Every quotation of a text that is no longer than a name; of marks never closed, the innermost pair. */
export function quotedNames(text: string): readonly QuotedName[] {
  if (!text.includes("“") && !text.includes('"')) return [];
  return [...text.matchAll(/[“"]([^“”"\n]{1,400})[”"]/gu)].map((match) => ({
    index: (match.index ?? 0) + 1,
    name: match[1] ?? "",
  }));
}

/** The names a campaign goes by: its title, or what the title quotes, and its theme. */
export function namesOf(campaign: {
  readonly title: string;
  readonly theme: string;
}): readonly CampaignName[] {
  const inside = quotedNames(campaign.title).map(({ name }) => name);
  const names = [...(inside.length > 0 ? inside : [campaign.title]), campaign.theme];
  return names
    .filter((name) => name !== "")
    .map((name) => {
      const words = wordsOf(name);
      return { name, words, folded: words.map(fold) };
    });
}
