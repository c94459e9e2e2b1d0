import { expect, test } from "vitest";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import { scriptOf } from "../../../../src/local/google/script.ts";
import { HostKilled } from "../../../../src/local/host.ts";
import { hostPage } from "../../../../src/local/host-page.ts";
import { START, tinyHost } from "../../tiny-host.ts";

const SHEET = "Trang tính1";

test("calls are counted by name with their simulated cost", async () => {
  const host = tinyHost(
    await openBook(undefined),
    {
      main: `const r = sheet().getRange(1, 1, 10, 10); r.setValues(r.getValues()); r.setFontWeight("bold"); r.getValues(); SpreadsheetApp.flush(); Utilities.newBlob([1], "a", "b");`,
    },
    {},
  );
  host.call("main");
  const meter = host.meter();
  expect(meter.calls).toEqual({
    "SpreadsheetApp.getActive": 1,
    "Spreadsheet.getSheets": 1,
    "Sheet.getRange": 1,
    "Range.getValues": 2,
    "Range.setValues": 1,
    "Range.setFontWeight": 1,
    "SpreadsheetApp.flush": 1,
  });
  expect([meter.total, meter.cellsRead, meter.cellsWritten]).toEqual([8, 200, 200]);
  // 8 + 150 + 0.16, read 100.85, write 9.2, look 7, read behind writes 300.85, flush with nothing waiting 0.16.
  expect(meter.simulatedMs).toBeCloseTo(576.22, 5);
  // Guesses: the list of sheets, the write, the look, the wait behind them and the flush.
  expect(meter.guessedMs).toBeCloseTo(150 + 9.2 + 7 + 200 + 0.16, 5);
  expect(host.clock() - START).toBe(576);
  host.resetMeter();
  expect(host.meter().total).toBe(0);
});

test.each([
  // 8 + 150, then the sheets are at hand.
  [
    "the list of sheets comes once a run",
    "book().getSheets(); sheet().getName(); sheet().getMaxRows();",
    1,
    182,
  ],
  ["and anew in the next run", "book().getSheets();", 2, 316],
  ["writes still waiting at the end are waited for", "sheet().clearNotes();", 1, 418],
  ["a flush before the end waits once", "sheet().clearNotes(); SpreadsheetApp.flush();", 1, 418.16],
])("%s", async (_, main, runs, ms) => {
  const host = tinyHost(await openBook(undefined), { main }, {});
  for (let run = 0; run < runs; run += 1) host.call("main");
  expect(host.meter().runs).toBe(runs);
  expect(host.meter().simulatedMs).toBeCloseTo(ms, 5);
});

test("the six minutes cannot be caught, and what was done stays done", async () => {
  const book = await openBook(undefined);
  const host = tinyHost(
    book,
    {
      main: `for (let i = 1; ; i++) { try { sheet().getRange(i, 1, 1, 1).setValues([[i]]); Utilities.sleep(100000); } catch (e) { try { sheet().getRange(9, 1, 1, 1).setValues([["sau"]]); } catch (again) { return "caught"; } } }`,
      next: "return sheet().getLastRow();",
    },
    {},
  );
  expect(() => host.call("main")).toThrow(HostKilled);
  expect(host.call("next")).toBe(4);
});

test.each([
  ["before", 0],
  ["after", 1],
] as const)("an error %s the effect leaves %i rows", async (when, rows) => {
  const message = "Service Spreadsheets timed out while accessing document with id x.";
  const host = tinyHost(
    await openBook(undefined),
    {
      main: `try { sheet().getRange(1, 1, 1, 1).setValues([["a"]]); } catch (e) { return e.name + e.message; }`,
      rows: "return sheet().getLastRow();",
    },
    { faults: [{ method: "Range.setValues", nth: 1, when, message }] },
  );
  expect(host.call("main")).toBe(`Exception${message}`);
  expect(host.call("rows")).toBe(rows);
  expect(host.call("main")).toBeUndefined();
});

test("another clerk edits between two calls, and the clock jumps", async () => {
  const host = tinyHost(
    await openBook(undefined),
    {
      main: `const r = sheet().getRange(1, 1, 2, 1); r.setValues([["a"], ["b"]]); const t = Date.now(); const seen = r.getValues().join(); return seen + (Date.now() - t > 60000);`,
    },
    {
      faults: [
        { method: "Range.getValues", nth: 1, edit: (book) => book.insertRows(SHEET, 1, 1) },
        { method: "Range.getValues", nth: 1, clockJumpMs: 60_000 },
      ],
    },
  );
  expect(host.call("main")).toBe(",atrue");
});

