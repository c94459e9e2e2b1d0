import { leastReaching, reaches, readShare, shownPercent } from "../award/exact-share.ts";
import type { LawRow } from "../award/law-rows.ts";
import { foldKey } from "../text/fold.ts";

/** What a council's votes on one nomination come to. `words` say so to a clerk: “17/19 phiếu (89,4%), cần 18”. */
export type VoteResult =
  | { readonly kind: "none" }
  | { readonly kind: "impossible"; readonly words: string }
  | {
      readonly kind: "passes" | "fails";
      readonly words: string;
      /** So many votes are needed. */
      readonly least: number;
      /** Of *Quy tắc*, by which the share is asked; undefined where none asks one and more than half decides. */
      readonly law: LawRow | undefined;
    };

const leastKey = foldKey("tỷ lệ tối thiểu");
const baseKey = foldKey("tính trên");
const ballotKey = foldKey("bỏ phiếu");
const whole = (count: number): boolean => Number.isInteger(count) && count >= 0;

/** The row of law that asks a share of votes, on all members of the council. */
export const shareAsked = (rows: readonly LawRow[]): LawRow | undefined =>
  rows.find(
    ({ parameters }) =>
      parameters.has(leastKey) &&
      foldKey(parameters.get(baseKey) ?? "").includes("tong so thanh vien") &&
      readShare(parameters.get(leastKey)) !== undefined,
  );

/** Whether the law wants a secret ballot. */
export const secretBallot = (rows: readonly LawRow[]): boolean =>
  rows.some(({ parameters }) => foldKey(parameters.get(ballotKey) ?? "").includes("kin"));

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
    return { kind: "impossible", words: "số phiếu, số thành viên phải là số nguyên" };
  if (votesFor > members)
    return {
      kind: "impossible",
      words: `${votesFor} phiếu đồng ý mà Hội đồng chỉ có ${members} thành viên`,
    };
  const law = shareAsked(rows);
  const share = law === undefined ? undefined : readShare(law.parameters.get(leastKey));
  const least = share === undefined ? Math.floor(members / 2) + 1 : leastReaching(members, share);
  const asked = share === undefined ? "quá nửa" : share.shown;
  const passes = share === undefined ? votesFor >= least : reaches(votesFor, members, share);
  return {
    kind: passes ? "passes" : "fails",
    least,
    law,
    words: `${votesFor}/${members} phiếu (${shownPercent(votesFor, members)}); cần ${asked} tổng số thành viên, ít nhất ${least} phiếu`,
  };
}
