import type { ParsedBook } from "../book/parsed-book.ts";
import type { Day } from "../calendar/day.ts";
import { paperKinds } from "./all-kinds.ts";
import { paperOfEdition } from "./kind/editions.ts";
import {
  type PaperContext,
  type PaperKind,
  type PaperRow,
  type PaperSubject,
  paperContext,
  paperKey,
} from "./kind/paper-kind.ts";

/** The kinds of which the paper of this row of *Sổ văn bản* may be: forms of one name. */
export function kindsOfRow({ values: { key, campaign } }: PaperRow): readonly PaperKind[] {
  return paperKinds.filter(({ name }) => key.startsWith(`${name}-${campaign}`));
}

/** The paper of a row of *Sổ văn bản* as it could be made now; undefined where it could not be made any more. */
export function paperOfRow(
  book: ParsedBook,
  row: PaperRow,
  today: Day,
): { readonly context: PaperContext; readonly kind: PaperKind; readonly subject: PaperSubject } | undefined {
  const { key, campaign } = row.values;
  const context = paperContext(book, campaign, today);
  if (context === undefined) return undefined;
  for (const kind of kindsOfRow(row)) {
    const subject = [...kind.subjects(context), ...(kind.singles?.(context) ?? [])].find(
      (each) => paperKey(kind, campaign, each) === paperOfEdition(key),
    );
    if (subject !== undefined) return { context, kind, subject };
  }
  return undefined;
}
