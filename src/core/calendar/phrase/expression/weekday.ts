import { inQuotes } from "../../../text/quote.ts";
import { weekdayName } from "../../date-style.ts";
import { type SpanReading, trouble } from "./span-reading.ts";

/** "thứ Sáu", "thứ 6", "chủ nhật", for a pattern. */
export const WEEKDAY = "thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật";

/** "T6 ngày 14/11", "CN, 15/11": short only beside a date, for "T8/2026" is a month. */
const SHORT = "t[2-7]|cn";

const BEFORE = new RegExp(`(?<![a-zÀ-ỹ\\d])(?:ngày )?(${WEEKDAY}|${SHORT}),? ?\\(?$`, "iu");
const BEHIND = new RegExp(
  `^(?:,? \\((?:nhằm |tức )?(${WEEKDAY}|${SHORT})\\)|,? (?:nhằm |tức )?(${WEEKDAY})(?![a-zÀ-ỹ]| (?:tuần|hằng|hàng)))`,
  "iu",
);
/** The longest of them with its marks. */
const REACH = 24;

/** The weekday right before or behind a date, and where the two begin and end together. */
export function weekdayAround(
  text: string,
  at: number,
  to: number,
): { readonly weekday?: string; readonly at: number; readonly to: number } {
  const before = BEFORE.exec(text.slice(Math.max(0, at - REACH), at));
  if (before?.[1] !== undefined) return { weekday: before[1], at: at - before[0].length, to };
  const behind = BEHIND.exec(text.slice(to, to + REACH));
  const weekday = behind?.[1] ?? behind?.[2];
  return weekday === undefined ? { at, to } : { weekday, at, to: to + (behind?.[0].length ?? 0) };
}

const NUMBERED = ["hai", "ba", "tư", "năm", "sáu", "bảy"];
const sameWeekday = (written: string, real: string): boolean =>
  written
    .toLowerCase()
    .replace(/^t(?=\d)/u, "thứ ")
    .replace(/^cn$/u, "chủ nhật")
    .replace(/[2-7]$/u, (n) => NUMBERED[Number(n) - 2] ?? n) === real.toLowerCase();

/** A day whose weekday must be the one that is written. `part` is the date as written. */
export function withWeekday(reading: SpanReading, weekday: string, part: string): SpanReading {
  if (reading.kind !== "span") return reading;
  const real = weekdayName(reading.start);
  if (sameWeekday(weekday, real)) return reading;
  const text = `${weekday}, ${part}`;
  return trouble(text, `${inQuotes(text)} ghi ${weekday} nhưng ngày đó là ${real}; kiểm tra lại.`, "weekday");
}
