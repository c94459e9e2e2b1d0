import { expect, test } from "vitest";
import { marksSheet } from "../../../src/core/table/mark-formula.ts";
import { removeTab } from "../../../src/local/book/edit/rename-sheet.ts";
import { internStyle } from "../../../src/local/book/model/cell-style.ts";
import { setStyle } from "../../../src/local/book/model/cells.ts";
import { formulaFormat } from "../../../src/local/book/model/conditional-format.ts";
import { layValidation } from "../../../src/local/book/model/validation.ts";
import { openBook } from "../../../src/local/book/read/open-book.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import { columnMarks, columnOf, headersOf, rowsOf, sheetOf } from "../grid.ts";
import { LAN, type Office, officeOver, said, sampleOffice, setUp, setUpOffice } from "../office.ts";
import { changes, pictureOf } from "../picture.ts";

const log = ["Nhật ký"];

/** What a clerk does to a sheet over the years, all of it to be kept. */
function makeOneself({ book, hand, types }: Office): void {
  const sheet = sheetOf(book, "Đơn vị");
  hand.insertColumns("Đơn vị", 3, 1);
  hand.type("Đơn vị", 1, 3, "Điện thoại");
  hand.type("Đơn vị", 2, 3, "0232 3822 555");
  hand.moveColumn("Đơn vị", columnOf(book, "Đơn vị", "Tỉnh"), 2);
  types("Đơn vị", 1, "Tên ngắn", "Viết tắt");
  hand.note("Đơn vị", 1, 1, "Mã do chị Lan đặt");
  hand.note("Đơn vị", 4, 3, "gọi buổi sáng");
  const yellow = { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFFF00" } } } as const;
  for (const row of [1, 3]) setStyle(sheet, row, 1, internStyle(book.styles, yellow));
  sheet.formats.unshift(
    formulaFormat('=$C2=""', { background: "FF0000" }, [{ top: 2, left: 3, bottom: 900, right: 3 }]),
  );
  layValidation(
    sheet,
    { top: 2, left: 3, bottom: 50, right: 3 },
    { kind: "list", values: ["có", "không"], showDropdown: true, allowInvalid: false, help: "" },
  );
  hand.type("Cấu hình", 2, 2, "của cơ quan");
  hand.deleteRows("Ngày nghỉ", 3, 1);
}

test("what clerks wrote, moved, renamed, coloured and noted stays, to the letter", async () => {
  const office = await sampleOffice();
  makeOneself(office);
  const deleted = rowsOf(office.book, "Ngày nghỉ").length;
  const before = pictureOf(office.book, [...log, "Ngày nghỉ"]);
  setUp(office.clerk(LAN, {}));
  expect(changes(before, pictureOf(office.book, [...log, "Ngày nghỉ"]))).toEqual([]);
  // A shipped row that the office took out is missing, and comes back at the end; the others are not doubled.
  expect(rowsOf(office.book, "Ngày nghỉ")).toHaveLength(deleted + 1);
});

test("a deleted column comes back at the right end, with its dropdown and its mark", async () => {
  const office = await sampleOffice();
  const { book, hand } = office;
  hand.deleteColumns("Mốc", columnOf(book, "Mốc", "Việc"), 1);
  const headers = headersOf(book, "Mốc");
  setUp(office.clerk(LAN, {}));
  expect(headersOf(book, "Mốc")).toEqual([...headers, "Việc"]);
  const sheet = sheetOf(book, "Mốc");
  const rules = sheet.validations.filter(
    ({ rule }) => rule.kind === "list" && rule.values.includes("đăng ký"),
  );
  expect(rules.flatMap(({ rects }) => rects.map(({ left }) => left))).toEqual([headers.length + 1]);
  const marks = columnMarks(book).filter((mark) => mark.value === "milestones.task");
  expect(marks.map((mark) => mark.column)).toEqual([headers.length + 1]);
});

test("a deleted sheet comes back with its headers; the others stay", async () => {
  const office = await sampleOffice();
  const { book } = office;
  removeTab(book, sheetOf(book, "Chỉ tiêu"));
  const before = pictureOf(book, [...log, marksSheet]);
  setUp(office.clerk(LAN, {}));
  expect(headersOf(book, "Chỉ tiêu")).toContain("Mức giao");
  expect(changes(before, pictureOf(book, [...log, "Chỉ tiêu", marksSheet]))).toEqual([]);
});

test("the book's zone and locale are set right", async () => {
  const office = await setUpOffice();
  office.book.timeZone = "America/New_York";
  office.book.locale = "en_US";
  setUp(office.clerk(LAN, {}));
  expect([office.book.timeZone, office.book.locale]).toEqual(["Asia/Ho_Chi_Minh", "vi_VN"]);
});

test("a book that already has sheets of its own keeps them", async () => {
  const book = await openBook(undefined);
  const office = officeOver(book, memoryDrive());
  office.hand.typeRows("Trang tính1", 1, [
    ["Tên", "Tuổi"],
    ["An", "30"],
  ]);
  const lan = office.clerk(LAN, {});
  setUp(lan);
  expect(said(lan)).toMatch(/Sổ đã sẵn sàng\. Tiếp theo: chọn Thi đua › Bắt đầu để khai báo cơ quan\.$/u);
  expect(rowsOf(book, "Trang tính1")).toEqual([{ Tên: "An", Tuổi: 30 }]);
});
