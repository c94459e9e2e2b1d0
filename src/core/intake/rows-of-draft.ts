import { campaignStem, initials, unitKey } from "../book/new-keys.ts";
import { readSettings } from "../book/office-settings.ts";
import type { ParsedBook } from "../book/parsed-book.ts";
import { newRowTitle } from "../book/row-name.ts";
import { readDay } from "../calendar/read-day.ts";
import { freeKey } from "../renewal/codes.ts";
import { type NewCell, plain, rowCollector } from "../renewal/copied-rows.ts";
import type { Renewed } from "../renewal/renew-campaign.ts";
import { look } from "../renewal/review.ts";
import { cellText } from "../table/parse-cell.ts";
import { foldKey } from "../text/fold.ts";
import { quoted } from "../text/quote.ts";
import { cellsOfDraft } from "./cells-of-draft.ts";
import { type DraftRow, type DraftSheet, draftSheets, type PaperDraft } from "./draft.ts";
import { draftedMilestoneKeys, milestoneSaid } from "./drafted-milestones.ts";
import {
  basisReference,
  milestoneReference,
  phaseReferences,
  type Replaced,
  targetReference,
  withReferences,
} from "./same-print.ts";

/** A unit or a signer: the key, the row of the draft that names it, and whether the book has it already. */
interface Named {
  readonly key: string;
  readonly row: DraftRow | undefined;
  readonly isThere: boolean;
}

/** Whom a cell of the draft's campaign means: a row of the book, or one of the draft's own; undefined for nobody. */
function meantBy(
  book: ParsedBook,
  name: "units" | "signers",
  written: string,
  added: readonly DraftRow[],
): Named | string | undefined {
  const text = written.normalize("NFC").trim();
  if (text === "") return undefined;
  const { rows, table, keysOf } = book[name];
  const byName = rows.filter(({ values }) => foldKey(values.name) === foldKey(text));
  const keys = keysOf?.(text) ?? [];
  const found = keys.length > 0 ? keys : byName.map(({ values }) => values.key);
  const [key = "", another] = found;
  if (another !== undefined)
    return `Trang ${table.sheet} có ${found.length} dòng tên ${quoted(text)}: chọn một dòng trong danh sách.`;
  const row = added.find(({ cells }) => foldKey(cells["name"] ?? "") === foldKey(text));
  if (key !== "") return { key, row, isThere: true };
  if (row === undefined) return undefined;
  const stem = name === "units" ? unitKey(text) || "DV" : initials(text) || "NK";
  const taken = new Set(rows.map(({ values }) => foldKey(values.key)));
  return { key: freeKey(stem, taken), row, isThere: false };
}

/** The key that the campaign of a draft will bear. */
export function draftedKey(book: ParsedBook, draft: PaperDraft): string {
  const cells = draft.campaigns[0]?.cells ?? {};
  const issuer = meantBy(book, "units", cells["issuer"] ?? "", draft.units);
  const from = readDay(cells["from"] ?? "");
  const taken = new Set(book.campaigns.rows.map(({ values }) => foldKey(values.key)));
  const unit = typeof issuer === "object" ? issuer.key : "";
  return freeKey(campaignStem(unit, from?.kind === "day" ? from.day : null), taken);
}

/** What of the texts stands for a row of another sheet. */
function replacedIn(book: ParsedBook, draft: PaperDraft, milestones: readonly string[]): readonly Replaced[] {
  const { dateStyle } = readSettings(book);
  return [
    ...draft.legalBases.flatMap(({ cells }, at) => basisReference(at + 1, cells, dateStyle)),
    ...draft.phases.flatMap(({ paragraph, cells }) => phaseReferences(paragraph, cells, dateStyle)),
    ...draft.milestones.flatMap(({ paragraph, cells }, at) =>
      milestoneReference(paragraph, cells, milestoneSaid(draft, at, milestones[at] ?? ""), dateStyle),
    ),
    ...draft.targets.flatMap(({ paragraph, cells }) => targetReference(paragraph, cells)),
  ];
}

/** The cells with what nobody has looked at yet. */
function withDoubts(
  cells: Readonly<Record<string, NewCell>>,
  { doubts }: DraftRow,
): Readonly<Record<string, NewCell>> {
  const next = { ...cells };
  for (const { column, why } of doubts) {
    if (column === "") continue;
    const { cell, remarks } = next[column] ?? plain("");
    next[column] = { cell, remarks: [...remarks, look("", cellText(cell), why)] };
  }
  return next;
}

