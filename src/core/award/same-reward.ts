import type { Day } from "../calendar/day.ts";
import { foldText } from "../text/fold.ts";
import { meritKindKey } from "./merit-kind.ts";
import { holderName } from "./titles.ts";

/** What tells whether two nominations ask for one reward of one achievement. */
export interface Rewarded {
  readonly name: string;
  readonly born: Day | null;
  readonly unit: string;
  readonly campaign: string;
  readonly award: string;
  readonly meritKind: string;
  readonly merit: string;
  readonly to: Day | null;
}

const workKind = meritKindKey("công trạng");
const yearOf = (day: Day | null): string => day?.slice(0, 4) ?? "";

/** Who is nominated, in which campaign, as text: only those of one text can be rewarded twice for one achievement. */
export const rewardedWho = ({ name, unit, campaign }: Rewarded, heirOf: (unit: string) => string): string =>
  `${holderName(name)}|${heirOf(unit)}|${campaign}`;

/**
 * Whether two nominations of one holder in one campaign ask twice for the same (Luật 2022, Điều 5, khoản 2, điểm c). Two
 * different birth dates are two persons of one name.
 */
export function sameReward(one: Rewarded, other: Rewarded): boolean {
  if (one.born !== null && other.born !== null && one.born !== other.born) return false;
  const [kind, otherKind] = [meritKindKey(one.meritKind), meritKindKey(other.meritKind)];
  if (one.award === other.award && yearOf(one.to) === yearOf(other.to) && kind === otherKind) return true;
  // A title of the year and the next higher one rest on the same work by law: LĐTT and CSTĐCS.
  if (kind === workKind || otherKind === workKind || one.merit === "") return false;
  return foldText(one.merit) === foldText(other.merit);
}
