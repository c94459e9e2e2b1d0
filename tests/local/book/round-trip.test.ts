import { writeXlsx } from "hucre";
import { expect, test } from "vitest";
import { bookEditor } from "../../../src/local/book/edit/book-editor.ts";
import { saveBook } from "../../../src/local/book/graft/save-book.ts";
import { STATE_SHEET, stateRows, stateSheetWriter } from "../../../src/local/book/kept/state-sheet.ts";
import type { Book } from "../../../src/local/book/model/book-model.ts";
import { styleOf } from "../../../src/local/book/model/cell-style.ts";
import { noteAt, storedAt, styleAt } from "../../../src/local/book/model/cells.ts";
import { openBook } from "../../../src/local/book/read/open-book.ts";
import { START, tinyHost } from "../tiny-host.ts";

const FILL = `
  const s = book().insertSheet("Mốc", 1);
  s.getRange(1, 1, 3, 3).setValues([["Mã", "Hạn", "Ghi chú"], ["M1", "25/01/2026", "=A2"], ["M2", 12.5, true]]);
  s.getRange(1, 1, 1, 3).setFontWeight("bold").setBackground("#1a73e8").setFontColor("white").setWrap(true).setVerticalAlignment("middle");
  s.getRangeList(["A2:A", "C5:D6"]).setNumberFormat("@");
  s.getRange(2, 1, 1, 2).setNotes([["Ghi chú của tôi\\nhai dòng", ""]]);
  s.setFrozenRows(1); s.setColumnWidths(2, 2, 140); s.hideColumns(3, 1); s.setTabColor("#ff9900");
  s.getRange(2, 2, 999, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(s.getRange(2, 1, 20, 1), false).setAllowInvalid(false).setHelpText("Chọn mã").build());
  s.getRange(2, 3, 50, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["Có", "Không, chưa"], true).build());
  s.getRange(2, 4, 50, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["Đạt", "Trượt"], true).build());
  s.setConditionalFormatRules([
    SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=AND($A2<>"";ISNUMBER(SEARCH(";";$C2)))').setBackground("#fce8e6").setRanges([s.getRange(2, 1, 999, 3)]).build(),
    SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=$B2>1").setBackground("#fef7e0").setRanges([s.getRange(2, 2, 10, 1), s.getRange(2, 4, 10, 1)]).build(),
  ]);
  s.getRange("B:B").addDeveloperMetadata("cot", "moc.han", SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  book().addDeveloperMetadata("so", "1", SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  const p = s.getRange(1, 1, 1, 3).protect(); p.setWarningOnly(true);
  PropertiesService.getDocumentProperties().setProperty("khoá", "giá trị ✓ " + "dài ".repeat(20));
  book().setSpreadsheetTimeZone("Asia/Bangkok");
  s.insertRowsAfter(1000, 200);
  Drive.Files.create({ name: "Kế hoạch", appProperties: { k: "v" } }, Utilities.newBlob([80, 75], "x", "k.docx"));
  ScriptApp.newTrigger("remindByTimer").timeBased().everyHours(1).create();
  MailApp.sendEmail({ to: "an@stp.gov.vn", cc: "binh@stp.gov.vn", subject: "Nhắc hạn", body: "", name: "" });
  s.hideSheet();`;

/** All a script or clerk can see of a book, in a form that can be compared. */
function picture(book: Book) {
  return {
    zone: book.timeZone,
    marks: book.marks,
    protections: book.protections,
    properties: [...book.properties],
    files: book.files,
    triggers: book.triggers,
    mailUse: [...book.mailUse],
    nextSheetId: book.nextSheetId,
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      id: sheet.id,
      size: [sheet.maxRows, sheet.maxColumns],
      cells: [1, 2, 3, 300, 1200].map((row) =>
        [1, 2, 3, 4].map((column) => ({
          value: stripRaw(storedAt(sheet, row, column)),
          style: styleOf(book.styles, styleAt(sheet, row, column)),
          note: noteAt(sheet, row, column)?.text,
        })),
      ),
      validations: sheet.validations.map(({ rects, rule }) => [rects, rule]),
      formats: sheet.formats.map(({ rects, formula, look }) => [rects, formula, look]),
      columns: sheet.layout.columns,
      pane: sheet.layout.freezePane,
      visibility: sheet.visibility,
      tab: sheet.layout.tabColour,
    })),
  };
}

