import { type Day, isDay } from "../../core/calendar/day.ts";
import type { Proposal } from "../../core/received/proposal.ts";
import { proposeAll } from "../../core/received/propose-all.ts";
import type { ReceivedNames } from "../../core/received/received-names.ts";
import { confirmedAsIs, returnOfPaper } from "../../core/received/return-of-proposal.ts";
import type { Return } from "../../core/returns/return.ts";
import type { ReceivedFile, Unread } from "./received-papers.ts";

/** What a folder of received files comes to. */
export interface Inbox {
  readonly proposals: readonly Proposal[];
  readonly unread: readonly Unread[];
}

/** The day of receipt as it was typed, yyyy-mm-dd; null where it is no day of the calendar, or was not typed. */
export const dayGiven = (typed: string | undefined): Day | null =>
  typed !== undefined && isDay(typed) ? typed : null;

/**
 * What the papers of all files seem to be, against a book. Nothing is taken over.
 * @param given the day on which they came; null takes each letter's own
 */
export function proposeFiles(files: readonly ReceivedFile[], names: ReceivedNames, given: Day | null): Inbox {
  return {
    proposals: proposeAll(
      files.flatMap(({ papers }) => papers),
      names,
      given,
    ),
    unread: files.flatMap(({ unread }) => unread),
  };
}

/** The sure ones as reports of their units. @param at the moment, as the log writes it */
export const sureReturns = (proposals: readonly Proposal[], at: string): readonly Return[] =>
  proposals
    .filter(({ sure }) => sure === "chắc")
    .flatMap((proposal) => returnOfPaper(confirmedAsIs(proposal), at) ?? []);
