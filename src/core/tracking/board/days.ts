import { addDays, type Day } from "../../calendar/day.ts";
import type { Owed } from "../owed/owed.ts";
import { grouped, isOpen, unitCount } from "./counts.ts";
import { type MilestoneWords, milestoneId, milestoneLabel } from "./milestones.ts";

/** Calendar days that the outlook reaches, today among them. */
export const outlookDays = 14;

export interface DayLine {
  readonly day: Day;
  readonly label: string;
  readonly campaign: string;
  /** Units that still have to send it by that day. */
  readonly units: number;
}

/** The last day of the outlook. */
export const outlookEnd = (today: Day): Day => addDays(today, outlookDays - 1);

/** What falls due from today on, by day; days are calendar days. */
export function boardDays(items: readonly Owed[], today: Day, wordsOf: MilestoneWords): readonly DayLine[] {
  const last = outlookEnd(today);
  const near = items.filter((item) => {
    const { due } = item;
    return isOpen(item) && due !== null && due >= today && due <= last;
  });
  return [...grouped(near, (item) => `${item.due ?? ""}\n${milestoneId(item)}`).values()]
    .flatMap((mine): DayLine[] => {
      const [first] = mine;
      if (first === undefined || first.due === null) return [];
      const { campaign } = first.milestone.values;
      return [{ day: first.due, label: milestoneLabel(first, wordsOf), campaign, units: unitCount(mine) }];
    })
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}
