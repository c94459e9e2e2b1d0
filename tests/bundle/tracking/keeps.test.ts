import { expect, test } from "vitest";
import { rowWhere } from "../grid.ts";
import { LAN, said } from "../office.ts";
import {
  add,
  clerksRows,
  GONE,
  OWN,
  rowOf,
  rowsAt,
  running,
  set,
  statesAt,
  tracked,
  trackedSorted,
  trackingOffice,
  typeCell,
  typeRow,
  update,
} from "./tracking-office.ts";

test("a unit taken out of the audience: its row is marked, not deleted, and is back when the unit is", async () => {
  const office = await running();
  const before = trackedSorted(office);
  const clerks = clerksRows(office);
  set(office, "Mốc", "M-DK", "Áp dụng cho", "STP-A; STP-C");
  expect(update(office)).toContain("11 phần việc, thêm 0 dòng, 3 quá hạn, 2 dòng không còn phải nộp");
  expect(statesAt(office, "M-DK")).toMatchObject({
    "STP-A": "quá hạn",
    "STP-B": GONE,
    "STP-C": "chưa đến hạn",
  });
  expect(clerksRows(office)).toEqual(clerks);
  set(office, "Mốc", "M-DK", "Áp dụng cho", "Sở Tư pháp");
  update(office);
  expect(trackedSorted(office)).toEqual(before);
});

test.each([
  [false, "giữ nguyên 18 dòng chưa chắc còn phải nộp", 0],
  [true, "19 dòng không còn phải nộp", 18],
])("many rows are closed at once only when the clerk says so: %s", async (yes, told, closed) => {
  const office = await running();
  set(office, "Mốc", "M-THANG", "Áp dụng cho", "Sở Tư pháp");
  update(office);
  const all = tracked(office).length;
  const gone = () => tracked(office).filter((row) => row["⚙Trạng thái"] === GONE).length;
  const before = gone();
  set(office, "Mốc", "M-THANG", "Áp dụng cho", "CUM-1");
  const lan = office.clerk(LAN, { confirm: () => yes });
  lan.call("tracking");
  expect(lan.alerts().map(({ message }) => message)).toEqual([
    expect.stringMatching(
      new RegExp(`^18 trong ${all} dòng của Theo dõi sẽ thành “không còn phải nộp”`, "u"),
    ),
  ]);
  expect(said(lan)).toContain(told);
  // The cluster's six rows count again in either case.
  expect(gone()).toBe(before - 6 + closed);
});

test("a unit let off in Hạn riêng, then bound again", async () => {
  const office = await running();
  const before = trackedSorted(office);
  add(office, "Hạn riêng", 3, {
    Mốc: "M-DK",
    "Áp dụng cho": "STP-A",
    Loại: "không áp dụng",
    "Lý do": "mới thành lập",
  });
  update(office);
  expect(statesAt(office, "M-DK")).toMatchObject({ "STP-A": GONE, "STP-B": "trễ hạn" });
  office.hand.deleteRows("Hạn riêng", 3, 1);
  update(office);
  expect(trackedSorted(office)).toEqual(before);
});

test("a milestone deleted: its rows stay as they are, with all that clerks wrote; typed again they count", async () => {
  const office = await running();
  const before = trackedSorted(office);
  office.hand.deleteRows("Mốc", rowWhere(office.book, "Mốc", "Mã", "M-DK"), 1);
  expect(update(office)).toContain("9 phần việc, thêm 0 dòng");
  expect(trackedSorted(office)).toEqual(before);
  add(office, "Mốc", 4, {
    Mã: "M-DK",
    "Phong trào": "QB-2026",
    Việc: "khác",
    "Áp dụng cho": "Sở Tư pháp",
    "Thời hạn": "chậm nhất là ngày 02/3/2026",
  });
  update(office);
  expect(trackedSorted(office)).toEqual(before);
});

