import type { Day } from "../../calendar/day.ts";
import { citedNumbersIn } from "../../said/cited-numbers.ts";
import { firstCapital } from "../../text/first-capital.ts";
import { foldKey } from "../../text/fold.ts";

/** A text that a paper cites; laws by their name, without a number. */
export interface ReadCitation {
  readonly type: string;
  readonly number: string | null;
  /** yyyy-mm-dd, or the year alone of “Luật … năm 2003”; null where none is told. */
  readonly date: Day | string | null;
  readonly issuer: string | null;
  readonly abstract: string | null;
}

const LAW =
  /(?<!\p{L})((?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)\s+[\p{L}][\p{L}, -]{3,120}?)(?:\s+(?:được (?:Quốc hội )?(?:thông qua )?)?(?:ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})|ngày\s+(\d{1,2})\/(\d{1,2})\/(\d{4})|năm\s+(\d{4})))/gu;
const two = (figures: string | undefined): string => String(figures ?? "").padStart(2, "0");

function lawsIn(text: string): readonly ReadCitation[] {
  return [...text.matchAll(LAW)].map((match) => {
    const [, name = "", d, m, y, d2, m2, y2, year] = match;
    const [type = ""] = /^(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)/u.exec(name) ?? [];
    const date = year ?? `${y ?? y2}-${two(m ?? m2)}-${two(d ?? d2)}`;
    return { type, number: null, date, issuer: null, abstract: name.trim() };
  });
}

/** Every text that a paragraph cites, in order; the paper's own number is none. */
export function citationsIn(text: string, own: ReadonlySet<string>): readonly ReadCitation[] {
  const numbered = citedNumbersIn(text)
    .filter(({ number }) => !own.has(numberKey(number)))
    .map(({ kind, number, date, issuer, about }) => ({
      type: kind === "" ? "Văn bản" : firstCapital(kind.toLowerCase()),
      number,
      date,
      issuer: issuer === "" ? null : issuer,
      abstract: about === "" ? null : about,
    }));
  return [
    ...(text.includes("uật") || text.includes("Pháp lệnh") || text.includes("Hiến pháp") ? lawsIn(text) : []),
    ...numbered,
  ];
}

/** One key for one number however it is spaced and capitalised. */
export const numberKey = (number: string): string => foldKey(number).replace(/[^a-z\d]/gu, "");
/** One key for one cited text: its number, or a law's name and year. */
export const citationKey = ({ number, abstract, date }: ReadCitation): string =>
  number === null ? `${foldKey(abstract ?? "")} ${date ?? ""}` : numberKey(number);
