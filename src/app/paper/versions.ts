import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { LONGEST_TEXT } from "../../core/table/cell.ts";
import { nfc } from "../../core/text/fold.ts";
import { type LineChange, lineChanges } from "../../core/text/line-changes.ts";
import { readParagraphs } from "../../docx/read-paragraphs.ts";
import type { MadePaper } from "./made-paper.ts";

/** So much of a paper as its cell holds; of a longer one the beginning is compared. */
const kept = (lines: string): string => lines.slice(0, LONGEST_TEXT).trim();

/** What a finished paper says, line by line, without empty ones. */
function textOf(bytes: Uint8Array): string {
  return kept(
    readParagraphs(bytes)
      .map((line) => nfc(line).replace(/\s+/gu, " ").trim())
      .filter((line) => line !== "")
      .join("\n"),
  );
}

/** A paper's next version. */
export interface NextVersion {
  /** What it says; undefined where that is the same as before, and nothing is kept. */
  readonly lines: string | undefined;
  /** Against the version before; undefined for a paper made for the first time. */
  readonly changes: readonly LineChange[] | undefined;
}

const versionsOf = ({ paperTexts }: Pick<ParsedBook, "paperTexts">, key: string) =>
  paperTexts.rows.filter(({ values }) => values.key === key);

/** Whether a version of the paper is kept, whatever became of its row. */
export const wasMade = (book: Pick<ParsedBook, "paperTexts">, key: string): boolean =>
  versionsOf(book, key).length > 0;

/**
 * What changed against the version before, which stays readable in a hidden sheet; the file's own earlier versions are kept
 * where it lies.
 */
export function nextVersion(
  book: Pick<ParsedBook, "paperTexts">,
  key: string,
  bytes: Uint8Array,
): NextVersion {
  const earlier = versionsOf(book, key);
  const before = earlier[earlier.length - 1]?.values.lines;
  // An older release kept more.
  const last = before === undefined ? undefined : kept(before);
  const lines = textOf(bytes);
  if (last === lines) return { lines: undefined, changes: [] };
  return {
    lines,
    changes: last === undefined ? undefined : lineChanges(last.split("\n"), lines.split("\n")),
  };
}

/** The new rows of *⚙Bản in*. */
export function versionRows(
  book: Pick<ParsedBook, "paperTexts">,
  made: readonly MadePaper[],
  who: string,
  at: string,
) {
  return made.flatMap(({ entry: { key }, lines }) =>
    lines === undefined ? [] : [{ key, version: String(versionsOf(book, key).length + 1), who, at, lines }],
  );
}

const MOST_SHOWN = 5;
const LONGEST = 160;

/** Where two texts part, with some words before it, so that a change at the end of a long paragraph is seen. */
function partingOf(before: string, after: string): number {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  return before.length <= LONGEST && after.length <= LONGEST ? 0 : Math.max(0, same - 60);
}

function side(lines: string, from: number): string {
  if (lines === "") return "(không có)";
  const end = lines.length > from + LONGEST ? "…" : "";
  return `${from === 0 ? "" : "…"}${lines.slice(from, from + LONGEST)}${end}`;
}

/** The first changes as they were and as they are, for the log; one a line. */
export function changesText(changes: readonly LineChange[]): {
  readonly before: string;
  readonly after: string;
} {
  const shown = changes.slice(0, MOST_SHOWN).map(({ before, after }) => {
    const [old, now] = [before.join(" ⏎ "), after.join(" ⏎ ")];
    const from = partingOf(old, now);
    return { old: side(old, from), now: side(now, from) };
  });
  const more = changes.length > MOST_SHOWN ? [`… và ${changes.length - MOST_SHOWN} chỗ khác`] : [];
  return {
    before: [...shown.map(({ old }) => old), ...more].join("\n"),
    after: [...shown.map(({ now }) => now), ...more].join("\n"),
  };
}
