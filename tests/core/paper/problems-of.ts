import { readSettings } from "../../../src/core/book/office-settings.ts";
import type { ReadBook } from "../../../src/core/book/parsed-book.ts";
import type { Paper } from "../../../src/core/paper/plan/paper.ts";
import { planPaper } from "../../../src/core/paper/plan/plan-paper.ts";
import type { Finding } from "../../../src/core/table/finding.ts";

function plan({ book }: ReadBook): ReturnType<typeof planPaper> {
  const [row] = book.campaigns.rows;
  if (row === undefined) throw new Error("the book has no campaign");
  return planPaper(book, row, readSettings(book));
}

/** Why the first campaign's paper cannot be made; empty when it can. */
export function problemsOf(book: ReadBook): readonly Finding[] {
  const made = plan(book);
  return made.ok ? [] : made.problems;
}

/** The first campaign's paper. Throws when it cannot be made. */
export function paperOf(book: ReadBook): Paper {
  const made = plan(book);
  if (!made.ok) throw new Error(made.problems.map((problem) => problem.message).join(" "));
  return made.paper;
}
