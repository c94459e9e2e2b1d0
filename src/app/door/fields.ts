import * as z from "zod/mini";

/** A text of at most so many characters: pages and the command line hold longer ones back. */
export const upTo = (length: number) => z.string().check(z.maxLength(length));

/** Code of a campaign. */
export const campaignKey = z.string().check(z.minLength(1), z.maxLength(60));

/** Where a finding's cell stands: its row by its identity, its column by its header. */
export const cellPlace = { sheet: upTo(100), rowId: upTo(1000), column: upTo(200) };
