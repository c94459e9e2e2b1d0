import { describe, expect, test } from "vitest";
import { bookOffice } from "../../src/rollup/book-office.ts";
import { campaignIdentities } from "../../src/rollup/campaign-identity.ts";
import { eraOf, unitIdentities } from "../../src/rollup/unit-identity.ts";
import { bookOf, type RowByHeader, type RowsBySheet } from "../core/book-of.ts";
import { dirty, former, ministry } from "./three-books.ts";

const unit = (Mã: string, Tên: string, more: RowByHeader = {}): RowByHeader => ({
  Mã,
  Tên,
  Loại: "khác",
  ...more,
});

/** The identity of a unit U in a book that an office keeps. */
const idIn = (office: string, ...units: readonly RowByHeader[]): string =>
  unitIdentities(bookOf({ "Đơn vị": units }).book, office)("U").id;

describe("one unit in two books", () => {
  test.each<[string, boolean, string, string]>([
    [
      "a department in the ministry's book and in its own",
      true,
      idIn("Bộ Tư pháp", unit("U", "Sở Tư pháp tỉnh Nghệ An", { Tỉnh: "Nghệ An" })),
      idIn("Sở Tư pháp tỉnh Nghệ An", unit("U", "SỞ TƯ PHÁP  tỉnh Nghệ An")),
    ],
    [
      "the same in decomposed letters",
      true,
      idIn("x", unit("U", "Sở Tư pháp tỉnh Nghệ An")),
      idIn("x", unit("U", "Sở Tư pháp tỉnh Nghệ An".normalize("NFD"))),
    ],
    [
      "two communes of one name in two provinces",
      false,
      idIn("x", unit("U", "UBND xã Hòa Bình", { Tỉnh: "Gia Lai" })),
      idIn("x", unit("U", "UBND xã Hòa Bình", { Tỉnh: "Lào Cai" })),
    ],
    [
      "a commune whose province stands above it",
      true,
      idIn("x", unit("U", "UBND xã Hòa Bình", { "Cấp trên": "P" }), unit("P", "UBND tỉnh Gia Lai")),
      idIn("y", unit("U", "UBND xã Hòa Bình", { Tỉnh: "Gia Lai" })),
    ],
    [
      "the office rooms of two departments",
      false,
      idIn("Sở A", unit("U", "Văn phòng")),
      idIn("Sở B", unit("U", "Văn phòng")),
    ],
    [
      "an office room under its department, in two books",
      true,
      idIn("Bộ Tư pháp", unit("U", "Văn phòng", { "Cấp trên": "P" }), unit("P", "Sở Tư pháp tỉnh Gia Lai")),
      idIn("x", unit("U", "Văn phòng", { "Cấp trên": "P" }), unit("P", "Sở Tư pháp tỉnh Gia Lai")),
    ],
    [
      "names one tone apart",
      false,
      idIn("x", unit("U", "UBND xã Hòa Phú")),
      idIn("x", unit("U", "UBND xã Hòa Phù")),
    ],
    [
      "a ministry above somebody",
      true,
      idIn("x", unit("U", "Bộ Tư pháp"), unit("C", "Cục A", { "Cấp trên": "U" })),
      idIn("y", unit("U", "Bộ Tư pháp"), unit("D", "Cục B", { "Cấp trên": "U" })),
    ],
  ])("%s: %s", (_name, same, one, two) => {
    expect(one === two).toBe(same);
    expect(one).not.toBe("");
  });

  test("superiors in a circle end", () => {
    expect(
      idIn("x", unit("U", "Phòng một", { "Cấp trên": "V" }), unit("V", "Phòng hai", { "Cấp trên": "U" })),
    ).not.toBe("");
  });
});

test("of before or since 01/7/2025: by the unit's own dates, else by the day", () => {
  const { book } = bookOf(former);
  const values = (key: string) => book.units.rows.find((row) => row.values.key === key)?.values;
  expect([
    eraOf(values("STP-QB"), "2025-12-01"),
    eraOf(values("UB-LT"), "2025-01-01"),
    eraOf(undefined, "2025-06-30"),
    eraOf(undefined, "2025-07-01"),
    eraOf(undefined, null),
  ]).toEqual(["before", "since", "before", "since", "since"]);
});

const [own, ...others] = dirty["Đơn vị"] ?? [];
/** As the first command leaves the sheet: with a key for each unit. */
const keyed: RowsBySheet = { ...dirty, "Đơn vị": [{ ...own, Mã: "STP-QT" }, ...others] };

test("the office is who issues the campaigns, not who issued the one they answer", () => {
  expect(
    [ministry, former, keyed].map((rows) => bookOffice(bookOf(rows).book).name.normalize("NFC")),
  ).toEqual(["Bộ Tư pháp", "Sở Tư pháp tỉnh Quảng Bình", "Sở Tư pháp tỉnh Quảng Trị"]);
  expect(bookOffice(bookOf({}).book).name).toBe("");
});

const title = (Tên: string, more: RowByHeader = {}): RowByHeader => ({
  Mã: "P",
  "Tên phong trào": Tên,
  "Từ ngày": "02/01/2026",
  "Đến ngày": "31/12/2026",
  ...more,
});
const topId = (...rows: readonly RowByHeader[]): string =>
  campaignIdentities(bookOf({ "Phong trào": rows }).book)("P").topId;

describe("one campaign in two books", () => {
  test.each<[string, boolean, string, string]>([
    [
      "the year in the title or not",
      true,
      topId(title("Thi đua ngành Tư pháp năm 2026")),
      topId(title("Thi đua ngành Tư pháp")),
    ],
    [
      "case and quotation marks",
      true,
      topId(title("Thi đua “Kỷ cương”")),
      topId(title('THI ĐUA "kỷ cương"')),
    ],
    ["another year", false, topId(title("Thi đua")), topId(title("Thi đua", { "Từ ngày": "02/01/2025" }))],
    [
      "answering to it, whatever the own name",
      true,
      topId(title("Thi đua ngành")),
      topId(title("Của Sở", { "Phong trào cấp trên": "C" }), title("Thi đua ngành", { Mã: "C" })),
    ],
    [
      "parents in a circle",
      true,
      topId(
        title("Một", { "Phong trào cấp trên": "C" }),
        title("Hai", { Mã: "C", "Phong trào cấp trên": "P" }),
      ),
      topId(title("Hai")),
    ],
  ])("%s: %s", (_name, same, one, two) => {
    expect(one === two).toBe(same);
  });
});
