import {
  type PaperContext,
  type PaperKind,
  type PaperSubject,
  paperKey,
} from "../../core/paper/kind/paper-kind.ts";
import { sourceHash } from "../../core/paper/kind/source-hash.ts";
import type { TemplateData } from "../../docx/template/template-data.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Begun } from "./begun-papers.ts";
import { type MadePaper, placed, type Refused, refusal } from "./made-paper.ts";
import { publishPaper } from "./publish-paper.ts";
import { type PaperEntry, registered } from "./register.ts";
import { withRichCells } from "./rich-cells.ts";
import type { WhenForeign } from "./store-paper.ts";

/** What the registry has not written yet: the symbol is the printed one, without its number. */
function unregistered(printed: unknown): Pick<PaperEntry, "number" | "symbol" | "date"> {
  return { number: "", symbol: String(printed ?? "").replace(/^[^/]*\//u, ""), date: "" };
}

/**
 * Makes one paper of a kind and stores it, from a book that was read with `paperTables`; it is entered with others
 * (`enterPapers`). The row of *Sổ văn bản* keeps what the registry wrote there: number, symbol, day and signer.
 */
export function makePaper(
  ports: Ports,
  read: PaperContext,
  begun: Begun,
  kind: PaperKind,
  subject: PaperSubject,
  whenForeign: WhenForeign,
): { readonly made: MadePaper | Refused; readonly begun: Begun } {
  const context = withRichCells(ports.workbook, read, kind);
  const { book, campaign } = context;
  const key = paperKey(kind, campaign.values.key, subject);
  const filled = kind.make(context, subject, registered(book, key));
  if (!filled.ok) return { made: refusal(filled.problems.map(placed)), begun };
  const entry: PaperEntry = {
    key,
    campaign: campaign.values.key,
    kind: kind.title,
    subject: subject.label,
    ...(kind.ownNumber?.(campaign) ?? unregistered(filled.values["so_ky_hieu"])),
    sourceHash: sourceHash(kind, filled.values),
  };
  // Values of a kind are texts, flags and lists of such: just what a template takes.
  const data = filled.values as TemplateData;
  const template = { name: kind.name, ...kind.template, tags: kind.tags };
  const { made, begun: now } = publishPaper(ports, book, begun, entry, template, data, whenForeign);
  return { made: made.ok ? { ...made, linked: kind.linkedInCampaign === true } : made, begun: now };
}
