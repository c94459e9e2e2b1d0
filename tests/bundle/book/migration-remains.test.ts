import { expect, test } from "vitest";
import { ruleAt } from "../../../src/local/book/model/validation.ts";
import { columnOf, sheetOf } from "../grid.ts";
import { LAN, sampleOffice, setUp } from "../office.ts";

function toVersionOne(book: Awaited<ReturnType<typeof sampleOffice>>["book"]): void {
  book.marks = book.marks.filter((mark) => mark.key !== "thi-dua.phien-ban");
  book.marks.push({
    key: "thi-dua.phien-ban",
    value: "1",
    sheet: undefined,
    column: undefined,
    row: undefined,
  });
}

test("the dropdown of a replaced value offers the new word", async () => {
  const { book, clerk } = await sampleOffice();
  toVersionOne(book);
  const sheet = sheetOf(book, "Phong trào");
  const column = columnOf(book, "Phong trào", "Trạng thái");
  const rule = ruleAt(sheet, 2, column);
  const at = sheet.validations.findIndex((validation) => validation.rule === rule);
  const old = sheet.validations[at];
  if (old?.rule.kind !== "list") throw new Error("no list");
  sheet.validations[at] = {
    ...old,
    rule: { ...old.rule, values: ["dự thảo", "đang thực hiện", "đã kết thúc"] },
  };
  setUp(clerk(LAN, {}));
  expect(ruleAt(sheet, 2, column)).toMatchObject({
    values: expect.arrayContaining(["đã tổng kết"]) as unknown,
  });
});

test.each([
  ["Sheet.copyTo", "after"],
  ["Sheet.setName", "before"],
  ["Sheet.hideSheet", "before"],
] as const)("broken off at %s, %s: run again there is no stray or visible copy", async (method, when) => {
  const { book, clerk } = await sampleOffice();
  const tabs = book.sheets.length;
  toVersionOne(book);
  const lan = clerk(LAN, { faults: [{ method, nth: 1, when, message: "Service error: Spreadsheets" }] });
  setUp(lan);
  setUp(lan);
  expect(book.sheets.map(({ name }) => name).slice(tabs)).toEqual([
    "Đợt (bản lưu v1)",
    "Phong trào (bản lưu v1)",
    "Mẫu văn bản (bản lưu v2)",
    "Việc cần rà soát (bản lưu v3)",
  ]);
  expect(book.sheets.slice(tabs).map(({ visibility }) => visibility)).toEqual([
    "hidden",
    "hidden",
    "hidden",
    "hidden",
  ]);
});
