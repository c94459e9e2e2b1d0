import { inQuotes } from "../../text/quote.ts";
import { findDates } from "../find-dates.ts";
import { unclear, waiting } from "./answer.ts";
import { eventDayWords, readEvent } from "./event.ts";
import { readFixedDate } from "./fixed-date.ts";
import { readMonth } from "./month.ts";
import { readQuarter } from "./quarter.ts";
import type { PhraseContext, Resolution } from "./resolution.ts";
import type { SpanReading } from "./span-reading.ts";
import { readYears } from "./year.ts";

/** "ngày 15/01 năm sau", "tháng 01 của năm kế tiếp". */
const NEXT_YEAR = /(?<=\d|[ivx]) (?:của )?năm (?:sau|kế tiếp|tiếp theo|liền sau|liền kề)$/iu;

export const isNextYear = (text: string): boolean => NEXT_YEAR.test(text);

const readWritten = (text: string, year: number | undefined): SpanReading | undefined =>
  readFixedDate(text, year) ?? readMonth(text, year) ?? readQuarter(text, year) ?? readYears(text, year);

/**
 * Reads words that name a stretch of time: a known event, a day, month, quarter, year or stage. `year` is borrowed
 * when the words name none. Undefined when they name no time at all.
 */
export function readTime(
  text: string,
  year: number | undefined,
  context: PhraseContext,
): SpanReading | undefined {
  const event = readEvent(text, context);
  if (event !== undefined || !isNextYear(text)) return event ?? readWritten(text, year);
  const inNext = text.replace(NEXT_YEAR, "");
  return yearIn(inNext) === undefined ? readWritten(inNext, year === undefined ? year : year + 1) : undefined;
}

const EXAMPLES = "“trước ngày 20/11/2026” hoặc “trong tháng 8/2026”";

/** Words that name no time: told by the dates found in them, if any. */
const notUnderstood = (text: string): Resolution => {
  const dates = findDates(text);
  const wrong = dates.find((date) => date.impossible)?.text;
  if (wrong !== undefined)
    return unclear(wrong, `${inQuotes(wrong)} không có trong lịch; kiểm tra lại ngày, tháng, năm.`);
  if (dates.length > 1) {
    const listed = dates.map((date) => date.text).join(", ");
    return unclear(
      text,
      `${inQuotes(text)} có ${dates.length} ngày (${listed}); mỗi thời hạn ghi thành một mốc.`,
    );
  }
  return unclear(text, `Chưa hiểu ${inQuotes(text)} là ngày nào; ghi lại, ví dụ ${EXAMPLES}.`);
};

/** The answer when a needed time is not a span of days: not readable, impossible, or in someone else's hands. */
export function withoutTime(
  text: string,
  reading: Exclude<SpanReading, { kind: "span" }> | undefined,
): Resolution {
  if (reading?.kind === "trouble") return unclear(reading.part, reading.why);
  if (reading?.kind === "waiting") {
    const { owner, event } = reading;
    const why =
      owner === eventDayWords(event)
        ? `Chưa có ${owner} nên chưa tính được hạn.`
        : `Tính theo ${eventDayWords(event)}, mà ngày này còn chờ ${owner} nên chưa tính được hạn.`;
    return waiting(owner, event, why);
  }
  return notUnderstood(text);
}

/** The year written in the words, if any: "từ đầu năm đến 30/6/2017" → 2017. */
export function yearIn(text: string): number | undefined {
  const written = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  return written === undefined ? undefined : Number(written);
}

/** The sentence that owns up to a borrowed year, or nothing when the words wrote their own. */
export function borrowedYearNote(
  text: string,
  reading: SpanReading,
  year: number | undefined,
): readonly string[] {
  const borrowed = year !== undefined && yearIn(text) === undefined && !("event" in reading);
  const which = isNextYear(text) ? "năm liền sau " : "";
  return borrowed ? [`${inQuotes(text)} không ghi năm, lấy ${which}năm ${year} của kế hoạch.`] : [];
}
