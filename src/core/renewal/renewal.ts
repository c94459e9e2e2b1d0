import { type Day, dayParts, makeDay } from "../calendar/day.ts";
import { type CampaignName, compareNames, namesOf } from "../facts/quoted-names.ts";
import { foldText } from "../text/fold.ts";

/** How a former campaign's time becomes the new one's. */
export interface Renewal {
  /** Whole years by which everything moves; never 0. */
  readonly shift: number;
  /** First and last year of the former campaign. */
  readonly first: number;
  readonly last: number;
  /** Anniversaries that the campaign itself proves by a pair of days, in years. */
  readonly proven: ReadonlySet<number>;
  /** Whether a quotation is of this campaign's own name. */
  readonly isOwnName: (quote: string) => boolean;
}

/** The same day `shift` years later; a 29/02 that the year lacks becomes its last day of February. */
export function shiftedDay(day: Day, shift: number): { readonly day: Day; readonly exact: boolean } {
  const { year, month, day: dayOfMonth } = dayParts(day);
  const same = makeDay(year + shift, month, dayOfMonth);
  return { day: same ?? `${year + shift}-02-28`, exact: same !== undefined };
}

/** Tells a campaign's own names, with slips of the pen, from those of others. */
export function ownNames(campaign: {
  readonly title: string;
  readonly theme: string;
  readonly abstract: string;
}): (quote: string) => boolean {
  const names: readonly CampaignName[] = namesOf(campaign);
  const folded = [...names.map(({ name }) => name), campaign.abstract]
    .map(foldText)
    .filter((name) => name !== "");
  return (quote) => {
    const text = foldText(quote);
    return (
      folded.some((name) => text.includes(name)) ||
      names.some((name) => compareNames(quote, name) !== undefined)
    );
  };
}
