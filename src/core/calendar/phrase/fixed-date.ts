import { inQuotes } from "../../text/quote.ts";
import { weekdayName } from "../date-style.ts";
import { readDay } from "../read-day.ts";
import { dayOf, impossible, type SpanReading, spanOf, trouble, yearMissing } from "./span-reading.ts";

const WEEKDAY = /^(thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),? ?(?=ngày|\d)/iu;
const WEEKDAY_LAST = /^(.{1,60}?),? \((thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)\)$/iu;
const NO_YEAR = /^(?:ngày ?)?(\d{1,2})(?:\/| ?tháng ?)(\d{1,2})$/iu;

const readDate = (text: string, year: number | undefined): SpanReading | undefined => {
  const part = text.replace(/^ngày ?/iu, "");
  const reading = readDay(text);
  if (reading?.kind === "day") return spanOf(part, reading.day, reading.day);
  if (reading?.kind === "impossible") return impossible(part);
  if (reading?.kind === "two-digit-year") {
    return trouble(part, `${inQuotes(part)} chỉ ghi hai chữ số của năm; ghi đủ bốn chữ số.`);
  }
  const match = NO_YEAR.exec(text);
  if (match === null) return undefined;
  return year === undefined ? yearMissing(part) : dayOf(part, year, Number(match[2]), Number(match[1]));
};

/** "15/02/2017", "thứ Tư, ngày 15 tháng 02 năm 2017", "ngày 30/6" (of the borrowed year). A false weekday is trouble. */
export function readFixedDate(words: string, year: number | undefined): SpanReading | undefined {
  const text = words.replace(WEEKDAY_LAST, "$2, $1");
  const [lead = "", written] = WEEKDAY.exec(text) ?? [];
  const reading = readDate(text.slice(lead.length), year);
  if (written === undefined || reading?.kind !== "span") return reading;
  const real = weekdayName(reading.start);
  if (real.toLowerCase() === written.toLowerCase()) return reading;
  return trouble(text, `${inQuotes(text)} ghi ${written} nhưng ngày đó là ${real}; kiểm tra lại.`);
}