function stripRaw(value: unknown): unknown {
  return typeof value === "object" && value !== null ? { ...value, raw: undefined } : value;
}

/** The file writes every colour with an alpha of FF, and formulas without "=". */
function normal(book: Book): unknown {
  return JSON.parse(
    JSON.stringify(picture(book)).replaceAll('"FF', '"').replaceAll('"formula":"=A2"', '"formula":"A2"'),
  );
}

test("a book saved and opened again is the same book", async () => {
  const book = await openBook(undefined);
  tinyHost(book, { main: FILL }, {}).call("main");
  const again = await openBook(await saveBook(book));
  expect(normal(again)).toEqual(normal(book));
  expect(normal(await openBook(await saveBook(again)))).toEqual(normal(book));
});

test("a book saved again and again while nobody looks at its sheets is the same book", async () => {
  const book = await openBook(undefined);
  // On a sheet without marks, which is not looked at when the book is opened.
  const more =
    'const t = book().insertSheet("Đuôi", 2); t.getRange(1, 1, 1, 1).setValues([["x"]]).setFontWeight("bold"); t.getRangeList(["A2:B"]).setNumberFormat("0.00");';
  tinyHost(book, { main: FILL + more }, {}).call("main");
  let bytes = await saveBook(book);
  for (let round = 0; round < 3; round += 1) bytes = await saveBook(await openBook(bytes));
  expect(normal(await openBook(bytes))).toEqual(normal(book));
});

test("a new book has one sheet, Trang tính1, and the state sheet is invisible to the script", async () => {
  const book = await openBook(await saveBook(await openBook(undefined)));
  const host = tinyHost(
    book,
    {
      main: "return book().getSheets().map((s) => s.getName() + s.getMaxRows() + 'x' + s.getMaxColumns()).join();",
    },
    {},
  );
  expect(host.call("main")).toBe("Trang tính11000x26");
});

test("a mark follows its header when the column was moved in another program", async () => {
  const book = await openBook(undefined);
  const host = tinyHost(
    book,
    {
      main: 'sheet().getRange(1,1,1,3).setValues([["Mã","Tên","Hạn"]]); sheet().getRange("B:B").addDeveloperMetadata("c", "ten", "DOCUMENT");',
    },
    {},
  );
  host.call("main");
  const marks = [...book.marks];
  bookEditor(book, () => START).moveColumn("Trang tính1", 2, 3);
  expect(marks[0]?.column).toBe(3);
});

test("a mark whose header was moved by hand in the file moves on open, a renamed header keeps it", async () => {
  const book = await openBook(undefined);
  tinyHost(
    book,
    {
      main: 'sheet().getRange(1,1,1,3).setValues([["Mã","Tên","Hạn"]]); for (const c of ["A:A", "B:B"]) sheet().getRange(c).addDeveloperMetadata("c", c, "DOCUMENT");',
    },
    {},
  ).call("main");
  const bytes = await saveBook(book);
  const { openXlsx, saveXlsx } = await import("hucre");
  const file = await openXlsx(bytes, { readStyles: true });
  const rows = file.sheets[0]?.rows ?? [];
  rows[0] = ["Mã số", "Hạn", "Tên"];
  const again = await openBook(await saveXlsx(file));
  expect(again.marks.map(({ value, column }) => [value, column])).toEqual([
    ["A:A", 1],
    ["B:B", 3],
  ]);
});

test("a tab renamed in another program keeps what the state sheet knows of it", async () => {
  const book = await openBook(undefined);
  tinyHost(
    book,
    {
      main: 'sheet().getRange(1,1,1,2).setValues([["Mã","Tên"]]); sheet().insertRowsAfter(1, 50); sheet().getRange("A:A").addDeveloperMetadata("c", "ma", "DOCUMENT");',
    },
    {},
  ).call("main");
  const { openXlsx, saveXlsx } = await import("hucre");
  const file = await openXlsx(await saveBook(book));
  const first = file.sheets[0];
  if (first !== undefined) first.name = "Đơn vị";
  const again = await openBook(await saveXlsx(file));
  expect(again.sheets[0]).toMatchObject({ name: "Đơn vị", maxRows: 1050 });
  expect(again.marks).toHaveLength(1);
});

