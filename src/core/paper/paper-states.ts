import type { ParsedBook } from "../book/parsed-book.ts";
import type { Day } from "../calendar/day.ts";
import type { PaperRow } from "./kind/paper-kind.ts";
import { sourceHash } from "./kind/source-hash.ts";
import { paperOfRow } from "./registered-paper.ts";

/** What the paper of this row would be made from now; undefined where it could not be made any more. */
function hashNow(book: ParsedBook, row: PaperRow, today: Day): string | undefined {
  const paper = paperOfRow(book, row, today);
  const made = paper?.kind.make(paper.context, paper.subject, row);
  return paper !== undefined && made?.ok === true ? sourceHash(paper.kind, made.values) : undefined;
}

/**
 * How every draft of *Sổ văn bản* stands against the rows it was made from: “đã cũ” once they changed, “dự thảo” again when
 * they were changed back. What was issued or replaced keeps its state: it says what it said.
 * @returns new states by the row's key; only those that change
 */
export function paperStates(book: ParsedBook, today: Day): ReadonlyMap<string, "dự thảo" | "đã cũ"> {
  const states = new Map<string, "dự thảo" | "đã cũ">();
  for (const row of book.papers.rows) {
    const { key, state, sourceHash: made } = row.values;
    if ((state !== "dự thảo" && state !== "đã cũ") || made === "") continue;
    const now = hashNow(book, row, today) === made ? "dự thảo" : "đã cũ";
    if (now !== state) states.set(key, now);
  }
  return states;
}
