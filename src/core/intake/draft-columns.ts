import type { Column } from "../table/column.ts";
import { allTables } from "../tables/all-tables.ts";
import { type DraftSheet, draftSheets } from "./draft.ts";

/** A column of a row to be, as it is shown and corrected. */
export interface DraftColumn {
  readonly key: string;
  readonly header: string;
  readonly kind: Column["kind"];
  readonly required: boolean;
  /** Whether its text is long: paragraphs, rather than a name or a figure. */
  readonly long: boolean;
  readonly choices: readonly string[];
}

/** A sheet that a paper is read into. */
export interface DraftSheetShown {
  readonly name: DraftSheet;
  readonly sheet: string;
  readonly columns: readonly DraftColumn[];
}

/** Columns that the book fills by itself, or that a plan says nothing of. */
const unsaid: ReadonlySet<string> = new Set([
  "key",
  "campaign",
  "order",
  "remind",
  "parent",
  "template",
  "signatureNote",
  "unit",
  "result",
  "minimum",
  "milestone",
  "email",
  "cluster",
  "shortName",
  "validFrom",
  "validTo",
  "successor",
  "head",
]);
/** Days from when to when a line of recipients holds, or a signer is in his post: no paper says them. */
const spans: ReadonlySet<DraftSheet> = new Set(["recipients", "signers"]);

function columnsOf(name: DraftSheet): readonly DraftColumn[] {
  const columns: Readonly<Record<string, Column>> = allTables[name].columns;
  return Object.entries(columns).flatMap(([key, column]) => {
    const isSpan = spans.has(name) && (key === "from" || key === "to");
    if (column.filledBy === "system" || unsaid.has(key) || isSpan) return [];
    const { header, kind, required } = column;
    const isText = kind === "text" || kind === "words";
    const choices = column.kind === "choice" ? column.choices : [];
    return [{ key, header, kind, required, long: isText && column.width >= 240, choices }];
  });
}

/** The sheets of a draft with the columns that a paper may say something of. */
export const draftColumns: readonly DraftSheetShown[] = draftSheets.map((name) => ({
  name,
  sheet: allTables[name].sheet,
  columns: columnsOf(name),
}));
