import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre";
import { describe, expect, test } from "vitest";
import { bookEditor } from "../../../../src/local/book/edit/book-editor.ts";
import { saveBook } from "../../../../src/local/book/graft/save-book.ts";
import type { Book } from "../../../../src/local/book/model/book-model.ts";
import { styleOf } from "../../../../src/local/book/model/cell-style.ts";
import { storedAt, styleAt } from "../../../../src/local/book/model/cells.ts";
import { plainOf } from "../../../../src/local/book/model/stored.ts";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import { START } from "../../tiny-host.ts";
import { MAY_CHANGE } from "./packages.ts";
import { partsOf } from "./raw-workbook.ts";
import { unsound } from "./sound.ts";

/** The same small book as three other programs write it. */
const FIXTURES = join(import.meta.dirname, "../../../fixtures/workbooks");
const hucreBook = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: "Đơn vị",
        rows: [
          ["Đơn vị", "Hạn", "Điểm"],
          ["Phòng 1", new Date(Date.UTC(2026, 0, 25)), 7],
          ["dòng\nhai", true, null],
        ],
        cells: new Map([["2,2", { formula: "C2*2", formulaResult: 14 }]]),
      },
    ],
  });

describe.each([
  ["LibreOffice 7", () => readFileSync(join(FIXTURES, "libreoffice.xlsx")), 14],
  ["openpyxl 3", () => readFileSync(join(FIXTURES, "openpyxl.xlsx")), null],
  ["hucre 1", hucreBook, 14],
] as const)("written by %s", (_name, bytesOf, result) => {
  test("is read, and keeps all of it once a sheet and a cell are added", async () => {
    const bytes = await bytesOf();
    const book = await openBook(bytes);
    const values = (of: Book): readonly unknown[] => {
      const sheet = of.sheetByName("Đơn vị");
      if (sheet === undefined) return [];
      return [1, 2, 3].map((row) => [1, 2, 3].map((column) => plainOf(storedAt(sheet, row, column))));
    };
    const wanted = [
      ["Đơn vị", "Hạn", "Điểm"],
      ["Phòng 1", 46047, 7],
      ["dòng\nhai", true, result],
    ];
    expect(values(book)).toEqual(wanted);
    const [sheet] = book.sheets;
    expect(sheet && styleOf(book.styles, styleAt(sheet, 2, 2)).numFmt).toMatch(
      /^(?:dd\/mm\/yyyy|yyyy-mm-dd)/i,
    );
    bookEditor(book, () => START).type("Đơn vị", 5, 1, "Phòng 9");
    const saved = await saveBook(book);
    const [before, after] = [partsOf(bytes), partsOf(saved)];
    expect(
      [...before].flatMap(([path, text]) =>
        MAY_CHANGE.test(path) || after.get(path) === text ? [] : [path],
      ),
    ).toEqual([]);
    expect(unsound(after)).toEqual(unsound(before));
    expect(values(await openBook(saved))).toEqual(wanted);
  });
});
