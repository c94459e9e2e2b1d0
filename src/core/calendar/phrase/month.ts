import { endOfMonth, makeDay } from "../day.ts";
import { dayOf, impossible, type SpanReading, spanOf, yearMissing } from "./span-reading.ts";

const MONTH = /^(?:(đầu|giữa|cuối) )?tháng ?(\d{1,2})(?:(?: ?[/-] ?|,? năm )(\d{4}))?$/iu;
const BARE_MONTH = /^(?:(đầu|giữa|cuối) )?(\d{1,2})\/(\d{4})$/iu;

/** "tháng 8/2021" is the whole month; its đầu, giữa, cuối are the 1st, 15th and last day (Civil Code art. 146.2). */
export function readMonth(text: string, borrowedYear: number | undefined): SpanReading | undefined {
  const match = MONTH.exec(text) ?? BARE_MONTH.exec(text);
  if (match === null) return undefined;
  const year = match[3] === undefined ? borrowedYear : Number(match[3]);
  if (year === undefined) return yearMissing(text);
  const month = Number(match[2]);
  const first = makeDay(year, month, 1);
  if (first === undefined) return impossible(text);
  const last = endOfMonth(year, month);
  switch (match[1]?.toLowerCase()) {
    case "đầu":
      return spanOf(text, first, first);
    case "giữa":
      return dayOf(text, year, month, 15);
    case "cuối":
      return spanOf(text, last, last);
    default:
      return spanOf(text, first, last);
  }
}
