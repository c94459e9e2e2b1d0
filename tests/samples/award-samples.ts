import { join } from "node:path";
import type { ReadBook } from "../../src/core/book/parsed-book.ts";
import { readSamples } from "../../src/local/session/sample-rows.ts";
import { bookOf, type RowsBySheet } from "../core/book-of.ts";
import { shippedBySheet } from "../core/sample-book.ts";

/** The rows of the sample of awards by tab: five plans, and 120 nominations on their way. */
export const awardRows: ReadonlyMap<string, readonly Readonly<Record<string, string | number>>[]> =
  readSamples(join(import.meta.dirname, "../../samples"), "awards");

/** The same over the shipped rows. */
export const awardSheets: RowsBySheet = { ...shippedBySheet, ...Object.fromEntries(awardRows) };

/** The sample of awards as one book. */
export const awardBook = (): ReadBook => bookOf(awardSheets);
