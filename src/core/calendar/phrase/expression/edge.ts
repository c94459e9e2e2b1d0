import type { PhraseContext } from "../resolution.ts";
import type { Groups } from "./expression.ts";
import type { SpanReading } from "./span-reading.ts";

/** "cuối tháng …", "ngày làm việc cuối cùng của quý …": which part of a stretch is meant. */
export const EDGE =
  "(?:(?<edge>nửa đầu|nửa cuối|nửa sau|đầu|giữa|cuối|cả|ngày (?:làm việc )?(?:cuối cùng|cuối|đầu tiên))(?: của| trong)? )?";

/** Whether the edge leaves one day of the stretch: "cuối tháng 6" is a day, "nửa đầu tháng 6" is none. */
export const isEdge = ({ edge }: Groups): boolean => edge !== undefined && !/^(?:nửa|cả)/iu.test(edge);

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
  const day = /đầu/u.test(words) ? start : end;
  if (!/làm việc/u.test(words) || calendar.isWorkingDay(day)) return { kind: "span", start: day, end: day };
  const worked = day === start ? calendar.next(day) : calendar.previous(day);
  return { kind: "span", start: worked, end: worked };
}
