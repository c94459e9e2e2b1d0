import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { rowName } from "../../core/book/row-name.ts";
import type { RenewedCampaign } from "../../core/renewal/renew-campaign.ts";
import type { Review } from "../../core/renewal/review.ts";
import { hashText } from "../../core/table/hash.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import { quoted } from "../../core/text/quote.ts";
import { openBook } from "../book/read/open-book.ts";
import type { BookPorts } from "../book/read/read-sheets.ts";
import type { Answer } from "../door/answer.ts";
import { verb } from "../door/verb.ts";
import { type CampaignStart, campaignStart, makeCampaign, startPrint } from "./start.ts";

/** The sheets that a new campaign is written to, in this order; of units and signers those that a paper adds. */
export const campaignSheets = [
  "units",
  "signers",
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
    "clusterMembers",
    "deadlineChanges",
    "legalTexts",
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

/** The jobs that wrote a campaign from the very same start. */
function jobsOf(book: ParsedBook, start: CampaignStart): readonly ParsedBook["jobs"]["rows"][number][] {
  const asked = startPrint(start);
  return book.jobs.rows.filter(({ values }) => values.kind === jobKind && values.result === asked);
}

/** What would be written; writes nothing. */
function previewCampaign(ports: BookPorts, start: CampaignStart): Answer<CampaignShown> {
  const { book } = openBook(ports, campaignTables);
  const jobs = jobsOf(book, start);
  // Whoever saw it fail at its very end would else make a second one of the same name, from the same choices.
  const there = jobs.find(
    ({ values: { state, item } }) =>
      state !== beingWritten && book.campaigns.rows.some(({ values }) => values.key === item),
  );
  if (there !== undefined) {
    const { item, at } = there.values;
    const message = `Phong trào ${quoted(rowName(book.campaigns, item))} đã được tạo từ đúng các lựa chọn này lúc ${at}, xem trang Phong trào. Cần thêm một phong trào nữa thì đổi tên hoặc thời gian.`;
    return { ok: false, message };
  }
  // One whose writing broke off goes on under its key.
  const going = jobs.find(({ values }) => values.state === beingWritten);
  const made = makeCampaign(book, start, going?.values.item);
  return made.ok ? { ok: true, value: shownOf(book, made.value) } : made;
}

export const campaignPreview = verb({
  name: "campaign.preview",
  fields: { start: campaignStart },
  locked: false,
  run: (ports, { start }) => previewCampaign(ports, start),
});
