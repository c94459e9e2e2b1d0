import { expect, test } from "vitest";
import { refusal, runTiny } from "../../tiny-host.ts";

/** Types a text into A1 (optionally formatted first) and reads it back with its type. */
const READ_BACK = `
  const cell = sheet().getRange(1, 1, 1, 1);
  if (args[1] !== "") cell.setNumberFormat(args[1]);
  cell.setValues([[args[0]]]);
  const value = cell.getValues()[0][0];
  return value instanceof Date ? "date " + Utilities.formatDate(value, book().getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm") : typeof value + " " + value;`;

test.each([
  ["001", "", "number 1"],
  ["12,5", "", "number 12.5"],
  ["12.5", "", "string 12.5"],
  ["1.234.567", "", "number 1234567"],
  ["-3", "", "number -3"],
  [" 7 ", "", "number 7"],
  ["50%", "", "number 0.5"],
  ["1e3", "", "number 1000"],
  ["1/2", "", "date 2026-02-01 00:00"],
  ["25/01/2017", "", "date 2017-01-25 00:00"],
  ["25-1-17", "", "date 2017-01-25 00:00"],
  ["2017-01-25", "", "date 2017-01-25 00:00"],
  ["01/2026", "", "date 2026-01-01 00:00"],
  ["15/06/1965", "", "date 1965-06-15 00:00"],
  ["25/01/2017 08:30", "", "date 2017-01-25 08:30"],
  ["08:00", "", "date 1899-12-30 08:00"],
  ["31/02/2026", "", "string 31/02/2026"],
  ["01/25/2017", "", "string 01/25/2017"],
  ["true", "", "boolean true"],
  ["FALSE", "", "boolean false"],
  ["'001", "", "string 001"],
  ["=A2+1", "", "string "],
  ["=", "", "string ="],
  ["Mốc 1", "", "string Mốc 1"],
  ["001", "@", "string 001"],
  ["1/2", "@", "string 1/2"],
  ["=A1", "@", "string =A1"],
  ["TRUE", "@", "string TRUE"],
  [12.5, "@", "string 12,5"],
  [45000, "dd/mm/yyyy", "date 2023-03-15 00:00"],
  ["", "", "string "],
  [null, "", "string "],
])("typed %j under format %j reads back as %s", async (typed, format, seen) => {
  expect(await runTiny(READ_BACK, typed, format)).toBe(seen);
});

test("a Date is stored in the zone of the book and comes back as the same instant of the script's realm", async () => {
  const body = `
    const day = Utilities.parseDate("15/06/1965", "Asia/Ho_Chi_Minh", "dd/MM/yyyy");
    sheet().getRange(1, 1, 1, 1).setValues([[day]]);
    const back = sheet().getRange(1, 1, 1, 1).getValues()[0][0];
    return [back instanceof Date, back.constructor === Date, back.toISOString(), day.getTime() === back.getTime()].join();`;
  expect(await runTiny(body)).toBe("true,true,1965-06-14T16:00:00.000Z,true");
});

test("the answer's arrays belong to the script's realm", async () => {
  expect(
    await runTiny(
      "const v = sheet().getRange(1, 1, 2, 2).getValues(); return v instanceof Array && v[0] instanceof Array;",
    ),
  ).toBe(true);
});

test("undefined clears", async () => {
  const body = `const r = sheet().getRange(1, 1, 1, 2); r.setValues([["a", "b"]]); r.setValues([[undefined, null]]); return r.getValues().flat().join("|") + sheet().getLastRow();`;
  expect(await runTiny(body)).toBe("|0");
});

test.each([
  [
    "sheet().getRange(1, 1, 2, 1).setValues([[1]])",
    "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
  ],
  [
    "sheet().getRange(1, 1, 1, 2).setValues([[1]])",
    "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
  ],
  [
    "sheet().getRange(1, 1, 1, 1).setNotes([['a', 'b']])",
    "The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.",
  ],
  [
    "sheet().getRange(1, 1, 1, 1).setValues([['x'.repeat(50001)]])",
    "Your input contains more than the maximum of 50000 characters in a single cell.",
  ],
  [
    "sheet().getRange(1001, 1, 1, 1)",
    "The coordinates of the range are outside the dimensions of the sheet.",
  ],
  ["sheet().getRange(1, 27, 1, 1)", "The coordinates of the range are outside the dimensions of the sheet."],
  ["sheet().getRange(0, 1, 1, 1)", "The starting row of the range is too small."],
  ["sheet().getRange(1, 1, 0, 1)", "The number of rows in the range must be at least 1."],
  ["sheet().getRange('Z')", "Range not found"],
  [
    "book().insertSheet('trang TÍNH1', 0)",
    'A sheet with the name "trang TÍNH1" already exists. Please enter another name.',
  ],
  [
    "sheet().insertRowsAfter(1, 500000)",
    "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
  ],
])("%s is refused in Google's words", async (body, message) => {
  expect(await refusal(body)).toBe(`Exception: ${message}`);
});

test("a strict dropdown refuses the whole call and names the cell", async () => {
  const body = `
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(["Có", "Không"], true).setAllowInvalid(false).build();
    sheet().getRange(2, 2, 3, 1).setDataValidation(rule);
    const range = sheet().getRange(1, 2, 3, 1);
    range.setValues([["Tiêu đề"], ["Có"], [""]]);
    try { range.setValues([["X"], ["Không"], ["Sai"]]); } catch (e) { return e.message + " " + range.getValues().flat(); }`;
  expect(await runTiny(body)).toBe(
    "The data you entered in cell B3 violates the data validation rules set on this cell. Tiêu đề,Có,",
  );
});

test("a strict dropdown from another sheet reads the cells of that sheet", async () => {
  const body = `
    const units = book().insertSheet("Đơn vị", 1);
    units.getRange(1, 1, 2, 1).setValues([["Phòng 1"], ["Phòng 2"]]);
    const rule = SpreadsheetApp.newDataValidation().requireValueInRange(units.getRange(1, 1, 5, 1), true).setAllowInvalid(false).build();
    const cell = sheet().getRange(2, 1, 1, 1).setDataValidation(rule);
    cell.setValues([["Phòng 2"]]);
    try { cell.setValues([["Phòng 3"]]); } catch (e) { return e.message; }`;
  expect(await runTiny(body)).toContain("cell A2 violates");
});
