import { placeOf, type SaidPlace } from "./place.ts";

/** A percentage: “95 %”, “99,5%”, “100 phần trăm”. */
export interface SaidPercentage extends SaidPlace {
  readonly percent: number;
}

const PERCENT = /(?<![\d.,/])(\d{1,4}(?:[.,]\d{1,3})?) ?(?:%|phần trăm)/giu;

/** Every percentage of a text. */
export function percentagesIn(text: string): readonly SaidPercentage[] {
  if (!/%|phần trăm/iu.test(text)) return [];
  return [...text.matchAll(PERCENT)].map((match) => ({
    ...placeOf(match),
    percent: Number((match[1] ?? "").replace(",", ".")),
  }));
}
