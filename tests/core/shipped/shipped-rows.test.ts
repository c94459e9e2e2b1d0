import { expect, test } from "vitest";
import { checkBook } from "../../../src/core/checks/check-book.ts";
import { settingRemarks } from "../../../src/core/shipped/setting-remarks.ts";
import { shippedIdentity } from "../../../src/core/shipped/shipped.ts";
import { shipped } from "../../../src/core/shipped/shipped-rows.ts";
import { allTables } from "../../../src/core/tables/all-tables.ts";
import { bookOf } from "../book-of.ts";
import { checkedOn } from "../checked-on.ts";
import { shippedBySheet } from "../sample-book.ts";

test("a new book with its shipped rows has nothing to complain of", () => {
  expect(checkBook(bookOf(shippedBySheet), checkedOn)).toEqual([]);
});

test.each(shipped.rows.map((rows) => [rows.table, rows] as const))(
  "the rows of %s are told apart by their identity, as the sheet gives it back",
  (table, { identity, rows }) => {
    const { book } = bookOf(shippedBySheet);
    const written = rows.map((row) => shippedIdentity(row[identity]));
    expect(new Set(written).size).toBe(rows.length);
    expect(written).not.toContain("");
    expect(Object.keys(allTables[table].columns)).toContain(identity);
    const read = book[table].rows.map((row) => {
      const values: Readonly<Record<string, unknown>> = row.values;
      return shippedIdentity(String(values[identity]));
    });
    expect(read).toEqual(written);
  },
);

test("a cell that is not there identifies nothing", () => expect(shippedIdentity(undefined)).toBe(""));

test.each(Object.values(settingRemarks))("a setting is explained in a sentence: %s", (remark) =>
  expect(remark).toMatch(/^[\p{Lu}“].*\.$/u),
);
