import type { RowOf } from "../book/parsed-book.ts";
import type { PaperContext, PaperKind, PaperSubject } from "../paper/kind/paper-kind.ts";
import { numbered, samePaper, type UpwardPart } from "./upward-parts.ts";

/** One file of a dossier. */
export interface DossierItem {
  /** “01. Tờ trình đề nghị khen thưởng” */
  readonly title: string;
  readonly kind: PaperKind;
  readonly subject: PaperSubject;
  /** The book as the paper is to see it: of nominations only those of the dossier, but for a council's papers. */
  readonly context: PaperContext;
}

/** What a dossier consists of. */
export interface DossierItems {
  readonly items: readonly DossierItem[];
  /** Parts that units hand in, to be put beside, with how many there are. */
  readonly beside: readonly { readonly title: string; readonly count: number }[];
  /** Titles of required parts that are nowhere. */
  readonly lacking: readonly string[];
}

type Nomination = RowOf<"nominations">;

/** The book with no nominations but these. */
function narrowed(context: PaperContext, mine: readonly Nomination[]): PaperContext {
  const { book } = context;
  const keys = new Set(mine.map(({ at }) => at));
  const rows = book.nominations.rows.filter(({ at }) => keys.has(at));
  return { ...context, book: { ...book, nominations: { ...book.nominations, rows } } };
}

/** What of a kind belongs to these nominations; a council's paper is of a whole session, whoever else was voted on. */
function ofKind(
  kind: PaperKind,
  context: PaperContext,
  mine: readonly Nomination[],
): readonly Pick<DossierItem, "kind" | "subject" | "context">[] {
  const meetings = new Set(context.book.meetings.rows.map(({ values }) => values.key));
  const whole = kind.subjects(context);
  if (whole.length > 0 && whole.every(({ key }) => meetings.has(key))) {
    const ours = new Set(mine.map(({ values }) => values.meeting));
    return whole.filter(({ key }) => ours.has(key)).map((subject) => ({ kind, subject, context }));
  }
  const own = narrowed(context, mine);
  return kind.subjects(own).map((subject) => ({ kind, subject, context: own }));
}

/**
 * The files of a dossier in the receiver's order, each numbered by its part.
 * @param kinds all kinds of paper that the book can make
 * @param mine the dossier's nominations
 */
export function dossierItems(
  context: PaperContext,
  kinds: readonly PaperKind[],
  mine: readonly Nomination[],
  parts: readonly UpwardPart[],
): DossierItems {
  const found = parts.map((part) => {
    const [made = []] = kinds
      .filter(({ title }) => samePaper(part.title, title))
      .map((kind) => ofKind(kind, context, mine))
      .filter(({ length }) => length > 0);
    return { part, made };
  });
  return {
    items: found.flatMap(({ part, made }) =>
      made.map((one) => {
        const name = made.length === 1 ? part.title : `${part.title} - ${one.subject.label}`;
        return { ...one, title: numbered(part.number, name) };
      }),
    ),
    beside: found
      .filter(({ part, made }) => made.length === 0 && part.fromUnits > 0)
      .map(({ part }) => ({ title: numbered(part.number, part.title), count: part.fromUnits * part.sets })),
    lacking: found
      .filter(({ part, made }) => made.length === 0 && part.fromUnits === 0 && part.required)
      .map(({ part }) => part.title),
  };
}
