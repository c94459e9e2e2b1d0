import { nfc } from "../text/fold.ts";
import { quoted } from "../text/quote.ts";
import { cellDay } from "./date-style.ts";
import type { Day } from "./day.ts";
import { readDay } from "./read-day.ts";

/**
 * A day typed in a page that cannot lie ahead: when something came, was signed, was issued.
 * @param what how a sentence calls it, “ngày nhận”
 * @param cure what to do about one that is still to come
 * @returns the day, null for none, or why it cannot be taken
 */
export function readPastDay(
  typed: string,
  today: Day,
  what: string,
  cure: string,
): { readonly day: Day | null } | { readonly message: string } {
  const text = nfc(typed).trim();
  if (text === "") return { day: null };
  const read = readDay(text);
  if (read === undefined)
    return {
      message: `${quoted(text)} không phải là ngày. Ghi ${what} dạng ngày/tháng/năm, ví dụ ${cellDay(today)}.`,
    };
  if (read.kind === "impossible" && read.farYear !== undefined)
    return { message: `Ngày ${text} ghi năm ${read.farYear}, quá xa. Sửa lại ${what}.` };
  if (read.kind === "impossible") return { message: `Không có ngày ${text} trên lịch. Sửa lại ${what}.` };
  if (read.kind === "two-digit-year")
    return { message: `Ngày ${quoted(text)} chỉ ghi hai chữ số của năm. Ghi đủ bốn chữ số.` };
  if (read.day > today)
    return {
      message: `${what.charAt(0).toUpperCase()}${what.slice(1)} ${cellDay(read.day)} ở sau hôm nay (${cellDay(today)}). ${cure}`,
    };
  return { day: read.day };
}
