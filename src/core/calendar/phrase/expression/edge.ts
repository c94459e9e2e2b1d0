import { inQuotes } from "../../../text/quote.ts";
import { addDays } from "../../day.ts";
import type { PhraseContext } from "../resolution.ts";
import type { Groups } from "./expression.ts";
import { monthOf } from "./numbers.ts";
import { type SpanReading, trouble } from "./span-reading.ts";

/** "cuối tháng …", "ngày làm việc cuối cùng của quý …": which part of a stretch is meant. */
export const EDGE =
  "(?:(?<edge>nửa đầu|nửa cuối|nửa sau|đầu|giữa|cuối|cả|ngày (?:làm việc )?(?:cuối cùng|cuối|đầu tiên)|ngày làm việc thứ [a-zÀ-ỹ\\d]{1,4})(?: của| trong)? )?";

/** Whether the edge leaves one day of the stretch: "cuối tháng 6" is a day, "nửa đầu tháng 6" is none. */
export const isEdge = ({ edge }: Groups): boolean => edge !== undefined && !/^(?:nửa|cả)/iu.test(edge);

/** The working day of a stretch that such a number counts. */
function workingDay(
  { start, end }: Extract<SpanReading, { kind: "span" }>,
  nth: number,
  words: string,
  { addWorkingDays }: PhraseContext["calendar"],
): SpanReading {
  const day = nth >= 1 ? addWorkingDays(addDays(start, -1), nth).day : undefined;
  return day !== undefined && day <= end
    ? { kind: "span", start: day, end: day }
    : trouble(words, `Không có ${inQuotes(words)} trong khoảng thời gian ấy; ghi rõ ngày, tháng, năm.`);
}

/** That edge of a stretch; `middle` is the day that Civil Code art. 146 calls its middle, where it has one. */
export function edgeOf(
  reading: SpanReading,
  edge: string | undefined,
  middle: SpanReading | undefined,
  { calendar }: PhraseContext,
): SpanReading | undefined {
  if (reading.kind !== "span" || edge === undefined) return reading;
  const { start, end } = reading;
  const words = edge.toLowerCase();
  if (words === "giữa") return middle;
  if (words === "nửa đầu") return middle?.kind === "span" ? { kind: "span", start, end: middle.end } : middle;
  if (words === "cả" || words.startsWith("nửa")) return reading;
  const nth = /thứ (.+)$/u.exec(words)?.[1];
  if (nth !== undefined) return workingDay(reading, nth === "nhất" ? 1 : monthOf(nth), edge, calendar);
  const day = /đầu/u.test(words) ? start : end;
  if (!/làm việc/u.test(words) || calendar.isWorkingDay(day)) return { kind: "span", start: day, end: day };
  const worked = day === start ? calendar.next(day) : calendar.previous(day);
  return { kind: "span", start: worked, end: worked };
}
