import type { Day } from "../../calendar/day.ts";
import { compareVietnamese } from "../../text/compare.ts";
import type { Owed, OwedState } from "../owed/owed.ts";
import { itemClusters } from "./clusters.ts";
import { grouped, isOpen } from "./counts.ts";
import type { DayLine } from "./days.ts";
import type { DossierLine } from "./dossiers.ts";
import { milestoneId, milestoneLabel } from "./milestones.ts";
import type { BoardModel } from "./model.ts";

/** Something a unit still has to send. */
export interface ListedItem {
  /** Which milestone of the list. */
  readonly milestone: number;
  readonly state: OwedState;
  readonly due: Day | null;
  /** Calendar days; null without a day. */
  readonly daysLate: number | null;
}

/** A unit; one that moved between clusters stands twice, each time with what it owes in those. */
export interface ListedUnit {
  readonly unit: string;
  readonly clusters: readonly string[];
  readonly overdue: number;
  readonly items: readonly ListedItem[];
}

/** The board as the page beside the sheet shows it. Milestones stand once, for hundreds of units owe the same. */
export interface ListedBoard {
  readonly owed: number;
  readonly received: number;
  readonly overdue: number;
  readonly soon: number;
  /** Reports of units that wait for the desk. */
  readonly waiting: number;
  readonly milestones: readonly { readonly label: string; readonly campaign: string }[];
  /** Units that owe something, most overdue first, then by name. */
  readonly units: readonly ListedUnit[];
  readonly days: readonly DayLine[];
  /** Nominations whose step on hand is late or due soon; as many as the page shows. */
  readonly dossiers: readonly DossierLine[];
  readonly dossiersDue: number;
}

/** So many nominations are listed; the rest is found by searching. */
const mostDossiers = 100;

const lastDay = "9999";

const unitInClusters = (item: Owed): string => [item.unit.id, ...itemClusters(item)].join("\n");

/**
 * The model as a list for the page.
 * @param waiting reports of units that wait for the desk
 * @param dossiers nominations whose step on hand is late or due soon
 */
export function listBoard(model: BoardModel, waiting: number, dossiers: readonly DossierLine[]): ListedBoard {
  const open = model.items.filter(isOpen);
  const milestones = [...grouped(open, milestoneId)];
  const places = new Map(milestones.map(([id], index) => [id, index]));
  const listed = (item: Owed): ListedItem => {
    const { state, due, daysLate } = item;
    return { milestone: places.get(milestoneId(item)) ?? 0, state, due, daysLate };
  };
  const units = [...grouped(open, unitInClusters).values()].flatMap((mine): ListedUnit[] => {
    const [first] = mine;
    if (first === undefined) return [];
    const items = mine
      .map(listed)
      .sort((a, b) => ((a.due ?? lastDay) < (b.due ?? lastDay) ? -1 : a.due === b.due ? 0 : 1));
    const overdue = mine.filter(({ state }) => state === "quá hạn").length;
    return [{ unit: model.unitName(first.unit), clusters: itemClusters(first), overdue, items }];
  });
  return {
    owed: model.headline.owed,
    received: model.headline.received,
    overdue: model.headline.of["quá hạn"],
    soon: model.headline.of["sắp đến hạn"],
    waiting,
    milestones: milestones.flatMap(([, [first]]) =>
      first === undefined
        ? []
        : [
            {
              label: milestoneLabel(first, model.wordsOf),
              campaign: model.titleOf(first.milestone.values.campaign),
            },
          ],
    ),
    units: units.sort((a, b) => b.overdue - a.overdue || compareVietnamese(a.unit, b.unit)),
    days: model.days,
    dossiers: dossiers.slice(0, mostDossiers),
    dossiersDue: dossiers.length,
  };
}
