import { cellDay } from "../../calendar/date-style.ts";
import type { Day } from "../../calendar/day.ts";
import type { Resolution } from "../../calendar/phrase/resolution.ts";
import { quoted } from "../../text/quote.ts";

/** A day that stands in the book, the words beside it, and how it was worked out. */
export interface Standing {
  readonly due: Day | null;
  readonly words: string;
  readonly reason: string;
}

/**
 * Whether a day stays although its words give none: words that cannot be read are mostly a slip of the pen, and a day that
 * units were told must not go by one. Words that wait for somebody's guidance are read: there the clerk decides.
 */
export const isKept = (due: Day | null, resolution: Resolution): due is Day =>
  due !== null && resolution.kind === "unclear";

/**
 * How a kept day came about, for ⚙Cách tính: since when its words no longer give it, and why they do not. What was said of
 * the same words before stays, with its day.
 */
export function keptReason(
  { words, reason }: Standing,
  due: Day,
  explain: readonly string[],
  today: Day,
): string {
  const rest = `lời văn ${quoted(words)} không đọc ra ngày nào; Hạn ${cellDay(due)} là ngày tính trước đó, được giữ nguyên.`;
  const since = /^Từ ngày (\d{2}\/\d{2}\/\d{4}), /u.exec(reason);
  const day = since !== null && reason.includes(rest) ? since[1] : cellDay(today);
  return [`Từ ngày ${day}, ${rest}`, ...explain].join(" ");
}
