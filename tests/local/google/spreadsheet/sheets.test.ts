import { writeXlsx } from "hucre";
import { expect, test } from "vitest";
import { saveBook } from "../../../../src/local/book/graft/save-book.ts";
import { styleOf } from "../../../../src/local/book/model/cell-style.ts";
import { styleAt } from "../../../../src/local/book/model/cells.ts";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import { refusal, runTiny, tinyHost } from "../../tiny-host.ts";

test.each([
  ["return [sheet().getLastRow(), sheet().getMaxRows(), sheet().getMaxColumns()].join();", "0,1000,26"],
  [
    "const r = sheet().getDataRange(); return [r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns()].join();",
    "1,1,1,1",
  ],
  [
    "sheet().getRange(3, 2, 1, 1).setValues([['x']]); const r = sheet().getDataRange(); return [r.getNumRows(), r.getNumColumns()].join();",
    "3,2",
  ],
  [
    "sheet().getRange('B2:B').setFontWeight('bold'); return sheet().getRange('B2:B').getNumRows() + ',' + sheet().getLastRow();",
    "999,0",
  ],
  [
    "book().insertSheet('A', 0); book().insertSheet('B', 1); return book().getSheets().map((s) => s.getName()).join();",
    "A,B,Trang tính1",
  ],
  ["book().insertSheet('A', 0); return book().getActiveRange().getSheet().getName();", "A"],
  [
    "const s = book().insertSheet('A', 0); s.setName('B'); return s.getSheetId() === book().getSheetByName('B').getSheetId() && s.getSheetId() !== sheet().copyTo(book()).getSheetId() ? 'ổn' : 'sai';",
    "ổn",
  ],
  ["return String(book().getSheetByName('không có'));", "null"],
  [
    "sheet().getRange(3, 5, 1, 1).setValues([['x']]); sheet().getRange('A:C').setNumberFormat('@'); sheet().appendRow(['001', '=1+1', 'a 1']); const r = sheet().getRange(4, 1, 1, 3); return [...r.getValues()[0], ...r.getFormulas()[0]].join();",
    "1,,a 1,,=1+1,",
  ],
  [
    "sheet().getRange(1000, 1, 1, 1).setValues([['x']]); sheet().appendRow(['y']); return [sheet().getMaxRows(), sheet().getLastRow()].join();",
    "1001,1001",
  ],
  [
    "sheet().insertRowsAfter(1000, 5); sheet().insertColumnsAfter(26, 2); return [sheet().getMaxRows(), sheet().getMaxColumns()].join();",
    "1005,28",
  ],
  [
    "const s = book().insertSheet('A', 1); s.hideSheet(); const h = s.isSheetHidden(); s.showSheet(); return [h, s.isSheetHidden()].join();",
    "true,false",
  ],
  [
    "sheet().getRange(1,1,1,1).setValues([['gốc']]); const c = sheet().copyTo(book()); sheet().getRange(1,1,1,1).setValues([['mới']]); return c.getName() + c.getRange(1,1,1,1).getValues();",
    "Bản sao của Trang tính1gốc",
  ],
  [
    "const s = book().insertSheet('A', 1); s.getRange('B:B').addDeveloperMetadata('k', 'v', 'DOCUMENT'); s.getRange(1,1,1,1).protect(); book().deleteSheet(s); return book().getSheets().length + ',' + book().createDeveloperMetadataFinder().find().length + ',' + book().getActiveRange();",
    "1,0,null",
  ],
  ["sheet().copyTo(book()); return sheet().copyTo(book()).getName();", "Bản sao của Trang tính1 2"],
  [
    "return [book().getSpreadsheetLocale(), book().getSpreadsheetTimeZone()].join();",
    "vi_VN,Asia/Ho_Chi_Minh",
  ],
  [
    "book().setSpreadsheetLocale('en_US'); const r = sheet().getRange(1,1,1,3); r.setValues([['12.5', '12,5', '02/01/2026']]); const v = r.getValues()[0]; return [v[0], v[1], Utilities.formatDate(v[2], 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd')].join('|');",
    "12.5|12,5|2026-02-01",
  ],
])("%s", async (body, seen) => {
  expect(await runTiny(body)).toBe(seen);
});

