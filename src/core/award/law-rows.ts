import type { ParsedBook } from "../book/parsed-book.ts";
import { readParameters } from "../book/rule-parameters.ts";
import type { Day } from "../calendar/day.ts";
import { type Span, spanHolds } from "../calendar/span.ts";
import type { Severity } from "../table/finding.ts";
import { unconfirmed } from "../table/origin.ts";
import { foldKey } from "../text/fold.ts";
import { remembered } from "../text/remembered.ts";
import { meritKindKey } from "./merit-kind.ts";

/** A dated row of *Quy tắc*: what it holds for, and its figures by folded name in the order they are written. */
export interface LawRow {
  readonly key: string;
  /** "" holds for every award, subject or kind of merit. */
  readonly award: string;
  readonly subject: string;
  readonly meritKind: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly severity: Severity | undefined;
  readonly source: string;
  /** As *Độ tin cậy* says it. */
  readonly confidence: string;
  readonly unconfirmed: boolean;
}

/** What a row of law is looked up for. `meritKind` is folded by {@link meritKindKey}. */
export interface LawQuestion {
  readonly award: string;
  readonly subject: string;
  readonly meritKind: string;
  readonly day: Day;
}

/** The rows in force for a nomination on a day, those that name its award before the general ones. */
export type LawRows = (question: LawQuestion) => readonly LawRow[];

/** Rows that set a check of this book (`de-nghi.ngay-sinh`) say nothing of awards. */
const checkId = /^[a-z\d-]+\.[a-z\d-]+$/u;
export const isLawKey = (key: string): boolean => key !== "" && !checkId.test(key);

const fits = (wanted: string, given: string): boolean => wanted === "" || wanted === given;

export function lawRows(book: Pick<ParsedBook, "rules">): LawRows {
  const rows = book.rules.rows
    .filter(({ values }) => isLawKey(values.key) && values.severity !== "tắt")
    .map(({ values }) => ({
      span: { from: values.from, to: values.to } satisfies Span,
      law: {
        key: values.key,
        award: values.award,
        subject: foldKey(values.subject),
        meritKind: values.meritKind === "" ? "" : meritKindKey(values.meritKind),
        parameters: new Map(
          Object.entries(readParameters(values.parameters)).map(([name, value]) => [foldKey(name), value]),
        ),
        severity: values.severity === "" || values.severity === "tắt" ? undefined : values.severity,
        source: values.source,
        confidence: values.confidence,
        unconfirmed: values.confidence === unconfirmed,
      } satisfies LawRow,
    }));
  // Ten thousand nominations ask a dozen times each; a key made of the four would cost more than four looks.
  const on = remembered((day: Day) =>
    remembered((award: string) =>
      remembered((subject: string) =>
        remembered((meritKind: string): readonly LawRow[] => {
          const who = foldKey(subject);
          return rows
            .filter(({ span }) => spanHolds(span, day))
            .map(({ law }) => law)
            .filter(
              (law) => fits(law.award, award) && fits(law.subject, who) && fits(law.meritKind, meritKind),
            )
            .sort((a, b) => Number(b.award !== "") - Number(a.award !== ""));
        }),
      ),
    ),
  );
  return ({ award, subject, meritKind, day }) => on(day)(award)(subject)(meritKind);
}

/** How a finding says that this row is why: its severity, where it gives one, its source, and whether that was confirmed. */
export function lawOf(
  row: LawRow,
  fallback: Severity,
): { readonly severity: Severity; readonly source: string; readonly unconfirmed: boolean } {
  return { severity: row.severity ?? fallback, source: row.source, unconfirmed: row.unconfirmed };
}
