import { type Day, dayParts, weekday } from "./day.ts";

/** How days stand in running text. ND30 is the habit of Nghị định 30/2020/NĐ-CP (05/02/2017 but 16/3/2017). */
export type DateStyle = "ND30" | "dd/mm/yyyy";

/** What a draft knows of its own day before the registry clerk (văn thư) dates it. */
export interface UndatedDraft {
  readonly year: number;
  readonly month?: number;
}

const WEEKDAYS = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"] as const;
/** Room to write the number in by hand. */
const BLANK = "    ";

const twoDigits = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** Nghị định 30/2020/NĐ-CP: days below 10 and months 1 and 2 take a zero, months 3–12 never. */
const decreeMonth = (month: number): string => (month <= 2 ? `0${month}` : `${month}`);

/** "05/02/2017", "16/3/2017" (ND30) or "16/03/2017". */
export function shortDate(day: Day, style: DateStyle): string {
  const { year, month, day: dayOfMonth } = dayParts(day);
  const monthText = style === "ND30" ? decreeMonth(month) : twoDigits(month);
  return `${twoDigits(dayOfMonth)}/${monthText}/${year}`;
}

/** "16/03/2017", as a cell shows its day: so findings name it. */
export const cellDay = (day: Day): string => shortDate(day, "dd/mm/yyyy");

/** "ngày 05 tháng 02 năm 2017", zeros as in Nghị định 30/2020/NĐ-CP. */
export function longDate(day: Day): string {
  const { year, month, day: dayOfMonth } = dayParts(day);
  return `ngày ${twoDigits(dayOfMonth)} tháng ${decreeMonth(month)} năm ${year}`;
}

/** "ngày    tháng 8 năm 2021", or with the month open too, for a draft not yet dated. */
export function longDateBlank(draft: UndatedDraft): string {
  const month = draft.month === undefined ? `tháng${BLANK}` : `tháng ${decreeMonth(draft.month)} `;
  return `ngày${BLANK}${month}năm ${draft.year}`;
}

/** "thứ Hai" … "thứ Bảy", "Chủ nhật". */
export function weekdayName(day: Day): string {
  return WEEKDAYS[weekday(day) - 1] ?? WEEKDAYS[0]; // weekday is 1–7, so the fallback is never taken
}