test("a milestone's key renamed: the old rows keep all that clerks wrote, and count again under the new key", async () => {
  const office = await running();
  const clerks = clerksRows(office);
  const before = rowsAt(office, "M-DK");
  set(office, "Mốc", "M-DK", "Mã", "M-DANGKY");
  add(office, "Hạn riêng", 2, { Mốc: "M-DANGKY" });
  expect(update(office)).toBe(
    "Đã cập nhật theo dõi: 12 phần việc, thêm 3 dòng, 4 quá hạn, 4 dòng ghi mốc hoặc đơn vị không có trong sổ. Chạy Thi đua › Kiểm tra dữ liệu để thấy các dòng này.",
  );
  expect(rowsAt(office, "M-DANGKY").map((row) => row["Đơn vị"])).toEqual(["STP-A", "STP-B", "STP-C"]);
  expect(rowsAt(office, "M-DK")).toEqual(before);
  expect(clerksRows(office)).toEqual(clerks);

  for (const { "Đơn vị": unit } of before)
    typeCell(office, rowOf(office, "M-DK", String(unit)), "Mốc", "M-DANGKY");
  update(office);
  const rows = rowsAt(office, "M-DANGKY");
  expect(rows.slice(0, 4)).toEqual(before.map((row) => ({ ...row, Mốc: "M-DANGKY" })));
  // Those that stood in for them meanwhile are empty and marked.
  expect(rows.slice(4).map((row) => [row["⚙Trạng thái"], row[OWN]])).toEqual(
    Array(3).fill([GONE, undefined]),
  );
});

test("a key named back after a slip: nothing is left of it but empty rows that lead nowhere", async () => {
  const office = await running();
  const before = rowsAt(office, "M-DK");
  set(office, "Mốc", "M-DK", "Mã", "M-DKY");
  update(office);
  set(office, "Mốc", "M-DKY", "Mã", "M-DK");
  expect(update(office)).toContain("12 phần việc, thêm 0 dòng, 3 quá hạn");
  expect(rowsAt(office, "M-DK")).toEqual(before);
});

test("a key typed in decomposed letters or another case finds its row", async () => {
  const office = await trackingOffice();
  set(office, "Mốc", "M-SK", "Mã", "M-SƠKẾT");
  typeRow(office, {
    Mốc: "M-SƠKẾT".normalize("NFD"),
    "Đơn vị": "stp-b",
    [OWN]: "chị Bảy",
    "Ngày nhận": "04/3/2026",
  });
  expect(update(office)).toContain("12 phần việc, thêm 8 dòng");
  const mine = tracked(office).filter((row) => row[OWN] === "chị Bảy");
  expect(mine).toMatchObject([{ "⚙Hạn": 46218, "⚙Trạng thái": "đúng hạn", "⚙Điểm": 2 }]);
  expect(update(office)).toContain("thêm 0 dòng");
});

test.each([
  ["an empty row", {}, "an empty row", {}],
  ["a remark", { "Ghi chú": "đã gọi" }, "a day", { "Ngày nhận": "04/3/2026" }],
  ["a day", { "Ngày nhận": "04/3/2026" }, "a paper", { "Số văn bản / liên kết": "7/BC" }],
])(
  "a row typed twice, %s and %s: one counts, the other is marked, both are kept",
  async (_a, one, _b, two) => {
    const office = await trackingOffice();
    const key = { Mốc: "M-SK", "Đơn vị": "STP-A" };
    typeRow(office, { ...key, ...one, [OWN]: "một" });
    typeRow(office, { ...key, ...two, [OWN]: "hai" });
    const clerks = clerksRows(office);
    update(office);
    update(office);
    expect(clerksRows(office)).toEqual(clerks);
    const rows = rowsAt(office, "M-SK").filter((row) => row["Đơn vị"] === "STP-A");
    const day = "Ngày nhận" in one || "Ngày nhận" in two;
    expect(rows.map((row) => row["⚙Trạng thái"]).sort()).toEqual(
      [GONE, day ? "đúng hạn" : "chưa đến hạn"].sort(),
    );
    const [counts] = rows.filter((row) => row["⚙Trạng thái"] !== GONE);
    if (day) expect(counts).toHaveProperty(["Ngày nhận"], 46085);
  },
);
