import { beforeAll, expect, test } from "vitest";
import { setStyle, store } from "../../src/local/book/model/cells.ts";
import { memoryDrive } from "../../src/local/drive/memory-drive.ts";
import type { Meter } from "../../src/local/google/run/meter.ts";
import { headersOf, rowsOf, sheetOf } from "./grid.ts";
import { asked, LAN, type Office, officeOver, said, sampleOffice, twinOf } from "./office.ts";

let base: Office;
beforeAll(async () => {
  base = await sampleOffice();
});

/** Fills a sheet up to so many rows with copies of one of its own, each under a key and a name of its own. */
function fill({ book }: Office, name: string, rows: number): void {
  const sheet = sheetOf(book, name);
  const headers = headersOf(book, name);
  const [, model] = sheet.rows;
  sheet.maxRows = Math.max(sheet.maxRows, rows + 1);
  for (let row = rowsOf(book, name).length + 2; row <= rows + 1; row += 1) {
    headers.forEach((header, index) => {
      const value = model?.values[index] ?? null;
      const unique = ["Mã", "Nội dung", "Họ tên / Tên tập thể"].includes(header);
      store(sheet, row, index + 1, unique ? `Việc ${100_000 + row}: ${String(value)}` : value);
      setStyle(sheet, row, index + 1, model?.styles[index] ?? 0);
    });
  }
}

/** The sample office with so many rows, and nothing to be told in its nominations: one of the sample has not enough ratings. */
function officeWith(rows: number): Office {
  const office = officeOver(twinOf(base.book), memoryDrive());
  const nominations = sheetOf(office.book, "Đề nghị");
  const row = nominations.rows.findIndex((each) => each?.values[0] === "HLG-DN-03") + 1;
  store(nominations, row, headersOf(office.book, "Đề nghị").indexOf("Trạng thái") + 1, "rút");
  for (const sheet of ["Đăng ký", "Đề nghị"]) fill(office, sheet, rows);
  return office;
}

function costOf(office: Office, command: string): Meter {
  const lan = office.clerk(LAN, {});
  lan.call(command);
  expect(said(lan)).toMatch(command === "check" ? /^Kiểm tra xong: /u : /^Đã tính 13 mốc/u);
  return lan.meter();
}

test.each(["check", "deadlines"])(
  "the service calls of %s are the same, one by one, for 100, 1,000 and 10,000 registrations and nominations",
  (command) => {
    const [small, medium, large] = [100, 1_000, 10_000].map((rows) => costOf(officeWith(rows), command));
    expect(small?.calls["Range.getValues"]).toBeGreaterThan(5);
    expect(medium?.calls).toEqual(small?.calls);
    expect(large?.calls).toEqual(small?.calls);
    expect(large?.simulatedMs).toBeLessThan(60_000);
    const more = (large?.cellsRead ?? 0) - (small?.cellsRead ?? 0);
    // The check reads every cell of the 19,800 more rows; deadlines none of them.
    if (command === "check") expect(more).toBeGreaterThan(19_800 * 9);
    else expect(more).toBe(0);
  },
);

test("findings in many rows cost no more calls than one", () => {
  const spoil = (count: number): Office => {
    const office = officeWith(1_000);
    const column = headersOf(office.book, "Đề nghị").indexOf("Đơn vị") + 1;
    for (let row = 500; row < 500 + count; row += 1)
      store(sheetOf(office.book, "Đề nghị"), row, column, "KHÔNG-CÓ");
    return office;
  };
  const calls = [1, 400].map((count) => {
    const lan = spoil(count).clerk(LAN, {});
    lan.call("check");
    expect(said(lan)).toMatch(/: (?!0)\d* ?/u);
    return lan.meter().calls;
  });
  expect(calls[1]).toEqual(calls[0]);
});

test("a large sheet in which findings are shown is read as a whole once, else its keys, our marks and the notes of few columns", () => {
  const office = officeWith(2_000);
  const column = headersOf(office.book, "Đề nghị").indexOf("Đơn vị") + 1;
  const read = (): number => {
    const lan = office.clerk(LAN, {});
    lan.call("check");
    return lan.meter().cellsRead;
  };
  read();
  const nothingNew = read();
  store(sheetOf(office.book, "Đề nghị"), 1_500, column, "KHÔNG-CÓ");
  // Keys twice, marks once, notes once; the rest is small sheets.
  expect(read() - nothingNew).toBeLessThan(2_000 * 6);
});

test("one call of Drive for each paper, and the folder made once", () => {
  const office = officeOver(twinOf(base.book), memoryDrive());
  const lan = office.clerk(LAN, {});
  const drive = (): readonly (readonly [string, number])[] => {
    const calls = Object.entries(lan.meter().calls).filter(([name]) => name.startsWith("Drive."));
    lan.resetMeter();
    return calls;
  };
  const make = (campaign: string): void => {
    asked(lan, { verb: "paper.write", paper: "ke-hoach", campaign, subject: "", replace: false });
  };
  make("QB-2017");
  // The clerk's folder gets its id and is made before the first paper, once.
  expect(drive()).toEqual([
    ["Drive.Files.generateIds", 1],
    ["Drive.Files.create", 2],
  ]);
  make("BTP-2017");
  expect(drive()).toEqual([["Drive.Files.create", 1]]);
  make("QB-2017");
  expect(drive()).toEqual([["Drive.Files.update", 1]]);
});
