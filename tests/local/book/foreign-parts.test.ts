import { openXlsx, type WriteSheet, writeXlsx } from "hucre";
import { expect, test } from "vitest";
import { bookEditor } from "../../../src/local/book/edit/book-editor.ts";
import { saveBook } from "../../../src/local/book/graft/save-book.ts";
import { openBook } from "../../../src/local/book/read/open-book.ts";
import { START, tinyHost } from "../tiny-host.ts";

/** The smallest PNG: one transparent pixel. */
const PNG = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
    "base64",
  ),
);
const place = { from: { row: 5, col: 3 }, to: { row: 9, col: 6 } };
const picture = { data: PNG, type: "png" as const, anchor: place };
const chart = {
  type: "column" as const,
  anchor: place,
  series: [{ name: "Điểm", values: "B2:B3", categories: "A2:A3" }],
};
const rows = [
  ["Đơn vị", "Điểm"],
  ["Phòng 1", 7],
  ["Phòng 2", 9],
];

async function fileWith(sheets: readonly WriteSheet[]) {
  return writeXlsx({ sheets: [...sheets], namedRanges: [{ name: "DiemSo", range: "'Biểu đồ'!$B$2:$B$3" }] });
}

test("a picture, a chart and a defined name survive open, edit and save, each on its own sheet", async () => {
  const bytes = await fileWith([
    { name: "Bảng", rows },
    { name: "Ảnh", rows, images: [picture] },
    { name: "Biểu đồ", rows, charts: [chart] },
  ]);
  const book = await openBook(bytes);
  // A tab put in front moves every number hucre goes by.
  tinyHost(book, { main: 'book().insertSheet("Mới", 0).getRange(1,1,1,1).setValues([["x"]]);' }, {}).call(
    "main",
  );
  bookEditor(book, () => START).type("Biểu đồ", 3, 2, "10");
  const again = await openXlsx(await saveBook(await openBook(await saveBook(book))));
  const seen = again.sheets
    .slice(0, 4)
    .map((sheet) => [sheet.name, sheet.images?.length ?? 0, sheet.charts?.length ?? 0]);
  expect(seen).toEqual([
    ["Mới", 0, 0],
    ["Bảng", 0, 0],
    ["Ảnh", 1, 0],
    ["Biểu đồ", 0, 1],
  ]);
  expect(again.sheets[2]?.images?.[0]?.data).toEqual(PNG);
  expect(again.sheets[3]?.rows[2]?.[1]).toBe(10);
  expect(again.namedRanges).toEqual([
    expect.objectContaining({ name: "DiemSo", range: "'Biểu đồ'!$B$2:$B$3" }),
  ]);
});

test("a sheet with a chart and a picture keeps both", async () => {
  const book = await openBook(
    await fileWith([{ name: "Biểu đồ", rows, images: [picture], charts: [chart] }]),
  );
  const again = await openXlsx(await saveBook(await openBook(await saveBook(book))));
  expect(again.sheets[0]?.charts).toHaveLength(1);
  expect(again.sheets[0]?.images?.[0]?.data).toEqual(PNG);
});

test("merges, filters and a clerk's own rules survive, and move with inserted rows", async () => {
  const bytes = await fileWith([
    {
      name: "Biểu đồ",
      rows,
      merges: [{ startRow: 4, startCol: 0, endRow: 4, endCol: 1 }],
      autoFilter: { range: "A1:B3" },
      dataValidations: [
        { type: "whole", operator: "between", formula1: "0", formula2: "10", range: "B2:B3" },
      ],
      conditionalRules: [
        {
          type: "cellIs",
          priority: 1,
          operator: "lessThan",
          formula: "5",
          range: "B2:B3",
          style: { font: { bold: true } },
        },
      ],
    },
  ]);
  const book = await openBook(bytes);
  bookEditor(book, () => START).insertRows("Biểu đồ", 3, 2);
  const sheet = (await openXlsx(await saveBook(book))).sheets[0];
  expect(sheet?.merges).toEqual([{ startRow: 6, startCol: 0, endRow: 6, endCol: 1 }]);
  expect(sheet?.autoFilter?.range).toBe("A1:B5");
  expect(sheet?.dataValidations).toMatchObject([{ type: "whole", range: "B2:B5", formula2: "10" }]);
  expect(sheet?.conditionalRules).toMatchObject([{ type: "cellIs", range: "B2:B5", formula: "5" }]);
});

test("names and print areas follow a renamed tab", async () => {
  const pageSetup = { printArea: "$A$1:$B$3", printTitlesRow: "$1:$1", orientation: "landscape" as const };
  const book = await openBook(await fileWith([{ name: "Biểu đồ", rows, pageSetup }]));
  bookEditor(book, () => START).renameSheet("Biểu đồ", "Điểm số");
  const again = await openXlsx(await saveBook(book));
  expect(again.namedRanges).toEqual([
    expect.objectContaining({ name: "DiemSo", range: "'Điểm số'!$B$2:$B$3" }),
  ]);
  expect(again.sheets[0]?.pageSetup).toMatchObject(pageSetup);
});

test("a tab name Excel cannot bear is shortened in the file and whole again in the book", async () => {
  const book = await openBook(undefined);
  const long = "Bản sao của Danh mục khen thưởng theo Luật 2022";
  tinyHost(book, { main: "book().insertSheet(args[0], 1); book().insertSheet(args[0] + '?', 2);" }, {}).call(
    "main",
    long,
  );
  const bytes = await saveBook(book);
  const names = (await openXlsx(bytes)).sheets.map(({ name }) => name);
  expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(31);
  expect((await openBook(bytes)).sheets.map(({ name }) => name)).toEqual(["Trang tính1", long, `${long}?`]);
});

test("an Excel table names its columns after the header cells, whatever became of them, and so does one that is copied", async () => {
  const tables = [{ name: "Bang1", range: "A1:B3", columns: [{ name: "Đơn vị" }, { name: "Điểm" }] }];
  const book = await openBook(await fileWith([{ name: "Biểu đồ", rows, tables }]));
  const editor = bookEditor(book, () => START);
  editor.type("Biểu đồ", 1, 2, "Tổng điểm");
  editor.insertColumns("Biểu đồ", 2, 1);
  tinyHost(book, { main: "sheet().copyTo(book());" }, {}).call("main");
  const again = await openXlsx(await saveBook(book));
  expect(again.sheets[0]?.tables?.[0]).toMatchObject({
    range: "A1:C3",
    columns: [{ name: "Đơn vị" }, { name: "Cột1" }, { name: "Tổng điểm" }],
  });
  expect(again.sheets[0]?.rows[0]).toEqual(["Đơn vị", "Cột1", "Tổng điểm"]);
  expect(again.sheets[1]?.tables).toMatchObject([
    {
      name: "Bang1_2",
      range: "A1:C3",
      columns: [{ name: "Đơn vị" }, { name: "Cột1" }, { name: "Tổng điểm" }],
    },
  ]);
});
