import { inQuotes } from "../../text/quote.ts";
import { unclear } from "./answer.ts";
import { resolveMonthly } from "./monthly.ts";
import type { PhraseContext, Resolution } from "./resolution.ts";
import { EVERY } from "./words.ts";
import { resolveYearly } from "./yearly.ts";

const PERIODIC = /^định kỳ /iu;
/** "hằng tháng, trước ngày 25" is put in the order of "trước ngày 25 hằng tháng". */
const EVERY_FIRST = new RegExp(
  `^(${EVERY} (?:tháng|năm|quý)),? (?=(?:trước|chậm nhất|muộn nhất|ngày|vào|đến)(?![\\p{L}\\p{M}]))(.+)$`,
  "iu",
);
const EVERY_QUARTER = new RegExp(`(?:${EVERY}|tháng cuối(?: của)?) quý$`, "iu");

/** Deadlines that come back each month or year. The days given are those of the first occurrence. */
export function resolveRecurring(words: string, context: PhraseContext): Resolution | undefined {
  const text = words.replace(PERIODIC, "").replace(EVERY_FIRST, "$2 $1");
  if (EVERY_QUARTER.test(text)) {
    return unclear(text, `${inQuotes(text)} có bốn hạn mỗi năm; ghi mỗi quý một mốc, ví dụ “cuối quý III”.`);
  }
  return resolveMonthly(text, context) ?? resolveYearly(text, context);
}
