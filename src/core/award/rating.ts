import { foldKey } from "../text/fold.ts";

/** Place of a yearly rating, the best 0: xuất sắc, tốt, hoàn thành, không; undefined for a blank or any other word. */
export function ratingRank(written: string): number | undefined {
  const folded = foldKey(written);
  if (/^(?:khong|chua) hoan thanh/u.test(folded)) return 3;
  if (/xuat sac|^htxs/u.test(folded)) return 0;
  if (/\btot\b|^htt/u.test(folded)) return 1;
  return /^hoan thanh|^htnv/u.test(folded) ? 2 : undefined;
}
