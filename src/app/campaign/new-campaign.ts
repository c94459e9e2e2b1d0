import type { ParsedBook } from "../../core/book/parsed-book.ts";
import type { Review } from "../../core/renewal/review.ts";
import { hashText } from "../../core/table/hash.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/open-book.ts";
import { appendRows } from "../book/replace-rows.ts";
import { momentText, writeLog } from "../book/write-log.ts";
import { writeOwned } from "../book/write-owned.ts";
import { type CampaignStart, type MadeCampaign, makeCampaign } from "./start.ts";

/** The sheets that a new campaign is written to, in this order. */
const written = [
  "campaigns",
  "phases",
  "outline",
  "legalBases",
  "recipients",
  "milestones",
  "targets",
] as const;

const campaignTables: ReadonlySet<TableName> = new Set([
  ...written,
  ...([
    "deadlineChanges",
    "units",
    "legalTexts",
    "signers",
    "settings",
    "daysOff",
    "textBlocks",
    "reviews",
    "jobs",
  ] as const),
]);

const job = "Phong trào mới";
const open = "đang ghi";

/** A new campaign as the page and the command line show it before it is written. */
export interface CampaignShown {
  readonly key: string;
  /** Tells whether a later look finds the very same rows. */
  readonly fingerprint: string;
  readonly rows: readonly { readonly sheet: string; readonly count: number }[];
  readonly review: readonly Review[];
}

export type CampaignAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

type Made = Extract<MadeCampaign, { readonly ok: true }>["value"];

function shownOf(book: ParsedBook, made: Made): CampaignShown {
  return {
    key: made.key,
    fingerprint: hashText(JSON.stringify(made)),
    rows: written.flatMap((name) => {
      const count = made.rows[name]?.length ?? 0;
      return count === 0 ? [] : [{ sheet: book[name].table.sheet, count }];
    }),
    review: made.review,
  };
}

/** A run that broke off while it wrote this campaign. */
const brokenOff = (book: ParsedBook, key: string) =>
  book.jobs.rows.find(({ values }) => values.kind === job && values.item === key && values.state === open);

/** The same start whose writing broke off earlier goes on under its key. */
function keyBefore(book: ParsedBook, start: CampaignStart): string | undefined {
  const asked = JSON.stringify(start);
  return book.jobs.rows.find(
    ({ values }) => values.kind === job && values.state === open && values.result === asked,
  )?.values.item;
}

/** What would be written; writes nothing. */
export function previewCampaign(
  { workbook }: Pick<Ports, "workbook">,
  start: CampaignStart,
): CampaignAnswer<CampaignShown> {
  const { book } = openBook(workbook, campaignTables);
  const made = makeCampaign(book, start, keyBefore(book, start));
  return made.ok ? { ok: true, value: shownOf(book, made.value) } : made;
}

export interface CampaignWritten {
  readonly written: boolean;
  readonly message: string;
  /** As it stands now, where it is no longer what was shown. */
  readonly now: CampaignShown | null;
}

/** Appends what is not there yet: each sheet takes its rows in one write, so it has all of them or none. */
function writeRows(ports: Ports, book: ParsedBook, { key, rows, review }: Made): void {
  const { workbook } = ports;
  for (const name of written) {
    const { table, columns, rows: standing } = book[name];
    const there = standing.some(
      ({ values }) => ("campaign" in values ? values.campaign : values.key) === key,
    );
    if (!there) appendRows(workbook, table.sheet, columns.at, rows[name] ?? []);
  }
  const { reviews } = book;
  if (!reviews.rows.some(({ values }) => values.campaign === key))
    appendRows(
      workbook,
      reviews.table.sheet,
      reviews.columns.at,
      review.map((line) => ({ campaign: key, ...line, done: "" })),
    );
}

/**
 * Writes the campaign that was shown, exactly once: its key was given with the preview and stands in the hidden sheet of
 * jobs before its first row, so that a run that broke off anywhere goes on with what is missing. Called by whoever holds
 * the book alone. Service calls: a constant.
 */
export function writeCampaign(
  ports: Ports,
  start: CampaignStart,
  key: string,
  fingerprint: string,
): CampaignAnswer<CampaignWritten> {
  const { workbook } = ports;
  const { book } = openBook(workbook, campaignTables);
  const lacking = [...written, "reviews" as const, "jobs" as const].find(
    (name) => book[name].columns.at.size === 0,
  );
  if (lacking !== undefined)
    return {
      ok: false,
      message: `Sổ chưa có trang ${book[lacking].table.sheet}. Chạy Thi đua › Thiết lập sổ rồi làm lại; chưa có gì bị thay đổi.`,
    };
  const going = brokenOff(book, key);
  if (going === undefined && book.campaigns.rows.some(({ values }) => values.key === key)) {
    return {
      ok: true,
      value: {
        written: true,
        message: `Phong trào ${key} đã có trong sổ; không tạo thêm lần nữa.`,
        now: null,
      },
    };
  }
  const mine = going === undefined || going.values.result === JSON.stringify(start);
  const made = makeCampaign(book, start, mine ? key : undefined);
  if (!made.ok) return made;
  const shown = shownOf(book, made.value);
  if (!mine || (going === undefined && shown.fingerprint !== fingerprint)) {
    const message = "Sổ vừa được sửa nên phong trào mới không còn như đã xem. Chưa ghi gì; xem lại dưới đây.";
    return { ok: true, value: { written: false, message, now: shown } };
  }
  const at = momentText(ports.clock.now());
  if (going === undefined) {
    const row = {
      job: `${job} ${key}`,
      kind: job,
      item: key,
      state: open,
      who: ports.user.email(),
      at,
      result: JSON.stringify(start),
    };
    appendRows(workbook, book.jobs.table.sheet, book.jobs.columns.at, [row]);
    // The row must stand in the book before the first row of the campaign does.
    workbook.settle();
  }
  writeRows(ports, book, made.value);
  workbook.settle();
  const counts = shown.rows.map(({ sheet, count }) => `${sheet} ${count}`).join(", ");
  writeLog(ports, [
    {
      what: "Phong trào mới",
      place: key,
      before: start.way === "renew" ? start.from : "",
      after: `dòng đã thêm: ${counts}`,
    },
  ]);
  const { jobs } = openBook(workbook, new Set(["jobs"])).book;
  writeOwned(workbook, {
    table: jobs,
    columns: ["state"],
    valuesOf: ({ values }) =>
      values["kind"] === job && values["item"] === key ? { state: "xong" } : undefined,
  });
  const look = shown.review.filter(({ kind }) => kind === "cần xem lại").length;
  return {
    ok: true,
    value: {
      written: true,
      message: `Đã tạo phong trào ${key} (dòng đã thêm: ${counts}). Trang Việc cần rà soát có ${shown.review.length} dòng, ${look} dòng cần xem lại; xem xong thì chạy Kiểm tra dữ liệu, Tính thời hạn.`,
      now: null,
    },
  };
}
