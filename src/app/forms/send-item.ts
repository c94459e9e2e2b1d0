import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { rowName } from "../../core/book/row-name.ts";
import type { FormUnit } from "../../core/forms/form-units.ts";
import { type Sending, sendingOffice, unitForm } from "../../core/forms/unit-form.ts";
import { firstPart } from "../../core/text/quote.ts";
import type { PaperFolder } from "../../ports/papers.ts";
import type { Ports } from "../../ports/ports.ts";
import { layForm } from "../../xlsx/form/lay-form.ts";
import { writeXlsx } from "../../xlsx/write-xlsx.ts";
import { type FormItem, type FormWay, fileResult, readResult, wayOf } from "./form-job.ts";

/** What became of one unit's workbook. */
export type Sent =
  | { readonly state: "sent"; readonly result: string }
  | { readonly state: "failed"; readonly message: string }
  /** The service broke off; what comes next would be uncertain, too. */
  | { readonly state: "unsure" }
  /** It surely did not leave, nor would the next: the job waits. */
  | { readonly state: "stopped"; readonly message: string };

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Names of awards as they are chosen from, each once. */
export const awardNames = (book: ParsedBook): readonly string[] => [
  ...new Set(
    book.awards.rows
      .map(({ values: { key } }) => (key === "" ? "" : rowName(book.awards, key)))
      .filter((name) => name !== ""),
  ),
];

/** Names of files are cut off at so many letters (local/drive/file-name.ts). */
const LONGEST = 80;

/** As much of a campaign's name as there is room for behind the start of a name, cut off behind a word. */
function named(start: string, campaign: string): string {
  const { part, cut } = firstPart(campaign, Math.max(0, LONGEST - start.length - 3));
  const words = cut ? part.replace(/\s*\S*$/u, "") : part;
  return words === "" ? start : `${start} - ${words}`;
}

/** What every file and folder of workbooks begins with; the workbench lists such folders by it (workbench/files/papers-in.ts). */
const START = "Mẫu báo về";

/** What a file is called: by the unit, then by the campaign. */
const titleOf = (unit: string, campaign: string): string =>
  named(`${START} - ${firstPart(unit, 55).part}`, campaign);

/** What the folder of a campaign's workbooks is called. */
const folderTitle = (campaign: string): string => named(START, campaign);

/** A unit's workbook, ready to leave. */
interface Ready {
  readonly unit: FormUnit;
  readonly campaign: string;
  readonly office: string;
  readonly title: string;
  readonly bytes: Uint8Array;
}

function letterBody({ office, unit, campaign }: Ready, sentBy: string): string {
  return [
    `Kính gửi: ${unit.name}`,
    "",
    `${office === "" ? "Bộ phận thi đua" : office} gửi mẫu báo về của đơn vị trong ${campaign}.`,
    "Mở tệp Excel kèm theo, đọc trang “Hướng dẫn”, ghi vào ô trắng rồi lưu lại.",
    `Gửi tệp đã ghi vào thư trả lời thư này${sentBy === "" ? "" : ` (${sentBy})`}. Không cần đổi tên tệp.`,
    "",
    "Trân trọng.",
  ].join("\n");
}

function mailed(ports: Ports, ready: Ready, sentBy: string): Sent {
  const { unit, office, title, bytes, campaign } = ready;
  if (unit.addresses.length === 0)
    return {
      state: "failed",
      message: "Đơn vị chưa có địa chỉ thư. Ghi ở trang Đơn vị, cột Email, rồi gửi lại cho đơn vị này.",
    };
  const failed = ports.mail.send({
    to: unit.addresses.join(","),
    copies: [],
    subject: `Mẫu báo về của đơn vị: ${firstPart(campaign, 200).part}`,
    body: letterBody(ready, sentBy),
    from: office,
    attachments: [{ name: `${title}.xlsx`, type, bytes }],
  });
  if (failed === undefined) return { state: "sent", result: "" };
  const { why, sentence } = failed;
  if (why === "unknown") return { state: "unsure" };
  return { state: why === "letter" ? "failed" : "stopped", message: sentence };
}

/**
 * Stores the workbook: into the file that the unit's was before, so that its link holds, else into a new one.
 * @param before id of that file; "" where none is known
 * @param mayBe whether a run that died may have stored it
 */
function stored(
  { papers }: Ports,
  ready: Ready,
  key: string,
  folder: PaperFolder,
  before: string,
  mayBe: boolean,
): Sent {
  const { title, bytes } = ready;
  const file = { key, name: title, bytes, source: key, as: "xlsx", folder } as const;
  const id = before === "" && mayBe ? (papers.find(key, folder)?.id ?? "") : before;
  const updated = id === "" ? undefined : papers.update(id, file);
  // Another clerk's, or deleted: this clerk makes one of his own.
  const now = updated === undefined || "refused" in updated ? papers.create(file) : updated;
  return { state: "sent", result: fileResult(now.link, now.id) };
}

/** Where the unit's workbook of this campaign lies by the last job of this clerk that stored it. */
function fileBefore({ jobs }: ParsedBook, { values: { item, subject, who } }: FormItem): string {
  const before = jobs.rows
    .map(({ values }) => values)
    .filter(
      (row) => row.item === item && row.subject === subject && row.who === who && wayOf(row.kind) === "tep",
    )
    .map(({ result }) => readResult(result).id)
    .filter((id) => id !== "");
  return before[before.length - 1] ?? "";
}

/** What all workbooks of a step have in common. */
export interface Step {
  readonly book: ParsedBook;
  readonly way: FormWay;
  readonly sending: Sending;
  readonly units: ReadonlyMap<string, FormUnit>;
  readonly awards: readonly string[];
}

/** Makes one unit's workbook and lets it leave. @param mayBe whether a run that died may have stored it */
export function sendItem(ports: Ports, step: Step, row: FormItem, mayBe: boolean): Sent {
  const { book, sending } = step;
  const { item: campaign, subject } = row.values;
  const unit = step.units.get(subject);
  if (unit === undefined)
    return {
      state: "failed",
      message: "Đơn vị này không còn việc, đăng ký, chỉ tiêu hay đề nghị nào trong phong trào.",
    };
  const name = rowName(book.campaigns, campaign);
  const form = unitForm(book, { unit: subject, campaign }, sending);
  const ready: Ready = {
    unit,
    campaign: name,
    office: sendingOffice(book, campaign),
    title: titleOf(unit.name, name),
    bytes: writeXlsx(layForm(form, { campaign: name, awards: step.awards })),
  };
  if (step.way === "thu") return mailed(ports, ready, sending.sentBy);
  const key = `mau-${campaign}`;
  return stored(
    ports,
    ready,
    `${key}-${subject}`,
    { key, name: folderTitle(name) },
    fileBefore(book, row),
    mayBe,
  );
}
