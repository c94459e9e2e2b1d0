import * as z from "zod/mini";

/** A text of at most so many characters: pages and the command line hold longer ones back. */
export const upTo = (length: number) => z.string().check(z.maxLength(length));

/** Key of a campaign; where a command looks for one that is there its name or label does, too. */
export const campaignKey = z.string().check(z.minLength(1), z.maxLength(600));

/** Where a finding's cell stands: its row by its identity, its column by its header. */
export const cellPlace = { sheet: upTo(100), rowId: upTo(1000), column: upTo(200) };

/** Whether this is a text in the form of a day; the calendar may not have that day. */
export const inFormOfDay = (value: unknown): boolean =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/u.test(value);

/** So many reports are handed over at once at most: those of a province's 170 units come to some 10,000 in a year. */
export const mostReturns = 20_000;