test("a plan set later counts from then", async () => {
  const host = tinyHost(await openBook(undefined), { main: "sheet();" }, {});
  host.call("main");
  host.setFaults([{ method: "Spreadsheet.getSheets", nth: 1, when: "before", message: "lỗi" }]);
  expect(() => host.call("main")).toThrow("lỗi");
});

test("onOpen builds the menu without a single call, and nothing else is allowed there", async () => {
  const menu = `SpreadsheetApp.getUi().createMenu(args[0].authMode).addItem("Kiểm tra", "check").addSeparator().addItem("Lập", "write").addToUi();`;
  const host = tinyHost(await openBook(undefined), { onOpen: menu + menu }, {});
  expect(host.menu()).toEqual([
    { menu: "LIMITED", caption: "Kiểm tra", functionName: "check" },
    { menu: "LIMITED", caption: "Lập", functionName: "write" },
  ]);
  expect(host.meter().total).toBe(0);
  const greedy = tinyHost(await openBook(undefined), { onOpen: "book();" }, {});
  expect(() => greedy.menu()).toThrow("You do not have permission to call SpreadsheetApp.getActive");
});

test("touching a service while the bundle loads fails, as it makes the menu vanish", async () => {
  const book = await openBook(undefined);
  expect(() => tinyHost(book, {}, { script: scriptOf("SpreadsheetApp.getActive();") })).toThrow("permission");
});

test("a trigger has no screen", async () => {
  const host = tinyHost(await openBook(undefined), { main: "SpreadsheetApp.getUi();" }, {});
  host.call("main");
  expect(() => host.callAsTrigger("main")).toThrow("Cannot call SpreadsheetApp.getUi() from this context.");
});

test("toasts, alerts, answers and sidebars are recorded", async () => {
  const host = tinyHost(
    await openBook(undefined),
    {
      main: `const ui = SpreadsheetApp.getUi();
      book().toast("Xong", "Sổ", 5);
      const yes = ui.alert("Hỏi", "Làm chứ?", ui.ButtonSet.YES_NO) === ui.Button.YES;
      ui.alert("Báo", String(yes), ui.ButtonSet.OK);
      ui.showSidebar(HtmlService.createHtmlOutputFromFile("tien-do").setTitle("Tiến độ"));`,
    },
    { confirm: ({ title }) => title === "Hỏi" },
  );
  host.call("main");
  expect(host.toasts()).toEqual([{ message: "Xong", title: "Sổ", seconds: 5 }]);
  expect(host.alerts()).toEqual([
    { title: "Hỏi", message: "Làm chứ?", answer: "YES" },
    { title: "Báo", message: "true" },
  ]);
  expect(host.pages()).toEqual([{ name: "tien-do", title: "Tiến độ", content: "<p>tien-do</p>" }]);
});

test("the active range is the row the clerk chose", async () => {
  const host = tinyHost(
    await openBook(undefined),
    {
      main: "const r = book().getActiveRange(); return r === null ? null : [r.getSheet().getName(), r.getRow(), r.getNumRows()].join();",
    },
    {},
  );
  expect(host.call("main")).toBeNull();
  host.select(SHEET, 7);
  expect(host.call("main")).toBe(`${SHEET},7,1`);
});

test.each([
  ["return { a: [1, 'x', null], b: undefined };", { a: [1, "x", null] }],
  ["return { day: new Date(0) };", null],
  ["return { f() {} };", null],
  ["return undefined;", null],
  ["return args;", ["x", { y: null }]],
])("a page gets JSON only: %s", async (body, answer) => {
  const page = hostPage(tinyHost(await openBook(undefined), { main: body, hidden_: "" }, {}));
  expect(page.run("main", "x", { y: null })).toEqual(answer);
});

test("a page may pass no dates or functions, and reach no private name", async () => {
  const page = hostPage(tinyHost(await openBook(undefined), { main: "", hidden_: "" }, {}));
  expect(() => page.run("main", new Date(0))).toThrow("illegal value");
  expect(() => page.run("main", { f: () => 1 })).toThrow("illegal value");
  expect(() => page.run("hidden_")).toThrow("not found");
  expect(() => page.run("none")).toThrow("not found");
});
