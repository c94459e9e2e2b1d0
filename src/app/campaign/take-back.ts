import { leadingTo } from "../../core/book/new-keys.ts";
import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { rowName } from "../../core/book/row-name.ts";
import type { ParsedTable } from "../../core/table/parse-table.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import { quoted } from "../../core/text/quote.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import type { NewRow, SheetChange } from "../book/write/sheet-change.ts";
import { writeSheet, writeSheets } from "../book/write/write-sheets.ts";
import { logged } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { campaignKey } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import { campaignTables } from "./preview-campaign.ts";
import { beingTakenBack, type Emptied, isJobOf, rowsToTake, taken } from "./rows-to-take.ts";
import { type AnyStart, campaignStart } from "./start.ts";

const takenSet: ReadonlySet<TableName> = new Set<TableName>([...taken, "reviews"]);

/** The sheets whose rows are of a campaign, beside those written with it. */
const leaning: readonly TableName[] = leadingTo(new Set(["campaigns"])).filter((name) => !takenSet.has(name));
const tables: ReadonlySet<TableName> = new Set([
  ...campaignTables,
  ...leaning,
  ...leadingTo(new Set(["units", "signers"])),
]);

/** The first sheet in which somebody has gone on with the campaign. */
function leansOn(book: ParsedBook, key: string): string | undefined {
  const name = leaning.find((each) => {
    const { rows }: ParsedTable = book[each];
    return rows.some(({ values }) => values["campaign"] === key);
  });
  return name === undefined ? undefined : book[name].table.sheet;
}

/** The columns by which a row of a campaign, a unit or a signer is found again; they stand side by side. */
function findingOf({ columns }: ParsedTable["table"]): readonly string[] {
  const keys = columns["key"]?.kind === "key" ? ["key"] : [];
  return "campaign" in columns ? [...keys, "campaign", "order"] : [...keys, "name"];
}

/** Empties their cells: those by which they are found last, so that a run which broke off finds them again. */
const emptied = ({ table, rows }: Emptied, which: "others" | "finding"): SheetChange => {
  const finding = findingOf(table.table);
  const columns = Object.keys(table.table.columns).filter(
    (column) => finding.includes(column) === (which === "finding"),
  );
  const empty: NewRow = Object.fromEntries(columns.map((column) => [column, ""]));
  return { table, cells: ({ at }) => (rows.has(at) ? empty : undefined) };
};

const takenBack = "đã bỏ";

const withState = ({ jobs }: ParsedBook, key: string, state: string): SheetChange => ({
  table: jobs,
  cells: ({ values }) => (isJobOf(values, key) ? { state } : undefined),
});

const CLASH: Answer<CampaignTakenBack> = {
  ok: false,
  message: "Có người đang sửa các dòng của phong trào này nên mới bỏ được một phần. Bấm Hoàn tác lần nữa.",
};

/** What became of a new campaign that was to be taken back. */
export interface CampaignTakenBack {
  readonly message: string;
}

/**
 * Takes a new campaign back as a whole, as long as nobody has touched a row of it: the same start makes the same rows, and
 * what stands in the book must be those. A run that broke off goes on with the rows that are left; *Phong trào* is the last.
 * Called by whoever holds the book alone.
 */
export function takeBack(ports: Ports, start: AnyStart, key: string): Answer<CampaignTakenBack> {
  const { book } = openBook(ports, tables);
  if (!book.campaigns.rows.some(({ values }) => values.key === key))
    return { ok: false, message: "Phong trào này không còn trong sổ nên không có gì để hoàn tác." };
  const later = leansOn(book, key);
  if (later !== undefined)
    return {
      ok: false,
      message: `Trang ${later} đã có dòng của phong trào ${quoted(rowName(book.campaigns, key))} nên không hoàn tác được. Xóa các dòng ấy trước, hoặc giữ phong trào.`,
    };
  const found = rowsToTake(book, start, key);
  if (!found.ok) return found;
  const { title, parts } = found.value;
  const clashes = (changes: readonly SheetChange[]): boolean =>
    writeSheets(ports, changes).some(({ conflicts }) => conflicts.length > 0);
  // Before the first row loses a cell it must stand in the book that rows do.
  writeSheet(ports, withState(book, key, beingTakenBack));
  if (clashes(parts.map((rows) => emptied(rows, "others")))) return CLASH;
  const again = rowsToTake(openBook(ports, tables).book, start, key);
  if (!again.ok) return again;
  const now = again.value;
  if (clashes([...now.parts.map((rows) => emptied(rows, "finding")), emptied(now.campaigns, "others")]))
    return CLASH;
  const last = openBook(ports, tables).book;
  const row = last.campaigns.rows.flatMap(({ at, values }) => (values.key === key ? [at] : []));
  const isGone = now.campaigns.rows.size > 0;
  const entry = { what: "Hoàn tác phong trào mới", place: `Phong trào: ${title}`, before: title, after: "" };
  writeSheets(ports, [
    emptied({ table: last.campaigns, rows: new Set(isGone ? row : []) }, "finding"),
    withState(last, key, takenBack),
    logged(ports, [entry]),
  ]);
  const left =
    now.left.length === 0 ? "" : ` Dòng có người vừa sửa thì để lại: trang ${now.left.join(", ")}.`;
  return {
    ok: true,
    value: { message: `Đã bỏ phong trào ${quoted(title)} cùng mọi dòng vừa thêm của nó.${left}` },
  };
}

export const campaignUndo = verb({
  name: "campaign.undo",
  fields: { start: campaignStart, key: campaignKey },
  locked: true,
  run: (ports, { start, key }) => takeBack(ports, start, key),
});
