import { beforeAll, describe, expect, test } from "vitest";
import { saveBook } from "../../../src/local/book/graft/save-book.ts";
import { store } from "../../../src/local/book/model/cells.ts";
import { openBook } from "../../../src/local/book/read/open-book.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import { sampled, sweepNote } from "../../sweep.ts";
import { headersOf, rowsOf, sheetOf, valueAt } from "../grid.ts";
import {
  asked,
  cutGrid,
  LAN,
  MINH,
  type Office,
  officeOver,
  said,
  sampleOffice,
  smallOffice,
  twinOf,
} from "../office.ts";
import { changes, pictureOf } from "../picture.ts";

const sheet = "Bảng điều khiển";

let base: Office;
beforeAll(async () => {
  base = await sampleOffice();
  cutGrid(base.book);
});

const anew = (): Office => officeOver(twinOf(base.book), memoryDrive());

function drawn(office: Office): Office {
  office.clerk(LAN, {}).call("board");
  return office;
}

/** The board and its charts, without what changes by the minute: who drew it, and when. */
function boardPicture({ book }: Office): readonly string[] {
  const others = book.sheets.map(({ name }) => name).filter((name) => name !== sheet);
  const { charts, merges } = sheetOf(book, sheet).layout;
  return [...pictureOf(book, others), JSON.stringify({ charts, merges: merges ?? [] })];
}

describe("the board", () => {
  test("is the second tab, says what it is, and its page opens beside it", () => {
    const office = anew();
    const lan = office.clerk(LAN, {});
    lan.call("board");
    expect(office.book.sheets[1]?.name).toBe(sheet);
    expect(valueAt(office.book, sheet, 1, 1)).toMatch(/^Trang này do sổ ghi/u);
    expect(valueAt(office.book, sheet, 3, 1)).toBe(`Cập nhật lúc 05/03/2026 08:00 bởi ${LAN}`);
    expect(said(lan)).toMatch(/^Đã vẽ Bảng điều khiển: \d+ đơn vị quá hạn, \d+ phần việc còn phải nộp\.$/u);
    expect(lan.pages().map(({ name }) => name)).toEqual(["bang-dieu-khien"]);
    expect(sheetOf(office.book, sheet).layout.charts).toHaveLength(2);
  });

  test("drawn again is the same, and no other sheet changes", () => {
    const office = anew();
    const before = pictureOf(office.book, [sheet]);
    const once = boardPicture(drawn(office));
    expect(changes(before, pictureOf(office.book, [sheet]))).toEqual([]);
    expect(changes(once, boardPicture(drawn(office)))).toEqual([]);
  });

  test("is wiped clean of what others left in it: cells, notes, colours, merged cells, dropdowns, rows put in between", () => {
    const office = anew();
    const wanted = boardPicture(drawn(office));
    const { book, hand } = office;
    const mine = sheetOf(book, sheet);
    hand.insertRows(sheet, 8, 3);
    hand.type(sheet, 30, 20, "ghi tay");
    hand.note(sheet, 5, 2, "ghi chú");
    mine.layout.merges = [{ startRow: 4, startCol: 0, endRow: 9, endCol: 5 }];
    mine.validations.push({
      rects: [{ top: 1, left: 1, bottom: 200, right: 11 }],
      rule: { kind: "list", values: ["x"], showDropdown: true, allowInvalid: false, help: "" },
    });
    const rowsNow = mine.maxRows;
    const again = boardPicture(drawn(office)).map((line) => line.replace(`${rowsNow} ×`, `${rowsNow - 3} ×`));
    expect(changes(wanted, again)).toEqual([]);
  });

  test.each([sheet, sheet.toUpperCase(), sheet.normalize("NFD")])(
    "never wipes a sheet named %s that is not ours",
    (name) => {
      const office = anew();
      office.hand.renameSheet("Chỉ tiêu", name);
      const before = pictureOf(office.book, []);
      const lan = office.clerk(LAN, {});
      lan.call("board");
      expect(said(lan)).toContain("đang có nội dung không do sổ ghi");
      expect(changes(before, pictureOf(office.book, []))).toEqual([]);
    },
  );

  test("waits for nobody: while another clerk's command runs it says so", () => {
    const office = anew();
    office.book.lockHolder = {};
    const lan = office.clerk(LAN, {});
    lan.call("board");
    expect(said(lan)).toContain("Có người đang chạy một lệnh khác");
    expect(office.book.sheetByName(sheet)).toBeUndefined();
  });

  test("shows what clerks typed as text, never as a formula", () => {
    const office = anew();
    const names = headersOf(office.book, "Đơn vị").indexOf("Tên") + 1;
    const clusters = headersOf(office.book, "Đơn vị").indexOf("Cụm/khối") + 1;
    rowsOf(office.book, "Đơn vị").forEach((_, index) => {
      store(sheetOf(office.book, "Đơn vị"), index + 2, names, `=HYPERLINK("http://x";"${index}")`);
      store(sheetOf(office.book, "Đơn vị"), index + 2, clusters, index % 2 === 0 ? "+cụm" : "1/2");
    });
    drawn(office);
    const cells = sheetOf(office.book, sheet).rows.flatMap((row) => row?.values ?? []);
    expect(cells.filter((value) => typeof value === "object" && value !== null)).toEqual([]);
    expect(
      cells.filter((value) => typeof value === "string" && value.includes('=HYPERLINK("http://x"')),
    ).not.toHaveLength(0);
    expect(cells).toContain("1/2");
    expect(cells).toContain("+cụm");
  });

  test("and its charts survive save and open, drawn by another clerk again", async () => {
    const office = await sampleOffice();
    office.clerk(LAN, {}).call("board");
    // A twin's styles are shared with what others drew; a file is saved from the book itself.
    const once = await openBook(await saveBook(office.book));
    const chartsOf = ({ file }: typeof once) =>
      file?.package.paths
        .filter((path) => path.startsWith("xl/charts/chart"))
        .map((path) => /<a:t>([^<]*)</.exec(file.package.text(path))?.[1]);
    const titles = ["Tình hình nộp theo mốc", "Tỷ lệ đúng hạn theo cụm, khối (%)"];
    expect(chartsOf(once)).toEqual(titles);
    officeOver(once, memoryDrive()).clerk(MINH, {}).call("board");
    const twice = await openBook(await saveBook(await openBook(await saveBook(once))));
    expect(chartsOf(twice)).toEqual(titles);
    expect(valueAt(twice, sheet, 3, 1)).toContain(MINH);
    const part = twice.file?.package.text(sheetOf(twice, sheet).file?.path ?? "");
    expect(part).toMatch(/<pageSetup [^>]*orientation="landscape" fitToWidth="1"/);
  });
});

