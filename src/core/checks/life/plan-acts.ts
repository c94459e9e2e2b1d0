import type { Day } from "../../calendar/day.ts";
import { issueSpan } from "../../calendar/issue-day.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { perBook } from "../../facts/per-book.ts";
import type { ParsedRow, ParsedTable } from "../../table/parse-table.ts";
import { type Act, acts, dayIn, rowsOf } from "./acts.ts";

/** Something done in a campaign, on its day. */
export interface PlanAct {
  readonly act: Act;
  readonly in: ParsedTable;
  readonly row: ParsedRow;
  readonly day: Day;
}

/** What can be done only when the plan is there. What a plan cites stands before it; history and law know no plan. */
const tables: ReadonlySet<string> = new Set([
  "deadlineChanges",
  "meetings",
  "tracking",
  "registrations",
  "nominations",
]);

function campaignOf({ milestones }: BookFacts, { values }: ParsedRow): string {
  const { campaign, milestone } = values as Readonly<Record<string, unknown>>;
  if (typeof campaign === "string") return campaign;
  return typeof milestone === "string" ? (milestones().get(milestone)?.values.campaign ?? "") : "";
}

/** What was done in each campaign, by its key; of a nomination only the first of its days, for the others follow it. */
export const planActs = perBook((facts): ReadonlyMap<string, readonly PlanAct[]> => {
  const found = new Map<string, PlanAct[]>();
  for (const act of acts) {
    if (!tables.has(act.table)) continue;
    const parsed = rowsOf(facts.book, act);
    for (const row of parsed.rows) {
      const day = dayIn(parsed, row, act.column);
      if (day === null) continue;
      if (act.column === "decisionDate" && (row.values["submitted"] ?? null) !== null) continue;
      const campaign = campaignOf(facts, row);
      const own = found.get(campaign);
      const done: PlanAct = { act, in: parsed, row, day };
      if (own === undefined) found.set(campaign, [done]);
      else own.push(done);
    }
  }
  return found;
});

/** The day before which nothing of a campaign can be done, and its name: the issue day, else the campaign's first. */
export function planStart(
  facts: BookFacts,
  campaign: string,
): { readonly day: Day; readonly name: string } | undefined {
  const issued = issueSpan(facts.issueDay(campaign));
  if (issued !== undefined) return { day: issued.first, name: "ngày ban hành kế hoạch" };
  const from = facts.campaigns().get(campaign)?.values.from ?? null;
  return from === null ? undefined : { day: from, name: "ngày bắt đầu phong trào" };
}
