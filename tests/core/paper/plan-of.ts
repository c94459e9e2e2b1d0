import type { ParsedBook, ReadBook } from "../../../src/core/book/parsed-book.ts";
import type { Day } from "../../../src/core/calendar/day.ts";
import { kindsNamed } from "../../../src/core/paper/all-kinds.ts";
import type { CampaignRow, PaperMade } from "../../../src/core/paper/kind/paper-kind.ts";
import type { decisionTags, planTags } from "../../../src/core/paper/plan/tags.ts";
import type { ValuesOf } from "../../../src/core/paper/template/tags.ts";
import type { Finding } from "../../../src/core/table/finding.ts";

/** What a plan is filled with; a decision tells more. */
export type PrintedPlan = ValuesOf<typeof planTags> & Partial<ValuesOf<typeof decisionTags>>;

/** The campaign's plan in the form that its *Loại văn bản* says. */
export function makePlan(book: ParsedBook, campaign: CampaignRow): PaperMade<PrintedPlan> {
  const context = { book, campaign, today: "2026-03-05" as Day };
  const [made, ...more] = kindsNamed("ke-hoach").flatMap((kind) =>
    kind.subjects(context).map((subject) => kind.make(context, subject, undefined)),
  );
  if (made === undefined || more.length > 0) throw new Error("a campaign has one plan");
  // The kinds of the plan are filled with the values of their own tags.
  return made as unknown as PaperMade<PrintedPlan>;
}

function plan({ book }: ReadBook): PaperMade<PrintedPlan> {
  const [row] = book.campaigns.rows;
  if (row === undefined) throw new Error("the book has no campaign");
  return makePlan(book, row);
}

/** Why the first campaign's plan cannot be made; empty when it can. */
export function problemsOf(book: ReadBook): readonly Finding[] {
  const made = plan(book);
  return made.ok ? [] : made.problems;
}

/** The first campaign's plan. Throws when it cannot be made. */
export function paperOf(book: ReadBook): PrintedPlan {
  const made = plan(book);
  if (!made.ok) throw new Error(made.problems.map((problem) => problem.message).join(" "));
  return made.values;
}