test("of tabs renamed in another program that have the same header, none is taken for another", async () => {
  const book = await openBook(undefined);
  tinyHost(
    book,
    {
      main: 'for (const tab of [sheet(), SpreadsheetApp.getActive().insertSheet("B", 1)]) { tab.getRange(1,1,1,2).setValues([["Mã","Tên"]]); tab.insertRowsAfter(1, 50); }',
    },
    {},
  ).call("main");
  const ids = book.sheets.map(({ id }) => id);
  const { openXlsx, saveXlsx } = await import("hucre");
  const file = await openXlsx(await saveBook(book));
  for (const [index, name] of ["Đơn vị", "Mốc"].entries()) {
    const tab = file.sheets[index];
    if (tab !== undefined) tab.name = name;
  }
  const { sheets } = await openBook(await saveXlsx(file));
  expect(sheets.map(({ name, maxRows }) => [name, maxRows])).toEqual([
    ["Đơn vị", 1000],
    ["Mốc", 1000],
  ]);
  expect(new Set([...ids, ...sheets.map(({ id }) => id)]).size).toBe(4);
});

test("a long list of choices goes to the state sheet and comes back", async () => {
  const book = await openBook(undefined);
  const values = Array.from({ length: 60 }, (_, index) => `Lựa chọn số ${index}`);
  const body = `sheet().getRange(2,1,5,1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(${JSON.stringify(values)}, true).build());`;
  tinyHost(book, { main: body }, {}).call("main");
  const again = await openBook(await saveBook(book));
  expect(again.sheets[0]?.validations[0]?.rule).toMatchObject({ kind: "list", values });
});

test("dates, numbers, rich text and links of a file made elsewhere survive", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "A",
        rows: [
          ["Ngày", new Date(Date.UTC(2026, 2, 5))],
          ["Số", 1.5],
        ],
        cells: new Map([
          [
            "2,0",
            {
              value: "đậm",
              type: "richText",
              richText: [{ text: "đ", font: { bold: true } }, { text: "ậm" }],
            },
          ],
          ["2,1", { value: "trang", type: "string", hyperlink: { target: "https://moj.gov.vn" } }],
          ["3,0", { value: null, formula: 'B1&"x"', formulaResult: "kết quả" }],
        ]),
      },
    ],
  });
  const book = await openBook(await saveBook(await openBook(bytes)));
  const sheet = book.sheets[0];
  expect(
    tinyHost(
      book,
      {
        main: "return sheet().getRange(4,1,1,1).getValues()[0][0] + sheet().getRange(1,2,1,1).getValues()[0][0].toISOString();",
      },
      {},
    ).call("main"),
  ).toBe("kết quả2026-03-04T17:00:00.000Z");
  expect(sheet?.rows[2]?.runs?.get(0)).toHaveLength(2);
});

test("a book of a host that had no triggers and no mail opens with none", async () => {
  const state = { version: 1, id: "so-cu", locale: "vi_VN", nextSheetId: 2, properties: { k: "v" } };
  const lists = { marks: [], protections: [], files: [], styles: [], sheets: [] };
  const rows = stateRows(stateSheetWriter([]).columns(JSON.stringify({ ...state, ...lists })));
  const sheets = [
    { name: "A", rows: [["x"]] },
    { name: STATE_SHEET, rows: rows.map(({ values }) => values.map(String)) },
  ];
  const book = await openBook(await writeXlsx({ sheets }));
  expect([book.id, book.triggers, [...book.mailUse]]).toEqual(["so-cu", [], []]);
});

test("a timed run switched on before the book was closed runs after it is opened", async () => {
  const book = await openBook(undefined);
  const bodies = {
    on: 'ScriptApp.newTrigger("tick").timeBased().everyHours(1).create();',
    tick: "sheet().getRange(1, 1, 1, 1).setValues([[PropertiesService.getDocumentProperties().getProperty('ai')]]);",
    note: "PropertiesService.getDocumentProperties().setProperty('ai', 'Lan');",
    forget: "PropertiesService.getDocumentProperties().deleteProperty('ai');",
  };
  const host = tinyHost(book, bodies, {});
  host.call("on");
  host.call("note");
  const again = await openBook(await saveBook(book));
  const later = tinyHost(again, bodies, { now: () => START + 3_600_000 });
  expect(later.runTimers()).toEqual([{ handler: "tick", failed: undefined }]);
  expect(again.sheets[0]?.rows[0]?.values[0]).toBe("Lan");
  later.call("forget");
  expect([...(await openBook(await saveBook(again))).properties.keys()]).toEqual([]);
});
