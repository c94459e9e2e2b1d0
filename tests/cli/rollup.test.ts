import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { bookFile } from "../local/rollup/book-file.ts";
import { former, ministry } from "../rollup/three-books.ts";
import { contentOf, folder, oneSentence, thidua } from "./thidua.ts";

const today = ["--today", "2026-07-01"] as const;

/** A folder with one book as a file and the other as a package. */
async function mixed(format: "csv" | "parquet"): Promise<string> {
  const [all, apart] = [folder(), folder()];
  writeFileSync(join(all, "bo.xlsx"), await bookFile(ministry));
  writeFileSync(join(apart, "qb.xlsx"), await bookFile(former));
  const ended = await thidua(
    "export",
    join(apart, "qb.xlsx"),
    "--out",
    join(all, "quang-binh"),
    "--format",
    format,
    ...today,
  );
  expect(ended).toMatchObject({ code: 0, err: "" });
  expect(ended.out).toContain("của Sở Tư pháp tỉnh Quảng Bình");
  return all;
}

test.each(["csv", "parquet"] as const)(
  "a book handed out as %s counts as the book itself; the books stay as they are",
  async (format) => {
    const all = await mixed(format);
    const before = contentOf(all);
    const out = join(folder(), "tong.xlsx");
    const ended = await thidua("rollup", all, "--out", out, ...today);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toContain("Đã tổng hợp 2 sổ vào tong.xlsx; không tính 0 tệp.");
    expect(contentOf(all)).toEqual(before);
    expect(readFileSync(out).length).toBeGreaterThan(5000);
  },
);

test("DuckDB reads the files as the document says, with their types", async () => {
  const all = await mixed("csv");
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(
    `SELECT outcome, count(*)::INTEGER AS rows FROM read_csv('${join(all, "*/data/facts.csv")}', union_by_name = true) WHERE kind = 'obligation' GROUP BY outcome ORDER BY outcome`,
  );
  expect(reader.getRowObjectsJson()).toEqual([
    { outcome: "late", rows: 1 },
    { outcome: "on_time", rows: 2 },
  ]);
  const typed = await connection.runAndReadAll(
    `SELECT typeof(due) AS due, typeof(days_late) AS late FROM read_csv('${join(all, "*/data/facts.csv")}') LIMIT 1`,
  );
  expect(typed.getRowObjectsJson()).toEqual([{ due: "DATE", late: "BIGINT" }]);
  connection.closeSync();
  instance.closeSync();
});

test("a package that was changed, or lost a file, is named and the others count", async () => {
  const all = await mixed("csv");
  const facts = join(all, "quang-binh/data/facts.csv");
  writeFileSync(facts, readFileSync(facts, "utf8").replace("on_time", "missing"));
  mkdirSync(join(all, "rong"));
  writeFileSync(join(all, "rong/datapackage.json"), "{}");
  const ended = await thidua("rollup", all, "--out", join(all, "tong.xlsx"), ...today);
  expect(ended).toMatchObject({ code: 1, err: "" });
  expect(ended.out).toContain("Không tính quang-binh: Tệp data/facts.csv không còn như lúc xuất");
  expect(ended.out).toContain("Không tính rong: Gói dữ liệu này không phải do Sổ Thi đua xuất.");
  expect(ended.out).toContain("Đã tổng hợp 1 sổ");
});

test("exporting again into the same folder renews the package; into a folder of other files it is refused", async () => {
  const all = await mixed("csv");
  const book = join(all, "bo.xlsx");
  const again = await thidua("export", book, "--out", join(all, "quang-binh"), ...today);
  expect(again).toMatchObject({ code: 0, err: "" });
  const refused = await thidua("export", book, "--out", all, ...today);
  expect(refused).toMatchObject({ code: 2, out: "" });
  expect(refused.err).toMatch(oneSentence);
});

test.each<[string, readonly string[]]>([
  ["no folder", ["rollup", "DIR/khong-co", "--out", "DIR/a.xlsx"]],
  ["no --out", ["rollup", "DIR"]],
  ["--out of another kind", ["rollup", "DIR", "--out", "DIR/a.csv"]],
  ["--out where no folder is", ["rollup", "DIR", "--out", "DIR/b/a.xlsx"]],
  ["no year", ["rollup", "DIR", "--out", "DIR/a.xlsx", "--by-year", "26"]],
  ["no day", ["rollup", "DIR", "--out", "DIR/a.xlsx", "--today", "2026-02-30"]],
  ["an empty folder", ["rollup", "DIR", "--out", "DIR/a.xlsx"]],
  ["a book that is not there", ["export", "DIR/khong-co.xlsx", "--out", "DIR/x"]],
  ["export without --out", ["export", "DIR/khong-co.xlsx"]],
  ["a format that there is not", ["export", "DIR/khong-co.xlsx", "--out", "DIR/x", "--format", "json"]],
])("%s: refused in a sentence, nothing written", async (_name, words) => {
  const at = folder();
  const ended = await thidua(...words.map((word) => word.replace("DIR", at)));
  expect(ended).toMatchObject({ code: 2, out: "" });
  expect(ended.err).toMatch(oneSentence);
  expect(contentOf(at)).toEqual([]);
});
