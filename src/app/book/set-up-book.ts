import { tableOf, tablesInOrder } from "../../core/book/parsed-book.ts";
import { versionStep, versionText } from "../../core/shipped/guide-lines.ts";
import { shippedIdentity, shippedRows } from "../../core/shipped/shipped-rows.ts";
import type { Cell } from "../../core/table/cell.ts";
import { layoutBook, type SheetLayout } from "../../core/table/layout.ts";
import type { ParsedTable } from "../../core/table/parse-table.ts";
import { migrations, schemaVersion } from "../../core/tables/office/migrations.ts";
import type { Memo } from "../../ports/memo.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Workbook } from "../../ports/workbook.ts";
import { alone } from "./alone.ts";
import { migrateBook } from "./migrate-book.ts";
import { entryOf, keepRegister } from "./read/column-register.ts";
import { openBook } from "./read/open-book.ts";
import type { BookPorts } from "./read/read-sheets.ts";
import type { SheetChange } from "./write/sheet-change.ts";
import { writeSheet, writeSheets } from "./write/write-sheets.ts";
import { writeLog } from "./write-log.ts";

const zone = "Asia/Ho_Chi_Minh";
const locale = "vi_VN";

/** Dates and decimal commas are read by the book's zone and locale; a copy may carry another country's. */
export function setZoneAndLocale(workbook: Workbook): void {
  const settings = workbook.settings();
  if (settings.timeZone !== zone || settings.locale !== locale)
    workbook.changeSettings({ timeZone: zone, locale });
}

/** What set-up laid needs no looking for by the first command after it. */
function registerLaid(
  memo: Memo,
  layouts: readonly SheetLayout[],
  headers: ReadonlyMap<string, readonly Cell[]>,
): void {
  const entries = layouts.flatMap(({ sheet, columns }) => {
    const declared = tableOf(sheet);
    if (declared === undefined) return [];
    const header = [...(headers.get(sheet) ?? [])];
    for (const column of columns) {
      while (header.length < column.column) header.push("");
      if (column.isNew) header[column.column - 1] = column.header;
    }
    const marks = columns.map(({ column, mark }) => ({ sheet, column, value: mark }));
    const entry = entryOf(declared[1], header, marks);
    return entry === undefined ? [] : [[sheet, entry] as const];
  });
  keepRegister(memo, new Map(entries));
}

function layOut({ workbook, memo }: BookPorts, anew: boolean): void {
  const sheets = workbook.sheetNames();
  const there = new Set(sheets);
  const headers = new Map<string, readonly Cell[]>();
  for (const [, table] of tablesInOrder) {
    if (there.has(table.sheet)) headers.set(table.sheet, workbook.readHeader(table.sheet));
  }
  const tables = new Map(tablesInOrder);
  const marks = workbook.columnMarks(sheets);
  const layouts = layoutBook(tables, (sheet) => headers.get(sheet) ?? [], marks, anew);
  workbook.lay(layouts);
  registerLaid(memo, layouts, headers);
}

/** The guide of a book that an older version set up names the present one; else nothing is read or written. */
function renewVersion(ports: BookPorts, guide: ParsedTable, version: string): void {
  const isOld = ({ step, text }: Readonly<Record<string, unknown>>): boolean =>
    step === versionStep && text !== versionText(version);
  if (!guide.rows.some(({ values }) => isOld(values))) return;
  writeSheet(ports, {
    table: guide,
    cells: (_, { values }) => (isOld(values) ? { text: versionText(version) } : undefined),
  });
}

/**
 * Adds shipped rows that are not there yet; what an office changed stays as it is (design decision 17).
 * @returns how many, and whether the office has yet to say who it is
 */
function addShippedRows(
  ports: BookPorts,
  version: string,
): { readonly added: number; readonly unnamed: boolean } {
  const shipped = shippedRows(version);
  const { book } = openBook(ports, new Set(["signers", ...shipped.map(({ table }) => table)]));
  renewVersion(ports, book.guide, version);
  const changes: SheetChange[] = [];
  let added = 0;
  for (const { table, identity, rows, group = () => undefined } of shipped) {
    const parsed = book[table];
    const there = new Set(
      parsed.rows.map((row) =>
        shippedIdentity(String((row.values as Readonly<Record<string, unknown>>)[identity] ?? "")),
      ),
    );
    const groups = new Set([...there].map(group));
    const missing = rows.filter((row) => {
      const name = shippedIdentity(row[identity]);
      const whole = group(name);
      return !there.has(name) && (whole === undefined || !groups.has(whole));
    });
    changes.push({ table: parsed, added: missing });
    added += missing.length;
  }
  writeSheets(ports, changes);
  return { added, unnamed: book.signers.rows.length === 0 };
}

/**
 * *Thiết lập sổ*: makes every sheet, column, dropdown and shipped row that is missing, and brings an older book to the
 * present form. Run twice it changes nothing; clerks' rows, columns and looks stay.
 * @param productVersion as the guide of the book tells it, such as 0.2.0
 */
export function setUpBook(ports: Ports, productVersion: string): void {
  alone(ports, () => {
    const { workbook, screen } = ports;
    const version = workbook.schemaVersion();
    if (version > schemaVersion) {
      screen.alert(
        "Thiết lập sổ",
        `Sổ này do phiên bản mới hơn của Sổ Thi đua thiết lập (${version}, ở đây là ${schemaVersion}). Cập nhật Sổ Thi đua rồi chạy lại; chưa có gì bị thay đổi.`,
      );
      return;
    }
    setZoneAndLocale(workbook);
    const copies = version === 0 ? [] : migrateBook(workbook, migrations);
    layOut(ports, version < schemaVersion);
    workbook.settle();
    const { added, unnamed } = addShippedRows(ports, productVersion);
    if (version < schemaVersion) workbook.setSchemaVersion(schemaVersion);
    const kept = copies.length === 0 ? "" : ` Bản lưu trước khi nâng cấp: ${copies.join(", ")}.`;
    writeLog(ports, [
      {
        what: "Thiết lập sổ",
        place: "cả sổ",
        before: `phiên bản ${version}`,
        after: `phiên bản ${schemaVersion}, thêm ${added} dòng kèm theo`,
      },
    ]);
    screen.toast(`Sổ đã sẵn sàng.${kept}`);
    if (unnamed) screen.showPage("bat-dau", "Bắt đầu");
  });
}
