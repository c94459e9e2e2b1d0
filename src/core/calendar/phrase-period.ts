import { addDays, addMonths, type Day } from "./day.ts";
import { type Period, type PeriodUnit, periodEnd } from "./period.ts";
import type { PhraseContext, Resolution } from "./phrase.ts";
import { dated, quoted, unclear, waiting, weekdayAndDate } from "./phrase-answer.ts";
import { dayOffClause, yearNotice } from "./phrase-day-off.ts";
import { settle } from "./phrase-settle.ts";
import { readTime, withoutTime } from "./phrase-time.ts";
import type { SkippedDay } from "./working-calendar.ts";

const LEAD =
  "(?:(?:chậm nhất|muộn nhất|trễ nhất|không quá|ít nhất|tối thiểu|trong|thời hạn|thời gian|vòng|là) )*";
/** "15 ngày làm việc", "15 (mười lăm) ngày". */
const LENGTH = "(\\d{1,5})(?: ?\\([\\p{L}\\p{M} ]{1,40}\\))? ?(ngày làm việc|ngày|tuần|tháng|năm)";
const SINCE = new RegExp(`^${LEAD}${LENGTH},? (?:(?:tính |kể )*từ|sau)(?: khi)? (.+)$`, "iu");
const AHEAD_OF = new RegExp(`^${LEAD}${LENGTH} trước(?: khi)? (.+)$`, "iu");
const ALONE = new RegExp(`^${LEAD}${LENGTH}$`, "iu");

/** Each unit with the longest count a plan can mean; beyond it the number is a slip. */
const UNITS: Readonly<Record<string, { readonly unit: PeriodUnit; readonly most: number }>> = {
  "ngày làm việc": { unit: "working-day", most: 1000 },
  ngày: { unit: "day", most: 3660 },
  tuần: { unit: "week", most: 520 },
  tháng: { unit: "month", most: 120 },
  năm: { unit: "year", most: 10 },
};
const MOST_LISTED = 10;

const readLength = (count: string | undefined, unitText: string | undefined): Period | undefined => {
  const known = UNITS[(unitText ?? "").toLowerCase()];
  const n = Number(count);
  return known !== undefined && n >= 1 && n <= known.most ? { count: n, unit: known.unit } : undefined;
};

const skippedNote = (skipped: readonly SkippedDay[]): readonly string[] => {
  if (skipped.length === 0) return [];
  const listed = skipped.slice(0, MOST_LISTED).map(({ day, reason }) => `${dated(day)} (${reason})`);
  const more = skipped.length > MOST_LISTED ? " …" : "";
  return [`Không tính ${skipped.length} ngày nghỉ: ${listed.join(", ")}${more}.`];
};

const since = (text: string, anchor: Day, period: Period, context: PhraseContext): Resolution => {
  const { nominal, due, skipped } = periodEnd(anchor, period, context.calendar);
  const counted = `${quoted(text)} tính từ ngày liền sau ngày ${dated(anchor)} (Điều 147 Bộ luật Dân sự 2015)`;
  const reason = context.calendar.reasonOff(nominal);
  const shift =
    reason === undefined
      ? skippedNote(skipped)
      : [
          `${dayOffClause(nominal, reason)}, nên thời hạn kết thúc vào ngày làm việc tiếp theo (khoản 5 Điều 148 Bộ luật Dân sự 2015).`,
        ];
  return {
    kind: "resolved",
    start: addDays(anchor, 1),
    due,
    nominal,
    bound: "inclusive",
    explain: [
      `${counted}; ngày cuối còn đúng hạn là ${weekdayAndDate(due)}.`,
      ...shift,
      ...yearNotice(period.unit === "working-day" ? anchor : due, due, context),
    ],
  };
};

const dayAheadOf = (anchor: Day, { count, unit }: Period, context: PhraseContext): Day => {
  if (unit === "working-day") return context.calendar.addWorkingDays(anchor, -count).day;
  if (unit === "day") return addDays(anchor, -count);
  if (unit === "week") return addDays(anchor, -count * 7);
  return addMonths(anchor, unit === "month" ? -count : -count * 12);
};

const aheadOf = (text: string, anchor: Day, period: Period, context: PhraseContext): Resolution => {
  const day = dayAheadOf(anchor, period, context);
  const notes = [
    `Đếm ngược từ ngày ${dated(anchor)}, ngày này không tính.`,
    ...yearNotice(period.unit === "working-day" ? anchor : day, day, context),
  ];
  return settle({ words: text, named: { start: day, end: day }, before: false, notes }, context);
};

/** "15 ngày làm việc kể từ ngày ký", "02 ngày sau khi nhận được hồ sơ", "05 ngày trước ngày 20/02/2017". */
export function resolvePeriod(text: string, context: PhraseContext): Resolution | undefined {
  if (ALONE.test(text))
    return unclear(text, `${quoted(text)} không nói tính từ ngày nào; ghi thêm “kể từ ngày …”.`);
  const match = SINCE.exec(text) ?? AHEAD_OF.exec(text);
  if (match === null) return undefined;
  const [, count, unitText, anchorText = ""] = match;
  const period = readLength(count, unitText);
  if (period === undefined) {
    const part = `${count} ${unitText}`;
    return unclear(part, `${quoted(part)} không phải một thời hạn dùng được; kiểm tra lại con số.`);
  }
  const anchor = readTime(anchorText, context.year, context);
  if (anchor === undefined && !/\d\/\d/.test(anchorText)) {
    return waiting(
      anchorText.replace(/^(?:ngày|khi|lúc|thời điểm) /iu, ""),
      `${quoted(text)} tính theo việc ${quoted(anchorText)}, việc này chưa có ngày nên chưa tính được hạn.`,
    );
  }
  if (anchor?.kind !== "span") return withoutTime(anchorText, anchor);
  if (anchor.start !== anchor.end) {
    return unclear(anchorText, `${quoted(anchorText)} dài hơn một ngày; ghi rõ tính từ ngày nào.`);
  }
  return SINCE.test(text)
    ? since(text, anchor.start, period, context)
    : aheadOf(text, anchor.start, period, context);
}
