import { withLabels } from "../../core/shipped/label-shipped.ts";
import { readStamp, stampText } from "../../core/table/layout-stamp.ts";
import type { Table } from "../../core/table/table.ts";
import { migrations, schemaVersion } from "../../core/tables/office/migrations.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Workbook } from "../../ports/workbook.ts";
import { stepBudget, verb } from "../door/verb.ts";
import { addShippedRows, rowsToShip } from "./add-shipped-rows.ts";
import { alone } from "./alone.ts";
import { layBook, noteOlder, sheetsInAll } from "./lay-book.ts";
import { migrateBook } from "./migrate-book.ts";
import { showOfficePage } from "./office-page.ts";
import { writeLog } from "./write-log.ts";

const zone = "Asia/Ho_Chi_Minh";
const locale = "vi_VN";

/** Dates and decimal commas are read by the book's zone and locale; a copy may carry another country's. */
export function setZoneAndLocale(workbook: Workbook): void {
  const settings = workbook.settings();
  if (settings.timeZone !== zone || settings.locale !== locale)
    workbook.changeSettings({ timeZone: zone, locale });
}

/** How far set-up has come; what its page shows. The shipped rows count like one more sheet. */
export interface SetUpProgress {
  readonly done: number;
  readonly total: number;
  readonly finished: boolean;
}

interface SetUpRun {
  /** What was noted of the last laying. */
  readonly noted: string;
  readonly from: number;
  readonly product: string;
  /** What is to be said besides at the end. */
  readonly told: string;
  /** In milliseconds. */
  readonly budget: number;
}

/** How long a clerk waits for the click itself, in milliseconds; behind that the page shows how far it is. */
const clickBudget = 10_000;

/** A row of law that the office changed, and that this version ships otherwise. */
const keptAsIs = {
  what: "Giữ dòng cơ quan đã sửa",
  before: "bản mới của sổ có nội dung khác",
  after: "giữ nguyên; Trả về dòng gốc nếu muốn dùng nội dung của sổ",
};

function keptText(kept: readonly string[]): string {
  if (kept.length === 0) return "";
  const more = kept.length > 3 ? ` và ${kept.length - 3} dòng khác (xem Nhật ký)` : "";
  return ` Giữ nguyên ${kept.length} dòng cơ quan đã sửa mà bản mới của sổ có nội dung khác: ${kept.slice(0, 3).join("; ")}${more}.`;
}

/** Lays sheets until the budget is used up, and behind the last one writes the rows that ship with the book. */
function goOn(ports: Ports, { noted, from, product, told, budget }: SetUpRun): SetUpProgress {
  const { workbook, screen, clock } = ports;
  const began = clock.elapsed();
  const hasTime = (): boolean => clock.elapsed() - began < budget;
  const shipped = rowsToShip(ports, product);
  const firstRows = (table: Table) => {
    const ships = shipped().find((each) => each.table === table.name);
    return ships === undefined ? [] : withLabels(table, ships.rows, shipped());
  };
  const { stamp, left, isLaid } = layBook(ports, { noted, from, product, firstRows, hasTime });
  const total = sheetsInAll + 1;
  if (left > 0 || !hasTime()) return { done: sheetsInAll - left, total, finished: false };
  const filled = new Set(stamp.filled);
  const { added, mended, kept, unnamed } = addShippedRows(ports, { shipped: shipped(), filled, product });
  if (from < schemaVersion) workbook.setSchemaVersion(schemaVersion);
  const isDone = isLaid || stamp.from !== schemaVersion || added + mended + kept.length > 0;
  const done = {
    what: "Thiết lập sổ",
    place: "cả sổ",
    before: `phiên bản ${stamp.from}`,
    after: `phiên bản ${schemaVersion}, thêm ${added} dòng kèm theo${mended > 0 ? `, cập nhật ${mended} dòng` : ""}`,
  };
  // Run for nothing it leaves no trace: a log that fills with such lines hides the others.
  if (isDone) writeLog(ports, [done, ...kept.map((place) => ({ ...keptAsIs, place }))]);
  if (stamp.from !== schemaVersion || filled.size > 0) {
    const { filled: _over, ...laid } = stamp;
    workbook.setLayoutStamp(stampText({ ...laid, from: schemaVersion }));
  }
  const next = unnamed ? " Tiếp theo: chọn Thi đua › Bắt đầu để khai báo cơ quan." : "";
  screen.toast(`Sổ đã sẵn sàng.${told}${keptText(kept)}${next}`);
  if (unnamed) showOfficePage(ports);
  return { done: total, total, finished: true };
}

/**
 * *Thiết lập sổ*: makes every sheet, column, dropdown and shipped row that is missing, and brings an older book to the
 * present form. Run twice it changes nothing; clerks' rows, columns and looks stay. What takes longer than a step is
 * left to the page, which asks for step after step.
 * @param product the version as the guide of the book tells it, such as 0.2.0
 */
export function setUpBook(ports: Ports, product: string): void {
  alone(ports, () => {
    const { workbook, screen } = ports;
    const from = workbook.schemaVersion();
    if (from > schemaVersion) {
      screen.alert(
        "Thiết lập sổ",
        `Sổ này do phiên bản mới hơn của Sổ Thi đua thiết lập (${from}, ở đây là ${schemaVersion}). Cập nhật Sổ Thi đua rồi chạy lại; chưa có gì bị thay đổi.`,
      );
      return;
    }
    setZoneAndLocale(workbook);
    const isOlder = from > 0 && from < schemaVersion;
    if (isOlder) noteOlder(ports, { from, product });
    const copies = isOlder ? migrateBook(ports, migrations) : [];
    const told = copies.length === 0 ? "" : ` Bản lưu trước khi nâng cấp: ${copies.join(", ")}.`;
    if (goOn(ports, { noted: workbook.layoutStamp(), from, product, told, budget: clickBudget }).finished)
      return;
    screen.toast(`Các trang làm việc đã dùng được; sổ đang làm nốt phần còn lại.${told}`);
    screen.showPage("thiet-lap", "Thiết lập sổ");
  });
}

export const setUpStep = verb({
  name: "set-up.step",
  fields: {},
  locked: true,
  run: (ports) => {
    const noted = ports.workbook.layoutStamp();
    const stamp = readStamp(noted);
    const from = ports.workbook.schemaVersion();
    // A page of another book, or of a version that is not this one: the menu knows what to do.
    if (stamp === undefined || from > schemaVersion)
      return { ok: false, message: "Chọn Thi đua › Thiết lập sổ để bắt đầu." };
    return {
      ok: true,
      value: goOn(ports, { noted, from, product: stamp.product, told: "", budget: stepBudget }),
    };
  },
});
