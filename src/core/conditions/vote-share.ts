import type { LawRow } from "../award/law-rows.ts";
import { type AskedShare, askedVotes } from "../award/votes-needed.ts";
import type { BookFacts } from "../facts/book-facts.ts";
import { awardFacts, type Nominated } from "./award-facts.ts";

/** What the vote is known by in *Điều kiện*. */
export const voteId = (law: LawRow): string => `${law.key} votes`;

/** What share of all members a nomination needs, by the law of the day it was handed in. */
export function voteShare(facts: BookFacts): (nominated: Nominated) => AskedShare | undefined {
  const { law } = awardFacts(facts);
  return ({ row, kind, handedIn }) => {
    const { award, subject } = row.values;
    return handedIn === null || award === ""
      ? undefined
      : askedVotes(law, { award, subject, meritKind: kind, day: handedIn });
  };
}
