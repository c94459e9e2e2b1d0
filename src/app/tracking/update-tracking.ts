import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { nothingOwed } from "../../core/office/next-step.ts";
import type { Cell } from "../../core/table/cell.ts";
import type { ParsedRow } from "../../core/table/parse-table.ts";
import { identityOf } from "../../core/table/parse-table.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import { tracking } from "../../core/tables/deadline/tracking.ts";
import { missingColumns } from "../../core/tracking/owed/missing-columns.ts";
import type { Owed } from "../../core/tracking/owed/owed.ts";
import { type OwedToday, owedNow, owedToday } from "../../core/tracking/owed/owed-now.ts";
import type { Ports } from "../../ports/ports.ts";
import { alone } from "../book/alone.ts";
import { fillKeys } from "../book/fill-keys.ts";
import { openBook } from "../book/read/open-book.ts";
import { conflictText } from "../book/write/conflict-text.ts";
import type { SheetChange } from "../book/write/sheet-change.ts";
import { writeSheet } from "../book/write/write-sheets.ts";
import { writeLog } from "../book/write-log.ts";
import { verb } from "../door/verb.ts";
import { closingAsMeant } from "./closing-rows.ts";

/** What has to be read to know what every unit owes. */
export const owedTables: ReadonlySet<TableName> = new Set([
  "campaigns",
  "phases",
  "milestones",
  "deadlineChanges",
  "tracking",
  "units",
  "clusterMembers",
  "daysOff",
  "settings",
]);

const columns = ["period", "due", "state", "daysLate", "workingDaysLate", "score"] as const;
type OwnCells = Readonly<Record<(typeof columns)[number], Cell>>;

/** The cells that the system writes into a row of *Theo dõi*. */
export function trackingCells({ period, due, state, daysLate, workingDaysLate, score }: Owed): OwnCells {
  return {
    period,
    due: due === null ? "" : { day: due },
    state,
    daysLate: daysLate ?? "",
    workingDaysLate: workingDaysLate ?? "",
    score: score ?? "",
  };
}

/** A row that is not owed any more keeps all but its state: nothing a clerk entered is lost. */
const left = { state: "không còn phải nộp" } as const;

/** A new row of *Theo dõi*. */
function trackingRow(owed: Owed): Readonly<Record<string, Cell>> {
  return { milestone: owed.milestone.values.key, unit: owed.unit.values.key, ...trackingCells(owed) };
}

/** The rows that are owed brought up to date, those that are not any more marked, and the missing ones added. */
function trackingChange(book: ParsedBook, { owed, left: gone }: OwedToday): SheetChange {
  const cells = new Map<number, Readonly<Record<string, Cell>>>();
  for (const one of owed) if (one.row !== undefined) cells.set(one.row.at, trackingCells(one));
  for (const row of gone) cells.set(row.at, left);
  return {
    table: book.tracking,
    cells: (row) => cells.get(row.at),
    added: (now) => withoutRow(owed, now.rows),
  };
}

/**
 * Obligations without a row, those left out that another clerk typed in meanwhile. A row typed without a period stands
 * for the earliest one without a row, as in trackedRows.
 */
function withoutRow(
  owed: readonly Owed[],
  now: readonly ParsedRow[],
): readonly Readonly<Record<string, Cell>>[] {
  const there = new Map<string, number>();
  for (const { id } of now) there.set(id, (there.get(id) ?? 0) + 1);
  const take = (id: string): boolean => {
    const left = there.get(id) ?? 0;
    there.set(id, left - 1);
    return left > 0;
  };
  for (const { row } of owed) if (row !== undefined) take(row.id);
  return owed
    .filter((one) => one.row === undefined)
    .map(trackingRow)
    .filter(
      (row) =>
        !take(identityOf(tracking, row)) &&
        (row["period"] === "" || !take(identityOf(tracking, { ...row, period: "" }))),
    );
}

/**
 * *Cập nhật theo dõi*: one row for each unit, milestone and period. Rows are kept by key; what clerks entered is never
 * touched; rows no longer owed are marked. Service calls: a constant, however many units and milestones there are.
 */
export function updateTracking(ports: Ports): void {
  alone(ports, () => ports.screen.toast(broughtUpToDate(ports)));
}

/** Called by whoever holds the book alone. */
function broughtUpToDate(ports: Ports): string {
  const { book, unkeyed } = fillKeys(ports, openBook(ports, owedTables));
  const missing = missingColumns(book);
  if (book.tracking.rows.length === 0 && owedNow(book, ports.clock.now().day).length === 0)
    return nothingOwed(book);
  if (missing !== "") return `${missing} Chạy Thi đua › Thiết lập sổ rồi cập nhật lại.`;
  const { today, kept } = closingAsMeant(ports.screen, book, owedToday(book, ports.clock.now().day));
  const { conflicts, added } = writeSheet(ports, trackingChange(book, today));
  const known = today.owed.filter(({ row }) => row !== undefined).length + today.left.length;
  const strangers = book.tracking.rows.length - known - kept;
  const overdue = today.owed.filter(({ state }) => state === "quá hạn").length;
  const parts = [
    `${today.owed.length} phần việc`,
    `thêm ${added.length} dòng`,
    `${overdue} quá hạn`,
    ...(today.left.length === 0 ? [] : [`${today.left.length} dòng không còn phải nộp`]),
    ...(kept === 0 ? [] : [`giữ nguyên ${kept} dòng chưa chắc còn phải nộp`]),
    ...(strangers === 0 ? [] : [`${strangers} dòng ghi mốc hoặc đơn vị không có trong sổ`]),
  ];
  const counts = parts.join(", ");
  writeLog(ports, [{ what: "Cập nhật theo dõi", place: tracking.sheet, before: "", after: counts }]);
  const cure = strangers === 0 ? "" : "Chạy Thi đua › Kiểm tra dữ liệu để thấy các dòng này. ";
  return `Đã cập nhật theo dõi: ${counts}. ${cure}${conflictText([...unkeyed, ...conflicts])}`.trim();
}

export const trackingUpdate = verb({
  name: "tracking.update",
  fields: {},
  locked: true,
  run: (ports) => ({ ok: true, value: broughtUpToDate(ports) }),
});
