import type { ParsedBook } from "../../core/book/parsed-book.ts";
import type { PaperContext, PaperKind, PaperSubject } from "../../core/paper/parts/paper-kind.ts";
import { paperKey } from "../../core/paper/parts/paper-kind.ts";
import { sourceHash } from "../../core/paper/parts/source-hash.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import type { TemplateData } from "../../docx/template/template-data.ts";
import type { Ports } from "../../ports/ports.ts";
import { openWithKeys } from "../book/fill-keys.ts";
import { logPaper, placed, publishPaper, refusal, type Written } from "./publish-paper.ts";
import { registered } from "./register.ts";
import type { WhenForeign } from "./store-paper.ts";

/** What every paper is made from, whatever its kind. */
const always: readonly TableName[] = [
  "campaigns",
  "recipients",
  "units",
  "signers",
  "settings",
  "daysOff",
  "papers",
  "paperTexts",
  "templates",
  "templateParts",
];

/** What the papers of these kinds read, once for all of them. */
export function paperTables(kinds: readonly PaperKind[]): ReadonlySet<TableName> {
  return new Set([...always, ...kinds.flatMap(({ needs }) => needs)]);
}

/** The context of a campaign's papers; undefined where there is no such campaign. */
export function paperContext(ports: Ports, book: ParsedBook, campaign: string): PaperContext | undefined {
  const row = book.campaigns.rows.find(({ values }) => values.key === campaign);
  return row === undefined ? undefined : { book, campaign: row, today: ports.clock.now().day };
}

/**
 * Makes one paper of a kind and stores it, from a book that was read with `paperTables`. The row of *Sổ văn bản* keeps what
 * the registry wrote there: number, symbol, day and signer.
 */
function makePaper(
  ports: Ports,
  context: PaperContext,
  kind: PaperKind,
  subject: PaperSubject,
  whenForeign: WhenForeign,
): Written {
  const { book, campaign } = context;
  const key = paperKey(kind, campaign.values.key, subject);
  const row = registered(book, key);
  const made = kind.make(context, subject, row);
  if (!made.ok) return refusal(made.problems.map(placed));
  // Values of a kind are texts, flags and lists of such: just what a template takes.
  const data = made.values as TemplateData;
  const entry = {
    key,
    campaign: campaign.values.key,
    kind: kind.title,
    subject: subject.label,
    number: row?.values.number ?? "",
    symbol: row?.values.symbol || String(made.values["so_ky_hieu"] ?? "").replace(/^[^/]*\//u, ""),
    date: row?.values.date ?? "",
    sourceHash: sourceHash(data),
  };
  const published = publishPaper(ports, book, entry, kind, data, whenForeign);
  if (!published.ok) return published;
  const place = `Phong trào ${campaign.values.key}${subject.label === "" ? "" : `, ${subject.label}`}`;
  return logPaper(ports, kind.title, place, key, published);
}

/** Makes the papers of a kind for a campaign: one for each of its subjects, or for the one that is named. */
export function writePapers(
  ports: Ports,
  kind: PaperKind,
  campaign: string,
  subject: string,
  whenForeign: WhenForeign,
): readonly Written[] {
  const { book } = openWithKeys(ports, paperTables([kind]));
  const context = paperContext(ports, book, campaign);
  if (context === undefined)
    return [{ ok: false, message: `Không có phong trào mang mã “${campaign}” ở trang Phong trào.` }];
  const subjects =
    subject === ""
      ? kind.subjects(context)
      : [...kind.subjects(context), ...(kind.singles?.(context) ?? [])].filter(({ key }) => key === subject);
  if (subjects.length === 0) {
    const message = subject === "" ? kind.noSubject : `${kind.title} không có cho “${subject}”.`;
    return [{ ok: false, message }];
  }
  return subjects.map((each) => makePaper(ports, context, kind, each, whenForeign));
}
