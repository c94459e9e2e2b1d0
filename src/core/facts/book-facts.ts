import { officeCalendar } from "../book/office-calendar.ts";
import { type OfficeSettings, readSettings } from "../book/office-settings.ts";
import type { ParsedBook, RowOf } from "../book/parsed-book.ts";
import { rowsByKey } from "../book/row-by-key.ts";
import type { Day } from "../calendar/day.ts";
import { type IssueDay, readIssueDay } from "../calendar/issue-day.ts";
import type { WorkingCalendar } from "../calendar/working/working-calendar.ts";
import { milestoneDeadlines, phaseSpans } from "../tracking/deadline/deadlines.ts";

/**
 * The parsed book, and what many rules need of it, worked out when first asked for and then kept: a rule that asks
 * costs nothing when another has asked before.
 */
export interface BookFacts {
  readonly book: ParsedBook;
  /** The day of the check; null where none is known, and then nothing lies ahead of it. */
  readonly today: Day | null;
  readonly settings: () => OfficeSettings;
  readonly calendar: () => WorkingCalendar;
  readonly campaigns: () => ReadonlyMap<string, RowOf<"campaigns">>;
  readonly milestones: () => ReadonlyMap<string, RowOf<"milestones">>;
  readonly units: () => ReadonlyMap<string, RowOf<"units">>;
  readonly awards: () => ReadonlyMap<string, RowOf<"awards">>;
  readonly deadlines: () => ReturnType<typeof milestoneDeadlines>;
  readonly phases: () => ReturnType<typeof phaseSpans>;
  /** How far a campaign's issue day is known. */
  readonly issueDay: (campaign: string) => IssueDay;
  /** The day a campaign's papers are judged by: the issue day, or the first day while it is not dated. */
  readonly lawDay: (campaign: string) => Day | null;
}

/** Works a value out once. */
function once<T>(work: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: work() };
    return kept.value;
  };
}

/** @param today the day of the check by the host's clock; null where the question does not depend on it */
export function bookFacts(book: ParsedBook, today: Day | null): BookFacts {
  const campaigns = (): ReadonlyMap<string, RowOf<"campaigns">> => rowsByKey(book.campaigns);
  const issueDays = once(
    () => new Map([...campaigns()].map(([key, row]) => [key, readIssueDay(row.values.issued)])),
  );
  const issueDay = (campaign: string): IssueDay => issueDays().get(campaign) ?? { kind: "blank" };
  return {
    book,
    today,
    settings: once(() => readSettings(book)),
    calendar: once(() => officeCalendar(book)),
    campaigns,
    milestones: () => rowsByKey(book.milestones),
    units: () => rowsByKey(book.units),
    awards: () => rowsByKey(book.awards),
    deadlines: once(() => milestoneDeadlines(book)),
    phases: once(() => phaseSpans(book)),
    issueDay,
    lawDay: (campaign) => {
      const issued = issueDay(campaign);
      return issued.kind === "day" ? issued.day : (campaigns().get(campaign)?.values.from ?? null);
    },
  };
}
