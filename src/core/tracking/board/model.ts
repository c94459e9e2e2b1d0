import { milestoneWords } from "../../book/milestone-name.ts";
import type { OfficeSettings } from "../../book/office-settings.ts";
import type { ParsedBook } from "../../book/parsed-book.ts";
import { rowsByKey } from "../../book/row-by-key.ts";
import { rowName } from "../../book/row-name.ts";
import type { Day } from "../../calendar/day.ts";
import type { Owed } from "../owed/owed.ts";
import { unitNames } from "../unit/names.ts";
import { boardClusters, type ClusterLine } from "./clusters.ts";
import { type Counts, countOwed, isOpen, unitCount } from "./counts.ts";
import { boardDays, type DayLine } from "./days.ts";
import { boardMatrix, type Matrix, type UnitName } from "./matrix.ts";
import { boardMilestones, type MilestoneLine, type MilestoneWords } from "./milestones.ts";

/** What the office owes and is owed today, counted five ways. Each way counts every item once. */
export interface BoardModel {
  readonly today: Day;
  /** The items of the campaigns under way: what all the counts are of. */
  readonly items: readonly Owed[];
  readonly headline: Counts;
  readonly unitsOpen: number;
  readonly unitsOverdue: number;
  readonly matrix: Matrix;
  readonly milestones: readonly MilestoneLine[];
  readonly days: readonly DayLine[];
  readonly clusters: readonly ClusterLine[];
  readonly latenessIn: OfficeSettings["latenessIn"];
  readonly wordsOf: MilestoneWords;
  /** How people call the campaign of a key. */
  readonly titleOf: (campaign: string) => string;
  readonly unitName: UnitName;
}

/**
 * Campaigns under way that have items: not “đã tổng kết”, or with something open all the same. In the order of their
 * sheet; a key that the sheet does not have comes last.
 */
function campaignsUnderWay(owed: readonly Owed[], campaigns: ParsedBook["campaigns"]): readonly string[] {
  const rows = rowsByKey(campaigns);
  const keyOf = ({ milestone }: Owed): string => milestone.values.campaign;
  const met = new Set(owed.map(keyOf));
  const open = new Set(owed.filter(isOpen).map(keyOf));
  const inOrder = [...new Set([...rows.keys(), ...met])].filter((key) => met.has(key));
  return inOrder.filter((key) => rows.get(key)?.values.state !== "đã tổng kết" || open.has(key));
}

/** Counts what is owed. `latenessIn` is the office's way to count days late. */
export function boardModel(
  owed: readonly Owed[],
  today: Day,
  book: Pick<ParsedBook, "campaigns" | "milestones" | "units">,
  latenessIn: OfficeSettings["latenessIn"],
): BoardModel {
  const underWay = campaignsUnderWay(owed, book.campaigns);
  const wordsOf: MilestoneWords = (key) => milestoneWords(book, key);
  const titleOf = (campaign: string): string => rowName(book.campaigns, campaign);
  const titled = <T extends { readonly campaign: string }>(line: T): T => ({
    ...line,
    campaign: titleOf(line.campaign),
  });
  const shown = new Set(underWay);
  const items = owed.filter(({ milestone }) => shown.has(milestone.values.campaign));
  const unitName = unitNames(
    book.units,
    items.map(({ unit }) => unit),
  );
  return {
    today,
    items,
    headline: countOwed(items),
    unitsOpen: unitCount(items.filter(isOpen)),
    unitsOverdue: unitCount(items.filter(({ state }) => state === "quá hạn")),
    matrix: { ...boardMatrix(items, underWay, unitName), campaigns: underWay.map(titleOf) },
    milestones: boardMilestones(items, wordsOf).map(titled),
    days: boardDays(items, today, wordsOf).map(titled),
    clusters: boardClusters(items, (item) =>
      latenessIn === "ngày làm việc" ? item.workingDaysLate : item.daysLate,
    ),
    latenessIn,
    wordsOf,
    titleOf,
    unitName,
  };
}
