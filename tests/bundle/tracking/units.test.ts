import { describe, expect, test } from "vitest";
import { columnOf } from "../grid.ts";
import { LAN } from "../office.ts";
import {
  add,
  clerksRows,
  GONE,
  rowOf,
  rowsAt,
  running,
  set,
  statesAt,
  typeCell,
  update,
} from "./tracking-office.ts";

describe("a reorganisation", () => {
  test("a merged unit: its successor owes what falls due later; entries of the old unit stay in its rows", async () => {
    const office = await running();
    typeCell(office, rowOf(office, "M-SK", "STP-B"), "Ngày nhận", "05/3/2026");
    typeCell(office, rowOf(office, "M-SK", "STP-B"), "Ghi chú", "nộp sớm");
    update(office);
    const clerks = clerksRows(office);
    add(office, "Đơn vị", 6, {
      Mã: "STP-MOI",
      Tên: "Sở Tư pháp tỉnh Mới",
      Loại: "Sở Tư pháp",
      "Hiệu lực từ": "01/7/2026",
    });
    for (const key of ["STP-B", "STP-C"]) {
      set(office, "Đơn vị", key, "Hiệu lực đến", "30/6/2026");
      set(office, "Đơn vị", key, "Đơn vị kế thừa", "STP-MOI");
    }
    expect(update(office)).toContain("thêm 1 dòng");
    // What fell due before the merger is still owed by those who stood then.
    expect(statesAt(office, "M-DK")).toMatchObject({
      "STP-A": "quá hạn",
      "STP-B": "trễ hạn",
      "STP-C": "chưa đến hạn",
    });
    expect(statesAt(office, "M-SK")).toEqual({
      "STP-A": "chưa đến hạn",
      "STP-B": GONE,
      "STP-C": GONE,
      "STP-MOI": "chưa đến hạn",
    });
    expect(clerksRows(office)).toEqual(clerks);
    expect(update(office)).toContain("thêm 0 dòng");
  });

  test.each([
    ["the due day is the last one", "Hiệu lực đến", "15/7/2026", "chưa đến hạn"],
    ["it ended the day before", "Hiệu lực đến", "14/7/2026", GONE],
    ["the due day is the first one", "Hiệu lực từ", "15/7/2026", "chưa đến hạn"],
    ["it begins the day after", "Hiệu lực từ", "16/7/2026", GONE],
  ])("a unit in force for a time: %s", async (_name, header, day, state) => {
    const office = await running();
    set(office, "Đơn vị", "STP-B", header, day);
    update(office);
    expect(statesAt(office, "M-SK")["STP-B"]).toBe(state);
  });

  test("a monthly milestone ends with its unit, month by month", async () => {
    const office = await running();
    set(office, "Đơn vị", "CUM-1", "Hiệu lực đến", "30/4/2026");
    update(office);
    expect(rowsAt(office, "M-THANG").map((row) => [row["⚙Kỳ"], row["⚙Trạng thái"] === GONE])).toEqual(
      ["01", "02", "03", "04", "05", "06"].map((month) => [`tháng ${month}/2026`, month > "04"]),
    );
  });
});

test("an extension with its reason and decision changes how late a unit is, and says why", async () => {
  const office = await running();
  const [before] = rowsAt(office, "M-DK").filter((row) => row["Đơn vị"] === "STP-B");
  expect(before).toMatchObject({ "⚙Hạn": 46083, "⚙Trạng thái": "trễ hạn", "⚙Ngày trễ": 2, "⚙Điểm": 1.5 });
  add(office, "Hạn riêng", 3, {
    Mốc: "M-DK",
    "Áp dụng cho": "STP-A; STP-B",
    Loại: "gia hạn",
    "Thời hạn": "thêm 02 ngày làm việc",
    "Lý do": "mưa lũ",
    "Số văn bản": "512/BTP-TĐKT",
    "Ngày văn bản": "02/3/2026",
  });
  office.clerk(LAN, {}).call("deadlines");
  update(office);
  const rows = rowsAt(office, "M-DK");
  expect(rows.find((row) => row["Đơn vị"] === "STP-B")).toMatchObject({
    "⚙Hạn": 46085,
    "⚙Trạng thái": "đúng hạn",
    "⚙Ngày trễ": 0,
    "⚙Điểm": 2,
  });
  expect(rows.find((row) => row["Đơn vị"] === "STP-A")).toMatchObject({
    "⚙Trạng thái": "quá hạn",
    "⚙Ngày trễ": 1,
  });
  // The other's own day stands.
  expect(rows.find((row) => row["Đơn vị"] === "STP-C")).toMatchObject({ "⚙Hạn": 46100 });
  const explained =
    office.book.sheetByName("Hạn riêng")?.rows[2]?.values[
      columnOf(office.book, "Hạn riêng", "⚙Cách tính") - 1
    ];
  expect(explained).toContain(
    "Gia hạn từ ngày 02/3/2026 đến ngày 04/3/2026, theo văn bản 512/BTP-TĐKT ngày 02/3/2026; lý do: mưa lũ.",
  );
});
