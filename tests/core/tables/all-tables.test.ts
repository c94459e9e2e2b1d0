import { describe, expect, test } from "vitest";
import { tablesInOrder } from "../../../src/core/book/parsed-book.ts";
import { purposes } from "../../../src/core/tables/purposes.ts";
import { foldKey, nfc } from "../../../src/core/text/fold.ts";

const tables = tablesInOrder.map(([name, table]) => [table.sheet, name, table] as const);
const names = new Set<string>(tablesInOrder.map(([name]) => name));

test("no two tables share a name or a tab", () => {
  expect(new Set(tables.map(([sheet]) => foldKey(sheet))).size).toBe(tables.length);
  for (const [, name, table] of tables) expect(table.name).toBe(name);
});

describe.each(tables)("%s", (sheet, name, table) => {
  const columns = Object.entries(table.columns);
  const purpose = purposes[name];

  test("has headers that stay apart when case and marks are folded", () => {
    const folded = columns.map(([, column]) => foldKey(column.header));
    expect(folded.filter((header, at) => folded.indexOf(header) !== at)).toEqual([]);
    expect(folded).not.toContain("");
  });

  test("is identified by columns of its own, and named by some", () => {
    expect(table.identity.length).toBeGreaterThan(0);
    for (const key of [
      ...table.identity,
      ...(table.label === null ? [] : [...table.label.columns, ...table.label.names]),
    ]) {
      expect(Object.keys(table.columns)).toContain(key);
    }
  });

  test("has at most one key, called key, and is then identified by it alone", () => {
    const keys = columns.filter(([, column]) => column.kind === "key").map(([key]) => key);
    expect(keys.length).toBeLessThan(2);
    if (keys.length === 1) expect([keys, table.identity]).toEqual([["key"], ["key"]]);
  });

  test("refers to tables that have a key", () => {
    for (const [, column] of columns) {
      if (column.kind !== "ref") continue;
      expect(names).toContain(column.table);
      const target = tablesInOrder.find(([name]) => name === column.table)?.[1];
      expect(target?.columns["key"]?.kind).toBe("key");
    }
  });

  test("offers choices that stay apart when folded", () => {
    for (const [, column] of columns) {
      if (column.kind !== "choice") continue;
      expect(new Set(column.choices.map(foldKey)).size).toBe(column.choices.length);
    }
  });

  test("says of every column that clerks fill what it means", () => {
    for (const [, { filledBy, note, header, hidden }] of columns)
      if (filledBy === "clerk" && !hidden) {
        expect(note, header).toMatch(/^[\p{Lu}“].*[.…]$/u);
        expect(note, header).toBe(nfc(note));
      }
  });

  test("colours only words that it offers", () => {
    for (const [, column] of columns)
      for (const word of Object.keys(column.tones))
        expect(
          column.kind === "choice"
            ? column.choices
            : column.kind === "text"
              ? (column.known?.words ?? [])
              : [],
        ).toContain(word);
  });

  test("marks with ⚙ what the system fills in a clerk's sheet, and asks no clerk for it", () => {
    const mixed = columns.some(([, column]) => column.filledBy === "clerk");
    for (const [, column] of columns) {
      if (column.filledBy === "system") expect(column.required).toBe(false);
      if (mixed && !["Kết quả kiểm tra", "Việc cần rà soát"].includes(sheet)) {
        expect(column.header.startsWith("⚙")).toBe(column.filledBy === "system");
      }
    }
  });

  test("is written in NFC, with a purpose that is a sentence", () => {
    const words = [sheet, purpose, ...columns.flatMap(([, column]) => [column.header, column.note])];
    expect(words.filter((text) => text !== nfc(text).trim())).toEqual([]);
    expect(purpose).toMatch(/^\p{Lu}.*\.$/u);
    for (const [, column] of columns) expect(column.note).toMatch(/^$|^[\p{Lu}“].*[.…]$/u);
  });
});
