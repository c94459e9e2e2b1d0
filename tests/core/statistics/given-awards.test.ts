import { describe, expect, test } from "vitest";
import { givenAwards } from "../../../src/core/statistics/given-awards.ts";
import { bookOf, type RowByHeader } from "../book-of.ts";
import { shippedBySheet } from "../sample-book.ts";

const units: readonly RowByHeader[] = [
  { Mã: "CU", Tên: "Phòng Cũ", Loại: "phòng", "Đơn vị kế thừa": "MOI" },
  { Mã: "MOI", Tên: "Phòng Mới", Loại: "phòng" },
];
const campaigns: readonly RowByHeader[] = [{ Mã: "PT", "Tên phong trào": "Thi đua" }];

const history = (more: RowByHeader): RowByHeader => ({
  "Người / tập thể": "Nguyễn Văn An",
  "Đơn vị": "CU",
  "Hình thức": "LĐTT",
  Năm: 2024,
  "Số QĐ": "10/QĐ-STP",
  ...more,
});
const nomination = (more: RowByHeader): RowByHeader => ({
  Mã: "DN-1",
  "Phong trào": "PT",
  "Đơn vị": "MOI",
  "Đối tượng": "cá nhân",
  "Họ tên / Tên tập thể": "Nguyễn Văn An",
  "Ông/Bà": "Ông",
  "Vị trí": "trực tiếp",
  "Hình thức": "LĐTT",
  "Đến ngày": "31/12/2024",
  "Trạng thái": "quyết định",
  "Số QĐ": "10/QĐ-STP",
  ...more,
});

const given = (histories: readonly RowByHeader[], nominations: readonly RowByHeader[]) =>
  givenAwards(
    bookOf({
      ...shippedBySheet,
      "Phong trào": campaigns,
      "Đơn vị": units,
      "Lịch sử khen": histories,
      "Đề nghị": nominations,
    }).book,
  );

describe("an award is given once", () => {
  test.each<readonly [what: string, histories: RowByHeader[], nominations: RowByHeader[], count: number]>([
    ["a history row alone", [history({})], [], 1],
    ["a decided nomination alone", [], [nomination({})], 1],
    ["both, of a unit and of its heir", [history({})], [nomination({})], 1],
    [
      "both by the link, the name mended since",
      [history({ "Người / tập thể": "Nguyễn Văn Ân", "Đề nghị": "DN-1" })],
      [nomination({})],
      1,
    ],
    ["the same row twice", [history({}), history({})], [], 1],
    [
      "a name in capitals and with a degree",
      [history({}), history({ "Người / tập thể": "ThS. NGUYỄN VĂN AN" })],
      [],
      1,
    ],
    ["two years", [history({}), history({ Năm: 2023 })], [], 2],
    ["two awards", [history({}), history({ "Hình thức": "CSTĐCS" })], [], 2],
    ["a nomination under way", [], [nomination({ "Trạng thái": "Hội đồng thông qua" })], 0],
    ["one published", [], [nomination({ "Trạng thái": "công bố" })], 1],
    ["one put into the archive", [], [nomination({ "Trạng thái": "lưu" })], 1],
    ["one that was withdrawn", [], [nomination({ "Trạng thái": "rút" })], 0],
  ])("%s: %#", (_, histories, nominations, count) => {
    expect(given(histories, nominations)).toHaveLength(count);
  });
});

describe("an annulled award is none", () => {
  const gone = { "Quyết định hủy bỏ": "số 15/QĐ-STP ngày 05/3/2025" };
  test.each<readonly [what: string, histories: RowByHeader[], nominations: RowByHeader[], count: number]>([
    ["marked in history", [history(gone)], [], 0],
    ["marked in history alone, the nomination says decided", [history(gone)], [nomination({})], 0],
    ["marked in the nomination alone", [history({})], [nomination({ ...gone, "Trạng thái": "hủy bỏ" })], 0],
    ["given again by another decision", [history(gone), history({ "Số QĐ": "20/QĐ-STP" })], [], 1],
    ["another person's stands", [history(gone), history({ "Người / tập thể": "Trần Thị Bình" })], [], 1],
  ])("%s", (_, histories, nominations, count) => {
    expect(given(histories, nominations)).toHaveLength(count);
  });
});

describe("what a history row does not say", () => {
  test("comes from its nomination", () => {
    expect(given([history({ "Đề nghị": "DN-1" })], [nomination({})])).toEqual([
      {
        award: "LĐTT",
        year: 2024,
        unit: "CU",
        subject: "cá nhân",
        post: "trực tiếp",
        sex: "nam",
        campaign: "PT",
      },
    ]);
  });

  test.each<readonly [row: RowByHeader, subject: string]>([
    [{ "Hình thức": "TTLĐTT", "Người / tập thể": "Tổ Một" }, "tập thể"],
    [{ "Hình thức": "GK", "Người / tập thể": "Phòng Mới" }, "tập thể"],
    [{ "Hình thức": "GK", "Người / tập thể": "Nguyễn Văn An" }, ""],
    [{ "Hình thức": "GK", "Người / tập thể": "Nguyễn Văn An", "Đối tượng": "cá nhân" }, "cá nhân"],
  ])("%o: %s", (row, subject) => {
    expect(given([history(row)], [])[0]?.subject).toBe(subject);
  });
});
