import type { Day } from "../calendar/day.ts";
import { documentsIn, type SaidDocument } from "../said/documents.ts";
import { remembered } from "../text/remembered.ts";
import { perBook } from "./per-book.ts";
import { seenProse } from "./prose-cells.ts";
import type { Place } from "./spot.ts";
import { listed, type SeenText } from "./text-columns.ts";

/** A text cited by its number, in running prose or as a row of *Căn cứ*. */
export interface CitedText {
  readonly place: Place;
  /** The campaign whose plan cites it; "" where none is named. */
  readonly campaign: string;
  /** Whether the plan itself prints it; a registration or nomination speaks on a day of its own. */
  readonly inPlan: boolean;
  /** As typed: “Quyết định”. */
  readonly kind: string;
  readonly number: string;
  readonly date: Day | null;
  /** Whose it is, in the citation's own words; "" where that is not said. */
  readonly issuer: string;
  /** The words before it in the same cell, at most 40 letters; "" in *Căn cứ*. */
  readonly before: string;
  /** The words behind it in the same cell, or what *Căn cứ* says it is about; at most 120 letters. */
  readonly after: string;
}

const planTables: ReadonlySet<string> = new Set([
  "campaigns",
  "phases",
  "outline",
  "legalBases",
  "milestones",
]);

/** The campaign a cell of prose belongs to. */
export function campaignOf({ in: parsed, row }: Pick<Place, "in" | "row">): string {
  return String(row.values[parsed.table.name === "campaigns" ? "key" : "campaign"] ?? "");
}

/** Texts repeat down whole columns. */
const documentsOf = remembered((text: string) => listed(documentsIn(text)));

const inProse = ({ cell, seen }: SeenText<readonly SaidDocument[]>): readonly CitedText[] =>
  seen.map(({ kind, number, date, issuer, before, after }) => ({
    place: cell,
    campaign: campaignOf(cell),
    inPlan: planTables.has(cell.in.table.name),
    kind,
    number,
    date,
    issuer,
    before,
    after,
  }));

/** Every text that the book cites by its number: first those of *Căn cứ*, then those in prose. */
export const citedTexts = perBook((facts): readonly CitedText[] => [
  ...facts.book.legalBases.rows
    .filter((row) => row.values.number !== "")
    .map(
      (row): CitedText => ({
        place: { in: facts.book.legalBases, row, column: "number" },
        campaign: row.values.campaign,
        inPlan: true,
        kind: row.values.kind,
        number: row.values.number,
        date: row.values.date,
        issuer: row.values.issuer,
        before: "",
        after: row.values.abstract,
      }),
    ),
  ...seenProse(facts, documentsOf).flatMap(inProse),
]);
