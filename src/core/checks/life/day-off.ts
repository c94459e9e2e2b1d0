import { cellDay } from "../../calendar/date-style.ts";
import { type Day, dayParts, weekday } from "../../calendar/day.ts";
import { ahead } from "../../facts/ahead.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { dayOffWords } from "../../facts/day-off-words.ts";
import type { Spot } from "../../facts/spot.ts";
import { firstCapital } from "../../text/first-capital.ts";
import { foldKey } from "../../text/fold.ts";
import { law, type Rule } from "../rule/rule.ts";
import { type Act, acts, dayIn, rowsOf } from "./acts.ts";

/** Holidays of every year since 1945; the others of a year without rows are only reckoned, and may not have been. */
const fixedHoliday = /-(?:01-01|04-30|05-01|09-02)$/u;

/** Why the act cannot well have been done on the day; undefined where it can. */
function whyNot({ calendar }: BookFacts, { office }: Act, day: Day): string | undefined {
  const name = weekday(day);
  if (name === 6 && office === "Sunday" && !fixedHoliday.test(day)) return undefined;
  const sure = name >= 6 || fixedHoliday.test(day) || calendar().yearStatus(dayParts(day).year) !== "tự tính";
  return sure ? dayOffWords(calendar(), day) : undefined;
}

export const onDayOff: Rule = {
  id: "trinh-tu.ngay-nghi",
  severity: "cảnh báo",
  source: law("Bộ luật Lao động 2019, Điều 111, Điều 112", "2021-01-01"),
  parameters: {},
  reach: "book",
  find: (facts) =>
    acts.flatMap((act): readonly Spot[] => {
      if (act.office === undefined) return [];
      const parsed = rowsOf(facts.book, act);
      const why = new Map<Day, string | undefined>();
      const told = new Set<string>();
      const spots: Spot[] = [];
      for (const row of parsed.rows) {
        const day = dayIn(parsed, row, act.column);
        if (day === null || (act.done && ahead(facts, day))) continue;
        if (!why.has(day)) why.set(day, whyNot(facts, act, day));
        const reason = why.get(day);
        if (reason === undefined) continue;
        // One decision over many nominations is told at the first of them.
        const decision = `${foldKey(String(row.values["decisionNumber"] ?? row.id))}|${day}`;
        if (told.has(decision)) continue;
        told.add(decision);
        spots.push({
          in: parsed,
          row,
          column: act.column,
          message: `${firstCapital(act.name)} ${cellDay(day)} là ngày nghỉ (${reason}).`,
          fix: "Kiểm tra lại ngày; nếu đúng là ngày đó thì ghi lý do ở cột Bỏ qua.",
        });
      }
      return spots;
    }),
};
