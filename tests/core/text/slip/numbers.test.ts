import { describe, expect, test } from "vitest";
import { letteredNumbers, withFigures } from "../../../../src/core/text/slip/letters-in-numbers.ts";
import { reversedRange } from "../../../../src/core/text/slip/reversed-range.ts";

describe("letters in numbers", () => {
  test.each(
    (
      "2O17 → 2017; năm 2O16. → năm 2016.; 3l/12 → 31/12; 1O% → 10%; O5/2017 → 05/2017; l5/02/2017 → 15/02/2017; I5 ngày → 15 ngày; " +
      "42/2O10/NĐ-CP → 42/2010/NĐ-CP; 2O phiếu → 20 phiếu; 67O → 670; 1OO% → 100%; 1.OOO.000 đồng → 1.000.000 đồng; 0I/2017 → 01/2017; " +
      "ngày 1O tháng 8 → ngày 10 tháng 8; 12O/QĐ-STP → 120/QĐ-STP; 8O - 85 → 80 - 85; 2o17 → 2017; 2O2l → 2021; (1O) → (10); 3O/6 → 30/6"
    ).split("; "),
  )("%s", (line) => {
    const [written = "", right = ""] = line.split(" → ");
    expect(withFigures(written, letteredNumbers(written))).toBe(right);
  });

  test.each(
    "quý I/2026; II/2017; H2O; 5l nước; QĐ-TTg; Phụ lục I; I.2; mục I-3; A0; CO2; Olympic 2024; Lê O; 1l; OK 5; No1; 24/7; l; O; Il".split(
      "; ",
    ),
  )("none in %s", (text) => expect(letteredNumbers(text)).toEqual([]));
});

describe("ranges of numbers the wrong way", () => {
  test.each([
    ["từ 15 đến 10 đơn vị", "từ 10 đến 15"],
    ["Điều 9 - 5", "Điều 5 - 9"],
    ["Điều 9 đến Điều 5", "Điều 5 đến Điều 9"],
    ["từ Điều 9 đến Điều 5", "từ Điều 5 đến Điều 9"],
    ["đạt từ 10% đến 5%", "từ 5% đến 10"],
    ["khoản 3-1", "khoản 1-3"],
    ["10 đến 8", "8 đến 10"],
    ["20 - 15", "15 - 20"],
    ["từ 1.200 đến 1.000 lượt", "từ 1.000 đến 1.200"],
    ["khoảng 50 - 40 người", "khoảng 40 - 50"],
    ["từ 7,5 đến 7,2 điểm", "từ 7,2 đến 7,5"],
    ["trang 12 - 3", "trang 3 - 12"],
  ])("%s", (text, right) => expect(reversedRange(text)?.right).toBe(right));

  test.each([
    "giảm từ 15 đến 10",
    "rút ngắn từ 10 xuống 8 ngày",
    "từ ngày 25 đến ngày 5",
    "từ 25 đến 5 hằng tháng",
    "năm 2020 - 2018",
    "từ 01/7 đến 30/6",
    "từ 22 giờ đến 6 giờ",
    "Điều 5 - 9",
    "từ 10 đến 15",
    "03 – 05",
    "8 đến 10",
    "thắng 3 - 0",
    "từ 70 đến 100%",
    "số 15-KH/TU",
    "tổ 10 đến 5 hộ",
    "hạ tỷ lệ từ 8% đến 6%",
    "giai đoạn 2015 - 2020",
    "thứ 2 - 6",
    "70",
    "",
  ])("none in %s", (text) => expect(reversedRange(text)).toBeUndefined());
});
