import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkBook } from "../../../src/core/checks/check-book.ts";
import { readSamples } from "../../samples/read-samples.ts";
import { sampleBook, sampleRows } from "../sample-book.ts";

const expected: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../fixtures/sample-findings.json"), "utf8"),
);

test("every sample file is laid into the book", () => {
  const rows = readSamples().reduce((count, file) => count + file.rows.length, 0);
  const laid = Object.entries(sampleRows)
    .filter(([sheet]) => !["Cấu hình", "Ngày nghỉ", "Mẫu văn bản", "Hướng dẫn"].includes(sheet))
    .reduce((count, [, of]) => count + of.length, 0);
  expect(laid).toBe(rows);
});

test("the sample office holds its authors' own mistakes and no other", () => {
  expect(checkBook(sampleBook())).toEqual(expected);
});
