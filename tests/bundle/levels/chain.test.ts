import { expect, test } from "vitest";
import type { Handed } from "../../../src/core/levels/handed.ts";
import { readReturned } from "../../../src/reading/returned/read-returned.ts";
import { department, ministry } from "../../core/levels/levels-offices.ts";
import { rowsOf } from "../grid.ts";
import { asked, LAN, type Office } from "../office.ts";
import { fileOf, handDown, officeWithRows, takeIn, twinOffice } from "./level-books.ts";

/** A commune's book: itself alone. */
const commune = (name: string) => ({
  "Đơn vị": [{ Mã: "UB", Tên: name, Loại: "UBND" }],
});

const SEPTEMBER = Date.UTC(2026, 8, 1, 1);

/** A report of a book upward, as the file that leaves it. */
function reportOf(office: Office, campaign: string): Uint8Array {
  const { link } = asked(office.clerk(LAN, { now: () => SEPTEMBER }), {
    verb: "levels.up",
    campaign,
    day: "31/8/2026",
    signer: "Trần Thị Bình",
  });
  return fileOf(office, link);
}

/** The desk receives files, looks, and takes all over. */
function receive(office: Office, files: readonly Uint8Array[]) {
  const desk = office.clerk(LAN, { now: () => SEPTEMBER });
  const forms = files.map((bytes, at) => {
    const read = readReturned(`báo cáo ${at + 1}.xlsx`, bytes);
    if (read.kind !== "form") throw new Error(JSON.stringify(read));
    return { name: read.name, saved: read.saved, form: read.form };
  });
  const back = asked(desk, { verb: "forms.receive", files: forms });
  const returns = back.units.flatMap((unit) => unit.returns);
  if (returns.length > 0) asked(desk, { verb: "returns.add", returns, take: false });
  const rows = asked(desk, { verb: "returns.list" }).rows.map(({ key, seen }) => ({
    key,
    seen,
    prefer: "" as const,
  }));
  const taken = rows.length === 0 ? undefined : asked(desk, { verb: "returns.take", rows });
  return { back, taken };
}

const result = ({ book }: Office, campaign: string, unit: string): unknown =>
  rowsOf(book, "Chỉ tiêu").find(
    (row) =>
      String(row["Phong trào"]).endsWith(campaign) &&
      String(row["Đơn vị"]).endsWith(unit) &&
      row["Chỉ tiêu"] === "Hồ sơ số hóa",
  )?.["Kết quả"];

const rowAt = (
  { book }: Office,
  sheet: string,
  is: (row: Readonly<Record<string, unknown>>) => boolean,
): number => rowsOf(book, sheet).findIndex(is) + 2;

