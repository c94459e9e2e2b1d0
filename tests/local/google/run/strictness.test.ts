import { expect, test } from "vitest";
import { refusal, runTiny } from "../../tiny-host.ts";

test.each([
  ["sheet().getRange(1,1,1,1).getDisplayValues()", "Range.getDisplayValues"],
  ["sheet().sort(1)", "Sheet.sort"],
  ["book().getName()", "Spreadsheet.getName"],
  ["SpreadsheetApp.openById('x')", "SpreadsheetApp.openById"],
  ["SpreadsheetApp.getUi().prompt('x')", "Ui.prompt"],
  ["SpreadsheetApp.BorderStyle.DOTTED", "BorderStyle.DOTTED"],
  ["Utilities.getUuid()", "Utilities.getUuid"],
  ["Drive.Files.get('x')", "Drive.Files.get"],
  ["Drive.Permissions", "Drive.Permissions"],
  ["sheet().anything = 1", "Sheet.anything"],
])("%s is not in the local host", async (body, member) => {
  expect(await refusal(body)).toBe(`ReferenceError: chưa có trong máy chủ cục bộ: ${member}`);
});

test.each([
  ["sheet().getRange(1, 1)", "(number,number)", "SpreadsheetApp.Sheet.getRange"],
  ["sheet().getRange('a', 1, 1, 1)", "(String,number,number,number)", "SpreadsheetApp.Sheet.getRange"],
  ["sheet().getRange(1.5, 1, 1, 1)", "(number,number,number,number)", "SpreadsheetApp.Sheet.getRange"],
  ["sheet().getRange(1,1,1,1).setValues('x')", "(String)", "SpreadsheetApp.Range.setValues"],
  ["sheet().getRange(1,1,1,1).setValues([[{}]])", "(Object[][])", "SpreadsheetApp.Range.setValues"],
  ["sheet().getRange(1,1,1,1).setValues([[NaN]])", "(number[][])", "SpreadsheetApp.Range.setValues"],
  ["sheet().getRange(1,1,1,1).setFontWeight('heavy')", "(String)", "SpreadsheetApp.Range.setFontWeight"],
  ["sheet().setName(5)", "(number)", "SpreadsheetApp.Sheet.setName"],
  ["sheet().setName()", "()", "SpreadsheetApp.Sheet.setName"],
  ["LockService.getDocumentLock().tryLock('1')", "(String)", "LockService.Lock.tryLock"],
  ["LockService.getDocumentLock().tryLock()", "()", "LockService.Lock.tryLock"],
  [
    "PropertiesService.getDocumentProperties().setProperty('a', 1)",
    "(String,number)",
    "PropertiesService.Properties.setProperty",
  ],
  ["sheet().setName('a', 'b')", "(String,String)", "SpreadsheetApp.Sheet.setName"],
  ["Utilities.newBlob([255], 'x', 'y')", "(number[],String,String)", "Utilities.newBlob"],
  [
    "Utilities.formatDate('2026', 'Asia/Ho_Chi_Minh', 'yyyy')",
    "(String,String,String)",
    "Utilities.formatDate",
  ],
])("%s has the wrong signature", async (body, types, name) => {
  expect(await refusal(body)).toBe(
    `Exception: The parameters ${types} don't match the method signature for ${name}.`,
  );
});

test("an exception of a service is an Error of the script's realm", async () => {
  expect(await runTiny("try { sheet().setName(); } catch (e) { return e instanceof Error; }")).toBe(true);
});

test.each([
  "URL",
  "TextEncoder",
  "structuredClone",
  "setTimeout",
  "fetch",
  "process",
  "require",
  "Buffer",
  "crypto",
  "GmailApp",
])("%s does not exist, as in Apps Script", async (name) => {
  expect(await runTiny(`return typeof ${name};`)).toBe("undefined");
});

test("Date is the simulated clock, and dates of every make are its instances", async () => {
  const body = `
    const before = Date.now();
    Utilities.sleep(1500);
    const made = new Date(2026, 2, 5);
    return [Date.now() - before, new Date().getTime() - before, made instanceof Date, made.constructor === Date, typeof Date(), new Date(0).toISOString(), Date.UTC(2026, 0)].join();`;
  expect(await runTiny(body)).toBe("1500,1500,true,true,string,1970-01-01T00:00:00.000Z,1767225600000");
});

test.each([
  ["book().insertSheet('', 0)", "The sheet name cannot be empty."],
  [`book().insertSheet('${"a".repeat(101)}', 0)`, "Sheet name cannot be greater than 100 characters."],
  [`sheet().setName('${"a".repeat(101)}')`, "Sheet name cannot be greater than 100 characters."],
  [
    "book().insertSheet(sheet().getName(), 0)",
    'A sheet with the name "Trang tính1" already exists. Please enter another name.',
  ],
  ["sheet().setFrozenRows(sheet().getMaxRows())", "You can't freeze all visible rows on the sheet."],
  ["sheet().getRange('Không có!A1')", "Range not found"],
])("%s is refused", async (body, message) => {
  expect(await refusal(body)).toBe(`Exception: ${message}`);
});

test.each([
  ["C9:B2", [2, 2, 8, 2]],
  ["C2:B9", [2, 2, 8, 2]],
  ["$C$9:$B$2", [2, 2, 8, 2]],
  ["'Trang khác'!B2:C3", [2, 2, 2, 2]],
  ["'Của ''ta'''!A1", [1, 1, 1, 1]],
])("%s names a range", async (address, [row = 0, column = 0, rows = 0, columns = 0]) => {
  const body = `book().insertSheet("Trang khác", 1); book().insertSheet("Của 'ta'", 2);
    const range = sheet().getRange(args[0]);
    return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()].join();`;
  expect(await runTiny(body, address)).toBe([row, column, rows, columns].join());
});

test("a property of a file holds 124 bytes with its name", async () => {
  const make = (value: string) =>
    `Drive.Files.create({ name: "x", appProperties: { thiDua: "${value}" } }, undefined, { fields: "id" })`;
  expect(await refusal(make("á".repeat(59)))).toBe("");
  expect(await refusal(make("á".repeat(60)))).toContain("Property thiDua exceeds 124 bytes.");
});
