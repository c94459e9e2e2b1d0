import type { ListedBoard, ListedItem, ListedUnit } from "../../core/tracking/board/list.ts";

/** What the two lists choose by; "" chooses all. */
export interface BoardChoice {
  readonly campaign: string;
  readonly cluster: string;
}

const campaignOf = (board: ListedBoard, item: ListedItem): string =>
  board.milestones[item.milestone]?.campaign ?? "";

const overdueIn = (items: readonly ListedItem[]): number =>
  items.filter(({ state }) => state === "quá hạn").length;

/** The units that fit the choice, each with its items that fit; most overdue of those first, as in the whole list. */
export function chosenUnits(board: ListedBoard, choice: BoardChoice): readonly ListedUnit[] {
  return board.units
    .filter(({ clusters }) => choice.cluster === "" || clusters.includes(choice.cluster))
    .map((unit) => {
      const items = unit.items.filter(
        (item) => choice.campaign === "" || campaignOf(board, item) === choice.campaign,
      );
      return { ...unit, items, overdue: overdueIn(items) };
    })
    .filter(({ items }) => items.length > 0)
    .sort((a, b) => b.overdue - a.overdue);
}

/** The values of each list with how many units fit under the other list's choice. */
export function boardChoices(
  board: ListedBoard,
  choice: BoardChoice,
): Readonly<Record<keyof BoardChoice, readonly (readonly [string, number])[]>> {
  // A unit that moved between clusters stands in two lines.
  const counted = (
    units: readonly ListedUnit[],
    valuesOf: (unit: ListedUnit) => readonly string[],
  ): readonly (readonly [string, number])[] => {
    const bearers = new Map<string, Set<string>>();
    for (const one of units)
      for (const value of valuesOf(one)) bearers.set(value, (bearers.get(value) ?? new Set()).add(one.unit));
    return [...bearers].map(([value, { size }]) => [value, size]);
  };
  return {
    campaign: counted(chosenUnits(board, { ...choice, campaign: "" }), ({ items }) =>
      items.map((item) => campaignOf(board, item)),
    ),
    cluster: counted(chosenUnits(board, { ...choice, cluster: "" }), ({ clusters }) => clusters),
  };
}
