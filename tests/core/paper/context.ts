import type { ReadBook } from "../../../src/core/book/parsed-book.ts";
import type { PaperContext, PaperKind, PaperSubject } from "../../../src/core/paper/kind/paper-kind.ts";

/** What papers of this campaign are made from on a day. */
export function contextOf({ book }: ReadBook, campaign: string, today: PaperContext["today"]): PaperContext {
  const row = book.campaigns.rows.find(({ values }) => values.key === campaign);
  if (row === undefined) throw new Error(`no campaign ${campaign}`);
  return { book, campaign: row, today };
}

/** Values of the paper of this subject, which has to come. */
export function valuesOf(kind: PaperKind, context: PaperContext, subject: string) {
  const all: readonly PaperSubject[] = [...kind.subjects(context), ...(kind.singles?.(context) ?? [])];
  const chosen = all.find(({ key }) => key === subject);
  if (chosen === undefined) throw new Error(`no ${subject} among ${all.map(({ key }) => key).join(", ")}`);
  const made = kind.make(context, chosen, undefined);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.values;
}
