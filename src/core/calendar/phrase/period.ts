import { inQuotes } from "../../text/quote.ts";
import { addDays, addMonths, type Day } from "../day.ts";
import { type Period, periodEnd } from "../working/period.ts";
import type { SkippedDay, WorkingCalendar, WorkingCount } from "../working/working-calendar.ts";
import { unclear, waiting, weekdayAndDate } from "./answer.ts";
import type { CountClause } from "./clause.ts";
import { dayOffClause, yearNotice } from "./day-off.ts";
import { anchorWords, eventsOf } from "./expression/event.ts";
import type { SpanReading } from "./expression/span-reading.ts";
import type { PhraseContext, Resolution } from "./resolution.ts";
import { settle } from "./settle.ts";
import { tellSkipped } from "./tell-skipped.ts";
import { withoutTime } from "./without-time.ts";

/** The day a period is counted from, and the event it comes from. */
type Anchor = Extract<SpanReading, { kind: "span" }>;

export const unusable = (part: string): Resolution =>
  unclear(part, `${inQuotes(part)} không phải một thời hạn dùng được; kiểm tra lại con số.`);

const skippedNote = (skipped: readonly SkippedDay[]): readonly string[] => {
  return skipped.length === 0 ? [] : [`Không tính ${skipped.length} ngày nghỉ: ${tellSkipped(skipped)}.`];
};

/** A period counted from the day after its anchor, with every step told; `told` is how the anchor is called. */
export const countSince = (
  text: string,
  anchor: Anchor,
  told: string,
  period: Period,
  context: PhraseContext,
): Resolution => {
  const { nominal, due, skipped } = periodEnd(anchor.end, period, context.calendar);
  const counted = `${inQuotes(text)} tính từ ngày liền sau ${told} (Điều 147 Bộ luật Dân sự 2015)`;
  const reason = context.calendar.reasonOff(nominal);
  const shift =
    reason === undefined
      ? []
      : [
          `${dayOffClause(nominal, reason)}, nên thời hạn kết thúc vào ngày làm việc tiếp theo (khoản 5 Điều 148 Bộ luật Dân sự 2015).`,
        ];
  return {
    kind: "resolved",
    start: addDays(anchor.end, 1),
    due,
    nominal,
    bound: "inclusive",
    hangsOn: eventsOf(anchor),
    skipped,
    explain: [
      `${counted}; ngày cuối còn đúng hạn là ${weekdayAndDate(due)}.`,
      ...shift,
      // One day passed over at the end has just been told with its reason.
      ...(reason !== undefined && skipped.length === 1 ? [] : skippedNote(skipped)),
      ...yearNotice(period.unit === "working-day" ? anchor.end : due, due, context),
    ],
  };
};

const countBack = (anchor: Day, { count, unit }: Period, calendar: WorkingCalendar): WorkingCount => {
  if (unit === "working-day") return calendar.addWorkingDays(anchor, -count);
  if (unit === "day") return { day: addDays(anchor, -count), skipped: [] };
  if (unit === "week") return { day: addDays(anchor, -count * 7), skipped: [] };
  return { day: addMonths(anchor, unit === "month" ? -count : -count * 12), skipped: [] };
};

const aheadOf = (text: string, anchor: Anchor, period: Period, context: PhraseContext): Resolution => {
  const { day, skipped } = countBack(anchor.start, period, context.calendar);
  const notes = [
    `Đếm ngược từ ${anchorWords(anchor)}, ngày này không tính.`,
    ...skippedNote(skipped),
    ...yearNotice(period.unit === "working-day" ? anchor.start : day, day, context),
  ];
  const named = { start: day, end: day };
  return settle({ words: text, named, before: false, hangsOn: eventsOf(anchor), skipped, notes }, context);
};

/** "15 ngày làm việc kể từ ngày ký", "02 ngày sau khi nhận được hồ sơ", "05 ngày trước ngày 20/02/2017". */
export function resolvePeriod(clause: CountClause, whole: string, context: PhraseContext): Resolution {
  const { length, anchor, way } = clause;
  const text = whole.slice(clause.at, clause.to).trim();
  if (length.period === undefined) return unusable(length.part);
  if (typeof anchor === "string") {
    const event = anchor.replace(/^(?:(?:ngày|khi|lúc|thời điểm) )+/iu, "");
    return waiting(
      event,
      event,
      `${inQuotes(text)} tính theo việc ${inQuotes(anchor)}, việc này chưa có ngày nên chưa tính được hạn.`,
    );
  }
  const reading = anchor.read(context.year);
  if (reading.kind !== "span") return withoutTime(reading);
  if (reading.start !== reading.end) {
    const words = whole.slice(anchor.at, anchor.to);
    return unclear(words, `${inQuotes(words)} dài hơn một ngày; ghi rõ tính từ ngày nào.`);
  }
  return way === "since"
    ? countSince(text, reading, anchorWords(reading), length.period, context)
    : aheadOf(text, reading, length.period, context);
}
