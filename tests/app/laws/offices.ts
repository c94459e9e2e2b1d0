import { makeMissing } from "../../../src/app/book/write/make-missing.ts";
import { tablesInOrder } from "../../../src/core/book/parsed-book.ts";
import { parseTable } from "../../../src/core/table/parse-table.ts";
import type { RowsBySheet } from "../../core/book-of.ts";
import { campaignRow, smallOffice } from "../../core/small-office.ts";
import { LAN, type MemoryOffice, memoryOffice } from "../memory-office.ts";
import type { Owned } from "./picture.ts";

/** Where a command gives rows their keys that were typed without one, or whose key somebody emptied. */
export const keysFilledIn: Owned = Object.fromEntries(
  tablesInOrder.flatMap(([, { sheet, columns }]) =>
    columns["key"]?.kind === "key" ? [[sheet, ["key"]]] : [],
  ),
);

/** Shipped rows that these commands do not need, and that would only be read again and again. */
const shipped = [
  "Hướng dẫn",
  "Quy tắc",
  "Ngày nghỉ",
  "Mẫu khối",
  "Danh mục khen",
  "Hồ sơ luật",
  "Thời hạn luật",
  "Văn bản pháp lý",
];

/** A set-up book with these rows and none of the long shipped lists, in which the system's own sheets are not all made yet. */
export function newOffice(rows: RowsBySheet): MemoryOffice {
  const office = memoryOffice(rows);
  // What a test gives stands below what ships.
  for (const sheet of shipped)
    office.hand.deleteRows(sheet, 2, office.book.read(sheet).length - 1 - (rows[sheet]?.length ?? 0));
  return office;
}

/** The same once every sheet has had a row: another clerk may be at work in any. */
export function leanOffice(rows: RowsBySheet): MemoryOffice {
  const office = newOffice(rows);
  const there = new Set(office.book.sheetNames());
  const clerk = office.clerk(LAN, {});
  for (const [, table] of tablesInOrder)
    if (!there.has(table.sheet)) makeMissing(clerk, parseTable(table, [], []));
  return office;
}

const units = ["Lệ Thủy", "Ba Đồn", "Bố Trạch"].map((place, index) => ({
  Mã: `PTP-${index + 1}`,
  Tên: `Phòng Tư pháp ${place}`,
  Loại: "Phòng Tư pháp",
  Email: `ptp${index + 1}@example.gov.vn`,
}));

const milestones = [1, 2, 3].map((nth) => ({
  Mã: `M-${nth}`,
  "Phong trào": "QB-2026",
  Việc: "đăng ký",
  "Áp dụng cho": "Phòng Tư pháp",
  "Thời hạn": `chậm nhất là ngày 0${nth}/03/2026`,
}));

/** Four units, one campaign with milestones that have passed, a text with two rows alike. */
export const officeRows: RowsBySheet = {
  ...smallOffice,
  "Đơn vị": [...(smallOffice["Đơn vị"] ?? []), ...units],
  "Phong trào": [{ ...campaignRow, "Trạng thái": "đang thực hiện" }],
  Mốc: milestones,
  Đợt: [1, 2].map((nth) => ({
    "Phong trào": "QB-2026",
    "Đợt số": nth,
    Tên: `Đợt ${nth}`,
    Từ: `01/0${nth}/2026`,
    Đến: `2${nth}/0${nth}/2026`,
  })),
};
