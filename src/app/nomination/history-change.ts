import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { awardedCells, historyFinder, type Rewarding } from "../../core/nomination/awarded.ts";
import type { Way } from "../../core/nomination/way.ts";
import type { SheetChange } from "../book/write/sheet-change.ts";

/**
 * *Lịch sử khen* once these nominations are decided: the row of each is written or added, by the nomination's key, so that
 * it never stands there twice. What a clerk wrote there that the decision does not say stays.
 */
export function historyChange(way: Way, rewarded: readonly Rewarding[]): SheetChange {
  const table = way.book.awardHistory;
  const find = historyFinder(table.rows);
  const updates = new Map<number, ReturnType<typeof awardedCells>>();
  for (const one of rewarded) {
    const row = find(one);
    if (row === undefined) continue;
    const said = Object.entries(awardedCells(way, one)).filter(([, cell]) => cell !== "");
    updates.set(row.at, Object.fromEntries(said));
  }
  return {
    table,
    cells: ({ at }) => updates.get(at),
    added: (now) => {
      // The sheet as it stands now was parsed as the same table.
      const standing = historyFinder((now as ParsedBook["awardHistory"]).rows);
      return rewarded.filter((one) => standing(one) === undefined).map((one) => awardedCells(way, one));
    },
  };
}
