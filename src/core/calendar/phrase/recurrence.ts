import { addDays, type Day } from "../day.ts";
import type { PhraseContext, Resolution } from "./resolution.ts";
import { resolvePhrase } from "./resolve-phrase.ts";

/** One time that a duty comes round. */
export interface Occurrence {
  /** What it is owed for: "tháng 01/2026", "năm 2026"; "" for a duty that does not come back. */
  readonly period: string;
  readonly resolution: Resolution;
}

/** Ten years of monthly reports; no campaign is longer. */
const MOST = 120;
const LAST_DAY: Day = "2100-12-31";

type Resolved = Extract<Resolution, { kind: "resolved" }>;

/**
 * The next occurrence: the words are read again as if signed on the day just named, or behind it where that gives the
 * same one. Not simply behind it: "ngày 31 tháng sau" named 28/02, and seen from 01/3 the next month is April.
 */
function following(words: string, context: PhraseContext, last: Resolved): Resolved | undefined {
  for (const issued of [last.nominal, addDays(last.nominal, 1)]) {
    const next = resolvePhrase(words, { ...context, issued });
    if (next.kind === "resolved" && next.nominal > last.nominal) return next;
  }
  return undefined;
}

/**
 * Every time that the words' duty is due from the first up to `until`, at most 120 times, in order: none when the
 * first is due later. Words that do not come back, wait or are unclear give one occurrence, whatever `until` is.
 */
export function occurrences(words: string, context: PhraseContext, until: Day): readonly Occurrence[] {
  const first = resolvePhrase(words, context);
  if (first.kind !== "resolved" || first.recurrence === undefined) return [{ period: "", resolution: first }];
  const found: Occurrence[] = [];
  for (let at: Resolved | undefined = first; at !== undefined && at.due <= until && found.length < MOST; ) {
    found.push({ period: at.period ?? "", resolution: at });
    at = at.nominal < LAST_DAY ? following(words, context, at) : undefined;
  }
  return found;
}
