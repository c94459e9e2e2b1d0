import { openXlsx, type WriteSheet, writeXlsx } from "hucre";
import { describe, expect, test } from "vitest";
import { saveBook } from "../../../../src/local/book/graft/save-book.ts";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import { refusal, runTiny, tinyHost } from "../../tiny-host.ts";

const draw = `
  const s = book().getSheetByName("Số liệu") ?? book().insertSheet("Số liệu", 0);
  s.getRange(1, 1, 3, 3).setValues([["Đơn vị", "Đủ", "Nợ"], ["Phòng 1", 7, 1], ["Phòng 2", 9, 2]]);
  for (const chart of s.getCharts()) s.removeChart(chart);
  s.insertChart(s.newChart().asBarChart()
    .addRange(s.getRange(1, 1, 3, 1)).addRange(s.getRange(1, 2, 3, 2)).setNumHeaders(1).setPosition(5, 2, 0, 0)
    .setOption("title", "Nộp").setOption("isStacked", true).setOption("colors", ["#34a853", "#d93025"])
    .setOption("legend.position", "bottom").setOption("width", 300).setOption("height", 210).build());
  return s.getCharts().length;`;

test("a chart a script draws is a real chart of the file: bars named by the first column, one series a column", async () => {
  const book = await openBook(undefined);
  expect(tinyHost(book, { main: draw }, {}).call("main")).toBe(1);
  const { sheets } = await openXlsx(await saveBook(book));
  const [chart] = sheets[0]?.charts ?? [];
  expect(chart).toMatchObject({
    kinds: ["bar"],
    title: "Nộp",
    barGrouping: "stacked",
    anchor: { from: { row: 4, col: 1 }, to: { row: 14 } },
  });
  expect(
    chart?.series?.map(({ name, valuesRef, categoriesRef, color }) => [
      name,
      valuesRef,
      categoriesRef,
      color,
    ]),
  ).toEqual([
    ["Đủ", "'Số liệu'!$B$2:$B$3", "'Số liệu'!$A$2:$A$3", "34A853"],
    ["Nợ", "'Số liệu'!$C$2:$C$3", "'Số liệu'!$A$2:$A$3", "D93025"],
  ]);
});

test("drawn again after save and open there is still one, and the old one's parts are gone from the file", async () => {
  let book = await openBook(undefined);
  for (let round = 0; round < 3; round += 1) {
    expect(tinyHost(book, { main: draw }, {}).call("main")).toBe(1);
    book = await openBook(await saveBook(book));
  }
  const names = [...(book.file?.package.paths ?? [])];
  expect(names.filter((name) => /^xl\/charts\/chart\d+\.xml$/u.test(name))).toHaveLength(1);
  expect(names.filter((name) => /^xl\/drawings\/drawing\d+\.xml$/u.test(name))).toHaveLength(1);
});

const rows = [
  ["Đơn vị", "Điểm"],
  ["Phòng 1", 7],
];
const chartTitled = (title: string): NonNullable<WriteSheet["charts"]>[number] => ({
  type: "column",
  title,
  anchor: { from: { row: 5, col: 3 }, to: { row: 9, col: 6 } },
  series: [{ name: "Điểm", values: "B2:B2", categories: "A2:A2" }],
});

test("charts of other sheets, and of the same sheet, that a script does not touch stay", async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: "Số liệu", rows, charts: [chartTitled("Một"), chartTitled("Hai")] },
      { name: "Khác", rows, charts: [chartTitled("Ba")] },
    ],
  });
  const book = await openBook(bytes);
  const body = `
    const s = book().getSheetByName("Số liệu");
    s.removeChart(s.getCharts()[0]);
    return s.getCharts().length;`;
  expect(tinyHost(book, { main: body }, {}).call("main")).toBe(1);
  const again = await openXlsx(await saveBook(await openBook(await saveBook(book))));
  const titles = again.sheets.slice(0, 2).map(({ charts }) => charts?.map(({ title }) => title));
  expect(titles).toEqual([["Hai"], ["Ba"]]);
});

describe("what the host cannot draw is refused by name", () => {
  const built = (steps: string): string =>
    `const s = sheet(); s.newChart().asBarChart().addRange(s.getRange(1, 1, 3, 2))${steps}.build();`;
  test.each([
    [
      built('.setNumHeaders(1).setOption("is3D", true)'),
      "Exception: chưa có trong máy chủ cục bộ: biểu đồ có is3D",
    ],
    [built(""), "Exception: chưa có trong máy chủ cục bộ: biểu đồ không có dòng tiêu đề"],
    [
      "sheet().newChart().asPieChart()",
      "ReferenceError: chưa có trong máy chủ cục bộ: EmbeddedChartBuilder.asPieChart",
    ],
    [
      "sheet().insertChart({})",
      "Exception: The parameters (Object) don't match the method signature for SpreadsheetApp.Sheet.insertChart.",
    ],
  ])("%s", async (body, words) => {
    expect(await refusal(body)).toBe(words);
  });
});

describe("tables of looks", () => {
  test.each([
    [
      "setBackgrounds([['#fff','#fff'],['#fff','#fff']])",
      "The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.",
    ],
    [
      "setFontColors([['#fff']])",
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    ],
    [
      "setFontWeights([['bold','heavy']])",
      "The parameters (String[][]) don't match the method signature for SpreadsheetApp.Range.setFontWeights.",
    ],
    [
      "setNumberFormats([['@',1]])",
      "The parameters (String[][]) don't match the method signature for SpreadsheetApp.Range.setNumberFormats.",
    ],
    ["setBackgrounds([['#fff','đỏ']])", 'chưa có trong máy chủ cục bộ: màu "đỏ"'],
  ])("%s is refused", async (call, words) => {
    expect(await refusal(`sheet().getRange(1,1,1,2).${call}`)).toBe(`Exception: ${words}`);
  });

  test("merged cells are taken apart only by a range that holds them whole", async () => {
    const book = await openBook(undefined);
    const [sheet] = book.sheets;
    if (sheet === undefined) throw new Error("a sheet");
    sheet.layout.merges = [{ startRow: 0, startCol: 0, endRow: 1, endCol: 1 }];
    const call = (body: string): unknown => tinyHost(book, { main: body }, {}).call("main");
    expect(() => call("sheet().getRange(1,1,1,1).breakApart()")).toThrow("You must select all cells");
    call("sheet().getRange(1,1,5,5).breakApart()");
    expect(sheet.layout.merges).toEqual([]);
  });

  test("clearing a sheet keeps its notes", async () => {
    const body =
      "const s = sheet(); const r = s.getRange(1,1,1,1); r.setValues([['a']]); r.setNotes([['n']]); s.clear(); return [r.getValues(), r.getNotes()].join();";
    expect(await runTiny(body)).toBe(",n");
  });
});
