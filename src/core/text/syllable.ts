/** Onsets and rimes of modern Vietnamese spelling, tones left out: told by the structure of the language, not by a list of words. */
const ONSETS = "b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x";
const RIMES = [
  "a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?|ă(?:c|m|n|ng|p|t)|â(?:c|m|n|ng|p|t|u|y)",
  "e(?:c|m|n|ng|o|p|t)?|ê(?:ch|m|n|nh|p|t|u)?|i(?:a|ch|m|n|nh|p|t|u)?|iê(?:c|m|n|ng|p|t|u)",
  "o(?:c|i|m|n|ng|p|t)?|oo(?:c|ng)|oa(?:c|ch|i|m|n|ng|nh|o|p|t|y)?|oă(?:c|m|n|ng|t)|oe(?:m|n|o|t)?",
  "ô(?:c|i|m|n|ng|p|t)?|ơ(?:i|m|n|p|t)?|u(?:a|c|i|m|n|ng|p|t)?|uâ(?:n|ng|t|y)|uê(?:ch|nh)?|uơ",
  "uô(?:c|i|m|n|ng|t)|uy(?:a|ch|n|nh|p|t|u)?|uyê(?:n|t)|ư(?:a|c|i|m|n|ng|t|u)?|ươ(?:c|i|m|n|ng|p|t|u)",
  "y(?:ch|nh|p|t)?|yê(?:m|n|ng|t|u)",
];
/** The first onset that leaves a rime is the one: “gi” and “qu” before “g” and the vowel u. */
const SYLLABLE = new RegExp(`^(${ONSETS})?(${RIMES.join("|")})$`, "u");
const TONE = /[\u0300\u0309\u0303\u0301\u0323]/u;
const TONES = new RegExp(TONE, "gu");
/** A syllable that ends in a stop rises or falls heavily: các, cặp; never cac, càp. */
const STOP = /(?:c|ch|p|t)$/u;
const RISING_OR_HEAVY = /[\u0301\u0323]/u;

/** Whether onset and rime are written together so: k, gh, ngh before e, ê, i, y alone, c, g, ng before the others. */
function spelt(onset: string, rime: string): boolean {
  const front = /^[eêiy]/u.test(rime);
  if (/^yê|^y./u.test(rime)) return onset === "qu" || (onset === "" && rime.startsWith("yê"));
  if (onset === "" && rime.startsWith("iê")) return false;
  if (onset === "qu") return !/^[uư]/u.test(rime);
  if (/^(?:k|gh|ngh)$/u.test(onset)) return front;
  return !front || !/^(?:c|g|ng)$/u.test(onset) || (onset === "g" && rime.startsWith("i"));
}

/** Where in a rime its tone stands: on the marked vowel, else by what follows; two places where both styles are in use. */
function tonePlaces(rime: string): readonly number[] {
  const marked = Math.max(...[..."ăâêôơư"].map((vowel) => rime.lastIndexOf(vowel)));
  if (marked >= 0) return [marked];
  const vowels = /^[aeiouy]+/u.exec(rime)?.[0].length ?? 1;
  if (vowels === 3) return [1];
  if (vowels < rime.length) return [vowels - 1];
  return vowels === 2 && /^(?:oa|oe|uy)$/u.test(rime) ? [0, 1] : [0];
}

interface Syllable {
  readonly onset: string;
  readonly rime: string;
  /** The combining mark; "" for the level tone. */
  readonly tone: string;
  /** Index of the letter that bears it, in onset and rime together. */
  readonly at: number;
}

function syllableOf(word: string): Syllable | undefined {
  if (word.length > 7) return undefined; // nghiêng is the longest
  const plain = word.toLowerCase().normalize("NFD");
  const tones = plain.match(TONES) ?? [];
  if (tones.length > 1) return undefined;
  const [tone = ""] = tones;
  const letters = plain.replace(TONES, "").normalize("NFC");
  const [, onset = "", rime = ""] = SYLLABLE.exec(letters) ?? [];
  if (rime === "" || !spelt(onset, rime) || (STOP.test(rime) && !RISING_OR_HEAVY.test(tone)))
    return undefined;
  const before = tone === "" ? "" : plain.slice(0, plain.search(TONE));
  return { onset, rime, tone, at: Math.max(0, before.normalize("NFC").length - 1) };
}

/** Whether one word, NFC and in any case, could be a Vietnamese syllable, wherever its tone stands in it. */
export function isSyllable(word: string): boolean {
  return syllableOf(word) !== undefined;
}

/**
 * A syllable with its tone where Vietnamese spelling puts it, case kept: “hòan” → “hoàn”, “đựơc” → “được”; “hòa” and “hoà”
 * both stay. Undefined for what is no syllable.
 */
export function toneInPlace(word: string): string | undefined {
  const found = syllableOf(word);
  if (found === undefined) return undefined;
  const { onset, rime, tone, at } = found;
  const [first = 0, ...others] = tonePlaces(rime).map((place) => place + onset.length);
  if (tone === "" || at === first || others.includes(at)) return word;
  const bare = [...word.normalize("NFD").replace(TONES, "").normalize("NFC")];
  return bare.map((letter, index) => (index === first ? (letter + tone).normalize("NFC") : letter)).join("");
}
