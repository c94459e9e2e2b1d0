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
import { writeSheet, writeSheets } from "../book/write/write-sheets.ts";
import { logged } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { campaignKey } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import { campaignSheets, campaignTables, jobKind } from "./preview-campaign.ts";
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

/** The columns by which a row of a campaign, a unit or a signer is found again; they stand side by side. */
function findingOf({ columns }: ParsedTable["table"]): readonly string[] {
  const keys = columns["key"]?.kind === "key" ? ["key"] : [];
  return "campaign" in columns ? [...keys, "campaign", "order"] : [...keys, "name"];
}

/** Rows of a sheet that are to be emptied. */
interface Emptied {
  readonly table: ParsedTable;
  readonly rows: ReadonlySet<number>;
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

/** How the taking back of a campaign stands in the hidden sheet of jobs. */
const beingTakenBack = "đang bỏ";
const takenBack = "đã bỏ";

const isJobOf = (values: Readonly<Record<string, unknown>>, key: string): boolean =>
  values["kind"] === jobKind && values["item"] === key;

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

/** Each row that came with the campaign, by its sheet; or one sentence on a row that is no longer as it was added. */
function rowsToTake(
  book: ParsedBook,
  start: CampaignStart,
  key: string,
): Answer<{ readonly title: string; readonly parts: readonly Emptied[]; readonly campaigns: Emptied }> {
  const half = book.jobs.rows.some(({ values }) => isJobOf(values, key) && values.state === beingTakenBack);
  const made = makeCampaign(book, start, key);
  if (!made.ok) return made;
  const { rows } = made.value;
  const [own = {}] = rows.campaigns ?? [];
  const title = String(own["title"] ?? key);
  const isOwn = ofCampaign(key);
  const stand = taken.map((name) => ({
    name,
    table: book[name] as ParsedTable,
    ...asWritten(book[name], rows[name] ?? [], isOwn, half),
  }));
  const changed = stand.find(({ others }) => others.length > 0);
  if (changed !== undefined)
    return {
      ok: false,
      message: `Trang ${changed.table.table.sheet} đã được sửa hoặc thêm dòng sau khi tạo phong trào ${quoted(title)} nên không hoàn tác được; chưa bỏ gì. Không cần phong trào này nữa thì xóa các dòng của nó.`,
    };
  const of = (name: string): Emptied[] =>
    stand.flatMap(({ name: each, table, same }) => (each === name ? [{ table, rows: same }] : []));
  const people = (
    [
      ["units", "issuer"],
      ["signers", "signer"],
    ] as const
  ).flatMap(([name, column]) =>
    start.way !== "paper"
      ? []
      : [
          {
            table: book[name],
            rows: addedPerson(book, name, start.draft, {
              campaign: key,
              key: String(own[column] ?? ""),
              half,
            }),
          },
        ],
  );
  const reviews = book.reviews.rows.flatMap(({ at, values }) => (values.campaign === key ? [at] : []));
  const [campaigns] = of("campaigns");
  if (campaigns === undefined) throw new Error("a campaign has its own sheet");
  const parts = taken.flatMap((name) => (name === "campaigns" ? [] : of(name)));
  return {
    ok: true,
    value: {
      title,
      parts: [...parts, { table: book.reviews, rows: new Set(reviews) }, ...people],
      campaigns,
    },
  };
}

/**
 * Takes a new campaign back as a whole, as long as nobody has touched a row of it: the same start makes the same rows, and
 * what stands in the book must be those. A run that broke off goes on with the rows that are left; *Phong trào* is the last.
 * Called by whoever holds the book alone.
 */
function takeBack(ports: Ports, start: CampaignStart, key: string): Answer<CampaignTakenBack> {
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
  const entry = { what: "Hoàn tác phong trào mới", place: key, before: title, after: "" };
  writeSheets(ports, [
    emptied({ table: last.campaigns, rows: new Set(row) }, "finding"),
    withState(last, key, takenBack),
    logged(ports, [entry]),
  ]);
  return {
    ok: true,
    value: { message: `Đã bỏ phong trào ${quoted(title)} cùng mọi dòng vừa thêm của nó.` },
  };
}

export const campaignUndo = verb({
  name: "campaign.undo",
  fields: { start: campaignStart, key: campaignKey },
  locked: true,
  run: (ports, { start, key }) => takeBack(ports, start, key),
});
