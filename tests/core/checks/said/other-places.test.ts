import { describe, expect, test } from "vitest";
import { bookOf, type RowByHeader } from "../../book-of.ts";
import { campaignRow, smallOffice } from "../../small-office.ts";
import { findingsBy } from "../findings-by-rule.ts";

const units: readonly RowByHeader[] = [
  { Mã: "BTP", Tên: "Bộ Tư pháp", Loại: "Bộ", Tỉnh: "Hà Nội" },
  { Mã: "UBND-QB", Tên: "Ủy ban nhân dân tỉnh Quảng Bình", Loại: "UBND", Tỉnh: "Quảng Bình" },
  {
    Mã: "STP-QB",
    Tên: "Sở Tư pháp tỉnh Quảng Bình",
    Loại: "Sở Tư pháp",
    Tỉnh: "Quảng Bình",
    "Cấp trên": "UBND-QB",
    "Cụm/khối": "KV BTB",
  },
  { Mã: "STP-NA", Tên: "Sở Tư pháp tỉnh Nghệ An", Loại: "Sở Tư pháp", Tỉnh: "Nghệ An", "Cụm/khối": "KV BTB" },
];
const said = (opening: string, cells: RowByHeader = {}): readonly string[] =>
  findingsBy(
    "loi-van.dia-phuong-khac",
    bookOf({
      ...smallOffice,
      "Đơn vị": units,
      "Phong trào": [{ ...campaignRow, "Mở đầu": opening, ...cells }],
    }),
  ).map(({ message }) => message);

describe("loi-van.dia-phuong-khac", () => {
  test.each([
    ["trên địa bàn tỉnh Trà Vinh", "Trà Vinh"],
    ["Sở Tư pháp Quảng Ngãi ban hành Kế hoạch", "Quảng Ngãi"],
    ["Ủy ban nhân dân tỉnh Hà Tĩnh", "Hà Tĩnh"],
    ["Tỉnh ủy An Giang", "An Giang"],
    ["ngành Tư pháp Bắc Kạn", "Bắc Kạn"],
    ["UBND thành phố Đà Nẵng", "Đà Nẵng"],
    ["Sở Tư pháp Thành phố Hồ Chí Minh", "Hồ Chí Minh"],
    ["Nhân dân tỉnh Bà Rịa - Vũng Tàu", "Bà Rịa - Vũng Tàu"],
    ["Hội Luật gia tỉnh Thanh Hóa và tỉnh Quảng Bình", "Thanh Hóa"],
  ])("%s", (opening, province) =>
    expect(said(opening)).toEqual([
      `Có tên “${province}”, trong khi đây là việc của Sở Tư pháp tỉnh Quảng Bình.`,
    ]),
  );
  test("the place of the paper", () => expect(said("", { "Địa danh": "Trà Vinh" })).toHaveLength(1));

  test.each([
    "trên địa bàn tỉnh Quảng Bình",
    "tỉnh Quảng Trị (sau hợp nhất)",
    "Bộ Tư pháp tại Hà Nội",
    "Sở Tư pháp tỉnh Nghệ An, Trưởng Khu vực",
    "đạo đức, phong cách Hồ Chí Minh",
    "chiến thắng Điện Biên Phủ",
    "số 12 đường Hà Nam, phường Hải Thành",
    "gồm các tỉnh Thanh Hóa, Nghệ An, Hà Tĩnh",
    "học tập kinh nghiệm của tỉnh Lào Cai",
    "hòa bình, ổn định",
    "Trường Đại học Luật Hà Nội",
  ])("%s is let be", (opening) => expect(said(opening)).toEqual([]));
  test("a central body tells of any province", () =>
    expect(said("tỉnh Lào Cai", { "Đơn vị ban hành": "BTP", "Địa danh": "Hà Nội" })).toEqual([]));
});
