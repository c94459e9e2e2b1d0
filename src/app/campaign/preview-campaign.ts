import type { ParsedBook } from "../../core/book/parsed-book.ts";
import type { RenewedCampaign } from "../../core/renewal/renew-campaign.ts";
import type { Review } from "../../core/renewal/review.ts";
import { hashText } from "../../core/table/hash.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import { openBook } from "../book/read/open-book.ts";
import type { BookPorts } from "../book/read/read-sheets.ts";
import type { Answer } from "../door/answer.ts";
import { verb } from "../door/verb.ts";
import { type CampaignStart, campaignStart, makeCampaign } from "./start.ts";

/** The sheets that a new campaign is written to, in this order. */
export const campaignSheets = [
  "campaigns",
  "phases",
  "outline",
  "legalBases",
  "recipients",
  "milestones",
  "targets",
] as const;

export const campaignTables: ReadonlySet<TableName> = new Set([
  ...campaignSheets,
  ...([
    "deadlineChanges",
    "units",
    "legalTexts",
    "signers",
    "settings",
    "daysOff",
    "textBlocks",
    "reviews",
    "jobs",
  ] as const),
]);

/** How the writing of a campaign stands in the hidden sheet of jobs, until its last row is written. */
export const jobKind = "Phong trào mới";
export const beingWritten = "đang ghi";

/** A new campaign as the page and the command line show it before it is written. */
export interface CampaignShown {
  readonly key: string;
  /** Tells whether a later look finds the very same rows. */
  readonly fingerprint: string;
  readonly rows: readonly { readonly sheet: string; readonly count: number }[];
  readonly review: readonly Review[];
}

export function shownOf(book: ParsedBook, made: RenewedCampaign): CampaignShown {
  return {
    key: made.key,
    fingerprint: hashText(JSON.stringify(made)),
    rows: campaignSheets.flatMap((name) => {
      const count = made.rows[name]?.length ?? 0;
      return count === 0 ? [] : [{ sheet: book[name].table.sheet, count }];
    }),
    review: made.review,
  };
}

/** The same start whose writing broke off earlier goes on under its key. */
function keyBefore(book: ParsedBook, start: CampaignStart): string | undefined {
  const asked = JSON.stringify(start);
  return book.jobs.rows.find(
    ({ values }) => values.kind === jobKind && values.state === beingWritten && values.result === asked,
  )?.values.item;
}

/** What would be written; writes nothing. */
function previewCampaign(ports: BookPorts, start: CampaignStart): Answer<CampaignShown> {
  const { book } = openBook(ports, campaignTables);
  const made = makeCampaign(book, start, keyBefore(book, start));
  return made.ok ? { ok: true, value: shownOf(book, made.value) } : made;
}

export const campaignPreview = verb({
  name: "campaign.preview",
  fields: { start: campaignStart },
  locked: false,
  run: (ports, { start }) => previewCampaign(ports, start),
});
