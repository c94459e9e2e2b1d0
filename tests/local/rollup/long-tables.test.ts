import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plainOf } from "../../../src/local/book/model/stored.ts";
import { openBook } from "../../../src/local/book/read/open-book.ts";
import { rollUp } from "../../../src/local/rollup/roll-up.ts";
import { writePackage } from "../../../src/local/rollup/write-package.ts";
import { handedBook } from "../../../src/rollup/handed-table.ts";
import { bookOf } from "../../core/book-of.ts";
import { ministry } from "../../rollup/three-books.ts";
import { newFolder } from "./book-file.ts";

const lines = 60;

test("a table too long to look through stands whole beside the workbook, and is not taken for a book the next time", async () => {
  const book = handedBook(bookOf(ministry), "2026-07-01", "x");
  const tables = book.tables.map((table) => {
    if (table.name !== "facts") return table;
    const at = (name: string): number => table.schema.fields.findIndex((field) => field.name === name);
    const [first = []] = table.rows;
    const rows = Array.from({ length: lines }, (_, number) =>
      first.map((cell, column) =>
        [at("unit"), at("unit_id"), at("unit_heir"), at("unit_heir_id")].includes(column)
          ? `=xã ${number}`
          : cell,
      ),
    );
    return { ...table, rows };
  });
  const folder = newFolder();
  await writePackage(
    join(folder, "goi"),
    { ...book, tables },
    { product: "0", asOf: "2026-07-01", format: "csv" },
    undefined,
  );
  const out = join(folder, "tong.xlsx");
  const run = () =>
    rollUp(
      { folder, out, year: undefined, today: "2026-07-01", mostLines: 10, spill: newFolder() },
      () => undefined,
    );
  expect(await run()).toEqual({ ok: true, refused: 0 });
  expect(await run()).toEqual({ ok: true, refused: 0 });
  const beside = ["tong - Nguồn số liệu.csv", "tong - Đơn vị khi đó.csv", "tong - Đơn vị nay.csv"];
  expect(
    readdirSync(folder)
      .map((name) => name.normalize("NFC"))
      .sort(),
  ).toEqual(["goi", ...beside, "tong.xlsx"].sort());
  for (const name of beside) {
    const text = readFileSync(join(folder, name), "utf8");
    expect(text.trimEnd().split("\r\n")).toHaveLength(lines + 1);
    expect(text).toContain("'=xã 17,");
    expect(text).not.toMatch(/(?:^|,)=/mu);
  }
  const sheet = (await openBook(readFileSync(out))).sheetByName("Đơn vị nay");
  expect(sheet?.rows).toHaveLength(12);
  expect(plainOf(sheet?.rows[11]?.values[0])).toBe("Còn 50 dòng, xem tệp .csv ghi cạnh sổ này.");
});
