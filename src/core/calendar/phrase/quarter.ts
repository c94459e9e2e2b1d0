import { fromRoman } from "../../text/roman.ts";
import { endOfMonth, makeDay } from "../day.ts";
import { impossible, type SpanReading, spanOf, yearMissing } from "./span-reading.ts";

const QUARTER = /^(?:(đầu|cuối) )?qu[ýí] ?([ivx]{1,4}|\d{1,2})(?:(?: ?[/-] ?|,? năm )(\d{4}))?$/iu;

/** "quý III/2024", "quý 3 năm 2024", "cuối quý III" (of the borrowed year). */
export function readQuarter(text: string, borrowedYear: number | undefined): SpanReading | undefined {
  const match = QUARTER.exec(text);
  if (match === null) return undefined;
  const numeral = match[2] ?? "";
  const quarter = fromRoman(numeral) ?? Number(numeral);
  const year = match[3] === undefined ? borrowedYear : Number(match[3]);
  if (!(quarter >= 1 && quarter <= 4)) return impossible(text);
  if (year === undefined) return yearMissing(text);
  const first = makeDay(year, quarter * 3 - 2, 1);
  if (first === undefined) return impossible(text);
  const last = endOfMonth(year, quarter * 3);
  const edge = match[1]?.toLowerCase();
  return spanOf(text, edge === "cuối" ? last : first, edge === "đầu" ? first : last);
}