test("a run broken off at any call leaves the other sheets alone; run again, the board is the same", {
  timeout: 180_000,
}, async () => {
  const { book } = await smallOffice();
  const fresh = (): Office => officeOver(twinOf(book), memoryDrive());
  const wanted = boardPicture(drawn(fresh()));
  const others = pictureOf(book, [sheet]);
  const counting = drawn(fresh()).clerk(LAN, {});
  counting.call("board");
  const { calls } = counting.meter();
  // The board is there already, so that what takes the old one away is struck, too.
  const before = drawn(fresh());
  const places = Object.entries(calls)
    .filter(([method]) => /^(?:Range|RangeList|Sheet|Spreadsheet)\./u.test(method))
    .flatMap(([method, count]) => [...new Set([1, count])].map((nth) => ({ method, nth })))
    .flatMap((place) => [
      { ...place, from: book },
      { ...place, from: before.book },
    ]);
  expect(places.length).toBeGreaterThan(60);
  for (const { method, nth, from } of sampled("tracking", places)) {
    const start = officeOver(twinOf(from), memoryDrive());
    const faults = [{ method, nth, when: "after", message: "Service error" } as const];
    start.clerk(LAN, { faults }).call("board");
    const name = `${method} ${nth} in ${sweepNote("tracking")}`;
    expect(changes(others, pictureOf(start.book, [sheet])), name).toEqual([]);
    expect(changes(wanted, boardPicture(drawn(start))), name).toEqual([]);
  }
});

test("the service calls are the same, one by one, for 20 and for 700 units", () => {
  const calls = [0, 650].map((more) => {
    const office = anew();
    const units = sheetOf(office.book, "Đơn vị");
    const first = rowsOf(office.book, "Đơn vị").length + 2;
    const headers = headersOf(office.book, "Đơn vị");
    units.maxRows = Math.max(units.maxRows, first + more);
    for (let row = first; row < first + more; row += 1) {
      const values: Readonly<Record<string, string>> = {
        Mã: `X${row}`,
        Tên: `Phòng ${row}`,
        Loại: "Sở Tư pháp",
      };
      headers.forEach((header, index) => {
        store(units, row, index + 1, values[header] ?? null);
      });
    }
    const lan = drawn(office).clerk(LAN, {});
    lan.call("board");
    expect(said(lan)).toMatch(/^Đã vẽ/u);
    return { calls: lan.meter().calls, written: lan.meter().cellsWritten };
  });
  expect(calls[1]?.written).toBeGreaterThan((calls[0]?.written ?? 0) + 650 * 11);
  expect(calls[1]?.calls).toEqual(calls[0]?.calls);
});

test("the page reads the same figures, writes nothing, and lists each unit with what it owes", () => {
  const office = anew();
  const before = pictureOf(office.book, []);
  const listed = asked(office.clerk(LAN, {}), { verb: "board.read" });
  expect(changes(before, pictureOf(office.book, []))).toEqual([]);
  const sum = (of: (unit: (typeof listed.units)[number]) => number): number =>
    listed.units.reduce((total, unit) => total + of(unit), 0);
  expect(sum(({ overdue }) => overdue)).toBe(listed.overdue);
  expect(sum(({ items }) => items.length)).toBe(listed.owed - listed.received);
});
