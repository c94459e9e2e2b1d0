import { expect, test } from "vitest";
import { refusal, runTiny } from "../../tiny-host.ts";

test.each([
  ["sheet().getRange(1,1,1,1).getDisplayValues()", "Range.getDisplayValues"],
  ["sheet().sort(1)", "Sheet.sort"],
  ["book().getName()", "Spreadsheet.getName"],
  ["SpreadsheetApp.openById('x')", "SpreadsheetApp.openById"],
  ["SpreadsheetApp.getUi().prompt('x')", "Ui.prompt"],
  ["SpreadsheetApp.ProtectionType.SHEET", "ProtectionType.SHEET"],
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
