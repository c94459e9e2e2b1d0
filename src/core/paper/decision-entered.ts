import type { ParsedBook } from "../book/parsed-book.ts";
import type { Day } from "../calendar/day.ts";
import { awardDecision } from "./award/decision.ts";
import type { JudgedDecision } from "./award/judge-decision.ts";
import { certificates } from "./certificate/certificates.ts";
import { hasLeft } from "./kind/editions.ts";
import { paperStates } from "./paper-states.ts";
import { kindsOfRow, paperOfRow } from "./registered-paper.ts";

type Ready = Extract<JudgedDecision, { readonly ok: true }>;
type PaperValues = ParsedBook["papers"]["rows"][number]["values"];
type NominationValues = ParsedBook["nominations"]["rows"][number]["values"];

/** The papers on which a decision's number stands; all that they are made from is read with the decision. */
const bearing = new Set([awardDecision.name, certificates.name]);

/** The book as it will be, with the papers of the register that bear a decision's number and no others. */
function bookAfter(book: ParsedBook, { decision, entry, register, nominations }: Ready): ParsedBook {
  const papers = book.papers.rows
    .filter((row) => kindsOfRow(row).some(({ name }) => bearing.has(name)))
    .map((row) => {
      const isIt = row.values.key === decision.key;
      return isIt ? row.withValues({ ...row.values, ...(register as Partial<PaperValues>) }) : row;
    });
  const decided: Partial<NominationValues> = { decisionNumber: entry.number, decisionDate: entry.day };
  const nominees = book.nominations.rows.map((row) =>
    nominations.has(row.at) ? row.withValues({ ...row.values, ...decided, state: "quyết định" }) : row,
  );
  return {
    ...book,
    papers: { ...book.papers, rows: papers },
    nominations: { ...book.nominations, rows: nominees },
  };
}

/** What else the register says once the number is entered, by the row's key: what a paper is called, and that it is out of date. */
export function registerAfter(
  book: ParsedBook,
  judged: Ready,
  today: Day,
): ReadonlyMap<string, { readonly subject?: string; readonly state?: "dự thảo" | "đã cũ" }> {
  const after = bookAfter(book, judged);
  const states = paperStates(after, today);
  const found = after.papers.rows.flatMap((row) => {
    const { key, campaign, subject } = row.values;
    if (campaign !== judged.decision.context.campaign.values.key || hasLeft(row)) return [];
    const label = (then: ParsedBook): string | undefined => paperOfRow(then, row, today)?.subject.label;
    // What somebody wrote there by hand stays.
    const called = label(book) === subject ? (label(after) ?? subject) : subject;
    const state = states.get(key);
    const said = {
      ...(called === subject ? {} : { subject: called }),
      ...(state === undefined ? {} : { state }),
    };
    return Object.keys(said).length === 0 ? [] : [[key, said] as const];
  });
  return new Map(found);
}
