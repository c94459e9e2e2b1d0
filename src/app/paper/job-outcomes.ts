import type { ParsedBook } from "../../core/book/parsed-book.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import { writeSheet } from "../book/write/write-sheets.ts";
import { momentText } from "../book/write-log.ts";
import { failed, type JobRow, made } from "./job-progress.ts";
import type { Written } from "./made-paper.ts";

/** What became of an item. */
export interface Outcome {
  readonly state: string;
  readonly result: string;
}

/** Of an item's papers together: why some were not made, or where all of them lie. */
export function outcomeOf(written: readonly Written[]): Outcome {
  const problems = written.flatMap((each) => (each.ok ? [] : [each.message]));
  if (problems.length > 0) return { state: failed, result: problems.join("\n") };
  return { state: made, result: written.flatMap((each) => (each.ok ? [each.link] : [])).join("\n") };
}

/** How often outcomes are saved where somebody changes rows just then, each time from the sheet as it is. */
const TRIES = 2;

/** Saves what became of items, by the identity of their rows. */
export function saveOutcomes(
  ports: Ports,
  jobs: ParsedBook["jobs"],
  outcomes: ReadonlyMap<string, Outcome>,
): void {
  if (outcomes.size === 0) return;
  const at = momentText(ports.clock.now());
  let table = jobs;
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const { conflicts } = writeSheet(ports, {
      table,
      cells: (row) => {
        const outcome = outcomes.get(row.id);
        return outcome === undefined ? undefined : { ...outcome, at };
      },
    });
    if (conflicts.length === 0) return;
    if (tries < TRIES) table = openBook(ports, new Set(["jobs"])).book.jobs;
  }
}

/** The rows as they are once that is saved. */
export function withOutcomes(rows: readonly JobRow[], outcomes: ReadonlyMap<string, Outcome>) {
  return rows.map(({ id, values }) => ({ values: { ...values, ...outcomes.get(id) } }));
}
