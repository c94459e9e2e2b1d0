import { expect, test } from "vitest";
import type { Day } from "../../../../../src/core/calendar/day.ts";
import { resolvePhrase } from "../../../../../src/core/calendar/phrase/resolve-phrase.ts";
import { bareContext } from "../phrase-context.ts";
import phrases from "./phrases.json" with { type: "json" };

/** Words of deadlines from real papers and offices; `due` may be one of several, null where no day may be invented. */
test.each(phrases)("$phrase → $due", ({ phrase, issued, due, start }) => {
  const context = { ...bareContext, issued: issued as Day, year: Number(issued.slice(0, 4)) };
  const resolution = resolvePhrase(phrase, context);
  const read = resolution.kind === "resolved" ? resolution : undefined;
  expect([due].flat()).toContain(read?.due ?? null);
  if (start !== null) expect(read?.start).toBe(start);
});
