import { describe, expect, test } from "vitest";
import { columnOf } from "../grid.ts";
import { LAN, setUp } from "../office.ts";
import { changes, pictureOf } from "../picture.ts";
import { SHEET, tracked, trackedSorted, trackingOffice, typeCell, update } from "./tracking-office.ts";

/** The rows as trackedSorted tells them, without this column. */
const without = (rows: readonly string[], header: string): readonly string[] =>
  rows.map((row) =>
    JSON.stringify((JSON.parse(row) as [string, unknown][]).filter(([name]) => name !== header)),
  );

describe("a column deleted without which nobody can tell who owes what", () => {
  test.each([
    [SHEET, "Mốc"],
    [SHEET, "Đơn vị"],
    [SHEET, "⚙Kỳ"],
    ["Mốc", "Áp dụng cho"],
    ["Mốc", "Mã"],
    ["Đơn vị", "Mã"],
    ["Đơn vị", "Loại"],
    ["Hạn riêng", "Áp dụng cho"],
  ])("%s, %s: named with its cure; nothing is written", async (sheet, header) => {
    const office = await trackingOffice();
    update(office);
    office.hand.deleteColumns(sheet, columnOf(office.book, sheet, header), 1);
    const before = pictureOf(office.book, []);
    expect(update(office)).toBe(
      `Trang ${sheet} thiếu cột “${header}”. Chạy Thi đua › Thiết lập sổ rồi cập nhật lại.`,
    );
    expect(changes(before, pictureOf(office.book, []))).toEqual([]);
  });

  test("set up anew and typed in again, the rows are found again", async () => {
    const quiet = await trackingOffice();
    update(quiet);
    const office = await trackingOffice();
    update(office);
    const units = tracked(office).map((row) => String(row["Đơn vị"]));
    office.hand.deleteColumns(SHEET, columnOf(office.book, SHEET, "Đơn vị"), 1);
    setUp(office.clerk(LAN, {}));
    for (const [index, unit] of units.entries()) typeCell(office, index + 2, "Đơn vị", unit);
    update(office);
    expect(trackedSorted(office)).toEqual(trackedSorted(quiet));
  });
});

test("the sheet gone: named with its cure; nothing is written", async () => {
  const office = await trackingOffice();
  office.hand.renameSheet(SHEET, "Theo dõi cũ");
  const before = pictureOf(office.book, []);
  expect(update(office)).toBe("Chưa có trang Theo dõi. Chạy Thi đua › Thiết lập sổ rồi cập nhật lại.");
  expect(changes(before, pictureOf(office.book, []))).toEqual([]);
});

test("a column that only says how things stand deleted: the others are kept up", async () => {
  const quiet = await trackingOffice();
  update(quiet);
  const office = await trackingOffice();
  office.hand.deleteColumns(SHEET, columnOf(office.book, SHEET, "⚙Điểm"), 1);
  update(office);
  expect(trackedSorted(office)).toEqual([...without(trackedSorted(quiet), "⚙Điểm")].sort());
});
