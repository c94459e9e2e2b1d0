/** A sentence, or a clause that a semicolon ends, and where it begins in its paragraph. */
export interface Sentence {
  readonly at: number;
  readonly text: string;
}

/** A stop behind a word, not in “TP. Hồ Chí Minh”, “1.1. ” or “TM. ”. */
const STOP = /(?<=[\p{Ll}\d)”"%])[.…!?](?=\s+[\p{Lu}“"(-])|;(?=\s|$)/gu;
/** No finder is asked to look at more at once: what is longer is no sentence. */
const LONGEST = 900;

/** The sentences of a paragraph, each no longer than a finder can look at in bounded time. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const add = (to: number): void => {
    for (let at = from; at < to; at += LONGEST)
      sentences.push({ at, text: text.slice(at, Math.min(at + LONGEST, to)) });
    from = to;
  };
  for (const { index = 0 } of text.matchAll(STOP)) add(index + 1);
  add(text.length);
  return sentences.filter((sentence) => /\S/u.test(sentence.text));
}
