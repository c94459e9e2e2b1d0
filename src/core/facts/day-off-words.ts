import { weekdayName } from "../calendar/date-style.ts";
import type { Day } from "../calendar/day.ts";
import type { WorkingCalendar } from "../calendar/working/working-calendar.ts";

/** Why nobody works on a day, as a sentence says it: “Chủ nhật”, “thứ Năm, nghỉ Quốc khánh”; undefined on a working day. */
export function dayOffWords(calendar: WorkingCalendar, day: Day): string | undefined {
  const reason = calendar.reasonOff(day);
  if (reason === undefined) return undefined;
  return reason === weekdayName(day) ? reason : `${weekdayName(day)}, ${reason}`;
}
