import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { addedPerson, isUsed } from "../../core/intake/added-people.ts";
import { asWritten } from "../../core/renewal/as-written.ts";
import type { NewRows } from "../../core/renewal/copied-rows.ts";
import type { ParsedTable } from "../../core/table/parse-table.ts";
import { quoted } from "../../core/text/quote.ts";
import type { Answer } from "../door/answer.ts";
import { campaignSheets, jobKind } from "./preview-campaign.ts";
import { type AnyStart, makeCampaign } from "./start.ts";

/** The sheets that hold rows of the campaign itself. */
export const taken = [...campaignSheets].filter((name) => name !== "units" && name !== "signers");
const ofCampaign =
  (key: string) =>
  (values: Readonly<Record<string, unknown>>): boolean =>
    ("campaign" in values ? values["campaign"] : values["key"]) === key;

/** Rows of a sheet that are to be emptied. */
export interface Emptied {
  readonly table: ParsedTable;
  readonly rows: ReadonlySet<number>;
}

/** How the taking back of a campaign stands in the hidden sheet of jobs. */
export const beingTakenBack = "đang bỏ";

/** Whether a job is of this campaign. */
export const isJobOf = (values: Readonly<Record<string, unknown>>, key: string): boolean =>
  values["kind"] === jobKind && values["item"] === key;

/** The rows that came with a campaign. */
export interface ToTake {
  readonly title: string;
  readonly parts: readonly Emptied[];
  readonly campaigns: Emptied;
  /** Sheets with rows that somebody changed while others were being taken: those stay. */
  readonly left: readonly string[];
}

/** The row of a higher office that came with its campaign, where nothing else leads to it. */
function addedOffice(
  book: ParsedBook,
  [row]: NonNullable<NewRows["units"]>,
  campaign: string,
  half: boolean,
): ReadonlySet<number> {
  const key = String(row?.["key"] ?? "");
  if (row === undefined || isUsed(book, "units", key, campaign)) return new Set();
  return asWritten(book.units, [row], (values) => values["key"] === key, half).same;
}

/** Each row that came with the campaign; before the first was taken, one sentence on a row that is not as it was added. */
export function rowsToTake(book: ParsedBook, start: AnyStart, key: string): Answer<ToTake> {
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
  const left = stand.flatMap(({ table, others }) => (others.length > 0 ? [table.table.sheet] : []));
  const [changed] = left;
  if (changed !== undefined && !half)
    return {
      ok: false,
      message: `Trang ${changed} đã được sửa hoặc thêm dòng sau khi tạo phong trào ${quoted(title)} nên không hoàn tác được; chưa bỏ gì. Không cần phong trào này nữa thì xóa các dòng của nó.`,
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
  const office =
    start.way === "handed"
      ? [{ table: book.units, rows: addedOffice(book, rows.units ?? [], key, half) }]
      : [];
  const reviews = book.reviews.rows.flatMap(({ at, values }) => (values.campaign === key ? [at] : []));
  const [campaigns] = of("campaigns");
  if (campaigns === undefined) throw new Error("a campaign has its own sheet");
  const parts = taken.flatMap((name) => (name === "campaigns" ? [] : of(name)));
  return {
    ok: true,
    value: {
      title,
      left,
      parts: [...parts, { table: book.reviews, rows: new Set(reviews) }, ...people, ...office],
      campaigns,
    },
  };
}
