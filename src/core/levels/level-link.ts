import * as z from "zod/mini";
import { campaignStem, unitKey } from "../book/new-keys.ts";
import type { ParsedBook } from "../book/parsed-book.ts";
import { readDay } from "../calendar/read-day.ts";
import { freeKey } from "../renewal/codes.ts";
import { foldKey, foldText } from "../text/fold.ts";
import type { Handed, HandedUnit } from "./handed.ts";

const key = z.string().check(z.maxLength(200));

/** How rows here stand for rows of a higher book; kept in the hidden sheet of jobs for as long as the campaign lives. */
export const linkSchema = z.object({
  /** This office by its key here, and by the key and name that the higher book has for it. */
  office: key,
  unit: key,
  unitName: z.string().check(z.maxLength(1000)),
  /** The higher office by its key here, and by its name. */
  issuer: key,
  issuerName: z.string().check(z.maxLength(1000)),
  /** Whether *Đơn vị* got it with this campaign. */
  issuerAdded: z.boolean(),
  /** The higher campaign's key there and here, and the key of the office's own campaign below it. */
  above: key,
  here: key,
  own: key,
  /** Milestones: key there, key here. */
  milestones: z.array(z.tuple([key, key])).check(z.maxLength(2000)),
  /** By so many working days the office's own milestones are due earlier. */
  days: z.number().check(z.minimum(0), z.maximum(99)),
  /** What was handed last, as signs of rows by table (followed.ts); a table of which there was too much is not there. */
  handed: z.optional(z.record(key, z.array(z.tuple([z.string(), z.string()])))),
});

export type LevelLink = z.infer<typeof linkSchema>;

/** A key stands in references, in words of deadlines and in labels: no space or mark of theirs in it. */
const KEY = /^[\p{L}\d]+(?:[-_.][\p{L}\d]+)*$/u;
const usable = (written: string, stem: string): string =>
  KEY.test(written) && written.length <= 60 ? written : stem;

/** Hands out each key once; one that is taken gets a number behind it. */
function keysOf(rows: readonly { readonly values: { readonly key: string } }[]): (wanted: string) => string {
  const taken = new Set(rows.map(({ values }) => foldKey(values.key)));
  return (wanted) => {
    const free = freeKey(wanted, taken);
    taken.add(foldKey(free));
    return free;
  };
}

/** The unit of this book that bears a handed unit's name; undefined where none or several do. */
export function unitHere({ units }: Pick<ParsedBook, "units">, { name }: HandedUnit): string | undefined {
  const keys = new Set(
    units.rows
      .filter(({ values }) => values.key !== "" && foldText(values.name) === foldText(name))
      .map(({ values }) => values.key),
  );
  const [only] = keys;
  return keys.size === 1 ? only : undefined;
}

/**
 * Which keys the rows of a handed campaign get here: their own where these are free, else with a number behind them, so that
 * a report upward can name the higher book's rows again.
 * @param office key of this office here
 * @param unit what the higher book calls it
 */
export function planLink(
  book: ParsedBook,
  handed: Handed,
  { office, unit, days }: { readonly office: string; readonly unit: HandedUnit; readonly days: number },
): LevelLink {
  const { campaign } = handed;
  const campaignKey = keysOf(book.campaigns.rows);
  const milestoneKey = keysOf(book.milestones.rows);
  const here = campaignKey(usable(campaign.key, "PT-CAPTREN"));
  const from = readDay(campaign.cells["from"] ?? "");
  const issuer = unitHere(book, handed.office);
  return {
    office,
    unit: unit.key,
    unitName: unit.name,
    issuer:
      issuer ?? keysOf(book.units.rows)(usable(handed.office.key, unitKey(handed.office.name) || "CAPTREN")),
    issuerName: handed.office.name,
    issuerAdded: issuer === undefined,
    above: campaign.key,
    here,
    own: campaignKey(campaignStem(office, from?.kind === "day" ? from.day : null)),
    milestones: boundMilestones(handed, unit.key).map(({ key: there }, at): [string, string] => [
      there,
      milestoneKey(usable(there, `${here}-M${at + 1}`)),
    ]),
    days,
  };
}

/** The milestones that bind a unit. */
export const boundMilestones = ({ milestones }: Handed, unit: string): Handed["milestones"] =>
  milestones.filter(({ days }) => days.some(({ units }) => units.includes(unit)));

/** The same link for a later file of the same campaign: milestones that are new in it get keys, those known keep theirs. */
export function followedLink(book: ParsedBook, handed: Handed, link: LevelLink): LevelLink {
  const known = new Map(link.milestones);
  const milestoneKey = keysOf(book.milestones.rows);
  const added = boundMilestones(handed, link.unit)
    .filter(({ key: there }) => !known.has(there))
    .map(({ key: there }, at): [string, string] => [
      there,
      milestoneKey(usable(there, `${link.here}-M${link.milestones.length + at + 1}`)),
    ]);
  return { ...link, milestones: [...link.milestones, ...added] };
}
