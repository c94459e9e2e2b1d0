import type { Day } from "../calendar/day.ts";
import type { ParsedBook } from "../tables/book.ts";
import { officeCalendar } from "../tables/office-calendar.ts";
import { audienceMatcher } from "./audience.ts";
import { milestoneDeadlines } from "./deadlines.ts";
import type { Owed, OwedState } from "./owed.ts";

/** What every unit owes at every milestone on this day. */
export function owedNow(book: ParsedBook, today: Day): readonly Owed[] {
  const calendar = officeCalendar(book);
  const rows = new Map(book.tracking.rows.map((row) => [`${row.values.milestone}|${row.values.unit}`, row]));
  return milestoneDeadlines(book).flatMap(({ row: milestone, resolution }) => {
    const names = audienceMatcher(milestone.values.audience);
    const due = resolution.kind === "resolved" ? resolution.due : null;
    const late = due !== null && due < today;
    const [daysLate, workingDaysLate] = late ? [1, calendar.workingDaysBetween(due, today)] : [0, 0];
    return book.units.rows
      .filter(({ values }) => names(values) > 0)
      .map((unit): Owed => {
        const row = rows.get(`${milestone.values.key}|${unit.values.key}`);
        const received = row?.values.received ?? null;
        const state: OwedState =
          received !== null ? "đúng hạn" : due === null ? "chờ hướng dẫn" : late ? "quá hạn" : "chưa đến hạn";
        return {
          milestone,
          unit,
          period: "",
          due,
          explain: resolution.explain,
          received,
          state,
          daysLate,
          workingDaysLate,
          score: null,
          row,
        };
      });
  });
}
