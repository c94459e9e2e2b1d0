import { expect, test } from "vitest";
import { noteMarker } from "../../../src/core/table/note.ts";
import { internStyle } from "../../../src/local/book/model/cell-style.ts";
import { setStyle, styleAt } from "../../../src/local/book/model/cells.ts";
import { columnOf, noteOf, rowsOf, rowWhere, sheetOf } from "../grid.ts";
import { asked, LAN, type Office, said, sampleOffice } from "../office.ts";
import { changes, clerksPart, pictureOf } from "../picture.ts";

const results = "Kết quả kiểm tra";

function check(office: Office): string {
  const lan = office.clerk(LAN, {});
  lan.call("check");
  return said(lan);
}

/** A day that is none, in a cell that no other rule looks at: ours to watch. */
function spoil({ book, types }: Office): number {
  const row = rowWhere(book, "Đơn vị", "Mã", "STP-QB");
  types("Đơn vị", row, "Hiệu lực từ", "hôm qua");
  return row;
}

function mend({ types }: Office, row: number): void {
  types("Đơn vị", row, "Hiệu lực từ", "");
}

const sentence = "“hôm qua” không phải là ngày.";
const cure = "Ghi ngày theo dạng ngày/tháng/năm, ví dụ 05/02/2026.";

const typesAndReferences =
  /^(?:trang|cot|dong)\.|^o\.(?:thieu|loi-cong-thuc|khong-phai|ngay-khong-co|nam-hai|ngoai|ma-khong|ten-)|^loi-van\.(?:ngay-khong-co|ky-hieu-khac-loai)$/u;

test("of what types, references and prose show, it finds the authors' two mistakes and no other", async () => {
  const office = await sampleOffice();
  const words = check(office);
  const rows = rowsOf(office.book, results);
  const shown = rows.filter((row) => typesAndReferences.test(String(row["Quy tắc"])));
  const at = (sheet: string, header: string, text: string): string =>
    String(rowsOf(office.book, sheet).findIndex((row) => String(row[header]).includes(text)) + 2);
  expect(shown).toHaveLength(2);
  expect(shown).toMatchObject([
    {
      Mức: "lỗi",
      Sheet: "Đợt",
      Dòng: at("Đợt", "Kỷ niệm", "30/2/2017"),
      Cột: "Kỷ niệm",
      Mã: "BTP-2017 · 1",
      "Điều gì": "Lời văn ghi “30/2/2017”: trên lịch không có ngày này.",
      "Cách sửa": "Đối chiếu văn bản gốc rồi sửa lại ngày.",
      "Quy tắc": "loi-van.ngay-khong-co",
    },
    {
      Mức: "cảnh báo",
      Sheet: "Nội dung",
      Dòng: at("Nội dung", "Nội dung", "2611/KH-BTP"),
      Cột: "Nội dung",
      Mã: expect.stringMatching(/^BTP-2017 · \d+$/u) as unknown,
      "Điều gì": "“Quyết định số 2611/KH-BTP”: ký hiệu KH không phải của quyết định.",
      "Cách sửa": "Đối chiếu văn bản gốc: quyết định mang ký hiệu QĐ.",
      "Quy tắc": "loi-van.ky-hieu-khac-loai",
      Nguồn: "Nghị định 30/2020/NĐ-CP, Phụ lục III",
    },
  ]);

  const count = (severity: string): number => rows.filter((row) => row["Mức"] === severity).length;
  const counts = `${count("lỗi")} lỗi, ${count("cảnh báo")} cảnh báo, ${count("gợi ý")} gợi ý`;
  expect(words).toContain(`Kiểm tra xong: ${counts}.`);
  expect(rowsOf(office.book, "Nhật ký").at(-1)).toMatchObject({
    Ai: LAN,
    Việc: "Kiểm tra dữ liệu",
    "Ở đâu": "cả sổ",
    Sau: counts,
  });
});

test("it writes marks, notes, results and the log, and not one cell, look or note of a clerk's", async () => {
  const office = await sampleOffice();
  const row = spoil(office);
  const before = clerksPart(office.book, [results, "Nhật ký"]);
  check(office);
  expect(clerksPart(office.book, [results, "Nhật ký"])).toEqual(before);
  expect(office.reads("Đơn vị", row, "⚙Đánh dấu")).toContain("|lỗi:Hiệu lực từ|");
  expect(noteOf(office.book, "Đơn vị", row, "Hiệu lực từ")).toBe(
    `${noteMarker}\n• lỗi: ${sentence}\n  ${cure}`,
  );
});

test("the colour of a cell comes from the hidden marks: one rule for each severity, over every cell", async () => {
  const { book } = await sampleOffice();
  for (const name of ["Đợt", "Nội dung", "Đơn vị"]) {
    const sheet = sheetOf(book, name);
    const marks = String.fromCharCode(64 + columnOf(book, name, "⚙Đánh dấu"));
    expect(sheet.formats.map(({ formula, rects }) => [formula, rects])).toEqual(
      ["lỗi", "cảnh báo", "gợi ý"].map((severity) => [
        `=ISNUMBER(FIND("|${severity}:"&A$1&"|";$${marks}2))`,
        [{ top: 2, left: 1, bottom: sheet.maxRows, right: sheet.maxColumns }],
      ]),
    );
  }
});

