import { milestoneName } from "../../book/milestone-name.ts";
import type { ParsedBook, RowOf } from "../../book/parsed-book.ts";
import { rowNamed } from "../../book/row-by-key.ts";
import { rowName } from "../../book/row-name.ts";
import { cellDay } from "../../calendar/date-style.ts";
import type { Day } from "../../calendar/day.ts";
import { readPastDay } from "../../calendar/past-day.ts";
import type { Cell } from "../../table/cell.ts";
import { hashText } from "../../table/hash.ts";
import { cellText } from "../../table/parse-cell.ts";
import { nfc } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { owedNow } from "./owed-now.ts";
import { addressesOf, isOwn, trackingRowsOf } from "./unit-report.ts";

/** A report as typed in the page: keys, and texts. */
export interface TypedReport {
  readonly milestone: string;
  readonly unit: string;
  readonly period: string;
  readonly received: string;
  readonly paper: string;
  readonly remark: string;
}

/** Cells that a report fills, by column key. */
export type ReportCells = Readonly<Record<"received" | "paper" | "handling" | "remark", Cell>>;

/** What a typed report comes to: refused with a sentence, or ready once its questions are answered with yes. */
export type JudgedReport =
  | { readonly ok: false; readonly message: string }
  | {
      readonly ok: true;
      readonly questions: readonly string[];
      /** Comes back with the answer: other questions, another one; "" without a question. */
      readonly confirm: string;
      /** The row that is there already. */
      readonly row: RowOf<"tracking"> | undefined;
      readonly cells: ReportCells;
      readonly log: {
        readonly what: string;
        readonly place: string;
        readonly before: string;
        readonly after: string;
      };
      /** What the clerk reads once it is written. */
      readonly message: string;
    };

const shown = (day: Day): string => cellDay(day);
const refused = (message: string): JudgedReport => ({ ok: false, message });

const labels = {
  received: "ngày nhận",
  paper: "số văn bản/liên kết",
  handling: "xử lý",
  remark: "ghi chú",
} as const;
const columns = Object.keys(labels) as readonly (keyof ReportCells)[];

function said(cells: ReportCells): string {
  return columns
    .flatMap((key) => (cellText(cells[key]) === "" ? [] : [`${labels[key]} ${quoted(cellText(cells[key]))}`]))
    .join("; ");
}

/** What clerks wrote in the row, also where it could not be read as its column asks. */
function cellsOf(book: ParsedBook, row: RowOf<"tracking"> | undefined): ReportCells {
  const cell = (key: string): Cell => row?.line[(book.tracking.columns.at.get(key) ?? 0) - 1] ?? "";
  return {
    received: cell("received"),
    paper: cell("paper"),
    handling: cell("handling"),
    remark: cell("remark"),
  };
}

function ownQuestion(unit: RowOf<"units">, clerk: string): string {
  const addresses = addressesOf(unit);
  const has =
    addresses.length === 0 ? "chưa có địa chỉ email ở trang Đơn vị" : `có địa chỉ ${addresses.join(", ")}`;
  const uses = clerk === "" ? "sổ không biết địa chỉ của anh/chị" : `anh/chị đang dùng ${clerk}`;
  return `Đơn vị này ${has}; ${uses}. Vẫn ghi thay?`;
}

/** Whether the unit owes this today, by *Mốc* and *Hạn riêng*. */
const owes = (book: ParsedBook, { milestone, unit }: TypedReport, today: Day): boolean =>
  owedNow(book, today).some((one) => one.milestone.values.key === milestone && one.unit.values.key === unit);

/**
 * Judges a typed report against the book as it is now. It asks before it writes for another unit, for a milestone that
 * does not name the unit, for a day before the campaign began, and over what stands there already.
 */
export function judgeReport(book: ParsedBook, typed: TypedReport, clerk: string, today: Day): JudgedReport {
  const milestone = typed.milestone === "" ? undefined : rowNamed(book.milestones, typed.milestone);
  const unit = typed.unit === "" ? undefined : rowNamed(book.units, typed.unit);
  const { table, columns: found } = book.tracking;
  if (milestone === undefined) return refused("Trang Mốc không còn mốc đã chọn. Mở lại khung này.");
  if (unit === undefined) return refused("Trang Đơn vị không còn đơn vị đã chọn. Mở lại khung này.");
  const missing = ["milestone", "unit", "period", ...columns, "enteredBy", "enteredAt"].filter(
    (key) => !found.at.has(key),
  );
  if (missing.length > 0) {
    const headers = missing.map((key) => `“${table.columns[key as keyof typeof table.columns].header}”`);
    return refused(
      `Trang ${table.sheet} thiếu cột ${headers.join(", ")}. Chạy Thi đua › Thiết lập sổ rồi ghi lại.`,
    );
  }
  const received = readPastDay(typed.received, today, "ngày nhận", "Ghi ngày đã nhận thật.");
  if ("message" in received) return refused(received.message);

  const [row, ...doubles] = trackingRowsOf(book, typed);
  if (row !== undefined && doubles.length > 0) {
    const places = [row, ...doubles].map(({ at }) => at).join(", ");
    return refused(
      `Trang ${table.sheet} có nhiều dòng cùng mốc, đơn vị và kỳ (dòng ${places}). Để lại một dòng rồi ghi lại.`,
    );
  }
  const old = cellsOf(book, row);
  const sameDay = received.day !== null && row?.values.received === received.day;
  const cells: ReportCells = {
    received: received.day === null ? "" : { day: received.day },
    paper: nfc(typed.paper).trim(),
    // A paper that was sent back and comes again is no longer sent back.
    handling: sameDay || row?.values.handling !== "trả lại" ? old.handling : "",
    remark: nfc(typed.remark).trim(),
  };
  if (received.day === null && cells.paper === "" && cells.remark === "" && said(old) === "")
    return refused("Ghi ngày nhận, số văn bản hoặc ghi chú.");

  const from = rowNamed(book.campaigns, milestone.values.campaign)?.values.from ?? null;
  const own = isOwn(unit, clerk);
  const lost = columns.some(
    (key) => cellText(old[key]) !== "" && cellText(old[key]) !== cellText(cells[key]),
  );
  const by =
    row === undefined || row.values.enteredBy === ""
      ? ""
      : ` (${row.values.enteredBy} ghi lúc ${row.values.enteredAt})`;
  const questions = [
    ...(own ? [] : [ownQuestion(unit, clerk)]),
    ...(row === undefined && !owes(book, typed, today)
      ? [`Mốc ${milestoneName(book, milestone.key)} không áp dụng cho đơn vị này. Vẫn ghi?`]
      : []),
    ...(received.day !== null && from !== null && received.day < from
      ? [`Ngày nhận ${shown(received.day)} trước ngày bắt đầu phong trào (${shown(from)}). Vẫn ghi?`]
      : []),
    ...(lost ? [`Trong sổ đang ghi: ${said(old)}${by}. Ghi đè?`] : []),
  ];
  const after = said(cells);
  const called = [rowName(book.milestones, typed.milestone), rowName(book.units, typed.unit), typed.period];
  return {
    ok: true,
    questions,
    confirm: questions.length === 0 ? "" : hashText(questions.join("\n")),
    row,
    cells,
    log: {
      what: own ? "Báo cáo của đơn vị" : "Báo cáo của đơn vị (ghi thay)",
      place: `${table.sheet}: ${called.filter((part) => part !== "").join(" · ")}`,
      before: said(old),
      after,
    },
    message: `Đã ghi ${after || "trống"}.`,
  };
}
