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
    .filter(({ cluster }) => choice.cluster === "" || cluster === choice.cluster)
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
  const counted = (values: readonly string[]): readonly (readonly [string, number])[] => {
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts];
  };
  const campaigns = chosenUnits(board, { ...choice, campaign: "" }).flatMap(({ items }) => [
    ...new Set(items.map((item) => campaignOf(board, item))),
  ]);
  const clusters = chosenUnits(board, { ...choice, cluster: "" }).map(({ cluster }) => cluster);
  return { campaign: counted(campaigns), cluster: counted(clusters) };
}
