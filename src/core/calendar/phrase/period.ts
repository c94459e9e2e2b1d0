import { inQuotes } from "../../text/quote.ts";
import { addDays, addMonths, type Day } from "../day.ts";
import { type Period, type PeriodUnit, periodEnd } from "../working/period.ts";
import type { SkippedDay, WorkingCalendar, WorkingCount } from "../working/working-calendar.ts";
import { unclear, waiting, weekdayAndDate } from "./answer.ts";
import { dayOffClause, yearNotice } from "./day-off.ts";
import { anchorWords, eventsOf } from "./event.ts";
import type { PhraseContext, Resolution } from "./resolution.ts";
import { settle } from "./settle.ts";
import type { SpanReading } from "./span-reading.ts";
import { tellSkipped } from "./tell-skipped.ts";
import { readTime, withoutTime } from "./time.ts";

/** The day a period is counted from, and the event it comes from. */
type Anchor = Extract<SpanReading, { kind: "span" }>;

const LEAD =
  "(?:(?:chậm nhất|muộn nhất|trễ nhất|không quá|ít nhất|tối thiểu|trong|thời hạn|thời gian|vòng|là) )*";
/** "15 ngày làm việc", "15 (mười lăm) ngày". */
export const LENGTH = "(\\d{1,5})(?: ?\\([\\p{L}\\p{M} ]{1,40}\\))? ?(ngày làm việc|ngày|tuần|tháng|năm)";
const SINCE = new RegExp(`^${LEAD}${LENGTH},? (?:(?:tính |kể )*từ|sau)(?: khi)? (.+)$`, "iu");
const AHEAD_OF = new RegExp(`^${LEAD}${LENGTH} trước(?: khi)? (.+)$`, "iu");
/** "trước ngày 20/11/2026 05 ngày làm việc": the same with the length behind. */
const LENGTH_LAST = new RegExp(
  `^${LEAD}((?:trước|sau)(?: khi)?) (.{1,120}?),? ((?:ít nhất |tối thiểu |chậm nhất |là )*\\d{1,3} ?(?:ngày làm việc|ngày|tuần))$`,
  "iu",
);
const ALONE = new RegExp(`^${LEAD}${LENGTH}$`, "iu");

/** Each unit with the longest count a plan can mean; beyond it the number is a slip. */
const UNITS: Readonly<Record<string, { readonly unit: PeriodUnit; readonly most: number }>> = {
  "ngày làm việc": { unit: "working-day", most: 1000 },
  ngày: { unit: "day", most: 3660 },
  tuần: { unit: "week", most: 520 },
  tháng: { unit: "month", most: 120 },
  năm: { unit: "year", most: 10 },
};

export const readLength = (count: string | undefined, unitText: string | undefined): Period | undefined => {
  const known = UNITS[(unitText ?? "").toLowerCase()];
  const n = Number(count);
  return known !== undefined && n >= 1 && n <= known.most ? { count: n, unit: known.unit } : undefined;
};

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
export function resolvePeriod(text: string, context: PhraseContext): Resolution | undefined {
  if (ALONE.test(text))
    return unclear(text, `${inQuotes(text)} không nói tính từ ngày nào; ghi thêm “kể từ ngày …”.`);
  const inOrder = text.replace(LENGTH_LAST, "$3 $1 $2");
  const match = SINCE.exec(inOrder) ?? AHEAD_OF.exec(inOrder);
  if (match === null) return undefined;
  const [, count, unitText, anchorText = ""] = match;
  const period = readLength(count, unitText);
  if (period === undefined) return unusable(`${count} ${unitText}`);
  const anchor = readTime(anchorText, context.year, context);
  if (anchor === undefined && !/\d\/\d/.test(anchorText)) {
    const event = anchorText.replace(/^(?:ngày|khi|lúc|thời điểm) /iu, "");
    return waiting(
      event,
      event,
      `${inQuotes(text)} tính theo việc ${inQuotes(anchorText)}, việc này chưa có ngày nên chưa tính được hạn.`,
    );
  }
  if (anchor?.kind !== "span") return withoutTime(anchorText, anchor);
  if (anchor.start !== anchor.end) {
    return unclear(anchorText, `${inQuotes(anchorText)} dài hơn một ngày; ghi rõ tính từ ngày nào.`);
  }
  return SINCE.test(inOrder)
    ? countSince(text, anchor, anchorWords(anchor), period, context)
    : aheadOf(text, anchor, period, context);
}
