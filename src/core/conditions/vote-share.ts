import { readShare, type Share } from "../award/exact-share.ts";
import type { LawRow } from "../award/law-rows.ts";
import type { BookFacts } from "../facts/book-facts.ts";
import { foldKey } from "../text/fold.ts";
import { remembered } from "../text/remembered.ts";
import { awardFacts, type Nominated } from "./award-facts.ts";

const leastKey = foldKey("tỷ lệ tối thiểu");
const baseKey = foldKey("tính trên");

/** The share of all members that must say yes, and the row of law that asks it. */
interface VoteShare {
  readonly law: LawRow;
  readonly share: Share;
}

/** What the vote is known by in *Điều kiện*. */
export const voteId = (law: LawRow): string => `${law.key} votes`;

/**
 * What share a nomination needs by the law of the day it was handed in. Absent members vote in writing, so all of them
 * count (NĐ 91/2017, Điều 45; NĐ 98/2023, khoản 7 Điều 30); a row on another base is not judged.
 */
export function voteShare(facts: BookFacts): (nominated: Nominated) => VoteShare | undefined {
  const { law } = awardFacts(facts);
  const shareOf = remembered((row: LawRow): Share | undefined =>
    foldKey(row.parameters.get(baseKey) ?? "").includes("tong so thanh vien")
      ? readShare(row.parameters.get(leastKey))
      : undefined,
  );
  return ({ row, kind, handedIn }) => {
    const { award, subject } = row.values;
    if (handedIn === null || award === "") return undefined;
    const asked = law({ award, subject, meritKind: kind, day: handedIn }).find(
      (one) => one.parameters.has(leastKey) && shareOf(one) !== undefined,
    );
    const share = asked === undefined ? undefined : shareOf(asked);
    return asked === undefined || share === undefined ? undefined : { law: asked, share };
  };
}
