/** A share as a fraction of whole numbers: thresholds of votes must not hang on rounding. */
export interface Share {
  readonly part: number;
  readonly of: number;
  /** As a clerk wrote it, for sentences: “90%”, “2/3”. */
  readonly shown: string;
}

const percent = /^(\d{1,3})(?:[.,](\d{1,4}))?\s*%?$/u;
const fraction = /^(\d{1,4})\s*\/\s*(\d{1,4})$/u;

/** “90”, “66,67%” or “2/3”; undefined for anything else. 66,67 is what people write for two thirds, so it is that. */
export function readShare(written: string | undefined): Share | undefined {
  const text = (written ?? "").trim();
  const ratio = fraction.exec(text);
  if (ratio !== null) {
    const of = Number(ratio[2]);
    return of === 0 ? undefined : { part: Number(ratio[1]), of, shown: text.replace(/\s/gu, "") };
  }
  const read = percent.exec(text);
  if (read === null) return undefined;
  const decimals = read[2] ?? "";
  const shown = `${read[1] ?? ""}${decimals === "" ? "" : `,${decimals}`}%`;
  if (read[1] === "66" && /^[67]+$/u.test(decimals)) return { part: 2, of: 3, shown: `2/3 (${shown})` };
  const scale = 10 ** decimals.length;
  return { part: Number(`${read[1] ?? ""}${decimals}`), of: 100 * scale, shown };
}

/** Whether `count` of `total` is at least the share. All three are integers, so nothing is rounded. */
export function reaches(count: number, total: number, share: Share): boolean {
  return count * share.of >= share.part * total;
}

/** The least whole number of `total` that reaches the share. */
export function leastReaching(total: number, share: Share): number {
  return Math.ceil((share.part * total) / share.of);
}

/**
 * “88,9%”: one decimal, rounded to the nearest as minutes do; cut where that would make a whole per cent of less, so that
 * 89,96% never shows as 90%.
 */
export function shownPercent(count: number, total: number): string {
  if (total === 0) return "0%";
  const tenths = Math.round((count * 1000) / total);
  const isMore = tenths % 10 === 0 && tenths * total > count * 1000;
  return `${decimal((isMore ? tenths - 1 : tenths) / 10)}%`;
}

/** A number with a decimal comma. */
export function decimal(value: number): string {
  return String(value).replace(".", ",");
}
