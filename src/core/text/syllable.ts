/** Onsets and rimes of modern Vietnamese spelling, tones left out: enough to tell a word of the language from none. */
const ONSET = "(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?";
const RIMES = [
  "a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?|ă(?:c|m|n|ng|p|t)|â(?:c|m|n|ng|p|t|u|y)",
  "e(?:c|m|n|ng|o|p|t)?|ê(?:ch|m|n|nh|p|t|u)?|i(?:a|ch|m|n|nh|p|t|u)?|iê(?:c|m|n|ng|p|t|u)",
  "o(?:c|i|m|n|ng|p|t)?|oo(?:c|ng)|oa(?:c|ch|i|m|n|ng|nh|o|p|t|y)?|oă(?:c|m|n|ng|t)|oe(?:n|o|t)?",
  "ô(?:c|i|m|n|ng|p|t)?|ơ(?:i|m|n|p|t)?|u(?:a|c|i|m|n|ng|p|t)?|uâ(?:n|ng|t|y)|uê(?:ch|nh)?|uơ",
  "uô(?:c|i|m|n|ng|t)|uy(?:a|ch|nh|p|t|u)?|uyê(?:n|t)|ư(?:a|c|i|m|n|ng|t|u)?|ươ(?:c|i|m|n|ng|p|t|u)",
  "y(?:ch|nh|p|t)?|yê(?:m|n|ng|t|u)",
];
const SYLLABLE = new RegExp(`^${ONSET}(?:${RIMES.join("|")})$`, "u");
const TONES = /[\u0300\u0309\u0303\u0301\u0323]/gu;

/** Whether one word, NFC and in any case, could be a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  if (word.length > 7) return false; // nghiêng is the longest
  const plain = word.toLowerCase().normalize("NFD");
  const marks = plain.match(TONES)?.length ?? 0;
  return marks <= 1 && SYLLABLE.test(plain.replace(TONES, "").normalize("NFC"));
}
