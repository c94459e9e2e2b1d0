import { cellDay } from "../../calendar/date-style.ts";
import { ahead, farthestDay } from "../../facts/ahead.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { originOf } from "../../table/origin.ts";
import type { ParsedRow } from "../../table/parse-table.ts";
import { firstCapital } from "../../text/first-capital.ts";
import { plainCard, type Rule } from "../rule/rule.ts";
import { type Act, acts, dayIn, rowsOf } from "./acts.ts";

/** Rows whose day may lie ahead all the same, or is another rule's. */
function exempt(facts: BookFacts, { table }: Act, { values }: ParsedRow): boolean {
  // What ships was looked up by its source; a book tried on an earlier day knows it all the same.
  if (table === "legalTexts") return originOf(facts.book.legalTexts.table, values) === "kèm theo sổ";
  // A draft may bear the day on which it is to be issued.
  if (table === "campaigns") return values["state"] === "dự thảo";
  if (table === "papers") return values["state"] === "đang tạo" || values["state"] === "dự thảo";
  // What a dated plan cites is measured by the plan's own day.
  return table === "legalBases" && facts.issueDay(String(values["campaign"])).kind !== "blank";
}

export const doneInFuture: Rule = {
  id: "trinh-tu.sau-hom-nay",
  severity: "lỗi",
  ...plainCard,
  find: (facts) => {
    const { book, today } = facts;
    if (today === null) return [];
    return acts.flatMap((act): readonly Spot[] => {
      if (!act.done) return [];
      const parsed = rowsOf(book, act);
      const spots: Spot[] = [];
      for (const row of parsed.rows) {
        const day = dayIn(parsed, row, act.column);
        if (day === null || !ahead(facts, day) || day > farthestDay || exempt(facts, act, row)) continue;
        spots.push({
          in: parsed,
          row,
          column: act.column,
          message: `${firstCapital(act.name)} ${cellDay(day)} là ngày chưa đến.`,
          fix: "Kiểm tra lại ngày, tháng, năm; việc chưa diễn ra thì để trống.",
        });
      }
      return spots;
    });
  },
};

/** An award of a year to come is no history yet. */
export const historyInFuture: Rule = {
  id: "lich-su.nam-sau-hom-nay",
  severity: "lỗi",
  ...plainCard,
  find: ({ book, today }) => {
    if (today === null) return [];
    const now = Number(today.slice(0, 4));
    return book.awardHistory.rows.flatMap((row): readonly Spot[] => {
      const { year, decisionDate } = row.values;
      // Beside the decision's day a wrong year is told by what the two say of each other.
      if (year === null || year <= now || decisionDate !== null) return [];
      return [
        {
          in: book.awardHistory,
          row,
          column: "year",
          message: `Năm khen ${year} là năm chưa đến.`,
          fix: "Kiểm tra lại Năm.",
        },
      ];
    });
  },
};
