import { describe, expect, test } from "vitest";
import { bookOf } from "../../book-of.ts";
import { findingsBy } from "../findings-by-rule.ts";
import { saidOfOpening } from "./said-in.ts";

const said = (opening: string): readonly string[] => saidOfOpening("thoi-gian.nam-qua-xa", opening);

describe("thoi-gian.nam-qua-xa", () => {
  test.each([
    ["hoàn thành nhiệm vụ năm 2206", "năm 2206"],
    ["hoàn thành nhiệm vụ năm 1026 của ngành", "năm 1026"],
    ["hoàn thành trước ngày 30/6/2206", "ngày 30/6/2206"],
    ["hoàn thành trước ngày 30/6/2602", "ngày 30/6/2602"],
    ["trong tháng 8/2206", "tháng 8/2206"],
    ["quý III/2226", "quý III/2226"],
    ["nhiệm vụ năm 226.", "226"],
    ["nhiệm vụ năm 20226 của Sở", "20226"],
    ["trước ngày 30/6/226", "30/6/226"],
    ["trước ngày 30/6/20226", "30/6/20226"],
  ])("%j", (opening, words) =>
    expect(said(opening)).toEqual([`Lời văn ghi “${words}”: năm này quá xa, hoặc gõ thừa, thiếu chữ số.`]),
  );

  test.each([
    "năm 2026, tầm nhìn đến năm 2045",
    "ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2026)",
    "trong năm 150 vụ việc được trợ giúp",
    "trong năm 2500 lượt người được tuyên truyền",
    "năm 12.500 hồ sơ",
    "phong trào năm 1858",
    "đạt 12/150 xã",
    "bằng 3/5 năm trước",
    "Việc 2109: hỗ trợ hai xã vùng sâu",
    "hồ sơ số 2206 đã được lưu",
  ])("%j is let be", (opening) => expect(said(opening)).toEqual([]));

  test("a day cell whose year is out of reach", () => {
    const book = bookOf({
      "Cuộc họp": [{ Mã: "H1", Ngày: "14/07/2107" }],
      "Đề nghị": [{ Mã: "D1", "Ngày sinh": "01/5/1870" }],
    });
    expect(findingsBy("thoi-gian.nam-qua-xa", book).map(({ column, message }) => [column, message])).toEqual([
      ["Ngày sinh", "Ngày 01/05/1870 ghi năm 1870, quá xa."],
      ["Ngày", "Ngày 14/07/2107 ghi năm 2107, quá xa."],
    ]);
  });

  test("a year beyond the calendar is named as such, not as a day that the calendar lacks", () => {
    const book = bookOf({
      "Cuộc họp": [
        { Mã: "H1", Ngày: "14/07/2203" },
        { Mã: "H2", Ngày: "31/06/2203" },
      ],
    });
    expect(findingsBy("o.ngay-khong-co", book).map(({ message }) => message)).toEqual([
      "Ngày 14/07/2203 ghi năm 2203, quá xa.",
      "Không có ngày 31/06/2203 trên lịch.",
    ]);
  });
});
