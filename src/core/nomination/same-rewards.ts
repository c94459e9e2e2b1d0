import { type Rewarded, rewardedWho, sameReward } from "../award/same-reward.ts";
import type { RowOf } from "../book/parsed-book.ts";

type Nomination = RowOf<"nominations">;

/** Nominations gathered by whom they nominate: another one for the same reward is found without looking at all. */
export interface SameRewards {
  add(row: Nomination): void;
  /** The first that was added, another row than this, for the same reward of the same achievement; undefined for none. */
  find(row: Nomination): Nomination | undefined;
}

/**
 * An empty gathering; what is asked of one row does not grow with the rows added.
 * @param asks what a nomination asks for
 */
export function sameRewards(asks: (row: Nomination) => Rewarded): SameRewards {
  const byWho = new Map<string, { readonly row: Nomination; readonly asked: Rewarded }[]>();
  return {
    add: (row) => {
      const asked = asks(row);
      const who = rewardedWho(asked);
      if (who === "") return;
      const those = byWho.get(who);
      if (those === undefined) byWho.set(who, [{ row, asked }]);
      else those.push({ row, asked });
    },
    find: (row) => {
      const asked = asks(row);
      return byWho
        .get(rewardedWho(asked))
        ?.find((other) => other.row.at !== row.at && sameReward(other.asked, asked))?.row;
    },
  };
}
