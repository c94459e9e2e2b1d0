import { findDates } from "../calendar/phrase/expression/date.ts";
import { findDayNumbers } from "../calendar/phrase/expression/day-number.ts";
import type {
  DayNumber,
  Expression,
  Hour,
  TimeExpression,
} from "../calendar/phrase/expression/expression.ts";
import { firstOfOverlapping } from "../calendar/phrase/expression/find-expressions.ts";
import { findHours } from "../calendar/phrase/expression/hour.ts";
import { findMonths } from "../calendar/phrase/expression/month.ts";
import { findQuarters } from "../calendar/phrase/expression/quarter.ts";
import { findYears } from "../calendar/phrase/expression/year.ts";
import type { PhraseContext } from "../calendar/phrase/resolution.ts";

/** A day, month, quarter, year, hour or stretch that running text names. */
export type SaidTime = TimeExpression | DayNumber | Hour;

/** Words that make a bare “31/6” a day; “đạt 15/15 xã” is none. */
const BEFORE_DAY =
  /(?:^|[^a-zà-ỹđ])(?:ngày|trước|đến|tới|từ|hết|hạn|dịp|lễ|sáng|chiều|tối|hôm|vào|nhật|thứ [a-zà-ỹ2-7]{1,4}),? ?\(?$/iu;
const NAMED_DAY = /^(?:ngày|mùng|mồng|thứ|chủ|t\d|cn)/iu;
const HOUR_WORDS = /(?:lúc|hồi|vào|đúng|bắt đầu|khai mạc|kết thúc) $/iu;
const HOUR_AND_MINUTE = /^\d{1,2} ?(?:giờ|h|g|:) ?\d{2}/iu;
const DAY_BEHIND = /^,? ?(?:\(?ngày|sáng|chiều|hôm|thứ|\d{1,2}\/\d)/iu;
const COUNTED_BEHIND = /^ ?(?:ngày|tuần|tháng|năm|lượt|người|vụ|xã|đơn vị|%)/iu;

/** What the finders of phrases take for a time and prose may mean otherwise: shares, counts, numbers of papers. */
function isTime(text: string, { at, to, ...found }: Expression): boolean {
  const words = text.slice(at, to);
  const before = text.slice(Math.max(0, at - 24), at);
  if (found.kind === "hour") {
    if (typeof found.minutes === "string") return true;
    return HOUR_AND_MINUTE.test(words) || HOUR_WORDS.test(before) || DAY_BEHIND.test(text.slice(to));
  }
  // “Ngày 70 năm thành lập”
  if (found.kind === "day-number") return !COUNTED_BEHIND.test(text.slice(to));
  if (found.kind !== "time") return false;
  if (found.size === "day") {
    if (/\d{4}/u.test(words) || NAMED_DAY.test(words)) return true;
    // “đến 12/15 xã”: of a share the second number may be anything.
    const [, month = "0"] = /(?:\/|tháng) ?(\d{1,2})/iu.exec(words) ?? [];
    return Number(month) <= 12 && BEFORE_DAY.test(before);
  }
  // “06 tháng 15 ngày”, “trong 3 tháng 15 đơn vị”
  if (/^tháng/iu.test(words) && /\d ?$/u.test(before)) return /ngày,? ?\d{1,2},? ?$/iu.test(before);
  // “Nghị định 42/2010”: no month
  return !/^\d{1,2}\//u.test(words) || Number(/^\d+/u.exec(words)?.[0]) <= 12;
}

/** Nothing of time without a number, a weekday, a year's or a quarter's word. */
const MAY_BE_TIME = /\d|quý|tháng|năm/iu;

/**
 * Every day, month, quarter, year, hour and stretch of a text, in order, none over another. `read` of each tells the days, or why
 * there are none. `text` is in one spelling (plainText).
 */
export function timesIn(text: string, context: PhraseContext): readonly SaidTime[] {
  if (!MAY_BE_TIME.test(text)) return [];
  const found = [
    findDates(text),
    findMonths(text, context),
    findQuarters(text, context),
    findYears(text, context),
    findDayNumbers(text),
    findHours(text),
  ].flat();
  return firstOfOverlapping(found).filter((time): time is SaidTime => isTime(text, time));
}
