import { readSettings } from "../../core/book/office-settings.ts";
import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { shortDate } from "../../core/calendar/date-style.ts";
import { readIssueDay } from "../../core/calendar/issue-day.ts";
import { sourceHash } from "../../core/paper/parts/source-hash.ts";
import { decisionTags } from "../../core/paper/plan/decision-tags.ts";
import { planPaper } from "../../core/paper/plan/plan-paper.ts";
import { planTags } from "../../core/paper/plan/tags.ts";
import type { ParsedRow } from "../../core/table/parse-table.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import type { Ports } from "../../ports/ports.ts";
import { openWithKeys } from "../book/fill-keys.ts";
import { momentText } from "../book/write-log.ts";
import { writeOwned } from "../book/write-owned.ts";
import { logPaper, placed, publishPaper, refusal, type Written } from "./publish-paper.ts";
import type { PaperEntry } from "./register.ts";
import { withRichOutline } from "./rich-outline.ts";
import type { WhenForeign } from "./store-paper.ts";
import { paperTags } from "./tags.ts";

const wanted: ReadonlySet<TableName> = new Set([
  "campaigns",
  "phases",
  "outline",
  "legalBases",
  "recipients",
  "milestones",
  "units",
  "targets",
  "daysOff",
  "signers",
  "settings",
  "papers",
  "paperTexts",
  "templates",
  "templateParts",
]);

function linkBack(ports: Ports, book: ParsedBook, campaign: string, link: string): void {
  writeOwned(ports.workbook, {
    table: book.campaigns,
    columns: ["paper", "madeAt"],
    valuesOf: (row: ParsedRow) =>
      row.values["key"] === campaign ? { paper: link, madeAt: momentText(ports.clock.now()) } : undefined,
  });
}

/** The template, its tags and the file's name by the form of the paper. */
const forms = {
  plan: { template: { name: "ke-hoach", tags: planTags }, kind: "Kế hoạch" },
  decision: {
    template: { name: "quyet-dinh-ke-hoach", tags: decisionTags },
    kind: "Quyết định kèm Kế hoạch",
  },
} as const;

/**
 * Makes the plan of one campaign from its rows and stores it; a paper that is not complete or carries a leftover tag
 * is never stored. Made again, the same file gets the new content. One call of the Drive service.
 */
export function writePlan(ports: Ports, campaign: string, whenForeign: WhenForeign): Written {
  const { book: read } = openWithKeys(ports, wanted);
  const book = withRichOutline(ports.workbook, read, campaign);
  const row = book.campaigns.rows.find((candidate) => candidate.values.key === campaign);
  if (row === undefined)
    return { ok: false, message: `Không có phong trào mang mã “${campaign}” ở trang Phong trào.` };
  const made = planPaper(book, row, readSettings(book));
  if (!made.ok) return refusal(made.problems.map(placed));

  const { template, kind } = forms[made.paper.form];
  const issued = readIssueDay(row.values.issued);
  const entry: PaperEntry = {
    key: `ke-hoach-${campaign}`,
    campaign,
    kind,
    subject: "",
    number: row.values.number,
    symbol: row.values.symbol,
    date: issued.kind === "day" ? shortDate(issued.day, "dd/mm/yyyy") : "",
    sourceHash: sourceHash(made.paper),
  };
  const published = publishPaper(ports, book, entry, template, paperTags(made.paper), whenForeign);
  if (!published.ok) return published;
  const { link } = published.stored;
  linkBack(ports, book, campaign, link);
  return logPaper(ports, kind, `Phong trào ${campaign}`, entry.key, published);
}
