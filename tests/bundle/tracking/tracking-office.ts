import type { BookEditor } from "../../../src/local/book/edit/book-editor.ts";
import type { Row } from "../../../src/local/book/model/sheet-model.ts";
import type { Plain } from "../../../src/local/book/model/stored.ts";
import { plainOf } from "../../../src/local/book/model/stored.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import { typeLabelled } from "../../samples/labelled.ts";
import { headersOf, rowsOf, sheetOf } from "../grid.ts";
import { cutGrid, LAN, type Office, officeOver, START, said, setUpOffice, twinOf } from "../office.ts";

type Typed = Readonly<Record<string, string>>;
export type SheetRow = Readonly<Record<string, Plain>>;

export const SHEET = "Theo dõi";
/** A column of the clerk's own, between the book's. */
export const OWN = "Người theo dõi";

const unit = (key: string, more: Typed): Typed => ({
  Mã: key,
  Tên: `Sở Tư pháp tỉnh ${key}`,
  Loại: "Sở Tư pháp",
  ...more,
});
const milestone = (key: string, audience: string, deadline: string): Typed => ({
  Mã: key,
  "Phong trào": "QB-2026",
  Việc: "khác",
  "Áp dụng cho": audience,
  "Thời hạn": deadline,
});

const rows: Readonly<Record<string, readonly Typed[]>> = {
  "Đơn vị": [
    unit("STP-A", {}),
    unit("STP-B", {}),
    unit("STP-C", {}),
    unit("CUM-1", { Loại: "Cụm, Khu vực thi đua" }),
  ],
  "Phong trào": [
    {
      Mã: "QB-2026",
      "Tên phong trào": "Phong trào thi đua năm 2026",
      Loại: "thường xuyên",
      "Đơn vị ban hành": "STP-A",
      "Từ ngày": "01/01/2026",
      "Đến ngày": "30/6/2026",
      "Loại văn bản": "Kế hoạch",
      "Trạng thái": "đang thực hiện",
    },
  ],
  Mốc: [
    milestone("M-DK", "Sở Tư pháp", "chậm nhất là ngày 02/3/2026"),
    milestone("M-THANG", "CUM-1", "ngày 25 hằng tháng"),
    milestone("M-SK", "Sở Tư pháp", "ngày 15/7/2026"),
  ],
  "Hạn riêng": [
    { Mốc: "M-DK", "Áp dụng cho": "STP-C", Loại: "hạn riêng", "Thời hạn": "trước ngày 20/3/2026" },
  ],
  [SHEET]: [
    {
      Mốc: "M-DK",
      "Đơn vị": "STP-B",
      "Ngày nhận": "04/3/2026",
      "Số văn bản / liên kết": "12/BC-STP",
      "Ghi chú": "đã gọi",
    },
    // Not owed: marked, and kept with what stands there.
    { Mốc: "M-DK", "Đơn vị": "CUM-1", "Ngày nhận": "03/3/2026", "Ghi chú": "gửi nhầm" },
    { Mốc: "M-DK", "Đơn vị": "STP-A", "Ghi chú": "hẹn thứ Sáu" },
    // Of a milestone that comes back; the period is the book's to write.
    { Mốc: "M-THANG", "Đơn vị": "CUM-1", "Ghi chú": "tháng đầu" },
  ],
};

let made: Office | undefined;

/** Four units, three milestones (one monthly), four rows of *Theo dõi* typed by hand, each with its follower beside it. */
export async function trackingOffice(): Promise<Office> {
  if (made === undefined) {
    made = await setUpOffice();
    typeLabelled(made.book, new Map(Object.entries(rows)), START);
    const { hand } = made;
    hand.insertColumns(SHEET, 4, 1);
    hand.type(SHEET, 1, 4, OWN);
    for (const [at, name] of ["chị Ba", "anh Tư", "chị Năm", "anh Sáu"].entries())
      hand.type(SHEET, at + 2, 4, name);
    cutGrid(made.book);
    // Room enough, as a sheet has: no test is about its end.
    sheetOf(made.book, SHEET).maxRows = 60;
  }
  return officeOver(twinOf(made.book), memoryDrive());
}

/** One clerk runs *Cập nhật theo dõi*; what it said. */
export function update(office: Office): string {
  const lan = office.clerk(LAN, {});
  lan.call("tracking");
  return said(lan);
}

/** The rows of *Theo dõi* as shown. */
export const tracked = ({ book }: Office): readonly SheetRow[] => rowsOf(book, SHEET);

/** The same without empty ones in an order of their own, for tests in which rows change places. */
export const trackedSorted = (office: Office): readonly string[] =>
  tracked(office)
    .filter((row) => Object.keys(row).length > 0)
    .map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
    .sort();

/** What clerks wrote, row by row that holds more than its keys. */
export const clerksRows = (office: Office): readonly string[] =>
  tracked(office)
    .map((row) => Object.entries(row).filter(([header]) => !header.startsWith("⚙")))
    .filter((cells) => cells.length > 2)
    .map((cells) => JSON.stringify(cells.sort(([a], [b]) => (a < b ? -1 : 1))))
    .sort();

/** Number of the row of this milestone and unit, the first where there are several. */
export function rowOf(office: Office, milestoneKey: string, unitKey: string): number {
  const at = tracked(office).findIndex((row) => row["Mốc"] === milestoneKey && row["Đơn vị"] === unitKey);
  if (at < 0) throw new Error(`no row of ${milestoneKey} and ${unitKey}`);
  return at + 2;
}

/** A clerk types into a row of *Theo dõi*. */
export function typeCell(office: Office, row: number, header: string, text: string): void {
  office.types(SHEET, row, header, text);
}

/** A clerk types a row of *Theo dõi* below the last one. */
export function typeRow(office: Office, cells: Typed): void {
  const at = tracked(office).length + 2;
  for (const [header, text] of Object.entries(cells)) typeCell(office, at, header, text);
}

/** A clerk sorts the sheet by a column, as “Sắp xếp trang tính” does: whole rows change places. */
export function sortRows({ book }: Office, header: string, down: boolean): void {
  const sheet = sheetOf(book, SHEET);
  const column = headersOf(book, SHEET).indexOf(header);
  const count = rowsOf(book, SHEET).length;
  const shown = (row: Row | undefined): string => String(plainOf(row?.values[column]) ?? "");
  const data = sheet.rows.slice(1, count + 1);
  data.sort((a, b) => shown(a).localeCompare(shown(b)) * (down ? -1 : 1));
  sheet.rows.splice(1, count, ...data);
}

export type Hand = (hand: BookEditor, office: Office) => void;

/** The state of a row that is kept though nothing is owed. */
export const GONE = "không còn phải nộp";

/** A clerk types into a row of another sheet, found by its key. */
export const set = ({ types }: Office, sheet: string, key: string, header: string, text: string): void =>
  types(sheet, key, header, text);
/** A clerk types a row of another sheet below the last one. */
export function add(
  { types }: Office,
  sheet: string,
  row: number,
  cells: Readonly<Record<string, string>>,
): void {
  for (const [header, text] of Object.entries(cells)) types(sheet, row, header, text);
}
/** The rows of a milestone: unit, state, and what clerks wrote of it. */
export const rowsAt = (office: Office, milestone: string): readonly SheetRow[] =>
  tracked(office).filter((row) => row["Mốc"] === milestone);
export const statesAt = (office: Office, milestone: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(rowsAt(office, milestone).map((row) => [String(row["Đơn vị"]), row["⚙Trạng thái"]]));

/** An office after its first run. */
export async function running(): Promise<Office> {
  const office = await trackingOffice();
  update(office);
  return office;
}
