import { expect, test } from "vitest";
import { tablesInOrder } from "../../../src/core/book/parsed-book.ts";
import { isHidden } from "../../../src/core/table/layout.ts";
import { isLate, marksKey } from "../../../src/core/table/table.ts";
import type { Meter } from "../../../src/local/google/run/meter.ts";
import { copied } from "../copied.ts";
import { headersOf } from "../grid.ts";
import { asked, LAN, MINH, newOffice, type Office, said, setUpOffice } from "../office.ts";
import { changes, pictureOf } from "../picture.ts";

const atOnce = tablesInOrder.filter(([, table]) => !isLate(table));
const visible = tablesInOrder.filter(([, table]) => !isHidden(table));
/** Sheets with system columns that are seen; on some they make two runs of neighbours. */
const guarded = tablesInOrder.filter(([, table]) =>
  Object.values(table.columns).some(({ filledBy, hidden }) => filledBy === "system" && !hidden),
).length;

function stepsOf(office: Office): { readonly click: Meter; readonly whole: Meter } {
  const lan = office.clerk(LAN, {});
  lan.call("setUp");
  const click = lan.meter();
  for (const [, { sheet, columns: declared }] of visible)
    expect(headersOf(office.book, sheet)).toEqual(Object.values(declared).map(({ header }) => header));
  while (!asked(lan, { verb: "set-up.step" }).finished);
  return { click, whole: lan.meter() };
}

test("the click makes every sheet with its look; the page does the rest", async () => {
  const office = await newOffice();
  const { click, whole } = stepsOf(office);
  // 18 of them are made shorter, so that every later command reads fewer empty rows; 23 are put out of sight. Arrows to
  // filter by, frozen columns, centred days and folded columns are 57 of them (ADR 0027).
  expect(click.total).toBeLessThanOrEqual(790);
  expect(whole.calls).toMatchObject({
    // One keeps the marks of all columns, one the labels of rows; late ones come when they are needed.
    "Spreadsheet.insertSheet": atOnce.length + 2,
    "Range.setWrap": atOnce.length,
    "Sheet.setConditionalFormatRules": atOnce.filter(([, table]) => marksKey in table.columns).length,
  });
  expect(whole.calls["Range.protect"]).toBeLessThanOrEqual(guarded + 2);
  expect(whole.calls["Sheet.setColumnWidths"]).toBeLessThanOrEqual(125);
  expect(whole.calls["Range.setDataValidation"]).toBeLessThanOrEqual(77);
  expect(whole.total).toBeLessThanOrEqual(1016);
});

test("where nothing is missing no sheet is looked at but those that rows ship with", async () => {
  const office = await setUpOffice();
  const before = pictureOf(office.book, ["Nhật ký"]);
  const minh = office.clerk(MINH, {});
  minh.call("setUp");
  expect(said(minh)).toBe("Sổ đã sẵn sàng. Tiếp theo: chọn Thi đua › Bắt đầu để khai báo cơ quan.");
  expect(changes(before, pictureOf(office.book, ["Nhật ký"]))).toEqual([]);
  const { calls, total } = minh.meter();
  // The marks, and the sheets that rows ship with; nothing happened that the log should tell.
  expect([calls["Range.getFormulas"], calls["Sheet.getDataRange"], calls["Range.getValues"]]).toEqual([
    1, 1, 11,
  ]);
  expect(total).toBeLessThanOrEqual(80);
});

test("a copy of a finished book, which takes no properties along, is known to be laid", async () => {
  const office = copied(await setUpOffice());
  const minh = office.clerk(MINH, {});
  minh.call("setUp");
  expect(said(minh)).toBe("Sổ đã sẵn sàng. Tiếp theo: chọn Thi đua › Bắt đầu để khai báo cơ quan.");
  expect(minh.meter().calls["Sheet.appendRow"]).toBeUndefined();
  expect(minh.meter().calls["Range.setValues"]).toBeUndefined();
  expect(minh.meter().calls["Sheet.getProtections"]).toBeUndefined();
});
