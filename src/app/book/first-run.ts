import * as z from "zod/mini";
import { type OfficeFacts, type OfficeKnown, officeKnown, officeRows } from "../../core/book/office-facts.ts";
import { setUpFirst } from "../../core/office/next-step.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import { fillKeys } from "./fill-keys.ts";
import { openBook } from "./read/open-book.ts";
import type { BookPorts } from "./read/read-sheets.ts";
import { setZoneAndLocale } from "./set-up-book.ts";
import { conflictText } from "./write/conflict-text.ts";
import type { SheetChange } from "./write/sheet-change.ts";
import { writeSheets } from "./write/write-sheets.ts";
import { logged } from "./write-log.ts";

const fact = upTo(300);
const officeFacts = z.object({
  parentAgency: fact,
  agency: fact,
  unit: fact,
  symbol: fact,
  place: fact,
  name: fact,
  position: fact,
  authority: fact,
});

const tables: ReadonlySet<TableName> = new Set(["signers", "settings", "units"]);

/** What the page *Bắt đầu* shows: what stands in the book, and by what dates and numbers are read in it. */
export interface OfficeShown extends OfficeKnown {
  readonly zone: string;
  readonly locale: string;
}

function openOffice(ports: BookPorts): Answer<OfficeShown> {
  const { timeZone: zone, locale } = ports.workbook.settings();
  const { book } = openBook(ports, tables);
  return book.units.columns.at.size > 0
    ? { ok: true, value: { ...officeKnown(book), zone, locale } }
    : { ok: false, message: setUpFirst };
}

/**
 * Writes the office's facts: its signer and its unit are found by their names, the setting by its own, so that the same
 * facts sent again add nothing. Called by whoever holds the book alone.
 */
function writeOffice(ports: Ports, typed: OfficeFacts): Answer<string> {
  const { workbook } = ports;
  const { book } = openBook(ports, tables);
  if (book.units.columns.at.size === 0) return { ok: false, message: setUpFirst };
  const rows = officeRows(book, typed);
  if (typeof rows === "string") return { ok: false, message: rows };
  setZoneAndLocale(workbook);
  const change = (
    name: "signers" | "settings" | "units",
    { at, cells }: typeof rows.signer,
  ): SheetChange => ({
    table: book[name],
    ...(at === undefined ? { added: [cells] } : { cells: (row) => (row.at === at ? cells : undefined) }),
  });
  const entry = {
    what: "Khai báo cơ quan",
    place: "Người ký, Cấu hình, Đơn vị",
    before: "",
    after: `${typed.agency}; ${typed.name}`,
  };
  const written = writeSheets(ports, [
    change("signers", rows.signer),
    change("settings", rows.setting),
    change("units", rows.unit),
    logged(ports, [entry]),
  ]);
  const { unkeyed } = fillKeys(ports, openBook(ports, tables));
  const said = conflictText([...written.flatMap(({ conflicts }) => conflicts), ...unkeyed]);
  return {
    ok: true,
    value:
      said === ""
        ? "Đã ghi. Tiếp theo: dán danh sách các đơn vị ở dưới, rồi chọn Thi đua › Phong trào mới."
        : said,
  };
}

export const officeOpen = verb({
  name: "office.open",
  fields: {},
  locked: false,
  run: openOffice,
});

export const officeWrite = verb({
  name: "office.write",
  fields: { facts: officeFacts },
  locked: true,
  run: (ports, { facts }) => writeOffice(ports, facts),
});
