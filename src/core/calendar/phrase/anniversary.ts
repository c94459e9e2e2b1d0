import { inQuotes } from "../../text/quote.ts";
import { unclear } from "./answer.ts";
import type { Resolution } from "./resolution.ts";

const PAIR = /^\(?(\d{1,2})\/(?:(\d{1,2})\/)?(\d{4}) ?- ?(\d{1,2})\/(?:(\d{1,2})\/)?(\d{4})\)?$/u;

/** "19/5/1890 - 19/5/2017", "5/1992 - 5/2022": the same day or month of two years is an anniversary, not a deadline. */
export function resolveAnniversary(text: string): Resolution | undefined {
  const match = PAIR.exec(text);
  if (match === null) return undefined;
  const [first, second, year, firstAgain, secondAgain, yearAgain] = match
    .slice(1)
    .map((n) => (n === undefined ? undefined : Number(n)));
  if (first !== firstAgain || second !== secondAgain || year === yearAgain) return undefined;
  return unclear(text, `${inQuotes(text)} là mốc kỷ niệm, không phải thời hạn; ghi ngày phải hoàn thành.`);
}
