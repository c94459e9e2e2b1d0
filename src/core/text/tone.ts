/** An open syllable in the newer style: tone on the second vowel. After q the u belongs to the consonant (quý). */
const NEW_STYLE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/giu;

/** What NEW_STYLE cannot match without: a look that costs a fraction of it. */
const PAIR = /[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ]/;

/** "oà" → "òa": the tone moves to the first vowel, case kept. */
const toOldStyle = (pair: string): string => {
  const [first = "", second = "", tone = ""] = pair.normalize("NFD");
  return (first + tone).normalize("NFC") + second;
};

/**
 * Tone placement of open oa, oe, uy in one style, the older one that Nghị định 30/2020/NĐ-CP itself prints
 * (HÒA, Ủy): hoà → hòa, uỷ → ủy, but hoàn and quý stay. Takes NFC text, keeps its length.
 */
export function foldTonePlacement(text: string): string {
  if (!PAIR.test(text)) return text;
  return text.replace(NEW_STYLE, toOldStyle);
}
