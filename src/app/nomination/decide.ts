import { nominationStage } from "../../core/award/nomination-state.ts";
import type { Day } from "../../core/calendar/day.ts";
import { goldenNumbers, historyFinder, type Rewarding } from "../../core/nomination/awarded.ts";
import { replayed, standingOf } from "../../core/nomination/history.ts";
import type { JudgedMove } from "../../core/nomination/judge-move.ts";
import { rewardedBeside } from "../../core/nomination/rewarded-beside.ts";
import type { Nomination, Way } from "../../core/nomination/way.ts";
import type { WrittenCell } from "../../core/table/cell.ts";

/** A decision on awards that was signed: its number, whole, and its day. */
export interface Decided {
  readonly number: string;
  readonly day: Day;
}

/** Why one of them cannot be rewarded: another row was, for the same achievement; undefined where none was. */
export function rewardedBefore(way: Way, rows: readonly Nomination[]): string | undefined {
  const going = way.sameRewards();
  for (const row of rows) {
    // What stands in a decision already stays in it; a state alone may have been typed.
    if (nominationStage(row.values.state) === "decided" && row.values.decisionNumber !== "") continue;
    const other = rewardedBeside(way, row) ?? going.find(row);
    if (other !== undefined)
      return `${row.values.name} (dòng ${row.at}) được khen hai lần cho cùng thành tích: dòng ${other.at} trang Đề nghị đã có ${other.values.decisionNumber || "trong quyết định"}. Bỏ chọn, hoặc rút một trong hai đề nghị.`;
    going.add(row);
  }
  return undefined;
}

/**
 * The nominations as a decision moves them; what has gone further stays where it is.
 * @param cells what else the decision fills in, by the row's number
 */
export function decidedMoves(
  way: Way,
  rewarded: readonly Rewarding[],
  cells: ReadonlyMap<number, Readonly<Record<string, WrittenCell>>>,
): readonly JudgedMove[] {
  return rewarded.map(({ row, number, day, goldenBook }): JudgedMove => {
    const now = standingOf(row);
    const recorded = replayed(way.steps.get(row.values.key) ?? []);
    const isFurther = now.state === "công bố" || now.state === "lưu";
    return {
      ok: true,
      row,
      to: isFurther ? now : { state: "quyết định", held: false },
      cells: {
        ...cells.get(row.at),
        ...(goldenBook === row.values.goldenBook ? {} : { goldenBook }),
        // Decided anew behind an annulment, as where a clerk typed it back.
        ...(row.values.annulled === "" || isFurther ? {} : { annulled: "" }),
      },
      day,
      reason: `Quyết định số ${number}`,
      done: isFurther || (now.state === "quyết định" && recorded?.state === "quyết định"),
    };
  });
}

/** What decisions give each, with the gold book's number where the office has them counted. */
export function rewardedBy(
  way: Way,
  decided: readonly ({ readonly row: Nomination } & Decided)[],
): readonly Rewarding[] {
  const golden = goldenNumbers(way.book, decided);
  return decided.map((one) => ({
    ...one,
    goldenBook: golden.get(one.row.values.key) ?? one.row.values.goldenBook,
  }));
}

/** Whether *Lịch sử khen* says all of it already. */
export function standInHistory(way: Way, rewarded: readonly Rewarding[]): boolean {
  const find = historyFinder(way.book.awardHistory.rows);
  return rewarded.every((one) => {
    const row = find(one);
    return (
      row !== undefined &&
      row.values.nomination === one.row.values.key &&
      row.values.decisionNumber === one.number &&
      row.values.decisionDate === one.day &&
      row.values.goldenBook === one.goldenBook
    );
  });
}
