import { weekdayName } from "../date-style.ts";
import type { Day } from "../day.ts";
import { provisionalYearsNotice } from "../working/provisional-notice.ts";
import { dated, weekdayAndDate } from "./answer.ts";
import type { PhraseContext } from "./resolution.ts";

/** Owns up when working days were counted through years whose days off are not announced. */
export const yearNotice = (from: Day, to: Day, context: PhraseContext): readonly string[] => {
  const first = Number((from < to ? from : to).slice(0, 4));
  const last = Number((from < to ? to : from).slice(0, 4));
  const years = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  const notice = provisionalYearsNotice(years, context.calendar);
  return notice === "" ? [] : [notice];
};

/** "Ngày 19/02/2017 là Chủ nhật, ngày nghỉ": the day off, told with its reason. */
export const dayOffClause = (day: Day, reason: string): string => {
  const name = weekdayName(day);
  return `Ngày ${dated(day)} là ${name}, ${reason === name ? "ngày nghỉ" : reason}`;
};

/** Moves a fixed date that falls on a day off as the office chose, or keeps it, and always shows both days. */
export const settleDayOff = (
  due: Day,
  context: PhraseContext,
): { readonly due: Day; readonly sentences: readonly string[] } => {
  const { calendar, fixedDateOnDayOff } = context;
  const reason = calendar.reasonOff(due);
  if (reason === undefined) return { due, sentences: [] };
  const clause = dayOffClause(due, reason);
  const before = calendar.previous(due);
  if (fixedDateOnDayOff === "keep") {
    return { due, sentences: [`${clause}; hạn vẫn giữ nguyên, nên làm xong từ ${weekdayAndDate(before)}.`] };
  }
  const moved = fixedDateOnDayOff === "next" ? calendar.next(due) : before;
  const side = fixedDateOnDayOff === "next" ? "liền sau" : "liền trước";
  const sentence = `${clause}; theo cấu hình, hạn chuyển sang ngày làm việc ${side} là ${weekdayAndDate(moved)}.`;
  return { due: moved, sentences: [sentence, ...yearNotice(moved, moved, context)] };
};
