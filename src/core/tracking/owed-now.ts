import { type Day, daysBetween } from "../calendar/day.ts";
import type { ParsedBook } from "../tables/book.ts";
import { officeCalendar } from "../tables/office-calendar.ts";
import { audienceMatcher } from "./audience.ts";
import { milestoneDeadlines } from "./deadlines.ts";
import type { Owed, OwedState } from "./owed.ts";

/** Days before the due day in which an item counts as due soon. */
const soonDays = 10;

/** What every unit owes today, by the milestones' audiences and the rows of *Theo dõi*. */
export function owedNow(book: ParsedBook, today: Day): readonly Owed[] {
  const calendar = officeCalendar(book);
  const worked = new Map<string, number>();
  const workingDaysLate = (due: Day, until: Day): number => {
    const span = `${due} ${until}`;
    const days = worked.get(span) ?? (due < until ? calendar.workingDaysBetween(due, until) : 0);
    worked.set(span, days);
    return days;
  };
  const rows = new Map(book.tracking.rows.map((row) => [`${row.values.milestone}\n${row.values.unit}`, row]));
  return milestoneDeadlines(book).flatMap(({ row: milestone, resolution }): Owed[] => {
    const due = resolution.kind === "resolved" ? (resolution.due ?? null) : null;
    const holds = audienceMatcher(milestone.values.audience);
    const units = book.units.rows.filter(({ values }) => values.successor === "" && holds(values) > 0);
    return units.map((unit): Owed => {
      const row = rows.get(`${milestone.values.key}\n${unit.values.key}`);
      const received = row?.values.received ?? null;
      const until = received ?? today;
      const daysLate = due === null ? null : Math.max(0, daysBetween(due, until));
      const state = ((): OwedState => {
        if (row?.values.handling === "trả lại") return "trả lại";
        if (received !== null) return daysLate === null || daysLate === 0 ? "đúng hạn" : "trễ hạn";
        if (due === null) return "chờ hướng dẫn";
        if (due < today) return "quá hạn";
        return daysBetween(today, due) <= soonDays ? "sắp đến hạn" : "chưa đến hạn";
      })();
      return {
        milestone,
        unit,
        period: "",
        due,
        explain: resolution.explain,
        received,
        state,
        daysLate,
        workingDaysLate: due === null ? null : workingDaysLate(due, until),
        score: null,
        row,
      };
    });
  });
}
