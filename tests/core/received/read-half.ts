import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Day, isDay } from "../../../src/core/calendar/day.ts";
import type { ReceivedPaper } from "../../../src/core/received/proposal.ts";
import { readingOfFile } from "../../../src/reading/read-file.ts";

/** What a paper says, written down before anything read it. */
export interface Right {
  readonly unit: string | null;
  readonly milestone: string | null;
  readonly period?: string;
  readonly number: string;
  readonly day: string;
  readonly received: Day;
  readonly mail?: string;
  /** Why it must be looked at, and may not be sure. */
  readonly never?: string;
}

/** A paper of the fixtures as it came in, with what is right of it. */
export interface Judged {
  readonly paper: ReceivedPaper;
  readonly right: Right;
}

const root = join(import.meta.dirname, "../../fixtures/received");

/** The papers of one half, by their names. */
export function papersOf(half: "mend" | "judge"): readonly Judged[] {
  const rights = JSON.parse(readFileSync(join(root, half, "right.json"), "utf8")) as Record<string, Right>;
  return readdirSync(join(root, half))
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((file) => {
      const read = readingOfFile(file, readFileSync(join(root, half, file)));
      const right = rights[file.replace(/\.txt$/u, "")];
      if (!read.ok || right === undefined || !isDay(right.received)) throw new Error(`${half}/${file}`);
      const mail = right.mail === undefined ? null : { subject: "", from: right.mail, day: null };
      return { paper: { file, reading: read.reading, mail }, right };
    });
}
