import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { initials, newKeys } from "../../../src/core/book/new-keys.ts";
import { parseBook, type ReadBook, tablesInOrder } from "../../../src/core/book/parsed-book.ts";
import { foldKey } from "../../../src/core/text/fold.ts";
import { runs } from "../../sweep.ts";
import { bookOf, everyTable, type RowByHeader, type RowsBySheet } from "../book-of.ts";

const keysOf = ({ book }: ReadBook): readonly string[] =>
  newKeys(book).map(({ table, at, key }) => `${table} ${at} ${key}`);

test.each([
  ["Trung tâm Trợ giúp pháp lý", "TTTGPL"],
  ["Đơn vị 12", "DV12"],
  ["Ủy ban nhân dân".normalize("NFD"), "UBND"],
  ["Hòa/Hoà", "HH"],
  ["🏅🏅", ""],
  ["司法厅", ""],
  ["một ".repeat(10_000), "MMMMMMMMMM"],
])("initials of %j are %j", (text, letters) => expect(initials(text)).toBe(letters));

describe("a row typed without a key gets a short one", () => {
  const unit = (name: string): RowsBySheet => ({ "Đơn vị": [{ Tên: name, Loại: "Sở" }] });
  test.each<[RowsBySheet, readonly string[]]>([
    [unit("Sở Tư pháp tỉnh Quảng Bình"), ["units 2 STP-QB"]],
    [unit("Sở Tư pháp thành phố Hồ Chí Minh"), ["units 2 STP-HCM"]],
    [unit("Phòng Tư pháp huyện Lệ Thủy tỉnh Quảng Bình"), ["units 2 PTP-LT-QB"]],
    [unit("Bộ Tư pháp"), ["units 2 BTP"]],
    [unit("🏅"), ["units 2 DV"]],
    [
      {
        "Đơn vị": [{ Mã: "STP-QB", Tên: "Sở Tư pháp tỉnh Quảng Bình" }],
        "Phong trào": [{ "Đơn vị ban hành": "STP-QB", "Từ ngày": "01/01/2026" }, { Trích: "" }].slice(0, 1),
      },
      ["campaigns 2 QB-2026"],
    ],
    [{ "Phong trào": [{ "Tên phong trào": "Thi đua" }] }, ["campaigns 2 PT"]],
    [
      {
        "Phong trào": [{ Mã: "QB-2026" }],
        Mốc: [
          { "Phong trào": "QB-2026", Việc: "đăng ký" },
          { "Phong trào": "QB-2026", Việc: "đăng ký" },
          { "Phong trào": "QB-2026", Việc: "khác" },
        ],
      },
      ["milestones 2 QB-2026-DK", "milestones 3 QB-2026-DK-2", "milestones 4 QB-2026-MOC"],
    ],
    [{ "Đăng ký": [{ Mã: "dk-001", "Nội dung": "a" }, { "Nội dung": "b" }] }, ["registrations 3 DK-002"]],
    [
      { "Phong trào": [{ Mã: "A".repeat(100) }], Mốc: [{ "Phong trào": "A".repeat(100), Việc: "đăng ký" }] },
      [`milestones 2 ${"A".repeat(24)}`],
    ],
    [{ "Đề nghị": [{ "Họ tên / Tên tập thể": "Lan" }] }, ["nominations 2 DN-001"]],
    [{ "Người ký": [{ "Họ tên": "Nguyễn Thị Lài" }] }, ["signers 2 NTL"]],
    [{ "Mẫu khối": [{ "Nội dung": "đoạn" }] }, ["textBlocks 2 TE"]],
    [{ "Đơn vị": [{ Mã: "dv", Tên: "x" }, { Tên: "🏅" }] }, ["units 3 DV-2"]],
    // A name whose own initials are what another row was numbered to.
    [
      { "Đơn vị": [{ Tên: "Bộ" }, { Tên: "Bộ" }, { Tên: "Bộ tỉnh 2" }] },
      ["units 2 B", "units 3 B-2", "units 4 B-2-2"],
    ],
  ])("%j → %j", (rows, keys) => expect(keysOf(bookOf(rows))).toEqual(keys));
});

test("a key cell that holds an error is not empty and is left alone", () => {
  expect(keysOf(bookOf({ "Đơn vị": [{ Mã: "#REF!", Tên: "Bộ Tư pháp" }] }))).toEqual([]);
});

test("without its key column a sheet gets no keys", () => {
  const sheet = (name: string): readonly (readonly string[])[] =>
    name === "Đơn vị" ? [["Tên"], ["Bộ Tư pháp"]] : [];
  expect(keysOf(parseBook(sheet, [], everyTable))).toEqual([]);
});

const anyName = fc.oneof(
  fc.constantFrom("", "Sở Tư pháp tỉnh Quảng Bình", "STP-QB", "x ".repeat(2_000), "1".repeat(3_000), "🏅"),
  fc.string({ unit: "grapheme", maxLength: 30 }),
);
const anyKey = fc.oneof(fc.constant(""), fc.constantFrom("STP-QB", "stp-qb", "dv", "DN-001", "NTL"), anyName);
const keyed = tablesInOrder
  .filter(([, table]) => table.columns["key"]?.kind === "key")
  .map(([, table]) => ({
    sheet: table.sheet,
    key: table.columns["key"]?.header ?? "",
    label: table.columns[table.label?.columns[0] ?? "key"]?.header ?? "Mã",
  }));
const anyRows = fc.array(fc.tuple(anyKey, anyName), { maxLength: 12 });

test("new keys are short, plain, alike to no other, and make a book that needs none", () => {
  fc.assert(
    fc.property(fc.constantFrom(...keyed), anyRows, ({ sheet, key: header, label }, pairs) => {
      const rows: readonly RowByHeader[] = pairs.map(([key, name]) => ({ [label]: name, [header]: key }));
      const { book } = bookOf({ [sheet]: rows });
      const made = newKeys(book);
      const typed = new Set(pairs.map(([key]) => foldKey(key)));
      for (const { key } of made) {
        expect(key).toMatch(/^[A-Z\d][A-Z\d-]{0,30}$/u);
        expect(typed.has(foldKey(key))).toBe(false);
      }
      expect(new Set(made.map(({ key }) => key)).size).toBe(made.length);
      const filled = rows.map((row, index) => {
        const key = made.find(({ at }) => at === index + 2)?.key;
        return key === undefined ? row : { ...row, Mã: key };
      });
      expect(newKeys(bookOf({ [sheet]: filled }).book)).toEqual([]);
    }),
    { numRuns: runs(150) },
  );
});
