import { listedParts } from "../award/dossier.ts";
import type { ParsedBook, RowOf } from "../book/parsed-book.ts";
import type { Day } from "../calendar/day.ts";
import { spanHolds } from "../calendar/span.ts";
import { upwardMerit } from "../tables/award/dossier-parts.ts";
import { foldKey } from "../text/fold.ts";

type Nomination = RowOf<"nominations">;

/** One part of the dossier that goes upward. */
export interface UpwardPart {
  /** From 1, as files and the list of contents number them. */
  readonly number: number;
  /** “Tờ trình đề nghị khen thưởng” */
  readonly title: string;
  readonly required: boolean;
  /** How many sets; 1 where *Hồ sơ luật* does not say. */
  readonly sets: number;
  /** Nominations whose own dossier holds it: the unit's paper, which is put beside. */
  readonly fromUnits: number;
}

/** Whether two names mean one paper: one may be longer. */
export function samePaper(one: string, other: string): boolean {
  const [a, b] = [foldKey(one), foldKey(other)];
  return a === b || (a.includes(" ") && b.startsWith(`${a} `)) || (b.includes(" ") && a.startsWith(`${b} `));
}

/**
 * What the receiver wants in the dossier, in its order: the rows of *Hồ sơ luật* whose kind of merit says that they are of a
 * dossier that goes upward, for all awards or for one that is in it, in force on the day.
 */
export function upwardParts(
  book: Pick<ParsedBook, "dossierParts">,
  nominations: readonly Nomination[],
  day: Day,
): readonly UpwardPart[] {
  const awards = new Set(nominations.map(({ values }) => values.award));
  const titles = new Set<string>();
  return book.dossierParts.rows
    .map(({ values }) => values)
    .filter(
      (row) =>
        foldKey(row.meritKind) === foldKey(upwardMerit) &&
        (row.award === "" || awards.has(row.award)) &&
        row.part !== "" &&
        spanHolds(row, day),
    )
    .filter(({ part }) => !titles.has(foldKey(part)) && titles.add(foldKey(part)))
    .map((row, index) => ({
      number: index + 1,
      title: row.part,
      required: row.required !== "không",
      sets: Math.max(1, Number(row.sets) || 1),
      fromUnits: nominations.filter(({ values }) =>
        listedParts(values.dossier).some((part) => samePaper(row.part, part)),
      ).length,
    }));
}

/** “01. Tờ trình đề nghị khen thưởng”: files of a folder stand in the order of the dossier. */
export const numbered = (number: number, title: string): string =>
  `${String(number).padStart(2, "0")}. ${title}`;
