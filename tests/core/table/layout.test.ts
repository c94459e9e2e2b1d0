import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tablesInOrder } from "../../../src/core/book/parsed-book.ts";
import { type ColumnMark, findColumns, markValue } from "../../../src/core/table/find-columns.ts";
import { labelColumn } from "../../../src/core/table/label-formula.ts";
import { layoutSheet, type SheetLayout } from "../../../src/core/table/layout.ts";
import type { Table } from "../../../src/core/table/table.ts";
import { runs } from "../../sweep.ts";
import { offices, trace, visits } from "./small-tables.ts";

interface Book {
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly marks: readonly ColumnMark[];
}

const empty: Book = { headers: new Map(), marks: [] };
const small = new Map([offices, visits, trace].map((table) => [table.name, table]));

const lay = (tables: ReadonlyMap<string, Table>, book: Book): readonly SheetLayout[] =>
  [...tables.values()].map((table) => {
    const header = book.headers.get(table.sheet) ?? [];
    const fresh = header.length === 0;
    return layoutSheet(table, {
      header,
      marks: book.marks,
      insertAt: null,
      fresh,
      unguarded: fresh,
      added: new Set(),
      older: false,
      labelsOf: (name) => labelColumn([...tables.values()], name),
    });
  });

const lacking = ({ columns }: Pick<SheetLayout, "columns">) =>
  columns.filter(({ there, needsMark }) => !there || needsMark);

/** The book after a layout was carried out, as the workbook port promises. */
function laidOut(book: Book, layouts: readonly SheetLayout[]): Book {
  const headers = new Map(book.headers);
  const marks = [...book.marks];
  for (const { sheet, columns } of layouts) {
    const row = [...(headers.get(sheet) ?? [])];
    for (const { column, header, there, needsMark, mark } of columns) {
      while (row.length < column) row.push("");
      if (!there) row[column - 1] = header;
      if (needsMark) marks.push({ sheet, column, value: mark });
    }
    headers.set(sheet, row);
  }
  return { headers, marks };
}

describe("an empty book", () => {
  const [first, second, third] = lay(small, empty);

  test("gets every column in order, each marked", () => {
    expect(
      first?.columns.map(({ column, header, mark, there, needsMark }) => [
        column,
        header,
        mark,
        there,
        needsMark,
      ]),
    ).toEqual([
      [1, "Mã", "offices.key", false, true],
      [2, "Tên", "offices.name", false, true],
      [3, "Loại", "offices.kind", false, true],
      [4, "Từ ngày", "offices.from", false, true],
      [5, "Biên chế", "offices.staff", false, true],
      [6, "⚙Tạo lúc", "offices.made", false, true],
      [7, "⚙Đánh dấu", "offices.marks", false, true],
    ]);
  });

  test("formats days as days, numbers as they are and the rest as text, so that 001 and 1/2 stay", () => {
    expect(first?.columns.map((column) => column.format)).toEqual([
      "@",
      "@",
      "@",
      "dd/mm/yyyy",
      "General",
      "@",
      "@",
    ]);
  });

  test("offers choices, and the labels of the table a reference points to", () => {
    expect(first?.columns[2]?.dropdown).toEqual({ kind: "list", values: ["Sở", "Phòng"] });
    expect(second?.columns[0]?.dropdown).toEqual({ kind: "labels", column: 1 });
    expect(second?.columns[1]?.dropdown).toBeNull();
  });

  test("colours by the hidden marks; a sheet without them is not coloured", () => {
    expect(first?.colourRules[0]?.formula).toContain("$G2");
    expect(third?.colourRules).toEqual([]);
  });

  test("hides the sheets of the system", () => {
    expect([first, second, third].map((sheet) => sheet?.hidden)).toEqual([false, false, true]);
  });
});

