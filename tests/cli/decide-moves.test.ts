import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bookEditor } from "../../src/local/book/edit/book-editor.ts";
import { saveBook } from "../../src/local/book/graft/save-book.ts";
import { openBook } from "../../src/local/book/read/open-book.ts";
import { cellAt, columnOf, rowWhere } from "../bundle/grid.ts";
import { sampleFolder } from "./sample-book.ts";
import { thidua } from "./thidua.ts";

const dueOf = async (path: string): Promise<unknown> => {
  const book = await openBook(readFileSync(path));
  return cellAt(book, "Mốc", rowWhere(book, "Mốc", "Mã", "BTP-DK-DV"), "⚙Hạn");
};

async function retype(path: string, words: string): Promise<void> {
  const book = await openBook(readFileSync(path));
  const row = rowWhere(book, "Mốc", "Mã", "BTP-DK-DV");
  bookEditor(book, () => 0).type("Mốc", row, columnOf(book, "Mốc", "Thời hạn"), words);
  writeFileSync(path, await saveBook(book));
}

test("a moved deadline is shown and left, with exit code 1, until --yes", async () => {
  const { book } = await sampleFolder();
  expect((await thidua("run", book, "Tính thời hạn")).code).toBe(0);
  const before = await dueOf(book);
  await retype(book, "chậm nhất là ngày 20/02/2017");

  const shown = await thidua("run", book, "Tính thời hạn");
  expect([shown.code, shown.err]).toEqual([1, ""]);
  expect(shown.out).toContain(
    "Mốc “đăng ký – đơn vị thuộc Bộ; Sở Tư pháp; Tổng cục Thi hành án dân sự”, ⚙Hạn (đăng ký: ",
  );
  expect(shown.out).toContain("): 15/02/2017 → 20/02/2017\n");
  expect(shown.out).toMatch(/\n {2}Vì sao: .+\n {2}Phải báo \d+ đơn vị \(.*\d+ Sở Tư pháp.*\): .+\n/u);
  expect(shown.out).toMatch(/Xem lại rồi chạy lệnh này thêm --yes để ghi\.\n$/u);
  expect(await dueOf(book)).toBe(before);

  const written = await thidua("run", book, "Tính thời hạn", "--yes");
  expect([written.code, written.err]).toEqual([0, ""]);
  expect(written.out).toContain("Đã ghi 2 thời hạn mới; hãy báo cho các đơn vị có liên quan.");
  expect(await dueOf(book)).toBe(Number(before) + 5);
  expect((await thidua("run", book, "Tính thời hạn")).out).not.toContain("→");
});
