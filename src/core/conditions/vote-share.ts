import { shownPercent } from "../award/exact-share.ts";
import type { LawRow } from "../award/law-rows.ts";
import { isApprovedState } from "../award/nomination-state.ts";
import { type AskedShare, askedVotes } from "../award/votes-needed.ts";
import type { BookFacts } from "../facts/book-facts.ts";
import { voteResult } from "../nomination/vote-result.ts";
import { foldKey } from "../text/fold.ts";
import { awardFacts, type Nominated } from "./award-facts.ts";
import type { AskedBesides } from "./condition-row.ts";

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

/** Whether the row says that the council has approved. */
export const isApproved = ({ row }: Nominated): boolean => isApprovedState(row.values.state);

const ballot = foldKey("bỏ phiếu");

/** Whether the law wants a vote of which the row, though approved and not decided yet, does not tell. */
const votesOwed = (one: Nominated, law: LawRow): boolean =>
  isApproved(one) &&
  one.stage !== "decided" &&
  law.parameters.has(ballot) &&
  (one.row.values.votesFor === null || one.row.values.members === null);

/** The vote as a condition, once there is one or it is owed. */
export function voteCondition(facts: BookFacts): AskedBesides {
  const shareOf = voteShare(facts);
  return (nominated) => {
    const { votesFor, members, state: written } = nominated.row.values;
    const asked = shareOf(nominated);
    if (asked === undefined) return undefined;
    const { law, share } = asked;
    if ((votesFor === null || members === null) && !votesOwed(nominated, law)) return undefined;
    const result = voteResult(votesFor, members, [law]);
    const besides = isApproved(nominated) && result.kind !== "passes" ? `; Trạng thái: ${written}` : "";
    const seen =
      result.kind === "none"
        ? "Phiếu đồng ý, Tổng thành viên chưa ghi đủ"
        : `${votesFor}/${members} phiếu đồng ý${result.kind === "impossible" ? ", số phiếu không hợp lý" : ` (${shownPercent(votesFor ?? 0, members ?? 0)})`}`;
    return {
      requirement: voteId(law),
      asked: `Được ít nhất ${share.shown} tổng số thành viên Hội đồng đồng ý`,
      facts: `Đề nghị: ${seen}${besides}`,
      state: result.kind === "passes" ? "đạt" : result.kind === "fails" ? "chưa đạt" : "chưa rõ",
      source: law.source,
      confidence: law.confidence,
    };
  };
}