test("a clerk's own note and colour stand as they were, before, beside and after ours", async () => {
  const office = await sampleOffice();
  const { book, hand, reads } = office;
  const row = spoil(office);
  const column = columnOf(book, "Đơn vị", "Hiệu lực từ");
  const own = "Hỏi lại anh Hùng\n  về ngày này  \n";
  hand.note("Đơn vị", row, column, own);
  hand.note("Đơn vị", row + 1, column, "ghi chú khác");
  const pink = internStyle(book.styles, {
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFC0CB" } },
  });
  setStyle(sheetOf(book, "Đơn vị"), row, column, pink);
  check(office);
  check(office);
  const note = (at: number): string => noteOf(book, "Đơn vị", at, "Hiệu lực từ");
  expect(note(row)).toBe(`${own}\n\n${noteMarker}\n• lỗi: ${sentence}\n  ${cure}`);
  expect(note(row + 1)).toBe("ghi chú khác");

  mend(office, row);
  check(office);
  expect(note(row)).toBe(own);
  expect(styleAt(sheetOf(book, "Đơn vị"), row, column)).toBe(pink);
  expect(String(reads("Đơn vị", row, "⚙Đánh dấu") ?? "")).not.toContain("Hiệu lực từ");
});

test("a finding that is mended leaves nothing behind: the book is as it was before", async () => {
  const office = await sampleOffice();
  check(office);
  const before = pictureOf(office.book, ["Nhật ký"]);
  const row = spoil(office);
  check(office);
  expect(changes(before, pictureOf(office.book, ["Nhật ký"]))).not.toEqual([]);
  mend(office, row);
  check(office);
  const left = changes(before, pictureOf(office.book, ["Nhật ký"]));
  // The emptied cell keeps the look that the typed text gave it; nothing of ours stays.
  expect(left.filter((line) => line.includes(sentence) || line.includes("Hiệu lực từ|"))).toEqual([]);
  expect(rowsOf(office.book, results).map((each) => each["Điều gì"])).not.toContain(sentence);
});

test("a reason under “Bỏ qua” and a clerk's own column stay with their finding", async () => {
  const office = await sampleOffice();
  const { book, hand, types } = office;
  check(office);
  hand.insertColumns(results, 1, 1);
  hand.type(results, 1, 1, "Giao cho");
  const symbol = rowWhere(book, results, "Quy tắc", "loi-van.ky-hieu-khac-loai");
  hand.type(results, symbol, 1, "chị Lan");
  types(results, symbol, "Bỏ qua", "Bản gốc của Bộ ghi như vậy");
  // A graver finding comes first from now on, and moves the others.
  spoil(office);
  check(office);
  const rows = rowsOf(book, results);
  expect(rows.filter((row) => row["Bỏ qua"] !== undefined || row["Giao cho"] !== undefined)).toEqual([
    expect.objectContaining({
      "Quy tắc": "loi-van.ky-hieu-khac-loai",
      "Giao cho": "chị Lan",
      "Bỏ qua": "Bản gốc của Bộ ghi như vậy",
    }),
  ]);
});

test("a row typed without a key gets one, keeps it, and the log says so", async () => {
  const office = await sampleOffice();
  const { book, types, reads } = office;
  const row = rowsOf(book, "Đơn vị").length + 2;
  types("Đơn vị", row, "Tên", "Sở Tư pháp tỉnh Lai Châu");
  types("Đơn vị", row, "Loại", "Sở Tư pháp");
  check(office);
  expect(reads("Đơn vị", row, "Mã")).toBe("STP-LC");
  types("Đơn vị", row, "Tên", "Sở Tư pháp tỉnh Tuyên Quang");
  check(office);
  expect(reads("Đơn vị", row, "Mã")).toBe("STP-LC");
  expect(rowsOf(book, "Nhật ký").filter((entry) => entry["Việc"] === "Đặt mã")).toEqual([
    expect.objectContaining({
      "Ở đâu": expect.stringMatching(new RegExp(`^Đơn vị dòng ${row} \\(`, "u")) as unknown,
      Sau: "STP-LC",
    }),
  ]);
});

test("asked through the door, it answers with the same findings and writes nothing", async () => {
  const office = await sampleOffice();
  const before = pictureOf(office.book, []);
  const found = asked(office.clerk(LAN, {}), { verb: "check" });
  expect(changes(before, pictureOf(office.book, []))).toEqual([]);
  check(office);
  expect(found.map(({ message }) => message)).toEqual(
    rowsOf(office.book, results).map((row) => row["Điều gì"]),
  );
});