const FOUND = "Đọc từ văn bản có sẵn: đối chiếu với văn bản gốc trước khi dùng.";

/**
 * The rows that a corrected draft comes to in this book. Days, phases, bases and figures that have rows of their own are
 * referred to in the texts where that prints the same words.
 * @param key of the campaign, from `draftedKey`; known beforehand, so that a run that broke off can go on
 */
export function rowsOfDraft(book: ParsedBook, draft: PaperDraft, key: string): Renewed {
  const [campaign] = draft.campaigns;
  if (campaign === undefined) return { ok: false, message: "Giữ lại dòng của trang Phong trào." };
  const issuer = meantBy(book, "units", campaign.cells["issuer"] ?? "", draft.units);
  if (typeof issuer === "string") return { ok: false, message: issuer };
  if (issuer === undefined)
    return { ok: false, message: "Chọn đơn vị ban hành, hoặc giữ dòng đơn vị mới ở trang Đơn vị." };
  const signer = meantBy(book, "signers", campaign.cells["signer"] ?? "", draft.signers);
  if (typeof signer === "string") return { ok: false, message: signer };
  if (signer === undefined && (campaign.cells["signer"] ?? "").trim() !== "")
    return { ok: false, message: "Chọn người ký, hoặc giữ dòng người ký mới ở trang Người ký." };
  const milestones = draftedMilestoneKeys(book, draft, key);
  const replaced = replacedIn(book, draft, milestones);
  const collector = rowCollector();
  /** The milestone that was read from the same paragraph, and whose words the row still says; "" where there are two, or none. */
  const due = ({ paragraph, cells }: DraftRow): string => {
    const told = foldKey(cells["text"] ?? "");
    const there = milestones.filter((_, at) => {
      const milestone = draft.milestones[at];
      return (
        milestone?.paragraph === paragraph && told.includes(foldKey(milestone?.cells["deadline"] ?? "\n"))
      );
    });
    return paragraph !== null && there.length === 1 ? (there[0] ?? "") : "";
  };
  const own = (sheet: DraftSheet, row: DraftRow, at: number): Readonly<Record<string, string | number>> => {
    const text = (column: string): string => withReferences(row.cells[column] ?? "", row.paragraph, replaced);
    switch (sheet) {
      case "campaigns":
        return { key, issuer: issuer.key, signer: signer?.key ?? "", opening: text("opening") };
      case "units":
        return { key: issuer.key };
      case "signers":
        return { key: signer?.key ?? "" };
      case "outline":
        return { campaign: key, order: (at + 1) * 10, text: text("text"), milestone: due(row) };
      case "milestones":
        return { campaign: key, key: milestones[at] ?? "" };
      case "legalBases":
      case "recipients":
        return { campaign: key, order: at + 1 };
      default:
        return { campaign: key };
    }
  };
  const meant: Partial<Record<DraftSheet, readonly (DraftRow | undefined)[]>> = {
    campaigns: [campaign],
    units: [issuer.row],
    signers: [signer?.row],
  };
  for (const sheet of draftSheets) {
    const only = meant[sheet];
    const rows = only === undefined ? draft[sheet] : draft[sheet].filter((row) => only.includes(row));
    for (const [at, row] of rows.entries()) {
      const read = cellsOfDraft(book[sheet], row, at + 1);
      if (!read.ok) return read;
      const given = Object.entries(own(sheet, row, at)).flatMap(([column, cell]) =>
        cell === "" ? [] : [[column, plain(cell)] as const],
      );
      const cells = withDoubts({ ...read.cells, ...Object.fromEntries(given) }, row);
      collector.add(book[sheet], cells);
      const title = newRowTitle(
        book[sheet],
        Object.fromEntries(Object.entries(cells).map(([column, { cell }]) => [column, cell])),
      );
      for (const { column, why } of row.doubts)
        if (column === "") collector.tell(book[sheet], title, "", look("", "", why));
    }
  }
  collector.tell(book.campaigns, campaign.cells["title"] ?? "", "", look("", "", FOUND));
  const { units, signers, ...rows } = collector.rows();
  // What a run that broke off has added already is not added again; what is to be said of it is.
  const lacking = {
    ...(units === undefined || issuer.isThere ? {} : { units }),
    ...(signers === undefined || signer?.isThere === true ? {} : { signers }),
  };
  return { ok: true, value: { key, rows: { ...rows, ...lacking }, review: collector.reviews() } };
}
