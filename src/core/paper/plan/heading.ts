import type { OutlineRank } from "../../tables/campaign/outline.ts";

/** A title that ends in a colon is still short; longer ones introduce a list and are ordinary text. */
const longestColonTitle = 80;

/**
 * Whether a numbered paragraph is a title and so printed bold (NĐ 30/2020, Phụ lục I, II.6: a khoản with a title is bold).
 * A title carries no closing mark; a colon is allowed to a short one.
 */
export function isTitle(rank: OutlineRank, text: string): boolean {
  if (rank === "phần I") return true;
  if (!rank.startsWith("mục")) return false;
  if (/[.;,…]$/u.test(text)) return false;
  return !text.endsWith(":") || text.length <= longestColonTitle;
}
