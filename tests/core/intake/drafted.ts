import type { ReadBook } from "../../../src/core/book/parsed-book.ts";
import type { DraftRow, DraftSheet, PaperDraft } from "../../../src/core/intake/draft.ts";
import { draftPaper } from "../../../src/core/intake/draft-paper.ts";
import { knownNames } from "../../../src/core/intake/known-names.ts";
import { draftedKey, rowsOfDraft } from "../../../src/core/intake/rows-of-draft.ts";
import type { RenewedCampaign } from "../../../src/core/renewal/renew-campaign.ts";
import { bookOf, type RowsBySheet } from "../book-of.ts";
import { makePlan, type PrintedPlan } from "../paper/plan-of.ts";
import { withNewRows } from "../paper/with-new-rows.ts";
import { readText, textOf } from "../reader/stated.ts";

/** A text's rows to be, in a book with these rows. */
export const draftOf = (text: string, rows: RowsBySheet): PaperDraft =>
  draftPaper(readText(text), knownNames(bookOf(rows).book));

/** The same of a fixture. */
export const draftOfFixture = (name: string, rows: RowsBySheet): PaperDraft => draftOf(textOf(name), rows);

/** The cells of a sheet's rows alone. */
export const cellsIn = (draft: PaperDraft, sheet: DraftSheet): readonly DraftRow["cells"][] =>
  draft[sheet].map(({ cells }) => cells);

/** What a clerk types over: cells by sheet, into its first row. */
export type Typed = Readonly<Partial<Record<DraftSheet, Readonly<Record<string, string>>>>>;

/** The draft as the clerk has corrected it. */
export function typedOver(draft: PaperDraft, typed: Typed): PaperDraft {
  const now = Object.entries(draft).map(([sheet, rows]) => {
    const cells = typed[sheet as DraftSheet];
    return [
      sheet,
      cells === undefined
        ? rows
        : rows.map((row, at) => (at === 0 ? { ...row, cells: { ...row.cells, ...cells } } : row)),
    ] as const;
  });
  // Every sheet of the draft, as before.
  return Object.fromEntries(now) as unknown as PaperDraft;
}

/** The rows that a draft comes to. Throws where it comes to none. */
function madeOf(draft: PaperDraft, rows: RowsBySheet): RenewedCampaign {
  const { book } = bookOf(rows);
  const made = rowsOfDraft(book, draft, draftedKey(book, draft));
  if (!made.ok) throw new Error(made.message);
  return made.value;
}

/** The book with the draft's rows behind its own. */
const bookAfter = (draft: PaperDraft, rows: RowsBySheet): ReadBook =>
  bookOf(withNewRows(rows, madeOf(draft, rows).rows));

/** The plan that is printed from a draft's rows. Throws where it cannot be made. */
export function planAfter(draft: PaperDraft, rows: RowsBySheet): PrintedPlan {
  const { book } = bookAfter(draft, rows);
  const campaign = book.campaigns.rows[book.campaigns.rows.length - 1];
  if (campaign === undefined) throw new Error("the draft made no campaign");
  const made = makePlan(book, campaign);
  if (!made.ok) throw new Error(made.problems.map(({ message }) => message).join(" "));
  return made.values;
}
