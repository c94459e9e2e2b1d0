import { inQuotes } from "../../text/quote.ts";
import { shortDate, weekdayName } from "../date-style.ts";
import type { Day } from "../day.ts";
import type { Resolution } from "./resolution.ts";

/** "20/02/2017" in the decree's style, which explanations always use. */
export const dated = (day: Day): string => shortDate(day, "ND30");

/** "Chủ nhật, 19/02/2017". */
export const weekdayAndDate = (day: Day): string => `${weekdayName(day)}, ${dated(day)}`;

/** The words could not be read; `part` is where it stumbled, `why` a sentence with the cure. */
export const unclear = (part: string, ...why: readonly string[]): Resolution => ({
  kind: "unclear",
  part,
  explain: why,
});

/**
 * The resolver's own part and sentence about words that it could not read, as a finding says them.
 * @param what could not be worked out: “ngày”
 */
export const unclearWords = (
  { part, explain }: Extract<Resolution, { readonly kind: "unclear" }>,
  what: string,
): { readonly message: string; readonly fix: string } => ({
  message: `Chưa tính được ${what}${part && ` ở chỗ ${inQuotes(part)}`}.`,
  fix: explain.join(" "),
});

/** The words are clear but the day is in someone else's hands; `event` is the event it hangs on, if it is one. */
export const waiting = (owner: string, event: string | undefined, why: string): Resolution => ({
  kind: "waiting",
  owner,
  hangsOn: event === undefined ? [] : [event],
  explain: [why],
});
