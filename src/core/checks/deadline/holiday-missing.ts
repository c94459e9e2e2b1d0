import { officeWeeks } from "../../book/office-calendar.ts";
import { cellDay } from "../../calendar/date-style.ts";
import { dayParts } from "../../calendar/day.ts";
import { provisionalDays } from "../../calendar/working/provisional-days.ts";
import type { Spot } from "../../facts/spot.ts";
import { plainCard, type Rule } from "../rule/rule.ts";
import { yearWithoutDaysOff } from "./milestone-day-off.ts";

/** Moon days, and the second day of Quốc khánh (01/9 or 03/9), are what the yearly notice says they are. */
const notFixed = /-09-0[13]|Nguyên đán|Giỗ Tổ/u;

/** A year with Tết counts as entered whole: a holiday that its rows lack would be taken for a working day. */
export const holidayMissing: Rule = {
  ...plainCard,
  id: "ngay-nghi.nam-thieu",
  severity: "cảnh báo",
  source: yearWithoutDaysOff.source,
  find: ({ book, calendar, settings }) => {
    const week = new Set<number>(officeWeeks[settings().officeWeek]);
    const seen = new Set<number>();
    return book.daysOff.rows.flatMap((row): readonly Spot[] => {
      const { date } = row.values;
      const year = date === null ? 0 : dayParts(date).year;
      // Before 1945 nothing is reckoned: these holidays were not yet.
      if (year < 1945 || seen.has(year) || calendar().yearStatus(year) === "tự tính") return [];
      seen.add(year);
      const missing = provisionalDays(year, week)
        .filter(({ day, reason }) => !notFixed.test(day + reason) && calendar().isWorkingDay(day))
        .map(({ day, reason }) => `${cellDay(day)} (${reason.replace(", tự tính", "")})`);
      return missing.length === 0
        ? []
        : [
            {
              in: book.daysOff,
              row,
              column: "date",
              message: `Lịch nghỉ năm ${year} thiếu ngày ${missing.join(", ")}.`,
              fix: "Đối chiếu thông báo nghỉ lễ, Tết của năm đó rồi ghi thêm; chưa ghi thì sổ coi là ngày làm việc.",
            },
          ];
    });
  },
};
