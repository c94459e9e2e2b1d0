import { type Resolution, resolvePhrase } from "../calendar/phrase.ts";
import { phaseWords } from "../plan/phase-words.ts";
import type { ParsedBook } from "../tables/book.ts";
import { phraseContexts } from "./phrase-context.ts";

type MilestoneRow = ParsedBook["milestones"]["rows"][number];
type PhaseRow = ParsedBook["phases"]["rows"][number];

export interface Resolved<R> {
  readonly row: R;
  readonly resolution: Resolution;
}

type Campaign = ParsedBook["campaigns"]["rows"][number]["values"];

function campaignsByKey(book: ParsedBook): ReadonlyMap<string, Campaign> {
  // A reference that leads nowhere is "", and so is the key of a campaign not named yet: they do not belong together.
  const named = book.campaigns.rows.filter((row) => row.values.key !== "");
  return new Map(named.map((row) => [row.values.key, row.values]));
}

/** The day of every milestone that has words and a campaign, read in that campaign's year and office calendar. */
export function milestoneDeadlines(book: ParsedBook): readonly Resolved<MilestoneRow>[] {
  const contextOf = phraseContexts(book);
  const campaigns = campaignsByKey(book);
  return book.milestones.rows.flatMap((row) => {
    const campaign = campaigns.get(row.values.campaign);
    if (campaign === undefined || row.values.deadline === "") return [];
    return [{ row, resolution: resolvePhrase(row.values.deadline, contextOf(campaign)) }];
  });
}

/**
 * First and last day of every phase, from its two columns of words read as one span. A phase is no deadline: its last
 * day stays where it is even on a day off.
 */
export function phaseSpans(book: ParsedBook): readonly Resolved<PhaseRow>[] {
  const contextOf = phraseContexts(book);
  const campaigns = campaignsByKey(book);
  return book.phases.rows.flatMap((row) => {
    const campaign = campaigns.get(row.values.campaign);
    const words = phaseWords(row.values.from, row.values.to);
    if (campaign === undefined || words === "") return [];
    const context = { ...contextOf(campaign), fixedDateOnDayOff: "keep" } as const;
    return [{ row, resolution: resolvePhrase(words, context) }];
  });
}
