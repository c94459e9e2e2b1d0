import { cellDay, weekdayName } from "../../calendar/date-style.ts";
import { addDays, type Day, dayParts, weekday } from "../../calendar/day.ts";
import { findDates } from "../../calendar/find-dates.ts";
import type { WorkingCalendar } from "../../calendar/working/working-calendar.ts";
import { dayOffWords } from "../../facts/day-off-words.ts";
import type { Spot } from "../../facts/spot.ts";
import { changeDeadlines } from "../../tracking/deadline/change-deadlines.ts";
import { law, plainCard, type Rule } from "../rule/rule.ts";

/**
 * Only a day that the words name: “trong tháng 7/2022” and “trước ngày 20/02/2017” end on a Sunday without anybody's
 * mistake, and *⚙Cách tính* says so. Where the office lets such days move, they have moved already.
 */
export const deadlineOnDayOff: Rule = {
  id: "moc.ngay-nghi",
  severity: "cảnh báo",
  ...plainCard,
  find: ({ book, deadlines, calendar }) =>
    [
      ...deadlines().map((one) => ({ ...one, in: book.milestones })),
      ...changeDeadlines(book).map((one) => ({ ...one, in: book.deadlineChanges })),
    ].flatMap(({ row, resolution, in: parsed }): readonly Spot[] => {
      if (resolution.kind !== "resolved" || resolution.bound !== "inclusive") return [];
      const { due } = resolution;
      const words = row.values.deadline;
      const named = findDates(words).find(({ day }) => day === due);
      const why = dayOffWords(calendar(), due);
      if (named === undefined || why === undefined) return [];
      const next = calendar().next(due);
      const moved = /^\d/u.test(named.text) ? cellDay(next) : undefined;
      return [
        {
          in: parsed,
          row,
          column: "deadline",
          message: `Ngày ${cellDay(due)} là ${why}.`,
          fix: `Chọn ngày làm việc: ${cellDay(next)} (${weekdayName(next)}) hoặc ${cellDay(calendar().previous(due))}.`,
          ...(moved === undefined
            ? {}
            : {
                cure: {
                  label: `Chuyển sang ${weekdayName(next)}, ${moved}`,
                  value: words.slice(0, named.index) + moved + words.slice(named.index + named.text.length),
                },
              }),
        },
      ];
    }),
};

/** How far from a holiday the notice moves days off and working days: a week, by the notices of 2015 to 2026. */
const WEEK = Array.from({ length: 15 }, (_, index) => index - 7);

/** Whether the words name the very day, and no holiday is near by which the notice could take it: such a day is sure. */
function isSure(calendar: WorkingCalendar, words: string, due: Day): boolean {
  if (!findDates(words).some(({ day }) => day === due)) return false;
  return WEEK.every((by) => {
    const day = addDays(due, by);
    const isWeekend = weekday(day) > 5;
    return calendar.isWorkingDay(day) || isWeekend;
  });
}

/** The yearly notice fixes Tết, Quốc khánh and swaps; without it no working day of that year is sure. */
export const yearWithoutDaysOff: Rule = {
  id: "moc.nam-chua-co-lich",
  severity: "cảnh báo",
  source: law("Bộ luật Lao động 2019, Điều 112", "2021-01-01"),
  parameters: {},
  reach: "book",
  find: ({ book, deadlines, calendar }) => {
    const told = new Set<number>();
    return deadlines().flatMap(({ row, resolution }): readonly Spot[] => {
      if (resolution.kind !== "resolved") return [];
      const { year } = dayParts(resolution.due);
      const status = calendar().yearStatus(year);
      if (told.has(year) || (status !== "tạm tính" && status !== "tự tính")) return [];
      if (isSure(calendar(), row.values.deadline, resolution.due)) return [];
      told.add(year);
      const due = cellDay(resolution.due);
      const spot = { in: book.milestones, row, column: "deadline" };
      return [
        status === "tạm tính"
          ? {
              ...spot,
              message: `Lịch nghỉ năm ${year} ở trang Ngày nghỉ mới là tạm tính, nên hạn ${due} có thể thay đổi.`,
              fix: `Khi có thông báo nghỉ lễ, Tết năm ${year}, sửa các dòng tạm tính của năm đó theo thông báo và đổi Tình trạng thành “chính thức”.`,
            }
          : {
              ...spot,
              message: `Trang Ngày nghỉ chưa ghi Tết Nguyên đán năm ${year}, nên hạn ${due} tính theo ngày nghỉ tự tính.`,
              fix: `Ghi đủ các ngày nghỉ, ngày làm bù năm ${year} theo thông báo hằng năm vào trang Ngày nghỉ.`,
            },
      ];
    });
  },
};
