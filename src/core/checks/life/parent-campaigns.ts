import type { RowOf } from "../../book/parsed-book.ts";
import { cellDay } from "../../calendar/date-style.ts";
import { issueSpan } from "../../calendar/issue-day.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** Whether going up from a campaign leads back to it. */
function turnsBack({ campaigns }: BookFacts, start: string): boolean {
  const met = new Set<string>();
  let key = campaigns().get(start)?.values.parent ?? "";
  while (key !== "" && !met.has(key)) {
    if (key === start) return true;
    met.add(key);
    key = campaigns().get(key)?.values.parent ?? "";
  }
  return false;
}

function amiss(facts: BookFacts, row: RowOf<"campaigns">): string | undefined {
  const { key, parent, from, to } = row.values;
  if (turnsBack(facts, key)) return `Phong trào cấp trên dẫn vòng trở lại chính phong trào ${key}.`;
  const above = facts.campaigns().get(parent)?.values;
  if (above === undefined) return undefined;
  if (from !== null && above.to !== null && above.to < from)
    return `Phong trào cấp trên ${parent} đã kết thúc ngày ${cellDay(above.to)}, trước khi phong trào này bắt đầu (${cellDay(from)}).`;
  if (to !== null && above.from !== null && to < above.from)
    return `Phong trào cấp trên ${parent} bắt đầu ngày ${cellDay(above.from)}, sau khi phong trào này kết thúc (${cellDay(to)}).`;
  const [own, theirs] = [key, parent].map((one) => issueSpan(facts.issueDay(one)));
  return own !== undefined && theirs !== undefined && own.last < theirs.first
    ? `Kế hoạch ban hành (${cellDay(own.last)}) trước kế hoạch của phong trào cấp trên ${parent} (${cellDay(theirs.first)}).`
    : undefined;
}

/** A campaign carries out that of its superior: within its time, and after its plan. */
export const parentOutOfTime: Rule = {
  id: "phong-trao.cap-tren",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) =>
    facts.book.campaigns.rows.flatMap((row): readonly Spot[] => {
      const message = row.values.parent === "" ? undefined : amiss(facts, row);
      const fix = "Chọn lại Phong trào cấp trên, hoặc sửa ngày.";
      return message === undefined ? [] : [{ in: facts.book.campaigns, row, column: "parent", message, fix }];
    }),
};
