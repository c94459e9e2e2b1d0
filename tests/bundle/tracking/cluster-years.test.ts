import { beforeAll, describe, expect, test } from "vitest";
import { readParagraphs } from "../../../src/docx/read-paragraphs.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import type { Host } from "../../../src/local/host.ts";
import { campaignRow, smallOffice } from "../../core/small-office.ts";
import { typeLabelled } from "../../samples/labelled.ts";
import { headersOf, rowsOf, sheetOf, valueAt } from "../grid.ts";
import { asked, cutGrid, LAN, type Office, officeOver, START, said, setUpOffice, twinOf } from "../office.ts";
import { madePaper } from "../paper/made-paper.ts";

const SHEET = "Cụm theo năm";
/** Thursday 16 July 2026, 08:00. */
const JULY = Date.UTC(2026, 6, 16, 1);

type Texts = Readonly<Record<string, string>>;
const texts = (row: Readonly<Record<string, unknown>>): Texts =>
  Object.fromEntries(Object.entries(row).map(([header, cell]) => [header, String(cell)]));

const keys = Array.from({ length: 12 }, (_, index) => `P-${String(index + 1).padStart(2, "0")}`);
const milestone = (key: string, task: string, audience: string, deadline: string): Texts => ({
  Mã: key,
  "Phong trào": "QB-2026",
  Việc: task,
  "Áp dụng cho": audience,
  "Thời hạn": deadline,
});

const rows: Readonly<Record<string, readonly Texts[]>> = {
  "Đơn vị": [
    { Mã: "STP-QB", Tên: "Sở Tư pháp tỉnh Quảng Bình", Loại: "Sở Tư pháp" },
    ...keys.map((key, index) => ({
      Mã: key,
      Tên: `Phòng Tư pháp số ${index + 1}`,
      Loại: "Phòng Tư pháp cấp huyện",
      "Cấp trên": "STP-QB",
      "Cụm/khối": index < 6 ? "Cụm Bắc" : "Cụm Nam",
      Email: `${key.toLowerCase()}@example.gov.vn`,
    })),
  ],
  "Người ký": (smallOffice["Người ký"] ?? []).map(texts),
  "Phong trào": [{ ...texts(campaignRow), "Trạng thái": "đang thực hiện" }],
  Mốc: [
    milestone("B-1", "đăng ký", "Cụm Bắc", "ngày 27/02/2026"),
    milestone("B-2", "báo cáo sơ kết", "Cụm Bắc", "ngày 15/7/2026"),
    milestone("N-1", "đăng ký", "Cụm Nam", "ngày 27/02/2026"),
    milestone("N-2", "kế hoạch", "Cụm Nam", "ngày 15/7/2026"),
  ],
};

const clerkOf = (office: Office, now = START): Host =>
  office.clerk(LAN, { now: () => now, confirm: () => true });

let base: Office;
/** Twelve units in two clusters of six, the first of which went from one to the other on 01/7. */
beforeAll(async () => {
  base = await setUpOffice();
  typeLabelled(base.book, new Map(Object.entries(rows)), START);
  cutGrid(base.book);
  const lan = clerkOf(base);
  lan.call("clusters");
  expect(said(lan)).toContain("Đã thêm 12 dòng của năm 2026.");
  const moved = rowsOf(base.book, SHEET).findIndex((row) => row["Đơn vị"] === "P-01") + 2;
  base.types(SHEET, moved, "Đến ngày", "30/6/2026");
  const cells = {
    "Cụm/khối": "Cụm Nam",
    Năm: "2026",
    "Đơn vị": "Phòng Tư pháp số 1",
    "Từ ngày": "01/7/2026",
  };
  for (const [header, text] of Object.entries(cells)) base.types(SHEET, 14, header, text);
  lan.call("deadlines");
});

const anew = (): Office => officeOver(twinOf(base.book), memoryDrive());

const bound = (office: Office, key: string): readonly unknown[] =>
  rowsOf(office.book, "Theo dõi")
    .filter((row) => row["Mốc"] === key)
    .map((row) => row["Đơn vị"]);

test("each is owed by the cluster as it is on its day, and the unit that moved owes once in each half", () => {
  const office = anew();
  const lan = clerkOf(office);
  lan.call("tracking");
  expect(said(lan)).toMatch(/^Đã cập nhật theo dõi: 24 phần việc, thêm 24 dòng, 12 quá hạn/u);
  expect(bound(office, "B-1")).toEqual(keys.slice(0, 6));
  expect(bound(office, "B-2")).toEqual(keys.slice(1, 6));
  expect(bound(office, "N-1")).toEqual(keys.slice(6));
  expect(bound(office, "N-2")).toEqual([keys[0], ...keys.slice(6)]);
});

test("the board counts it in the cluster of each milestone, sheet and page", () => {
  const office = anew();
  const lan = clerkOf(office);
  lan.call("board");
  const sheet = sheetOf(office.book, "Bảng điều khiển");
  const lines = sheet.rows.map((_, row) =>
    Array.from({ length: 8 }, (__, column) => valueAt(office.book, sheet.name, row + 1, column + 1)),
  );
  const counts = lines.filter(([name]) => name === "Cụm Bắc" || name === "Cụm Nam");
  // Units, and how many items are due.
  expect(counts.map(([name, , units, judged]) => [name, units, judged]).sort()).toEqual([
    ["Cụm Bắc", 6, 6],
    ["Cụm Nam", 7, 6],
  ]);
  const { units } = asked(lan, { verb: "board.read" });
  expect(
    units
      .filter(({ unit }) => unit === "Phòng Tư pháp số 1")
      .map(({ clusters, items }) => [clusters, items.length]),
  ).toEqual([
    [["Cụm Bắc"], 1],
    [["Cụm Nam"], 1],
  ]);
  expect(units).toHaveLength(13);
});

describe("in July", () => {
  test("its reminder speaks of what its new cluster owes", () => {
    const office = anew();
    const july = clerkOf(office, JULY);
    const { letters } = asked(july, { verb: "remind.preview" });
    const mine = letters.find(({ to }) => to === "p-01@example.gov.vn");
    const theirs = letters.find(({ to }) => to === "p-02@example.gov.vn");
    expect(letters).toHaveLength(12);
    expect(JSON.stringify(mine)).toMatch(/kế hoạch/iu);
    expect(JSON.stringify(mine)).not.toMatch(/sơ kết/iu);
    expect(JSON.stringify(theirs)).toMatch(/sơ kết/iu);
    expect(JSON.stringify(theirs)).not.toMatch(/kế hoạch thi đua|Kế hoạch/u);
  });

  test("so does the letter on paper, with what it still owes of the first half", () => {
    const office = anew();
    const july: Office = {
      ...office,
      clerk: (user, options) => office.clerk(user, { now: () => JULY, ...options }),
    };
    const text = readParagraphs(madePaper(july, "cong-van-don-doc", "QB-2026", "P-01")).join("\n");
    expect(text).toContain("Đăng ký thi đua");
    expect(text).toContain("Kế hoạch");
    expect(text).not.toContain("Báo cáo sơ kết");
  });
});

test("without the sheet the same book goes by Đơn vị alone", () => {
  const office = anew();
  office.book.sheets = office.book.sheets.filter(({ name }) => name !== SHEET);
  expect(headersOf(office.book, "Đơn vị")).toContain("Cụm/khối");
  clerkOf(office).call("tracking");
  expect(bound(office, "B-2")).toEqual(keys.slice(0, 6));
  expect(bound(office, "N-2")).toEqual(keys.slice(6));
});
