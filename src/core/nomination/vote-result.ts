import { shownPercent } from "../award/exact-share.ts";
import type { LawRow } from "../award/law-rows.ts";
import { leastVotes, votesAskedBy } from "../award/votes-needed.ts";

/** What a council's votes on one nomination come to. `words` say so to a clerk: “17/19 phiếu (89,4%), cần 18”. */
export type VoteResult =
  | { readonly kind: "none" }
  | { readonly kind: "impossible"; readonly words: string }
  | {
      readonly kind: "passes" | "fails";
      readonly words: string;
      /** So many votes are needed. */
      readonly least: number;
    };

const whole = (count: number): boolean => Number.isInteger(count) && count >= 0;

/**
 * What the votes come to, in whole numbers, on all members: who is away votes in writing (Nghị định 91/2017, Điều 45; kept
 * since). Where no row asks a share, more than half.
 * @param rows of *Quy tắc* that hold for the nomination
 */
export function voteResult(
  votesFor: number | null,
  members: number | null,
  rows: readonly LawRow[],
): VoteResult {
  if (votesFor === null || members === null) return { kind: "none" };
  if (!whole(votesFor) || !whole(members) || members === 0)
    return { kind: "impossible", words: "số phiếu, số thành viên phải là số nguyên, không âm" };
  if (votesFor > members)
    return {
      kind: "impossible",
      words: `${votesFor} phiếu đồng ý mà Hội đồng chỉ có ${members} thành viên`,
    };
  const asked = votesAskedBy(rows);
  const least = leastVotes(asked, members);
  return {
    kind: votesFor >= least ? "passes" : "fails",
    least,
    words: `${votesFor}/${members} phiếu (${shownPercent(votesFor, members)}); cần ${asked?.share.shown ?? "quá nửa"} tổng số thành viên, ít nhất ${least} phiếu`,
  };
}
