/**
 * What one call costs on Google, and who says so. A measured figure names its publication; a guess (“ước”) names what it
 * leans on and is halved and doubled in the bench. *Đo tốc độ* (docs/deploy.md, part E) replaces guesses with figures of
 * a live book.
 */
export type Source = { readonly measured: string } | { readonly guess: string };

export interface Cost {
  readonly ms: number;
  readonly perCell?: number;
  /** A write waits in the batch; the next read, a flush or the end of the run pays FLUSH for it. */
  readonly kind?: "read" | "write";
  /** What a call costs when a former one of this run has brought what it asks for. A write lets go of cells. */
  readonly kept?: { readonly of: "sheets" | "cells"; readonly ms: number; readonly source: Source };
  readonly source: Source;
}

/** 10,000 cells painted one by one with a flush each hundred: 70 s; the same as one table: 1 s. */
export const BEST_PRACTICES = "https://developers.google.com/apps-script/guides/support/best-practices";
/** getActiveSheet 8 ms, getSheetId 2 ms, getSheetName 150 ms. */
export const TANAIKE_NAMES =
  "https://tanaikech.github.io/2022/08/31/report-process-cost-of-google-apps-script-during-large-calculations-by-formulas-on-google-spreadsheet/";
/** 85 s for 10 million cells read, 220 s written, 0.3 s for a search of metadata. */
export const TANAIKE_CELLS =
  "https://tanaikech.github.io/2022/04/25/report-handling-10000000-cells-in-google-spreadsheet-using-google-apps-script/";
/** A range that is at hand answers its address in 0.16 ms, the active cell of the active sheet in 1.5 ms. */
export const TANAIKE_EVENT =
  "https://tanaikech.github.io/2018/04/14/benchmark-event-objects-for-google-apps-script/";
/** A thousand getLastRow in a loop of 160 s, its Logger.log 0.8 s of it. */
const BUGBUG = "https://www.bugbugnow.net/2019/03/GoogleAppsScript-speed-up.html";
/** An execution log of 2019: getActiveRange 0, getValue 114 ms. One of 2020 has getRange 0, getValue 91, getLastRow 83 ms. */
export const LOG = "https://es.stackoverflow.com/q/235185";
/** 16 looks of five ranges in one log: the first 58 ms, the others 0 or 1 ms. */
const MCPHER_LOOKS =
  "https://ramblings.mcpher.com/gassnippets2/optimizing-sheet-formatting-with-apps-script/";
/** Average of a hundred: get 30 ms, set 62 ms. */
export const PROPERTIES = "https://ziritione.org/post/apps_script_performance";
export const LAB = "platform.md §2.1, 2026-09: a page of 14 included files in 229 ms";

export const guess = (text: string): { readonly source: Source } => ({ source: { guess: text } });
export const measured = (text: string): { readonly source: Source } => ({ source: { measured: text } });

/**
 * What waits for the batch of writes: 73 ms (https://google-apps-script.takami-site.work/194) and 132 ms
 * (https://gas.excelspeedup.com/gas-spreadsheet-speedup) are what is left of a cell read behind a cell written, 560 ms
 * of 4,000 cells (https://stackoverflow.com/questions/29263774).
 */
export const FLUSH: Cost = { ms: 200, ...guess("between 73 and 560 ms") };

/** Names a thing the script holds already: no round trip. The log of 2020 has 0 ms for it. */
export const HELD: Cost = { ms: 0.16, ...measured(TANAIKE_EVENT) };
/** Asks an object of the service for what it knows of itself. */
export const ASKED: Cost = { ms: 2, ...guess("as getSheetId") };
/** The sheets of a book, their names and sizes, come together: the first that asks pays. */
export const SHEETS: Cost = {
  ms: 150,
  kept: { of: "sheets", ms: 2, ...guess("as getSheetId") },
  ...guess("as getSheetName, the first round trip"),
};
export const EXTENT: Cost = { ms: 160, kind: "read", ...measured(BUGBUG) };
export const CELLS: Cost = { ms: 100, perCell: 0.0085, kind: "read", ...guess("as getValues") };
export const LIST: Cost = { ms: 100, kind: "read", ...guess("as getValues of one cell") };
/** One look on one range, whatever its size; the flushes of the 10,000 are in the figure. */
export const LOOK: Cost = { ms: 7, kind: "write", ...measured(BEST_PRACTICES) };
export const LIKE_LOOK: Cost = { ms: 7, kind: "write", ...guess("as setBackground") };
export const LOGGED_LOOK: Cost = {
  ...LIKE_LOOK,
  ...guess(`as setBackground; alike in the log of ${MCPHER_LOOKS}`),
};
/** Blocks under one look: each goes over the wire by itself, as a cell of a table does. */
export const BLOCKS: Cost = {
  ms: 7,
  perCell: 0.1,
  kind: "write",
  ...guess("as setBackground and setBackgrounds"),
};
export const TABLE: Cost = { ms: 7, perCell: 0.1, kind: "write", ...guess("as setBackgrounds") };
/** Makes or changes something other than cells. */
export const THING: Cost = { ms: 60, kind: "write", ...guess("more than a look, less than a round trip") };
/** Changes who may do what: the service looks every address up. */
export const SHARED: Cost = { ms: 200, ...guess("a round trip to another service") };
export const NEW_SHEET: Cost = { ms: 300, kind: "write", ...guess("two round trips") };
export const STORE: Cost = { ms: 62, ...measured(PROPERTIES) };
export const LOCK: Cost = { ms: 60, ...guess("as setProperty") };
export const TRIGGER: Cost = { ms: 200, ...guess("a round trip to another service") };
export const SHOWN: Cost = {
  ms: 300,
  ...guess("two round trips; what a clerk takes to answer is not counted"),
};
export const DOCX: Cost = { ms: 3000, ...guess("platform.md §2.2: 2–5 s with conversion") };