test.each([
  ["sheet().hideSheet()", "You can't hide all the sheets in a document."],
  ["book().deleteSheet(sheet())", "You can't remove all the sheets in a document."],
  [
    "book().deleteSheet({})",
    "The parameters (Object) don't match the method signature for SpreadsheetApp.Spreadsheet.deleteSheet.",
  ],
  ["sheet().hideColumns(27, 1)", "Those columns are out of bounds."],
  ["sheet().moveColumns(sheet().getRange('B:B'), 28)", "Those columns are out of bounds."],
  [
    "sheet().getRange('1:1').createTextFinder('x').replaceAllWith('y')",
    "chưa có trong máy chủ cục bộ: TextFinder tìm một phần của ô",
  ],
  [
    "sheet().getRange(1,1,5,1).addDeveloperMetadata('k', 'v', 'DOCUMENT')",
    "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
  ],
  [
    "const s = book().insertSheet('A', 1); sheet().setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1').setBackground('red').setRanges([s.getRange(1,1,1,1)]).build()])",
    "Conditional format rule cannot reference a different sheet.",
  ],
  [
    "SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=Khác!A1').setBackground('red').setRanges([sheet().getRange(1,1,1,1)]).build()",
    "Conditional format rule cannot reference a different sheet.",
  ],
  ["book().setSpreadsheetTimeZone('Hà Nội')", "Invalid argument: Hà Nội"],
  ["sheet().getRange(1,1,1,1).setBackground('mauve')", 'chưa có trong máy chủ cục bộ: màu "mauve"'],
])("%s is refused", async (body, message) => {
  expect(await refusal(body)).toBe(`Exception: ${message}`);
});

test("marks are found by key with the column they stand on now", async () => {
  const body = `
    for (const [c, v] of [["B:B", "ten"], ["D:D", "han"]]) sheet().getRange(c).addDeveloperMetadata("cot", v, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    book().addDeveloperMetadata("so", "1", SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    sheet().insertColumnsAfter(2, 1);
    const find = (key) => book().createDeveloperMetadataFinder().withKey(key).find();
    return find("cot").map((m) => m.getKey() + m.getValue() + m.getLocation().getColumn().getColumn()).join() + find("so")[0].getLocation().getColumn();`;
  expect(await runTiny(body)).toBe("cotten2,cothan5null");
});

test("a mark gets another value, and is taken off", async () => {
  const body = `
    for (const v of ["a", "b"]) sheet().getRange("B:B").addDeveloperMetadata("cot", v, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    const find = () => book().createDeveloperMetadataFinder().withKey("cot").find();
    find()[0].setValue("c");
    find()[1].remove();
    return find().map((m) => m.getValue() + m.getLocation().getColumn().getColumn()).join();`;
  expect(await runTiny(body)).toBe("c2");
});

test.each([
  ["A:B", 6, "c,d,e,a,b"],
  ["A:B", 4, "c,a,b,d,e"],
  ["D:E", 1, "d,e,a,b,c"],
  ["B:C", 3, "a,b,c,d,e"],
])("columns %s moved in front of column %d: %s", async (columns, before, seen) => {
  const body = `
    sheet().getRange("A1:E1").setValues([["a", "b", "c", "d", "e"]]);
    sheet().moveColumns(sheet().getRange("${columns}"), ${before});
    return sheet().getRange("A1:E1").getValues()[0].join();`;
  expect(await runTiny(body)).toBe(seen);
});

test("a list of addresses gives its ranges, each with its own size; an open end reaches the last row", async () => {
  const body = `return sheet().getRangeList(["B2:C", "C:C", "A1:D1"]).getRanges().map((r) => [r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns()]).join(" ");`;
  expect(await runTiny(body)).toBe("2,2,999,2 1,3,1000,1 1,1,1,4");
});

test("a text finder replaces whole cells in their own case, and leaves formulas alone", async () => {
  const body = `
    const r = sheet().getRange("A1:E1");
    r.setValues([["Đợt", "đợt", "Đợt số", "Khác", '="Đợt"']]);
    const n = sheet().getRange("1:1").createTextFinder("Đợt").matchCase(true).matchEntireCell(true).replaceAllWith("001");
    return n + "|" + r.getValues()[0].slice(0, 4).join("|") + "|" + sheet().getRange(1, 5, 1, 1).getFormulas()[0][0];`;
  expect(await runTiny(body)).toBe('1|1|đợt|Đợt số|Khác|="Đợt"');
});

test("protections are listed with what was set on them", async () => {
  const body = `
    sheet().getRange(1,1,1,3).protect().setWarningOnly(true);
    sheet().getRange("B:B").protect();
    sheet().insertColumnsAfter(1, 1);
    return sheet().getProtections(SpreadsheetApp.ProtectionType.RANGE).map((p) => p.getRange()).map((r) => [r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns()]).join(" ");`;
  expect(await runTiny(body)).toBe("1,1,1,4 1,3,1000,1");
});

test("a sheet has one protection, whoever asks for it; it is no protected range", async () => {
  const body = `
    sheet().protect().setDescription("một").setUnprotectedRanges([sheet().getRange("B2:C")]);
    sheet().insertColumnsAfter(1, 1);
    const [whole, ...more] = book().getProtections(SpreadsheetApp.ProtectionType.SHEET);
    const [open] = whole.getUnprotectedRanges();
    return [sheet().protect().getDescription(), more.length, whole.getRange().getNumRows(), open.getColumn(), open.getNumRows(),
      whole.isWarningOnly(), whole.canEdit(), whole.getEditors().length, book().getOwner(),
      sheet().getProtections(SpreadsheetApp.ProtectionType.RANGE).length].join(" ");`;
  expect(await runTiny(body)).toBe("một 0 1000 3 999 false true 0  0");
});