test("commune, department, ministry: down twice, up twice, totals as made by hand; then a day moves and comes down", async () => {
  const top = await officeWithRows(ministry);
  const middle = await officeWithRows(department);
  const low = [
    await officeWithRows(commune("Phòng Tư pháp phường Đồng Hới")),
    await officeWithRows(commune("Phòng Tư pháp xã Lệ Thủy")),
  ];

  // Down: from the ministry to the department, which gives each unit its share, then to both communes.
  takeIn(middle.clerk(LAN, {}), handDown(top, "BTP-2026"));
  const free = rowsOf(middle.book, "Chỉ tiêu").findIndex(
    (row) => row["Chỉ tiêu"] === "" || row["Chỉ tiêu"] === null,
  );
  const next = free < 0 ? rowsOf(middle.book, "Chỉ tiêu").length + 2 : free + 2;
  ["P1", "P2"].forEach((unit, at) => {
    middle.types("Chỉ tiêu", next + at, "Phong trào", "SO-2026");
    middle.types("Chỉ tiêu", next + at, "Đơn vị", unit);
    middle.types("Chỉ tiêu", next + at, "Chỉ tiêu", "Hồ sơ số hóa");
    middle.types("Chỉ tiêu", next + at, "Mức giao", "150");
    middle.types("Chỉ tiêu", next + at, "Đơn vị tính", "hồ sơ");
  });
  const second: Handed = handDown(middle, "SO-2026");
  expect(second.units.map(({ name }) => name)).toEqual([
    "Phòng Tư pháp phường Đồng Hới",
    "Phòng Tư pháp xã Lệ Thủy",
  ]);
  for (const office of low) takeIn(office.clerk(LAN, {}), second, "3");
  expect(rowsOf(low[0]?.book ?? top.book, "Phong trào").map((row) => row["Mã"])).toEqual(
    expect.arrayContaining(["SO-2026", "UB-2026"]),
  );

  // The communes work: each has a result and sent its report.
  const figures = ["140", "175,5"];
  low.forEach((office, at) => {
    const row = rowAt(
      office,
      "Chỉ tiêu",
      (each) => each["Chỉ tiêu"] === "Hồ sơ số hóa" && String(each["Đơn vị"]) !== "",
    );
    office.types("Chỉ tiêu", row, "Kết quả", figures[at] ?? "");
    office.clerk(LAN, { now: () => SEPTEMBER }).call("tracking");
    const report = rowAt(office, "Theo dõi", (each) => each["Mốc"] === "SO-2026-BTP-SK-2");
    office.types("Theo dõi", report, "Ngày nhận", `${at + 6}/7/2026`);
    office.types("Theo dõi", report, "Số văn bản / liên kết", `${at + 11}/BC-UBND`);
  });

  // Up: the department receives both, and reports itself.
  const files = low.map((office) => reportOf(office, "UB-2026"));
  const { back } = receive(middle, files);
  expect(back.refused).toEqual([]);
  expect([result(middle, "SO-2026", "P1"), result(middle, "SO-2026", "P2")].map(String)).toEqual(figures);
  middle.clerk(LAN, { now: () => SEPTEMBER }).call("tracking");
  const up = rowAt(middle, "Theo dõi", (each) => each["Mốc"] === "BTP-SK-2");
  middle.types("Theo dõi", up, "Ngày nhận", "13/7/2026");
  middle.types("Theo dõi", up, "Số văn bản / liên kết", "88/BC-STP");
  const report = reportOf(middle, "SO-2026");
  receive(top, [report]);
  expect(String(result(top, "BTP-2026", "STP-QB"))).toBe("315,5");
  const tracked = rowsOf(top.book, "Theo dõi").find((row) => row["Số văn bản / liên kết"] === "88/BC-STP");
  expect(String(tracked?.["Đơn vị"])).toContain("STP-QB");
  expect(String(tracked?.["Ghi chú"])).toMatch(/đúng hạn 2/u);

  // Received twice nothing is doubled, and nothing of another unit changed.
  const before = JSON.stringify(rowsOf(top.book, "Chỉ tiêu"));
  receive(top, [report, report]);
  expect(JSON.stringify(rowsOf(top.book, "Chỉ tiêu"))).toBe(before);
  expect(result(top, "BTP-2026", "STP-HN")).toBeFalsy();

  // A day moves at the top, and comes down both levels.
  top.types("Mốc", "BTP-TK", "Thời hạn", "chậm nhất là ngày 15/12/2026");
  const middleMoves = takeIn(middle.clerk(LAN, { now: () => SEPTEMBER }), handDown(top, "BTP-2026"));
  expect(middleMoves.letters.length).toBeGreaterThan(0);
  const due = (office: Office, key: string): unknown =>
    rowsOf(office.book, "Mốc").find((row) => row["Mã"] === key)?.["⚙Hạn"];
  // Tuesday 15 December 2026; five working days earlier Tuesday the 8th; three more Thursday the 3rd.
  expect([due(middle, "BTP-TK"), due(middle, "SO-2026-BTP-TK")]).toEqual([46371, 46364]);
  const again = handDown(middle, "SO-2026");
  const last = low[0] ?? top;
  takeIn(last.clerk(LAN, { now: () => SEPTEMBER }), again);
  expect(due(last, "UB-2026-SO-2026-BTP-TK")).toBe(46359);
});

test("a file of another office and one of a campaign that is not here are refused in a sentence", async () => {
  const top = await officeWithRows(ministry);
  const middle = await officeWithRows(department);
  takeIn(middle.clerk(LAN, {}), handDown(top, "BTP-2026"));
  const report = reportOf(middle, "BTP-2026");
  const other = twinOffice(await officeWithRows(department));
  expect(receive(other, [report]).back.refused).toEqual([
    { name: "báo cáo 1.xlsx", why: expect.stringContaining("không phải của sổ này") },
  ]);
});
