import type { Day } from "../calendar/day.ts";
import { foldText } from "../text/fold.ts";
import { meritKindKey } from "./merit-kind.ts";

/** What tells whether two nominations ask for one reward of one achievement. */
export interface Rewarded {
  /** As `holderName` gives it. */
  readonly holder: string;
  readonly born: Day | null;
  /** The last heir of its unit. */
  readonly heir: string;
  readonly campaign: string;
  readonly award: string;
  /** Kind of merit, folded. */
  readonly kind: string;
  readonly merit: string;
  /** Award year; null where the row and its campaign tell none. */
  readonly year: number | null;
}

const workKind = meritKindKey("công trạng");

/**
 * Who is nominated, in which campaign, as text: only those of one text can be rewarded twice for one achievement. "" where
 * the row is too blank to tell who that is, or what is asked for.
 */
export const rewardedWho = ({ holder, heir, campaign, award }: Rewarded): string =>
  holder === "" || heir === "" || award === "" ? "" : `${holder}|${heir}|${campaign}`;

/**
 * Whether two nominations of one text of {@link rewardedWho} ask twice for the same (Luật 2022, Điều 5, khoản 2, điểm c). Two
 * different birth dates are two persons of one name.
 */
export function sameReward(one: Rewarded, other: Rewarded): boolean {
  if (one.born !== null && other.born !== null && one.born !== other.born) return false;
  if (one.award === other.award && one.year === other.year && one.kind === other.kind) return true;
  // A title of the year and the next higher one rest on the same work by law: LĐTT and CSTĐCS.
  if (one.kind === workKind || other.kind === workKind || one.merit.trim() === "") return false;
  return foldText(one.merit) === foldText(other.merit);
}