test.each([
  ["sheet().getRange('A1').protect().setUnprotectedRanges([])", "must be on a protected sheet"],
  ["sheet().protect().setDomainEdit(false)", "does not belong to a domain"],
])("%s is refused", async (body, message) => {
  expect(await runTiny(`try { ${body}; } catch (e) { return e.message; } return "";`)).toContain(message);
});

test("conditional rules come back as they were set and may be set again", async () => {
  const body = `
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=AND($A1;$B1)').setBackground('#fce8e6').setRanges([sheet().getRange(1,1,5,2)]).build();
    sheet().setConditionalFormatRules([rule]);
    sheet().setConditionalFormatRules(sheet().getConditionalFormatRules().concat([rule]));
    return sheet().getConditionalFormatRules().map((r) => r.getBooleanCondition().getCriteriaValues()[0]).join(" ");`;
  expect(await runTiny(body)).toBe("=AND($A1;$B1) =AND($A1;$B1)");
});

test("a rule keeps background, colour of text and weight in the file, and leaves out what it does not tell", async () => {
  const book = await openBook(undefined);
  const rule = (looks: string): string =>
    `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=LEFT(A1;1)="q"')${looks}.setRanges([sheet().getRange(1,1,5,2)]).build()`;
  const main = `sheet().setConditionalFormatRules([${rule(".setBackground('#fce8e6').setFontColor('#a50e0e').setBold(true)")}, ${rule(".setBold(true)")}]);`;
  tinyHost(book, { main }, {}).call("main");
  const again = await openBook(await saveBook(book));
  expect(again.sheets[0]?.formats.map(({ look }) => look)).toEqual([
    { background: "FCE8E6", colour: "A50E0E", bold: true },
    { bold: true },
  ]);
});

test("a list of ranges takes one look in all of them, each range counted", async () => {
  const book = await openBook(undefined);
  const main = `
    const list = sheet().getRangeList(["A1:B1", "C3"]);
    list.setBackground("#fce8e6"); list.setFontColor("#a50e0e"); list.setFontWeight("bold");`;
  const host = tinyHost(book, { main }, {});
  host.call("main");
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error("a sheet");
  const looks = [
    [1, 1],
    [1, 2],
    [3, 3],
    [2, 1],
  ].map(([row = 0, column = 0]) => {
    const { fill, font } = styleOf(book.styles, styleAt(sheet, row, column));
    return [fill?.type === "pattern" ? fill.fgColor?.rgb : undefined, font?.color?.rgb, font?.bold];
  });
  const look = ["FCE8E6", "A50E0E", true];
  expect(looks.slice(0, 3)).toEqual([look, look, look]);
  expect(looks[3]).not.toEqual(look);
  expect(host.meter().cellsWritten).toBe(6);
});

test("a copied rule can be changed without touching the first; null takes rules off", async () => {
  const body = `
    const first = SpreadsheetApp.newDataValidation().requireValueInList(["Có"], true).setAllowInvalid(false).build();
    const second = first.copy().setAllowInvalid(true).build();
    const cells = sheet().getRange(1,1,1,3);
    sheet().getRange(1,1,1,1).setDataValidation(first);
    sheet().getRange(1,2,1,1).setDataValidation(second);
    sheet().getRange(1,3,1,1).setDataValidation(first).setDataValidation(null);
    cells.setValues([["Có", "sai", "sai"]]);
    try { cells.setValues([["sai", "", ""]]); } catch (e) { return e.message; }`;
  expect(await runTiny(body)).toContain("cell A1 violates");
});

test("changing one property of a look leaves the clerk's other choices", async () => {
  const look = {
    font: { name: "Times New Roman", size: 13, italic: true },
    border: { top: { style: "thin" as const } },
    alignment: { horizontal: "center" as const },
    numFmt: "#,##0",
  };
  const bytes = await writeXlsx({
    sheets: [{ name: "A", rows: [["x"]], cells: new Map([["0,0", { style: look }]]) }],
  });
  const book = await openBook(bytes);
  tinyHost(
    book,
    {
      main: 'sheet().getRange(1,1,1,1).setFontWeight("bold").setFontColor("#f00").setWrap(true).setVerticalAlignment("middle").setNumberFormat("@");',
    },
    {},
  ).call("main");
  const sheet = book.sheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  expect(styleOf(book.styles, styleAt(sheet, 1, 1))).toMatchObject({
    font: { ...look.font, bold: true, color: { rgb: "FF0000" } },
    border: look.border,
    alignment: { horizontal: "center", wrapText: true, vertical: "center" },
    numFmt: "@",
  });
});
