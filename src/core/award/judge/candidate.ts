import type { Requirement } from "../standard.ts";
import type { TitleYears } from "../titles.ts";

/** What a book tells of one nomination, for judging it by a standard. */
export interface Candidate {
  readonly year: number;
  /** Key of the award it is nominated for. */
  readonly award: string;
  readonly titles: (award: string) => TitleYears;
  readonly nameOf: (award: string) => string;
  /** Kinds of merit (folded) whose awards are no basis. */
  readonly uncounted: ReadonlySet<string>;
  /** Whether what is only nominated in the same book for the same year is a basis. */
  readonly proposedCounts: boolean;
  /** Place of the rating among the ratings, the best 0; undefined when it is blank or unknown. */
  readonly rating: (written: string) => number | undefined;
  readonly rated: string;
  /** The best rating that other rows of the same holder show for a year. */
  readonly ratedIn: (year: number) => number | undefined;
  readonly initiatives: string;
  readonly campaignYears: number | null;
  /** How many of the collective have the award (folded key) in the year; undefined for an award that is not listed. */
  readonly holders: (award: string) => number | undefined;
  /** The share of the collective that its own words give for it, in tenths of a percent. */
  readonly shareOf: (of: string) => number | undefined;
  /** What an award (folded key), or another share of a collective, is called. */
  readonly sharedName: (of: string) => string;
  /** *Thành tích* and what the dossier holds. */
  readonly merit: string;
  readonly dossier: string;
}

export type ConditionState = "đạt" | "chưa đạt" | "chưa rõ";

/** How one requirement stands. */
export interface Verdict {
  readonly requirement: Requirement;
  readonly state: ConditionState;
  /** What is lacking, in words that follow “chưa thấy”; undefined where the check has nothing to tell. */
  readonly lacking: string | undefined;
  /** It would be there if awards of kinds that do not count were counted. */
  readonly onlyUncounted: boolean;
}

/** What one requirement comes to by itself. */
export type Outcome = Pick<Verdict, "state" | "lacking">;

export const met: Outcome = { state: "đạt", lacking: undefined };

/** The book does not say; whoever judges looks for himself. */
export const unclear: Outcome = { state: "chưa rõ", lacking: undefined };

export const unmet = (lacking: string): Outcome => ({ state: "chưa đạt", lacking });
