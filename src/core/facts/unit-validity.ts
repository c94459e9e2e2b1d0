import { unitLineage } from "../award/unit-lineage.ts";
import type { ParsedBook, RowOf } from "../book/parsed-book.ts";
import { foldKey } from "../text/fold.ts";
import type { BookFacts } from "./book-facts.ts";
import { perBook } from "./per-book.ts";

/** What became of units through the reorganisations. */
export const lineageOf = perBook((facts) => unitLineage((key) => facts.units().get(key)));

const byFoldedKey = perBook(
  ({ book }): ReadonlyMap<string, RowOf<"units">> =>
    new Map(
      book.units.rows.filter(({ values }) => values.key !== "").map((row) => [foldKey(row.values.key), row]),
    ),
);

/** A part of a cell that lists units by their keys. */
export interface ListedUnit {
  /** As typed, without the spaces around it. */
  readonly typed: string;
  /** Undefined where it is no key: a kind or cluster, or an error that another rule names. */
  readonly unit: RowOf<"units"> | undefined;
}

/** The units a cell lists, “VP-STP-QB; TTTGPL-QB”. */
export function listedUnits(facts: BookFacts, text: string): readonly ListedUnit[] {
  return text
    .split(/[;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((typed) => ({ typed, unit: byFoldedKey(facts).get(foldKey(typed)) }));
}

/** A cell that gives work to units: who leads, who helps, whom a milestone binds. */
export interface TaskCell {
  readonly in: ParsedBook["outline"] | ParsedBook["milestones"];
  readonly row: RowOf<"outline" | "milestones">;
  readonly column: "lead" | "support" | "audience";
  readonly campaign: string;
  readonly text: string;
}

/** Every cell in which a plan gives work to units, in the order of the tabs. */
export const taskCells = perBook(({ book }): readonly TaskCell[] => [
  ...book.outline.rows.flatMap((row) =>
    (["lead", "support"] as const).map(
      (column): TaskCell => ({
        in: book.outline,
        row,
        column,
        campaign: row.values.campaign,
        text: row.values[column],
      }),
    ),
  ),
  ...book.milestones.rows.map(
    (row): TaskCell => ({
      in: book.milestones,
      row,
      column: "audience",
      campaign: row.values.campaign,
      text: row.values.audience,
    }),
  ),
]);
