import { expect, test } from "vitest";
import { histories, type Sweep, sweepNote } from "../../sweep.ts";
import type { Command } from "./command.ts";
import { historiesOf, type Tried } from "./history.ts";

/** Histories that are told of those that failed: each is long. */
const TOLD = 3;

/** The laws of writing (tests/app/laws/laws.ts) for one command of a room: every history that is tried keeps them. */
export function keepsTheLaws(room: Sweep, command: Command): void {
  test(`${command.name}: whoever comes in between`, { timeout: 7_200_000 }, () => {
    const attempt = historiesOf(command);
    const failed: Tried[] = [];
    for (const seed of histories(room, command)) {
      const tried = attempt(seed);
      if (tried.broken.length > 0) failed.push(tried);
      if (failed.length === TOLD) break;
    }
    const report = failed.map(({ seed, story, broken }) =>
      [`history ${seed}`, `  ${story}`, ...broken].join("\n"),
    );
    expect(report, sweepNote("laws")).toEqual([]);
  });
}
