import type { ParsedBook } from "../../core/book/parsed-book.ts";
import type { Day } from "../../core/calendar/day.ts";
import type { Cell } from "../../core/table/cell.ts";
import { cellDay, cellText } from "../../core/table/parse-cell.ts";
import { foldText } from "../../core/text/fold.ts";
import { owedNow, standingsOf } from "../../core/tracking/owed/owed-now.ts";
import { trackingCells } from "./update-tracking.ts";

/** A row of *Theo dõi* by its keys, and what it is to say of what came. */
export interface CameIn {
  readonly milestone: string;
  readonly unit: string;
  readonly period: string;
  readonly received: Cell;
  readonly handling: Cell;
}

/** Tells the columns that say how a unit stands once something came; none where it does not owe it. */
export function standingIn(book: ParsedBook, today: Day): (came: CameIn) => Readonly<Record<string, Cell>> {
  const idOf = (milestone: string, unit: string, period: string): string =>
    [milestone, unit, foldText(period)].join("\n");
  const owed = new Map(
    owedNow(book, today).map((one) => [idOf(one.milestone.values.key, one.unit.values.key, one.period), one]),
  );
  const standing = standingsOf(book, today);
  return ({ milestone, unit, period, received, handling }) => {
    const one = owed.get(idOf(milestone, unit, period));
    if (one === undefined) return {};
    const came = {
      received: cellDay(received),
      handling: cellText(handling) === "trả lại" ? "trả lại" : "",
    } as const;
    return trackingCells({ ...one, ...standing(one.due, came) });
  };
}