describe("a book that clerks changed", () => {
  const book = laidOut(empty, lay(small, empty));
  const withHeader = (header: readonly string[]): Book => ({
    ...book,
    headers: new Map([...book.headers, [offices.sheet, header]]),
  });
  const changed = ["Mã", "Tên cơ quan", "Loại", "Từ ngày", "", "⚙Tạo lúc", "⚙Đánh dấu", "Ghi riêng"];

  test("keeps a renamed column and one whose header was emptied, leaves a clerk's own column alone", () => {
    const columns = lay(small, withHeader(changed))[0]?.columns ?? [];
    expect(columns.map((column) => column.column)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(columns.every(({ there }) => there)).toBe(true);
    expect(columns.some(({ needsMark, takesLook }) => needsMark || takesLook)).toBe(false);
  });

  test("adds a deleted column at the right end, behind the clerk's own", () => {
    const marks = book.marks.filter((mark) => mark.value !== "offices.kind");
    const header = ["Mã", "Tên", "", "Từ ngày", "Biên chế", "⚙Tạo lúc", "⚙Đánh dấu", "Ghi riêng"];
    const columns = lay(small, { ...withHeader(header), marks })[0]?.columns ?? [];
    expect(columns[2]).toMatchObject({ column: 9, there: false, takesLook: true, needsMark: true });
    expect(columns.filter(({ takesLook }) => takesLook)).toHaveLength(1);
  });

  test.each([
    ["among marked ones takes its look: a run broke off before it was marked", book.marks.slice(1), true],
    ["in a book that lost all marks keeps the look it has", [], false],
  ])("a column that is not marked %s", (_name, marks, takesLook) => {
    const [key] = lay(small, { ...book, marks })[0]?.columns ?? [];
    expect(key).toMatchObject({ there: true, needsMark: true, takesLook });
  });

  test("never puts a new column on a marked one whose header was emptied at the end", () => {
    const marks = book.marks.filter((mark) => mark.value !== "offices.key");
    const columns =
      lay(small, { ...withHeader(["", "Tên", "Loại", "Từ ngày", "Biên chế"]), marks })[0]?.columns ?? [];
    expect(new Set(columns.map((column) => column.column)).size).toBe(columns.length);
    expect(columns[0]?.column).toBe(8);
  });
});

const anyHeader = fc.array(
  fc.oneof(
    fc.constantFrom(...Object.values(offices.columns).map((column) => column.header), "", "Ghi riêng", "TÊN"),
    fc.string({ maxLength: 5 }),
  ),
  { maxLength: 12 },
);
const anyMarks = fc.uniqueArray(
  fc.record({
    key: fc.constantFrom(...Object.keys(offices.columns)),
    column: fc.integer({ min: 1, max: 15 }),
  }),
  { maxLength: 9 },
);

test("laying out a laid-out book changes nothing, and no column ever moves or is shared", () => {
  const tables = new Map([[offices.name, offices]]);
  fc.assert(
    fc.property(anyHeader, anyMarks, (header, set) => {
      const marks = set.map(({ key, column }) => ({
        sheet: offices.sheet,
        column,
        value: markValue(offices, key),
      }));
      const book: Book = { headers: new Map([[offices.sheet, header]]), marks };
      const before = findColumns(offices, header, marks).at;
      const layouts = lay(tables, book);
      const columns = layouts[0]?.columns ?? [];
      expect(new Set(columns.map((column) => column.column)).size).toBe(columns.length);
      Object.keys(offices.columns).forEach((key, index) => {
        const there = before.get(key);
        if (there === undefined)
          expect(columns[index]?.column).toBeGreaterThan(
            header.some((text) => text.trim() !== "") ? header.length : 0,
          );
        else expect(columns[index]?.column).toBe(there);
      });
      const after = laidOut(book, layouts);
      const again = lay(tables, after)[0]?.columns ?? [];
      expect(again.map((column) => column.column)).toEqual(columns.map((column) => column.column));
      expect(lacking({ columns: again })).toEqual([]);
    }),
    { numRuns: runs(2_000) },
  );
});

test("the shipped tables, laid out once, are all there and stay as they are", () => {
  const tables = new Map<string, (typeof tablesInOrder)[number][1]>(tablesInOrder);
  const book = laidOut(empty, lay(tables, empty));
  const again = lay(tables, book);
  expect(again.flatMap(lacking)).toEqual([]);
  for (const [, table] of tablesInOrder) {
    expect(findColumns(table, book.headers.get(table.sheet) ?? [], book.marks).findings).toEqual([]);
  }
});

test("rows that a sheet has from its beginning stand under their columns, with room below", () => {
  const fresh = {
    header: [],
    marks: [],
    insertAt: 0,
    fresh: true,
    unguarded: true,
    added: new Set<string>(),
    older: false,
    labelsOf: () => undefined,
  };
  const [key = "", second = ""] = Object.keys(offices.columns);
  const row = { [second]: "hai", [key]: "một" };
  const made = layoutSheet(offices, { ...fresh, firstRows: [row] });
  expect(made.lines.map((line) => line.slice(0, 2))).toEqual([["một", "hai"]]);
  const many = layoutSheet(offices, { ...fresh, firstRows: Array.from({ length: 2000 }, () => row) });
  expect(many.rows).toBeGreaterThan(2001);
  const there = { ...fresh, header: ["Mã"], firstRows: [row] };
  expect(layoutSheet(offices, there).lines).toEqual([]);
});
