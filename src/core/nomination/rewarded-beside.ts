import { nominationStage } from "../award/nomination-state.ts";
import { rowNamed } from "../book/row-by-key.ts";
import type { Nomination, Way } from "./way.ts";

/** Nominations whose decision stands in *Lịch sử khen* though a clerk has typed another state since. */
const typedBack = new WeakMap<Way, readonly Nomination[]>();

function rewardedElsewhere(way: Way): readonly Nomination[] {
  const known = typedBack.get(way);
  if (known !== undefined) return known;
  const found = way.book.awardHistory.rows.flatMap(({ values }) => {
    if (values.nomination === "" || values.annulled !== "" || values.decisionNumber === "") return [];
    const row = rowNamed(way.book.nominations, values.nomination);
    return row === undefined || nominationStage(row.values.state) === "decided" ? [] : [row];
  });
  typedBack.set(way, found);
  return found;
}

/**
 * Another row that was rewarded for the same achievement: it is decided, or *Lịch sử khen* has a decision on it that nobody
 * annulled; undefined for none.
 */
export function rewardedBeside(way: Way, row: Nomination): Nomination | undefined {
  const [decided] = way.decidedBeside(row);
  return decided ?? rewardedElsewhere(way).find((other) => other.at !== row.at && way.sameReward(other, row));
}
