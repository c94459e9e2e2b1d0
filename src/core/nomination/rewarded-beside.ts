import { nominationStage } from "../award/nomination-state.ts";
import { rowNamed } from "../book/row-by-key.ts";
import type { SameRewards } from "./same-rewards.ts";
import type { Nomination, Way } from "./way.ts";

/** Nominations whose decision stands in *Lịch sử khen* though a clerk has typed another state since. */
const typedBack = new WeakMap<Way, SameRewards>();

function rewardedElsewhere(way: Way): SameRewards {
  const known = typedBack.get(way);
  if (known !== undefined) return known;
  const found = way.sameRewards();
  for (const { values } of way.book.awardHistory.rows) {
    if (values.nomination === "" || values.annulled !== "" || values.decisionNumber === "") continue;
    const row = rowNamed(way.book.nominations, values.nomination);
    if (row !== undefined && nominationStage(row.values.state) !== "decided") found.add(row);
  }
  typedBack.set(way, found);
  return found;
}

/**
 * Another row that was rewarded for the same achievement: it is decided, or *Lịch sử khen* has a decision on it that nobody
 * annulled; undefined for none.
 */
export const rewardedBeside = (way: Way, row: Nomination): Nomination | undefined =>
  way.decidedBeside(row) ?? rewardedElsewhere(way).find(row);
