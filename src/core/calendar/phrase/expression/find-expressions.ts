import type { PhraseContext } from "../resolution.ts";
import { findAsides } from "./aside.ts";
import { findDates, findOpenDates } from "./date.ts";
import { findDayNumbers } from "./day-number.ts";
import { findEvents } from "./event.ts";
import type { Expression } from "./expression.ts";
import { findHours } from "./hour.ts";
import { findLengths } from "./length.ts";
import { findLunarDays } from "./lunar.ts";
import { findMonths } from "./month.ts";
import { findQuarters } from "./quarter.ts";
import { findRelativeDays } from "./relative.ts";
import { findRhythms } from "./rhythm.ts";
import { findYears } from "./year.ts";

type Finder = (text: string, context: PhraseContext) => readonly Expression[];

/** Where two begin together and are equally long, the earlier of these is right. */
const FINDERS: readonly Finder[] = [
  findAsides,
  findEvents,
  findOpenDates,
  findLunarDays,
  findDates,
  findMonths,
  findQuarters,
  findYears,
  findRhythms,
  findRelativeDays,
  findLengths,
  findDayNumbers,
  findHours,
];

/** Of two expressions that overlap the one that begins first, and of these the longer; of equal ones the first given. */
export function firstOfOverlapping(found: readonly Expression[]): readonly Expression[] {
  const inOrder = [...found].sort((a, b) => a.at - b.at || b.to - a.to); // stable
  const kept: Expression[] = [];
  for (const expression of inOrder) {
    if (expression.at >= (kept[kept.length - 1]?.to ?? 0)) kept.push(expression);
  }
  return kept;
}

/**
 * Every expression of a day, stretch, length, hour or rhythm in a phrase, in order, none over another: of two that overlap the
 * one that begins first holds, and of these the longer. `text` is in one spelling (phraseText).
 */
export const findExpressions = (text: string, context: PhraseContext): readonly Expression[] =>
  firstOfOverlapping(FINDERS.flatMap((find) => find(text, context)));
