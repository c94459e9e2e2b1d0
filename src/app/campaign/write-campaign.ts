import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { rowMeant } from "../../core/book/row-meant.ts";
import { rowName } from "../../core/book/row-name.ts";
import type { RenewedCampaign } from "../../core/renewal/renew-campaign.ts";
import { quoted } from "../../core/text/quote.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import type { SheetChange } from "../book/write/sheet-change.ts";
import { writeSheet, writeSheets } from "../book/write/write-sheets.ts";
import { logged, momentText } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { campaignKey, upTo } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import {
  beingWritten,
  type CampaignShown,
  campaignSheets,
  campaignTables,
  jobKind,
  shownOf,
} from "./preview-campaign.ts";
import { type AnyStart, campaignStart, makeCampaign, startPrint } from "./start.ts";

export interface CampaignWritten {
  readonly written: boolean;
  readonly message: string;
  /** As it stands now, where it is no longer what was shown. */
  readonly now: CampaignShown | null;
}

/** A run that broke off while it wrote this campaign. */
const brokenOff = (book: ParsedBook, key: string) =>
  book.jobs.rows.find(
    ({ values }) => values.kind === jobKind && values.item === key && values.state === beingWritten,
  );

/** The name of the campaign that these words mean. */
function campaignMeant({ campaigns }: ParsedBook, written: string): string {
  const meant = rowMeant(campaigns, written);
  return meant.ok ? rowName(campaigns, meant.key) : written;
}

/** What is not there yet: each sheet takes its rows in one write, so it has all of them or none. */
function rowsToAdd(book: ParsedBook, { key, rows, review }: RenewedCampaign): readonly SheetChange[] {
  const changes = campaignSheets.flatMap((name): readonly SheetChange[] => {
    const added = rows[name] ?? [];
    const own = new Set(added.map((row) => row["key"]));
    const there = book[name].rows.some(({ values }) =>
      "campaign" in values ? values.campaign === key : own.has(values.key),
    );
    return there || added.length === 0 ? [] : [{ table: book[name], added }];
  });
  const { reviews } = book;
  const reviewed = reviews.rows.some(({ values }) => values.campaign === key);
  const added = review.map((line) => ({ campaign: key, ...line, done: "" }));
  return [...changes, ...(reviewed ? [] : [{ table: reviews, added }])];
}

/**
 * Writes the campaign that was shown, exactly once: its key was given with the preview and stands in the hidden sheet of
 * jobs before its first row, so that a run that broke off anywhere goes on with what is missing. Called by whoever holds
 * the book alone. Service calls: a constant.
 */
export function writeCampaign(
  ports: Ports,
  start: AnyStart,
  key: string,
  fingerprint: string,
): Answer<CampaignWritten> {
  const { book } = openBook(ports, campaignTables);
  const lacking = [...campaignSheets, "reviews" as const].find((name) => book[name].columns.at.size === 0);
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
        message: `Phong trào ${quoted(rowName(book.campaigns, key))} đã có trong sổ; không tạo thêm lần nữa.`,
        now: null,
      },
    };
  }
  const mine = going === undefined || going.values.result === startPrint(start);
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
      job: `${jobKind} ${key}`,
      kind: jobKind,
      item: key,
      state: beingWritten,
      who: ports.user.email(),
      at,
      result: startPrint(start),
    };
    // The row must stand in the book before the first row of the campaign does.
    writeSheet(ports, { table: book.jobs, added: [row] });
  }
  writeSheets(ports, rowsToAdd(book, made.value));
  const [row] = made.value.rows.campaigns ?? [];
  const title = String(row?.["title"] ?? key);
  const counts = shown.rows.map(({ sheet, count }) => `${sheet} ${count}`).join(", ");
  const entry = {
    what: "Phong trào mới",
    place: `Phong trào: ${title}`,
    before: start.way === "renew" ? campaignMeant(book, start.from) : "",
    after: `dòng đã thêm: ${counts}`,
  };
  const { jobs } = openBook(ports, new Set(["jobs"])).book;
  const done: SheetChange = {
    table: jobs,
    cells: ({ values }) =>
      values["kind"] === jobKind && values["item"] === key ? { state: "xong" } : undefined,
  };
  writeSheets(ports, [done, logged(ports, [entry])]);
  const look = shown.review.filter(({ kind }) => kind === "cần xem lại").length;
  return {
    ok: true,
    value: {
      written: true,
      message: `Đã tạo phong trào ${quoted(title)} (dòng đã thêm: ${counts}). Trang Việc cần rà soát có ${shown.review.length} dòng, ${look} dòng cần xem lại; xem xong thì chạy Kiểm tra dữ liệu, Tính thời hạn.`,
      now: null,
    },
  };
}

export const campaignWrite = verb({
  name: "campaign.write",
  fields: { start: campaignStart, key: campaignKey, fingerprint: upTo(20) },
  locked: true,
  run: (ports, { start, key, fingerprint }) => writeCampaign(ports, start, key, fingerprint),
});
