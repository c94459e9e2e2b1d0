/** Characters that show nothing: soft hyphen, zero-width space and joiners, marks of direction. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * What stands between the braces as the engine takes it: composed, without characters that nobody sees, single plain
 * spaces. Word and Docs put non-breaking spaces and the like wherever a clerk pastes.
 */
export const cleanTag = (inside: string): string =>
  inside.replace(UNSEEN, "").normalize("NFC").replace(/\s+/g, " ").trim();

/** A value tag's name and its filters: “han | ngay_day_du” → “han” and [“ngay_day_du”]. */
export function splitFilters(clean: string): { readonly name: string; readonly filters: readonly string[] } {
  const [name = "", ...filters] = clean.split("|").map((each) => each.trim());
  return { name, filters };
}
