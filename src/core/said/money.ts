import { placeOf, type SaidPlace } from "./place.ts";

/** A sum of money as its figures are written. */
export interface SaidMoney extends SaidPlace {
  /** “1.000.000”, “10000000”. */
  readonly figures: string;
  /** Đồng; undefined where the figures say no one number. */
  readonly amount: number | undefined;
}

const MONEY =
  /(?<![\d.,/a-zà-ỹđ-])(\d[\d.,]{0,20}\d|\d) ?(tỷ|triệu|nghìn|ngàn)? ?(?:đồng(?! (?:chí|bào|thời|bộ|loạt|hành|ý|thuận|tình|dân|nghiệp|đều|chủ|phạm|đội|tháp|nai|hới|nhất|quan|thuận)(?![a-zà-ỹđ]))|VNĐ|VND|đ)(?![a-zà-ỹđ])/giu;
const WORTH: Readonly<Record<string, number>> = { tỷ: 1e9, triệu: 1e6, nghìn: 1e3, ngàn: 1e3 };

/** Thousands parted by dots, the fraction behind a comma, as Vietnamese writes numbers. */
export const isGrouped = (figures: string): boolean =>
  /^(?:\d{1,3}(?:\.\d{3})*|\d{1,4})(?:,\d+)?$/u.test(figures);

/** Every sum of money of a text in đồng. `text` is in one spelling (plainText). */
export function moneyIn(text: string): readonly SaidMoney[] {
  if (!/\d ?(?:t|n|đ|V)/iu.test(text)) return [];
  return [...text.matchAll(MONEY)].map((match) => {
    const figures = match[1] ?? "";
    const worth = WORTH[(match[2] ?? "").toLowerCase()] ?? 1;
    const number = isGrouped(figures) ? Number(figures.replace(/\./gu, "").replace(",", ".")) : undefined;
    return { ...placeOf(match), figures, amount: number === undefined ? undefined : number * worth };
  });
}
