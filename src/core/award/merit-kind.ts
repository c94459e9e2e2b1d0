import { foldKey } from "../text/fold.ts";

/** The folded kind of what is given for a movement, a wave or a theme. */
export const campaignKind = "chuyen de";

/** Tried in this order: “đột xuất” folds to the same word as “đợt”. */
const kinds: readonly (readonly [written: RegExp, kind: string])[] = [
  [/^(?:khen )?(?:dot xuat)/u, "dot xuat"],
  [/^(?:khen )?(?:theo )?(?:chuyen de|phong trao|dot)/u, campaignKind],
  [/^(?:khen )?(?:theo )?(?:cong trang|thuong xuyen)/u, "cong trang"],
];

/**
 * Kinds of commendation under one word: papers write đợt, phong trào and chuyên đề for the same thing (the circulars
 * up to TT 12/2019 treat đợt as chuyên đề), and thường xuyên for công trạng. Any other kind is only folded.
 */
export function meritKindKey(written: string): string {
  const folded = foldKey(written);
  return kinds.find(([words]) => words.test(folded))?.[1] ?? folded;
}
