import { inQuotes } from "../../text/quote.ts";
import { endOfMonth, makeDay } from "../day.ts";
import {
  dayOf,
  impossible,
  isPlanYear,
  type SpanReading,
  spanOf,
  trouble,
  yearMissing,
} from "./span-reading.ts";

const YEAR = /^(?:(?:(đầu|giữa|cuối|cả) )?năm(?: ?(\d{4}))?|(\d{4}))$/iu;
const PART_OF_YEAR = /^(\d{1,2}|ba|sáu|chín) tháng (đầu|cuối)(?: của)? năm(?: ?(\d{4}))?$/iu;
const STAGE = /^(?:(?:giai đoạn|thời kỳ|nhiệm kỳ|các năm|\d{1,2} năm|năm) )?(\d{4}) ?- ?(\d{4})$/iu;
const MONTH_COUNTS: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9 };

/** A year or an edge of it: đầu 01/01, giữa 30/6, cuối 31/12 (Civil Code art. 146.3). */
const readYear = (text: string, borrowedYear: number | undefined): SpanReading | undefined => {
  const match = YEAR.exec(text);
  if (match === null) return undefined;
  const written = match[2] ?? match[3];
  const year = written === undefined ? borrowedYear : Number(written);
  if (year === undefined) return yearMissing(text);
  switch (match[1]?.toLowerCase()) {
    case "đầu":
      return dayOf(text, year, 1, 1);
    case "giữa":
      return dayOf(text, year, 6, 30);
    case "cuối":
      return dayOf(text, year, 12, 31);
    default:
      return spanOf(text, makeDay(year, 1, 1), makeDay(year, 12, 31));
  }
};

/** "6 tháng đầu năm 2017", "06 tháng cuối năm". */
const readPartOfYear = (text: string, borrowedYear: number | undefined): SpanReading | undefined => {
  const match = PART_OF_YEAR.exec(text);
  if (match === null) return undefined;
  const word = match[1] ?? "";
  const months = MONTH_COUNTS[word.toLowerCase()] ?? Number(word);
  const year = match[3] === undefined ? borrowedYear : Number(match[3]);
  if (year === undefined) return yearMissing(text);
  if (months < 1 || months > 11 || !isPlanYear(year)) return impossible(text);
  return match[2]?.toLowerCase() === "đầu"
    ? spanOf(text, makeDay(year, 1, 1), endOfMonth(year, months))
    : spanOf(text, makeDay(year, 13 - months, 1), makeDay(year, 12, 31));
};

const readStage = (text: string): SpanReading | undefined => {
  const match = STAGE.exec(text);
  if (match === null) return undefined;
  const [from, to] = [Number(match[1]), Number(match[2])];
  if (from > to) return trouble(text, `${inQuotes(text)} kết thúc trước khi bắt đầu; kiểm tra lại hai năm.`);
  return spanOf(text, makeDay(from, 1, 1), makeDay(to, 12, 31));
};

/** Spans told in years: a year, its first or last months, a stage ("giai đoạn 2023 - 2025"). */
export function readYears(text: string, borrowedYear: number | undefined): SpanReading | undefined {
  return readYear(text, borrowedYear) ?? readPartOfYear(text, borrowedYear) ?? readStage(text);
}
