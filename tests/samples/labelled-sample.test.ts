import { expect, test } from "vitest";
import { checkBook } from "../../src/core/checks/check-book.ts";
import { bookOf } from "../core/book-of.ts";
import { sampleBook, sampleRows } from "../core/sample-book.ts";
import { labelled } from "./labelled.ts";

test("the sample office with labels in place of keys has the same findings", () => {
  const today = "2026-11-20";
  const rows = labelled(new Map(Object.entries(sampleRows)));
  const told = (read: Parameters<typeof checkBook>[0]): readonly string[] =>
    checkBook(read, today).map(({ sheet, row, column, rule, message, fix }) =>
      [sheet, row, column, rule, message, fix].join(" | "),
    );
  expect(JSON.stringify([...rows])).toContain(" · ");
  expect(told(bookOf(Object.fromEntries(rows)))).toEqual(told(sampleBook()));
});
