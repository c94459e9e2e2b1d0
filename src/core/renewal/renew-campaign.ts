import type { ParsedBook, RowOf } from "../book/parsed-book.ts";
import { rowNamed } from "../book/row-by-key.ts";
import { rowName } from "../book/row-name.ts";
import type { Day } from "../calendar/day.ts";
import { dayParts } from "../calendar/day.ts";
import { recipientEnded } from "../checks/recipient/old.ts";
import { type BookFacts, bookFacts } from "../facts/book-facts.ts";
import { foldKey } from "../text/fold.ts";
import { quoted } from "../text/quote.ts";
import { provenCounts } from "./anniversary.ts";
import { renewBases } from "./bases.ts";
import { renewCampaignRow } from "./campaign-row.ts";
import { tellMissingClusters } from "./clusters.ts";
import { freeKey, keyOfYear, milestoneKeys } from "./codes.ts";
import { type NewRows, rowCollector } from "./copied-rows.ts";
import { renewParts } from "./parts.ts";
import { ownNames, type Renewal, shiftedDay } from "./renewal.ts";
import type { Review } from "./review.ts";
import { unitRenewal } from "./units.ts";

/** A new campaign as rows, and everything a clerk should look at before issuing it. */
export interface RenewedCampaign {
  readonly key: string;
  readonly rows: NewRows;
  readonly review: readonly Review[];
}

export type Renewed =
  | { readonly ok: true; readonly value: RenewedCampaign }
  | { readonly ok: false; readonly message: string };

/** The key that a campaign made from this one for this year will bear. */
export function renewedKey(book: ParsedBook, from: string, year: number): string {
  const first = rowNamed(book.campaigns, from)?.values.from;
  const taken = new Set(book.campaigns.rows.map(({ values }) => foldKey(values.key)));
  return freeKey(first == null ? `${from}-${year}` : keyOfYear(from, dayParts(first).year, year), taken);
}

/** Every text of the campaign in which an anniversary may be written out. */
function textsOf({ phases, outline }: ParsedBook, campaign: RowOf<"campaigns">): readonly string[] {
  const own = ({ values }: { readonly values: { readonly campaign: string } }): boolean =>
    values.campaign === campaign.values.key;
  const { title, theme, anniversary, abstract, opening, closing } = campaign.values;
  return [
    ...[title, theme, anniversary, abstract, opening, closing],
    ...phases.rows.filter(own).map(({ values }) => values.anniversary),
    ...outline.rows.filter(own).map(({ values }) => values.text),
  ];
}

function renewalOf(
  book: ParsedBook,
  campaign: RowOf<"campaigns">,
  from: Day,
  to: Day,
  year: number,
): Renewal {
  return {
    shift: year - dayParts(from).year,
    first: dayParts(from).year,
    last: dayParts(to).year,
    proven: new Set(textsOf(book, campaign).flatMap(provenCounts)),
    isOwnName: ownNames(campaign.values),
  };
}

function made(
  facts: BookFacts,
  campaign: RowOf<"campaigns">,
  renewal: Renewal,
  key: string,
  day: Day,
): RenewedCampaign {
  const { book } = facts;
  const own = <R extends { readonly values: { readonly campaign: string } }>({ values }: R): boolean =>
    values.campaign === campaign.values.key;
  const milestones = milestoneKeys(
    book.milestones.rows.filter(own).map(({ values }) => values.key),
    { from: campaign.values.key, to: key, year: renewal.first },
    // Rows under the new key are of a run that broke off: they do not stand in their own way.
    new Set(
      book.milestones.rows
        .filter(({ values }) => values.campaign !== key)
        .map(({ values }) => foldKey(values.key)),
    ),
  );
  const bases = renewBases(
    facts,
    book.legalBases.rows.filter(own).map(({ values }) => values),
    day,
  );
  const standing = new Map(
    bases.flatMap(({ order, standsFor }) => (order === null ? [] : [[order, standsFor] as const])),
  );
  const abolished = (recipientEnded.parameters["cơ quan cũ"] ?? "").split(", ");
  const renewer = {
    renewal,
    // Before the reorganisation of 01/7/2025 those bodies stood (Nghị quyết 202/2025/QH15).
    units: unitRenewal(facts, day, day < "2025-07-01" ? [] : abolished),
    milestones,
    bases: standing,
  };
  const collector = rowCollector();
  renewCampaignRow(facts, renewer, collector, campaign, key, day);
  renewParts(facts, renewer, collector, campaign.values.key, key, day, bases);
  tellMissingClusters(facts, collector, day);
  return { key, rows: collector.rows(), review: collector.reviews() };
}

/**
 * A campaign of another year from a former one in the book: days, phrases, periods and anniversaries move to the new time
 * in their own words, legal bases and units are those of its first day, and keys are new. Everything changed or left is on
 * the list for review; what belongs to the former year alone (number, issue day, results, own deadlines) is not copied.
 * @param from key of the former one
 * @param key of the new campaign, from `renewedKey`; known beforehand, so that a run that broke off can go on
 */
export function renewCampaign(book: ParsedBook, from: string, year: number, key: string): Renewed {
  const campaign = rowNamed(book.campaigns, from);
  if (campaign === undefined) throw new Error(`no campaign ${from}`);
  const { from: first, to: last } = campaign.values;
  if (first === null || last === null || last < first)
    return {
      ok: false,
      message: `Phong trào ${quoted(rowName(book.campaigns, campaign.values.key))} chưa có Từ ngày, Đến ngày đúng. Ghi hai ngày ấy ở trang Phong trào rồi làm lại.`,
    };
  const renewal = renewalOf(book, campaign, first, last, year);
  if (!Number.isInteger(year) || renewal.shift < 1 || year > 2100)
    return {
      ok: false,
      message: `Chọn một năm sau năm ${renewal.first} của phong trào ${quoted(rowName(book.campaigns, campaign.values.key))}.`,
    };
  return {
    ok: true,
    value: made(bookFacts(book, null), campaign, renewal, key, shiftedDay(first, renewal.shift).day),
  };
}
