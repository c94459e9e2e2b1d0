import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renewRows, withOrigin } from "../../../src/core/shipped/renew-rows.ts";
import type { Cell } from "../../../src/core/table/cell.ts";
import { type ParsedTable, parseTable } from "../../../src/core/table/parse-table.ts";
import { awards } from "../../../src/core/tables/award/awards.ts";
import { runs } from "../../sweep.ts";

type Cells = Readonly<Record<string, Cell>>;

const keys = Object.keys(awards.columns);
const sheetOf = (rows: readonly Cells[]): ParsedTable =>
  parseTable(
    awards,
    [
      Object.values(awards.columns).map(({ header }) => header),
      ...rows.map((row) => keys.map((key) => row[key] ?? "")),
    ],
    [],
  );
const ships = (rows: readonly Cells[], product: string) => ({
  table: "awards" as const,
  identity: "key",
  rows: withOrigin(awards, rows, product),
  groups: [],
});

/** The sheet once the renewal was written into it. */
function renewed(rows: readonly Cells[], shipped: readonly Cells[], product: string) {
  const renewal = renewRows(sheetOf(rows), ships(shipped, product));
  const now = rows.map((row, index) => ({ ...row, ...renewal.cells.get(index + 2) }));
  return { ...renewal, now: [...now, ...renewal.added] };
}

const medal = { key: "HC", name: "Huân chương", rank: 50, to: { day: "2025-06-30" } } as const;
const title = { key: "DH", name: "Danh hiệu", rank: 10 } as const;
const first = withOrigin(awards, [medal, title], "0.3.0");
const origins = (rows: readonly Cells[]) => rows.map(({ origin }) => origin);

describe("a new version", () => {
  const cases: readonly (readonly [
    string,
    readonly Cells[],
    readonly Cells[],
    readonly [added: number, mended: number, kept: number],
    readonly Cell[],
  ])[] = [
    ["ships the same", first, [medal, title], [0, 0, 0], ["kèm theo sổ", "kèm theo sổ"]],
    [
      "ships one more",
      first,
      [medal, title, { key: "MỚI", name: "Mới" }],
      [1, 0, 0],
      ["kèm theo sổ", "kèm theo sổ", "kèm theo sổ"],
    ],
    [
      "mends one that the office left as it came",
      first,
      [{ ...medal, rank: 60 }, title],
      [0, 1, 0],
      ["kèm theo sổ", "kèm theo sổ"],
    ],
    [
      "says nothing of a row that the office changed and that did not change",
      [{ ...first[0], name: "Của chúng tôi" }, ...first.slice(1)],
      [medal, title],
      [0, 0, 0],
      ["cơ quan đã sửa", "kèm theo sổ"],
    ],
    [
      "leaves one that the office changed",
      [{ ...first[0], name: "Của chúng tôi" }, ...first.slice(1)],
      [{ ...medal, rank: 60 }, title],
      [0, 0, 1],
      ["cơ quan đã sửa", "kèm theo sổ"],
    ],
    [
      "ships what the office had mended itself",
      [{ ...first[0], rank: 60 }, ...first.slice(1)],
      [{ ...medal, rank: 60 }, title],
      [0, 0, 0],
      ["kèm theo sổ", "kèm theo sổ"],
    ],
    [
      "comes to rows of an older one that told no origin",
      [medal, { ...title, rank: 20 }, { key: "RIÊNG", name: "Riêng" }],
      [medal, title],
      [0, 0, 1],
      ["kèm theo sổ", "cơ quan đã sửa", "cơ quan thêm"],
    ],
    [
      "knows a copy under another key for the office's own",
      [...first, { ...first[0], key: "HC-2" }],
      [medal, title],
      [0, 0, 0],
      ["kèm theo sổ", "kèm theo sổ", "cơ quan thêm"],
    ],
    ["ships one no more", first, [title], [0, 0, 0], ["kèm theo sổ", "kèm theo sổ"]],
  ];
  test.each(cases)("%s", (_, rows, shipped, counts, from) => {
    const { added, mended, kept, now } = renewed(rows, shipped, "0.4.0");
    expect([added.length, mended, kept.length]).toEqual(counts);
    expect(origins(now)).toEqual(from);
    // Told once, and nothing is left to do.
    const again = renewed(now, shipped, "0.4.1");
    expect([again.added.length, again.cells.size, again.kept.length]).toEqual([0, 0, 0]);
  });

  test("empties what a row that is mended no longer says", () => {
    const { now } = renewed(first, [{ key: "HC", name: "Huân chương", rank: 50 }, title], "0.4.0");
    expect(now[0]).toMatchObject({ to: "", name: "Huân chương" });
  });
});

test("a cell that an office changed is never written over, whatever is shipped after", () => {
  const edit = fc.record({
    row: fc.nat(1),
    key: fc.constantFrom("name", "rank", "source"),
    cell: fc.constantFrom<Cell>("Khác", 7, ""),
  });
  const version = fc.array(fc.record({ name: fc.constantFrom("A", "B"), rank: fc.constantFrom(1, 2) }), {
    minLength: 2,
    maxLength: 2,
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.array(edit, { maxLength: 2 }), version), { maxLength: 5 }), (story) => {
      let rows: readonly Cells[] = first;
      for (const [edits, version] of story) {
        rows = rows.map((row, index) => {
          const mine = edits.filter((each) => each.row === index);
          return { ...row, ...Object.fromEntries(mine.map(({ key, cell }) => [key, cell])) };
        });
        const ours = new Set(rows.filter((_, index) => changedByOffice(rows, index)));
        const before = rows;
        const shipped = version.map((row, index) => ({ key: index === 0 ? "HC" : "DH", ...row }));
        const { now } = renewed(rows, shipped, "0.4.0");
        for (const [index, row] of before.entries())
          if (ours.has(row))
            for (const key of ["name", "rank", "source"]) expect(now[index]?.[key]).toEqual(row[key]);
        rows = now;
      }
    }),
    { numRuns: runs(100) },
  );
});

/** Whether what stands in a row is not what it was when it came. */
function changedByOffice(rows: readonly Cells[], index: number): boolean {
  const [asNow] = withOrigin(awards, [rows[index] ?? {}], "x");
  const printOf = (row: Cells | undefined): string => String(row?.["shippedAs"] ?? "").split(" ")[1] ?? "";
  return printOf(asNow) !== printOf(rows[index]);
}
