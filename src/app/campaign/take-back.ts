import { leadingTo } from "../../core/book/new-keys.ts";
import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { rowName } from "../../core/book/row-name.ts";
import { addedPerson } from "../../core/intake/added-people.ts";
import { asWritten } from "../../core/renewal/as-written.ts";
import type { ParsedTable } from "../../core/table/parse-table.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import { quoted } from "../../core/text/quote.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import type { NewRow, SheetChange } from "../book/write/sheet-change.ts";
import { writeSheets } from "../book/write/write-sheets.ts";
import { logged } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { campaignKey } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import { campaignSheets, campaignTables } from "./preview-campaign.ts";
import { type CampaignStart, campaignStart, makeCampaign } from "./start.ts";

/** The sheets that hold rows of the campaign itself. */
const taken = [...campaignSheets].filter((name) => name !== "units" && name !== "signers");
const takenSet: ReadonlySet<TableName> = new Set<TableName>([...taken, "reviews"]);

/** The sheets whose rows are of a campaign, beside those written with it. */
const leaning: readonly TableName[] = leadingTo(new Set(["campaigns"])).filter((name) => !takenSet.has(name));
const tables: ReadonlySet<TableName> = new Set([
  ...campaignTables,
  ...leaning,
  ...leadingTo(new Set(["units", "signers"])),
]);

const ofCampaign =
  (key: string) =>
  (values: Readonly<Record<string, unknown>>): boolean =>
    ("campaign" in values ? values["campaign"] : values["key"]) === key;

/** The first sheet in which somebody has gone on with the campaign. */
function leansOn(book: ParsedBook, key: string): string | undefined {
  const name = leaning.find((each) => {
    const { rows }: ParsedTable = book[each];
    return rows.some(({ values }) => values["campaign"] === key);
  });
  return name === undefined ? undefined : book[name].table.sheet;
}

/** Empties these rows of a sheet, those of the system along with them. */
function emptied(table: ParsedTable, rows: ReadonlySet<number>): SheetChange {
  const empty: NewRow = Object.fromEntries(Object.keys(table.table.columns).map((column) => [column, ""]));
  return { table, cells: ({ at }) => (rows.has(at) ? empty : undefined) };
}

/** What became of a new campaign that was to be taken back. */
export interface CampaignTakenBack {
  readonly message: string;
}

/**
 * Takes a new campaign back as a whole, as long as nobody has touched a row of it: the same start makes the same rows, and
 * what stands in the book must be those. A run that broke off goes on with the rows that are left; *Phong trào* is the last.
 * Called by whoever holds the book alone.
 */
function takeBack(ports: Ports, start: CampaignStart, key: string): Answer<CampaignTakenBack> {
  const { book } = openBook(ports, tables);
  const campaign = rowName(book.campaigns, key);
  if (!book.campaigns.rows.some(({ values }) => values.key === key))
    return { ok: false, message: "Phong trào này không còn trong sổ nên không có gì để hoàn tác." };
  const later = leansOn(book, key);
  if (later !== undefined)
    return {
      ok: false,
      message: `Trang ${later} đã có dòng của phong trào ${quoted(campaign)} nên không hoàn tác được. Xóa các dòng ấy trước, hoặc giữ phong trào.`,
    };
  const made = makeCampaign(book, start, key);
  if (!made.ok) return made;
  const isOwn = ofCampaign(key);
  const stand = taken.map((name) => ({
    table: book[name] as ParsedTable,
    ...asWritten(book[name], made.value.rows[name] ?? [], isOwn),
  }));
  const changed = stand.find(({ others }) => others.length > 0);
  if (changed !== undefined)
    return {
      ok: false,
      message: `Trang ${changed.table.table.sheet} đã được sửa hoặc thêm dòng sau khi tạo phong trào ${quoted(campaign)} nên không hoàn tác được; chưa bỏ gì. Không cần phong trào này nữa thì xóa các dòng của nó.`,
    };
  const reviews = new Set(
    book.reviews.rows.flatMap(({ at, values }) => (values.campaign === key ? [at] : [])),
  );
  const parts = stand.filter(({ table }) => table.table.name !== "campaigns");
  const row = stand.filter(({ table }) => table.table.name === "campaigns");
  const people =
    start.way !== "paper"
      ? []
      : (["units", "signers"] as const).map((name) =>
          emptied(book[name], addedPerson(book, name, start.draft, key)),
        );
  const first = writeSheets(ports, [
    ...parts.map(({ table, same }) => emptied(table, same)),
    emptied(book.reviews, reviews),
  ]);
  if (first.some(({ conflicts }) => conflicts.length > 0))
    return {
      ok: false,
      message:
        "Có người đang sửa các dòng của phong trào này nên mới bỏ được một phần. Bấm Hoàn tác lần nữa.",
    };
  const entry = { what: "Hoàn tác phong trào mới", place: key, before: campaign, after: "" };
  writeSheets(ports, [
    ...people,
    ...row.map(({ table, same }) => emptied(table, same)),
    logged(ports, [entry]),
  ]);
  return {
    ok: true,
    value: { message: `Đã bỏ phong trào ${quoted(campaign)} cùng mọi dòng vừa thêm của nó.` },
  };
}

export const campaignUndo = verb({
  name: "campaign.undo",
  fields: { start: campaignStart, key: campaignKey },
  locked: true,
  run: (ports, { start, key }) => takeBack(ports, start, key),
});
