import { expect } from "vitest";
import type { Day } from "../../../../../src/core/calendar/day.ts";
import { resolvePhrase } from "../../../../../src/core/calendar/phrase/resolve-phrase.ts";
import { bareContext } from "../phrase-context.ts";

const context = { ...bareContext, issued: "2026-01-05", year: 2026 } as const;

const due = (words: string): Day | null => {
  const resolution = resolvePhrase(words, context);
  return resolution.kind === "resolved" ? resolution.due : null;
};

/** The last day in time of a phrase in a plan signed on 05/01/2026, or null; the same in every spelling of it. */
export function dueOf(words: string): Day | null {
  const day = due(words);
  const spellings = [words.normalize("NFD"), words.toUpperCase(), words.replace(/ /gu, "  "), `- ${words}.`];
  for (const spelling of spellings) expect(due(spelling), spelling).toBe(day);
  return day;
}
