import { describe, expect, test } from "vitest";
import { bookEditor } from "../../../../src/local/book/edit/book-editor.ts";
import { saveBook } from "../../../../src/local/book/graft/save-book.ts";
import type { Book } from "../../../../src/local/book/model/book-model.ts";
import { noteAt, storedAt } from "../../../../src/local/book/model/cells.ts";
import { plainOf } from "../../../../src/local/book/model/stored.ts";
import { whyNotWorkbook } from "../../../../src/local/book/read/guard-xlsx.ts";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import { START } from "../../tiny-host.ts";
import { MAY_CHANGE, packages } from "./packages.ts";
import { partsOf } from "./raw-workbook.ts";
import { unsound } from "./sound.ts";

describe.each(packages)("%s", (_name, bytes) => {
  const cells = (book: Book): readonly unknown[] => {
    const [sheet] = book.sheets;
    if (sheet === undefined) return ["no sheet"];
    return [1, 2, 3].map((row) => [1, 2].map((column) => plainOf(storedAt(sheet, row, column))));
  };

  test("is let in, and read", async () => {
    expect(whyNotWorkbook(bytes)).toBe("");
    expect(cells(await openBook(bytes))).toEqual([
      ["Đơn vị", "Điểm"],
      ["Phòng 1", 7],
      ["Phòng 2", 9],
    ]);
  });

  test("saved with a typed cell: that cell is another, the other parts are what they were", async () => {
    const book = await openBook(bytes);
    bookEditor(book, () => START).type("Bảng", 2, 2, "8");
    const saved = await saveBook(book);
    const [before, after] = [partsOf(bytes), partsOf(saved)];
    expect(
      [...before].flatMap(([path, text]) =>
        MAY_CHANGE.test(path) || after.get(path) === text ? [] : [path],
      ),
    ).toEqual([]);
    // Every part of it once, under the name it had.
    expect([...before.keys()].filter((path) => !after.has(path))).toEqual([]);
    expect(new Set([...after.keys()].map((path) => path.replaceAll("\\", "/").toLowerCase())).size).toBe(
      after.size,
    );
    const known = new Set(unsound(before));
    expect(unsound(after).filter((what) => !known.has(what))).toEqual([]);
    const again = await openBook(saved);
    expect(cells(again)).toEqual([
      ["Đơn vị", "Điểm"],
      ["Phòng 1", 8],
      ["Phòng 2", 9],
    ]);
    expect(again.sheets.map(({ name }) => name)).toEqual(["Bảng"]);
  });

  test("what hangs on the sheet follows, and a note is put in", async () => {
    const book = await openBook(bytes);
    const editor = bookEditor(book, () => START);
    const notes = (of: Book): readonly (string | undefined)[] =>
      [2, 3, 4].map((row) => of.sheets[0] && noteAt(of.sheets[0], row, 2)?.text);
    const had = notes(book)[1];
    editor.insertRows("Bảng", 2, 1);
    editor.note("Bảng", 2, 2, "mới");
    const saved = await saveBook(book);
    expect(notes(await openBook(saved))).toEqual(["mới", undefined, had]);
    const known = new Set(unsound(partsOf(bytes)));
    expect(unsound(partsOf(saved)).filter((what) => !known.has(what))).toEqual([]);
  });
});
