import * as z from "zod/mini";
import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { rowMeant } from "../../core/book/row-meant.ts";
import { readDay } from "../../core/calendar/read-day.ts";
import { draftedKey, rowsOfDraft } from "../../core/intake/rows-of-draft.ts";
import type { Handed } from "../../core/levels/handed.ts";
import type { LevelLink } from "../../core/levels/level-link.ts";
import { rowsAbove } from "../../core/levels/rows-above.ts";
import { rowsOwn } from "../../core/levels/rows-own.ts";
import { type RenewedCampaign, renewCampaign, renewedKey } from "../../core/renewal/renew-campaign.ts";
import { type StartFacts, startCampaign, startedKey } from "../../core/renewal/start-campaign.ts";
import { hashText } from "../../core/table/hash.ts";
import { foldKey } from "../../core/text/fold.ts";
import { quoted } from "../../core/text/quote.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";

/** A plan of 100 pages has fewer rows on each sheet. */
const mostRows = 5000;

/** Rows of one sheet, as a page corrected them; a cell holds no more than Google lets it. */
const draftRows = z
  .array(
    z.object({
      paragraph: z.nullable(z.number()),
      cells: z.record(z.string(), upTo(30_000)),
      doubts: z.array(z.object({ column: upTo(60), why: upTo(1000) })).check(z.maxLength(20)),
    }),
  )
  .check(z.maxLength(mostRows));

/** The four ways to a new campaign, as a page or the command line asks for them. */
export const campaignStart = z.union([
  z.object({ way: z.enum(["renew"]), from: upTo(600), year: z.number() }),
  z.object({
    way: z.enum(["blocks", "empty"]),
    title: upTo(500),
    theme: upTo(500),
    event: upTo(500),
    kind: z.enum(["thường xuyên", "chuyên đề", "theo đợt"]),
    issuer: upTo(600),
    from: upTo(40),
    to: upTo(40),
  }),
  z.object({
    way: z.enum(["paper"]),
    /** The key that the campaign is to bear; "" lets the book choose. */
    code: upTo(60),
    draft: z.object({
      campaigns: draftRows,
      units: draftRows,
      signers: draftRows,
      phases: draftRows,
      legalBases: draftRows,
      outline: draftRows,
      milestones: draftRows,
      targets: draftRows,
      recipients: draftRows,
    }),
  }),
]);

/** A campaign handed down by a higher office: its rows here, or the office's own campaign below it. */
export interface HandedStart {
  readonly way: "handed";
  readonly part: "above" | "own";
  readonly handed: Handed;
  readonly link: LevelLink;
}

export type CampaignStart = z.infer<typeof campaignStart>;

/** Whatever a new campaign starts from; one that was handed down comes by its own verbs. */
export type AnyStart = CampaignStart | HandedStart;

type Typed = Extract<CampaignStart, { readonly way: "blocks" | "empty" }>;
type FromPaper = Extract<CampaignStart, { readonly way: "paper" }>;

/** Who somebody is called by: the same paper read again may find in the book whom it found lacking before. */
const byWhom: ReadonlySet<string> = new Set(["issuer", "signer", "audience"]);

/** What a paper says, by its rows and without whom it finds in the book. */
function paperPrint({ code, draft }: FromPaper): string {
  const { units: _, signers: __, ...sheets } = draft;
  const rows = Object.entries(sheets).map(([sheet, drafted]) => [
    sheet,
    drafted.map(({ cells }) =>
      Object.entries(cells)
        .filter(([column]) => !byWhom.has(column))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  ]);
  return hashText(JSON.stringify([code, rows]));
}

/** What tells one start from another in the hidden sheet of jobs; a whole paper does not fit into a cell. */
export function startPrint(start: AnyStart): string {
  if (start.way === "paper") return `paper ${paperPrint(start)}`;
  if (start.way === "handed")
    return `handed ${start.part} ${hashText(JSON.stringify([start.handed, start.link]))}`;
  return JSON.stringify(start);
}

/** What was typed, read; a sentence where it cannot be. */
function factsOf(book: ParsedBook, typed: Typed): StartFacts | string {
  const title = typed.title.normalize("NFC").trim();
  if (title === "") return "Ghi tên phong trào.";
  if (typed.issuer.trim() === "") return "Chọn đơn vị ban hành có ở trang Đơn vị.";
  const issuer = rowMeant(book.units, typed.issuer);
  if (!issuer.ok) return issuer.message;
  const [from, to] = [readDay(typed.from), readDay(typed.to)];
  const wrong = from?.kind !== "day" ? typed.from : to?.kind !== "day" ? typed.to : undefined;
  if (from?.kind !== "day" || to?.kind !== "day")
    return `${quoted(wrong ?? "")} không phải là ngày. Ghi ngày/tháng/năm, ví dụ 01/01/2026.`;
  if (to.day <= from.day) return "Đến ngày phải sau Từ ngày.";
  const { way, theme, event, kind } = typed;
  const clean = (text: string): string => text.normalize("NFC").trim();
  return {
    withBlocks: way === "blocks",
    title,
    theme: clean(theme),
    event: clean(event),
    kind,
    issuer: issuer.key,
    from: from.day,
    to: to.day,
  };
}

/** A key stands in references and labels: no mark or space of theirs in it. */
const KEY = /^[\p{L}\d]+(?:[-_.][\p{L}\d]+)*$/u;

function ofPaper(
  book: ParsedBook,
  { code, draft }: FromPaper,
  key: string | undefined,
): Answer<RenewedCampaign> {
  const asked = code.normalize("NFC").trim();
  if (key !== undefined || asked === "") return rowsOfDraft(book, draft, key ?? draftedKey(book, draft));
  if (!KEY.test(asked))
    return {
      ok: false,
      message: `${quoted(asked)} không dùng làm mã được: ghi chữ, số, gạch nối, ví dụ STP-2026.`,
    };
  if (book.campaigns.rows.some(({ values }) => foldKey(values.key) === foldKey(asked)))
    return {
      ok: false,
      message: `Trang Phong trào đã có mã ${quoted(asked)}: ghi mã khác, hoặc để sổ tự đặt.`,
    };
  return rowsOfDraft(book, draft, asked);
}

/** The new campaign as it would be written; under `key` where that is known from an earlier look. */
export function makeCampaign(
  book: ParsedBook,
  start: AnyStart,
  key: string | undefined,
): Answer<RenewedCampaign> {
  if (start.way === "paper") return ofPaper(book, start, key);
  if (start.way === "handed") {
    const { part, handed, link } = start;
    return part === "above" ? rowsAbove(book, handed, link) : rowsOwn(book, handed, link);
  }
  if (start.way === "renew") {
    const { year } = start;
    const former = rowMeant(book.campaigns, start.from);
    if (!former.ok) return former;
    const from = former.key;
    return renewCampaign(book, from, year, key ?? renewedKey(book, from, year));
  }
  const facts = factsOf(book, start);
  if (typeof facts === "string") return { ok: false, message: facts };
  return { ok: true, value: startCampaign(book, facts, key ?? startedKey(book, facts)) };
}
