import { expect, test } from "vitest";
import { tablesInOrder } from "../../src/core/book/parsed-book.ts";
import type { Cell } from "../../src/core/table/cell.ts";
import { understand } from "../../src/rollup/raw-book.ts";
import { cellsUnder, type RowsBySheet } from "../core/book-of.ts";
import { dirty, ministry } from "./three-books.ts";

type Sheets = ReadonlyMap<string, readonly (readonly Cell[])[]>;
const sheetsOf = (rows: RowsBySheet): Sheets =>
  new Map(tablesInOrder.map(([, table]) => [table.sheet, cellsUnder(table, rows[table.sheet] ?? [])]));
const raw = (sheets: Sheets, schema = 4, formulas: readonly string[] = []) =>
  understand({ cells: (name) => sheets.get(name) ?? [], formulas: () => formulas, schema });
const why = (...given: Parameters<typeof raw>): string => {
  const understood = raw(...given);
  return understood.ok ? "" : understood.why;
};

test.each<[string, string, RegExp]>([
  ["a book of now", why(sheetsOf(ministry)), /^$/u],
  ["one re-saved by a program that keeps no metadata", why(sheetsOf(ministry), 0), /^$/u],
  ["an older one", why(sheetsOf(ministry), 3), /dạng cũ/u],
  ["a newer one", why(sheetsOf(ministry), 5), /mới hơn/u],
  ["a foreign one", why(new Map([["Chấm công", [["Họ tên"]]]]), 0), /không phải sổ/u],
  [
    "a foreign one with a tab of our name",
    why(new Map([["Đơn vị", [["Ghi chú", "Số tiền"]]]]), 0),
    /không phải sổ/u,
  ],
  [
    "one that lost a sheet",
    why(new Map([...sheetsOf(ministry)].filter(([name]) => name !== "Mốc"))),
    /thiếu trang Mốc/u,
  ],
])("%s", (_name, told, expected) => {
  expect(told).toMatch(expected);
});

test("one that lost a column says which", () => {
  const sheets = new Map(sheetsOf(ministry));
  const lines = sheets.get("Theo dõi") ?? [];
  const at = lines[0]?.indexOf("Đơn vị") ?? -1;
  sheets.set(
    "Theo dõi",
    lines.map((line) => line.filter((_, column) => column !== at)),
  );
  expect(why(sheets)).toContain("cột “Đơn vị” của trang Theo dõi");
});

test("rows typed without a key get one, so that they count", () => {
  const understood = raw(sheetsOf(dirty));
  const book = understood.ok ? understood.read.book : undefined;
  expect(book?.units.rows.map(({ values }) => values.key)).toEqual(["STP-QT", "BTP", "VP", "TTTG"]);
  expect(book?.milestones.rows.every(({ values }) => values.key !== "")).toBe(true);
  expect(book?.campaigns.rows[1]?.values.issuer).toBe("STP-QT");
});

test("a renamed column is known by its mark, decomposed letters are composed, an apostrophe that keeps a text is none of it", () => {
  const sheets = new Map(sheetsOf(ministry));
  const [header = [], first = [], ...rest] = sheets.get("Đơn vị") ?? [];
  const renamed = header.map((cell) => (cell === "Tên" ? "Tên cơ quan" : cell));
  const at = header.indexOf("Tên");
  const letter = String.fromCharCode(65 + at);
  sheets.set("Đơn vị", [
    renamed,
    first.map((cell, column) => (column === at ? "'=Bộ Tư pháp".normalize("NFD") : cell)),
    ...rest,
  ]);
  const understood = raw(sheets, 4, ["x", `=N("units.name")+COLUMN('Đơn vị'!${letter}:${letter})`]);
  expect(understood.ok ? understood.read.book.units.rows[0]?.values.name : "").toBe("=Bộ Tư pháp");
});
