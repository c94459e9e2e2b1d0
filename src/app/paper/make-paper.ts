import { agencyName } from "../../core/paper/form/campaign.ts";
import { hasLeft, latestEdition, nextEdition } from "../../core/paper/kind/editions.ts";
import {
  type PaperContext,
  type PaperKind,
  type PaperRow,
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
import { leftAlone, mayRenew, type Standing } from "./standing-paper.ts";

/** What became of a paper that was asked for, and the traces left so far. */
export interface Made {
  readonly made: MadePaper | Refused;
  readonly begun: Begun;
}

/** What the registry has not written yet: the symbol is the printed one, without its number. */
function unregistered(printed: unknown): Pick<PaperEntry, "number" | "symbol" | "date"> {
  return { number: "", symbol: String(printed ?? "").replace(/^[^/]*\//u, ""), date: "" };
}

/**
 * Makes one paper of a kind and stores it, from a book that was read with `paperTables`; it is entered with others
 * (`enterPapers`). The row of *Sổ văn bản* keeps what the registry wrote there: number, symbol, day and signer. One that has
 * left the office is not written over: it is refused, or made as another edition, with a row and a file of its own.
 */
export function makePaper(
  ports: Ports,
  read: PaperContext,
  begun: Begun,
  kind: PaperKind,
  subject: PaperSubject,
  standing: Standing,
): Made {
  const key = paperKey(kind, read.campaign.values.key, subject);
  const latest = latestEdition(read.book, key);
  if (latest === undefined || !hasLeft(latest))
    return makeEdition(ports, read, begun, kind, subject, latest?.values.key ?? key, "dự thảo", standing);
  if (!mayRenew(ports.screen, latest, standing)) return { made: leftAlone(latest), begun };
  return makeEdition(ports, read, begun, kind, subject, nextEdition(read.book, key), "dự thảo", standing);
}

/** Makes just this edition of a paper, and enters it with this state. */
export function makeEdition(
  ports: Ports,
  read: PaperContext,
  begun: Begun,
  kind: PaperKind,
  subject: PaperSubject,
  key: PaperRow["key"],
  state: PaperEntry["state"],
  { foreign }: Standing,
): Made {
  const context = withRichCells(ports.workbook, read, kind);
  const { book, campaign } = context;
  const filled = kind.make(context, subject, registered(book, key));
  if (!filled.ok) return { made: refusal(filled.problems.map(placed)), begun };
  const entry: PaperEntry = {
    key,
    campaign: campaign.values.key,
    kind: kind.title,
    subject: subject.label,
    ...(kind.ownNumber?.(campaign) ?? unregistered(filled.values["so_ky_hieu"])),
    sourceHash: sourceHash(kind, filled.values),
    state,
  };
  // Values of a kind are texts, flags and lists of such: just what a template takes.
  const data = filled.values as TemplateData;
  const properties = {
    title: [kind.title, subject.label].filter((part) => part !== "").join(" - "),
    subject: campaign.values.title,
    author: agencyName(context),
  };
  const template = { name: kind.name, ...kind.template, tags: kind.tags, properties };
  const { made, begun: now } = publishPaper(ports, book, begun, entry, template, data, foreign);
  return { made: made.ok ? { ...made, linked: kind.linkedInCampaign === true } : made, begun: now };
}
