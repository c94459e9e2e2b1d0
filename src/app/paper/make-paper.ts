import {
  type PaperContext,
  type PaperKind,
  type PaperSubject,
  paperKey,
} from "../../core/paper/kind/paper-kind.ts";
import { sourceHash } from "../../core/paper/kind/source-hash.ts";
import type { TemplateData } from "../../docx/template/template-data.ts";
import type { Ports } from "../../ports/ports.ts";
import { writeSheet } from "../book/write/write-sheets.ts";
import { momentText } from "../book/write-log.ts";
import { logPaper, placed, publishPaper, refusal, type Written } from "./publish-paper.ts";
import { type PaperEntry, registered } from "./register.ts";
import { withRichCells } from "./rich-cells.ts";
import type { WhenForeign } from "./store-paper.ts";

/** Puts the paper's link and the moment into the campaign's row. */
function linkInCampaign(ports: Ports, { book, campaign }: PaperContext, link: string): void {
  writeSheet(ports, {
    table: book.campaigns,
    cells: ({ values }) =>
      values["key"] === campaign.values.key
        ? { paper: link, madeAt: momentText(ports.clock.now()) }
        : undefined,
  });
}

/** What the registry has not written yet: the symbol is the printed one, without its number. */
function unregistered(printed: unknown): Pick<PaperEntry, "number" | "symbol" | "date"> {
  return { number: "", symbol: String(printed ?? "").replace(/^[^/]*\//u, ""), date: "" };
}

/**
 * Makes one paper of a kind and stores it, from a book that was read with `paperTables`. The row of *Sổ văn bản* keeps what
 * the registry wrote there: number, symbol, day and signer.
 */
export function makePaper(
  ports: Ports,
  read: PaperContext,
  kind: PaperKind,
  subject: PaperSubject,
  whenForeign: WhenForeign,
): Written {
  const context = withRichCells(ports.workbook, read, kind);
  const { book, campaign } = context;
  const key = paperKey(kind, campaign.values.key, subject);
  const made = kind.make(context, subject, registered(book, key));
  if (!made.ok) return refusal(made.problems.map(placed));
  const entry: PaperEntry = {
    key,
    campaign: campaign.values.key,
    kind: kind.title,
    subject: subject.label,
    ...(kind.ownNumber?.(campaign) ?? unregistered(made.values["so_ky_hieu"])),
    sourceHash: sourceHash(kind, made.values),
  };
  // Values of a kind are texts, flags and lists of such: just what a template takes.
  const data = made.values as TemplateData;
  const published = publishPaper(
    ports,
    book,
    entry,
    { name: kind.name, ...kind.template, tags: kind.tags },
    data,
    whenForeign,
  );
  if (!published.ok) return published;
  if (kind.linkedInCampaign) linkInCampaign(ports, context, published.stored.link);
  const place = `Phong trào ${campaign.values.key}${subject.label === "" ? "" : `, ${subject.label}`}`;
  return logPaper(ports, kind.title, place, key, published);
}
