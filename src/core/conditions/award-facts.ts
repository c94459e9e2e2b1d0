import { type HoldersInUnit, holdersInUnit } from "../award/holders-in-unit.ts";
import { type LawRows, lawRows } from "../award/law-rows.ts";
import { campaignKind, meritKindKey } from "../award/merit-kind.ts";
import { achievedOn, handedInOn, yearOf } from "../award/nomination-days.ts";
import { type NominationStage, nominationStage } from "../award/nomination-state.ts";
import { holderName, proposed, type Title, type TitlesOf, titleIndex } from "../award/titles.ts";
import type { UnitLineage } from "../award/unit-lineage.ts";
import type { RowOf } from "../book/parsed-book.ts";
import type { Day } from "../calendar/day.ts";
import type { BookFacts } from "../facts/book-facts.ts";
import { perBook } from "../facts/per-book.ts";
import { lineageOf } from "../facts/unit-validity.ts";
import { foldText } from "../text/fold.ts";
import { nameWithoutTitles } from "../text/names.ts";
import { remembered } from "../text/remembered.ts";

/** A nomination with what many rules ask of it. */
export interface Nominated {
  readonly row: RowOf<"nominations">;
  /** Last day of the achievement: the day whose standards hold. Null when the row tells no day at all. */
  readonly achieved: Day | null;
  /** The day the dossier was handed in, or the best that is known: the day whose procedure holds. */
  readonly handedIn: Day | null;
  /** Award year. */
  readonly year: number | null;
  /** Kind of merit, folded. */
  readonly kind: string;
  readonly stage: NominationStage;
  /** Name without degrees and forms of address. */
  readonly bare: string;
  /** The same, folded. */
  readonly holder: string;
  /** Whether another nomination of the book is of the same holder. */
  readonly again: boolean;
  /** The last heir of its unit. */
  readonly heir: string;
}

/** What the rules of awards need of a book, worked out once. */
export interface AwardFacts {
  readonly lineage: UnitLineage;
  readonly law: LawRows;
  readonly nominations: readonly Nominated[];
  /** Folded kind of merit; each text is folded once. */
  readonly kindOf: (written: string) => string;
  /** Awards in history and those proposed. */
  readonly titlesOf: TitlesOf;
  /** Campaign awards in history alone. */
  readonly campaignAwards: TitlesOf;
  readonly holders: HoldersInUnit;
}

function nominated(
  { book, campaigns }: BookFacts,
  lineage: UnitLineage,
  kindOf: AwardFacts["kindOf"],
): readonly Nominated[] {
  const stageOf = remembered(nominationStage);
  const campaignOf = campaigns();
  const bares = book.nominations.rows.map(({ values }) => nameWithoutTitles(values.name));
  const holders = bares.map(foldText);
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const holder of holders) (once.has(holder) ? twice : once).add(holder);
  return book.nominations.rows.map((row, index) => {
    const { values } = row;
    const last = campaignOf.get(values.campaign)?.values.to ?? null;
    const achieved = achievedOn(values, last);
    const holder = holders[index] ?? "";
    return {
      row,
      achieved,
      handedIn: handedInOn(values, last),
      year: yearOf(achieved),
      kind: kindOf(values.meritKind),
      stage: stageOf(values.state),
      bare: bares[index] ?? "",
      holder,
      again: twice.has(holder),
      heir: lineage.heirOf(values.unit),
    };
  });
}

/** The facts of awards of a book; the rules of one check share them. */
export const awardFacts = perBook((facts): AwardFacts => {
  const { book } = facts;
  const lineage = lineageOf(facts);
  const kindOf = remembered(meritKindKey);
  const nominations = nominated(facts, lineage, kindOf);
  const given = book.awardHistory.rows.flatMap(({ values }): readonly Title[] =>
    // What was annulled stays in the book and never counts.
    values.year === null || values.annulled !== ""
      ? []
      : [
          {
            holder: holderName(values.holder),
            unit: values.unit,
            award: values.award,
            year: values.year,
            kind: kindOf(values.meritKind),
          },
        ],
  );
  const hoped = nominations.flatMap(({ row, year, kind, stage, holder }): readonly Title[] =>
    year === null || stage === "dropped"
      ? []
      : [
          {
            holder,
            unit: row.values.unit,
            award: row.values.award,
            year,
            kind: stage === "decided" ? kind : proposed,
          },
        ],
  );
  const titles = [...given, ...hoped];
  return {
    lineage,
    law: lawRows(book),
    nominations,
    kindOf,
    titlesOf: titleIndex(titles, lineage),
    campaignAwards: titleIndex(
      given.filter(({ kind }) => kind === campaignKind),
      lineage,
    ),
    holders: holdersInUnit(titles, lineage),
  };
});
