import { milestoneStem } from "../book/new-keys.ts";
import type { ParsedBook } from "../book/parsed-book.ts";
import { freeKey } from "../renewal/codes.ts";
import { foldKey } from "../text/fold.ts";
import type { DraftRow, PaperDraft } from "./draft.ts";

/** The keys of the draft's milestones, by what is due; those that a run which broke off has written already are its own. */
export function draftedMilestoneKeys(book: ParsedBook, draft: PaperDraft, key: string): readonly string[] {
  const others = book.milestones.rows.filter(({ values }) => values.campaign !== key);
  const used = new Set(others.map(({ values }) => foldKey(values.key)));
  return draft.milestones.map(({ cells }) => {
    const own = freeKey(milestoneStem(key, cells["task"] ?? ""), used);
    used.add(foldKey(own));
    return own;
  });
}

/** What `{hạn: …}` says for a milestone of the draft: what is due, else what is due from whom; its key where neither is one alone. */
export function milestoneSaid({ milestones }: PaperDraft, at: number, key: string): string {
  const task = ({ cells }: DraftRow): string => cells["task"] ?? "";
  const whose = (row: DraftRow): string => `${task(row)} – ${row.cells["audience"] ?? ""}`;
  const row = milestones[at];
  if (row === undefined) return key;
  const isAlone = (words: (each: DraftRow) => string): boolean =>
    milestones.filter((each) => foldKey(words(each)) === foldKey(words(row))).length === 1;
  if (isAlone(task)) return task(row);
  return isAlone(whose) && !/[{}:;]/u.test(whose(row)) ? whose(row) : key;
}
