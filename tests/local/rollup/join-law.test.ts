import fc from "fast-check";
import { expect, test } from "vitest";
import { startEngine } from "../../../src/local/rollup/engine.ts";
import { addRows, gatheredFacts, makeTables } from "../../../src/local/rollup/fact-tables.ts";
import type { GroupingName } from "../../../src/local/rollup/groupings.ts";
import { joinFacts } from "../../../src/local/rollup/join.ts";
import { prepareTotals, totalsBy } from "../../../src/local/rollup/totals.ts";
import { type HandedBook, handedBook } from "../../../src/rollup/handed-table.ts";
import { bookOf, type RowByHeader, type RowsBySheet } from "../../core/book-of.ts";
import { newFolder } from "./book-file.ts";

/** What makes a book of one commune: how its rows stand. */
interface Seed {
  readonly reports: readonly ("" | "in time" | "late")[];
  readonly parent: boolean;
  readonly cluster: number;
  readonly before: boolean;
}

const seeds: fc.Arbitrary<Seed> = fc.record({
  reports: fc.array(fc.constantFrom("", "in time", "late"), { maxLength: 4 }),
  parent: fc.boolean(),
  cluster: fc.integer({ min: 1, max: 2 }),
  before: fc.boolean(),
});

function bookOfSeed({ reports, parent, cluster, before }: Seed, index: number): HandedBook {
  const year = before ? 2025 : 2026;
  const office = `UBND xã Số ${index}`;
  const units = reports.map(
    (_, at): RowByHeader => ({
      Mã: `U${at}`,
      Tên: `Tổ ${at}`,
      Loại: "tổ",
      "Cấp trên": "X",
      "Cụm/khối": `Khối ${cluster}`,
    }),
  );
  const rows: RowsBySheet = {
    "Đơn vị": [
      { Mã: "X", Tên: office, Loại: "UBND", Tỉnh: "Gia Lai" },
      { Mã: "T", Tên: "UBND tỉnh Gia Lai", Loại: "UBND" },
      ...units,
    ],
    "Phong trào": [
      {
        Mã: "P",
        "Tên phong trào": "Thi đua của xã",
        "Cấp phát động": "cơ quan, đơn vị",
        "Đơn vị ban hành": "X",
        "Phong trào cấp trên": parent ? "C" : "",
        "Từ ngày": `02/01/${year}`,
        "Đến ngày": `31/12/${year}`,
      },
      {
        Mã: "C",
        "Tên phong trào": "Thi đua của tỉnh",
        "Cấp phát động": "tỉnh",
        "Đơn vị ban hành": "T",
        "Từ ngày": `02/01/${year}`,
        "Đến ngày": `31/12/${year}`,
      },
    ],
    Mốc: [{ Mã: "M", "Phong trào": "P", Việc: "đăng ký", "Áp dụng cho": "tổ", "Thời hạn": `14/02/${year}` }],
    "Theo dõi": reports.map((came, at) => ({
      Mốc: "M",
      "Đơn vị": `U${at}`,
      "Ngày nhận": came === "" ? "" : `${came === "late" ? 16 : 10}/02/${year}`,
    })),
  };
  return handedBook(bookOf(rows), "2026-07-01", office);
}

type Named = readonly [file: string, book: HandedBook];

type Numbers = ReadonlyMap<string, readonly number[]>;

/** Every table of totals of the books in this order: what can be added, by table and the names of the line. */
async function totals(books: readonly Named[]): Promise<Numbers> {
  const engine = await startEngine(newFolder());
  if (engine === undefined) return expect.fail("no DuckDB on this machine");
  try {
    await makeTables(engine);
    for (const [at, [file, { office, officeId, changed, tables }]] of books.entries()) {
      await engine.add(
        "sources",
        ["INTEGER", ...Array.from({ length: 6 }, () => "VARCHAR" as const)],
        [[at + 1, file, "x", office, officeId, "2026-07-01", changed]],
      );
      const facts = tables.find(({ name }) => name === "facts")?.rows ?? [];
      await addRows(engine, gatheredFacts, at + 1, facts);
    }
    await joinFacts(engine, undefined);
    await prepareTotals(engine);
    const lines = new Map<string, readonly number[]>();
    for (const by of ways) {
      const { columns, rows } = await totalsBy(engine, by);
      const placed = (wanted: (column: string) => boolean): readonly number[] =>
        columns.flatMap(({ column }, at) => (wanted(column) ? [at] : []));
      const numbers = placed((column) => counted.includes(column));
      const names = placed((column) => named.includes(column));
      for (const row of rows)
        lines.set(
          [by, ...names.map((at) => row[at])].join("|"),
          numbers.map((at) => Number(row[at])),
        );
    }
    return lines;
  } finally {
    engine.close();
  }
}

const counted = ["owed", "received", "on_time", "late", "missing", "waiting"];
const named = [
  "of_year",
  "of_level",
  "cluster",
  "issuer",
  "campaign",
  "years",
  "matched",
  "unit",
  "part_of",
  "era",
  "heir",
];
const ways: readonly GroupingName[] = [
  "all",
  "byYear",
  "byLevel",
  "byCluster",
  "byCampaign",
  "byUnit",
  "byHeir",
];

function added(a: Numbers, b: Numbers): Numbers {
  const sum = new Map(a);
  for (const [key, numbers] of b)
    sum.set(
      key,
      numbers.map((number, at) => number + (sum.get(key)?.[at] ?? 0)),
    );
  return sum;
}

const filled = (map: Numbers): object =>
  Object.fromEntries(
    [...map]
      .filter(([, numbers]) => numbers.some((number) => number !== 0))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

test("books in any order, and in two parts, give the same totals", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(seeds, { minLength: 1, maxLength: 5 }), fc.nat(), async (given, turn) => {
      const books = given.map((seed, at): Named => [`xa-${at}.xlsx`, bookOfSeed(seed, at)]);
      const whole = filled(await totals(books));
      const cut = turn % books.length;
      const turned = [...books.slice(cut), ...books.slice(0, cut)].reverse();
      expect(filled(await totals(turned))).toEqual(whole);
      expect(filled(added(await totals(books.slice(0, cut)), await totals(books.slice(cut))))).toEqual(whole);
      const reports = given.flatMap((seed) => seed.reports);
      const count = (word: string): number => reports.filter((came) => came === word).length;
      expect((whole as Record<string, unknown>)["all"]).toEqual(
        reports.length === 0
          ? undefined
          : [reports.length, reports.length - count(""), count("in time"), count("late"), count(""), 0],
      );
    }),
    { numRuns: process.env["SWEEPS"] === "all" ? 60 : 3, endOnFailure: true },
  );
});

test("a copy of a book adds nothing, whichever comes first", async () => {
  const seed: Seed = { reports: ["in time", "", "late"], parent: true, cluster: 1, before: false };
  const one = bookOfSeed(seed, 1);
  const older = { ...bookOfSeed({ ...seed, reports: ["", "", ""] }, 1), changed: "2026-01-01 08:00:00" };
  const newer = { ...one, changed: "2026-02-01 08:00:00" };
  const whole = filled(await totals([["a.xlsx", newer]]));
  for (const books of [
    [
      ["a.xlsx", newer],
      ["b.xlsx", older],
    ],
    [
      ["b.xlsx", older],
      ["a.xlsx", newer],
    ],
    [
      ["a.xlsx", older],
      ["z.xlsx", newer],
    ],
  ] as const)
    expect(filled(await totals(books))).toEqual(whole);
});
