import { cellDay } from "../../calendar/date-style.ts";
import type { Day } from "../../calendar/day.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { perBook } from "../../facts/per-book.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey } from "../../text/fold.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** What a review looks back on. */
const reviews = [
  ["so ket", "báo cáo sơ kết"],
  ["tong ket", "báo cáo tổng kết"],
] as const;

interface Due {
  readonly key: string;
  readonly due: Day;
}

/** The first report of each task that falls due in each campaign; one that comes back every year is due by no one day. */
const firstReports = perBook(({ deadlines }: BookFacts): ReadonlyMap<string, Due> => {
  const found = new Map<string, Due>();
  for (const { row, resolution } of deadlines()) {
    if (resolution.kind !== "resolved" || resolution.recurrence !== undefined) continue;
    const id = `${row.values.campaign}\n${row.values.task}`;
    const before = found.get(id);
    if (before === undefined || resolution.due < before.due)
      found.set(id, { key: row.key, due: resolution.due });
  }
  return found;
});

/** A meeting that reviews reports which nobody owes yet. */
export const reviewBeforeReports: Rule = {
  id: "trinh-tu.hop-truoc-bao-cao",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) =>
    facts.book.meetings.rows.flatMap((row): readonly Spot[] => {
      const { campaign, content, date } = row.values;
      const folded = foldKey(content);
      const task = reviews.find(([word]) => folded.includes(word))?.[1];
      const report = task === undefined ? undefined : firstReports(facts).get(`${campaign}\n${task}`);
      if (date === null || report === undefined || date >= report.due) return [];
      return [
        {
          in: facts.book.meetings,
          row,
          column: "date",
          message: `Ngày họp ${cellDay(date)} đứng trước hạn ${task} ${cellDay(report.due)} (${report.key}).`,
          fix: "Sửa lại Ngày của cuộc họp hoặc Thời hạn của mốc; nếu họp trước khi nhận báo cáo thì ghi lý do ở cột Bỏ qua.",
        },
      ];
    }),
};
