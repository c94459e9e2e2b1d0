import { describe, expect, test } from "vitest";
import { inStyle, proseFact } from "../../../src/core/prose/printed-reference.ts";
import { proseReferences } from "../../../src/core/prose/references.ts";
import { bookOf } from "../book-of.ts";
import { campaignRow } from "../small-office.ts";

test.each([
  ["trước ngày 5/7/2017", "trước ngày 05/7/2017", "trước ngày 05/07/2017"],
  ["từ 01/02/2017 đến 16/3/2017", "từ 01/02/2017 đến 16/3/2017", "từ 01/02/2017 đến 16/03/2017"],
  ["ngày 5 tháng 7 năm 2017", "ngày 5 tháng 7 năm 2017", "ngày 5 tháng 7 năm 2017"],
  ["ngày 30/2/2017", "ngày 30/2/2017", "ngày 30/2/2017"],
  ["trong tháng 8/2021", "trong tháng 8/2021", "trong tháng 8/2021"],
])("%j in either date style", (words, decree, digits) => {
  expect(inStyle(words, "ND30")).toBe(decree);
  expect(inStyle(words, "dd/mm/yyyy")).toBe(digits);
});

const { book } = bookOf({
  "Phong trào": [campaignRow, { ...campaignRow, Mã: "TV-2026" }],
  Mốc: [
    { Mã: "QB-HS", "Phong trào": "QB-2026", Việc: "hồ sơ khen thưởng", "Thời hạn": "Trước ngày 5/7/2026" },
    { Mã: "QB-SK", "Phong trào": "QB-2026", "Thời hạn": "" },
    { Mã: "TV-HS", "Phong trào": "TV-2026", Việc: "hồ sơ khen thưởng", "Thời hạn": "cuối năm" },
  ],
  Đợt: [
    {
      "Phong trào": "QB-2026",
      "Đợt số": 1,
      Từ: "đầu năm",
      Đến: "đến 30/6/2026",
      "Kỷ niệm": "80 năm Quốc khánh",
    },
    { "Phong trào": "QB-2026", "Đợt số": 2, Từ: "01/7/2026", Đến: "" },
  ],
  "Chỉ tiêu": [
    { "Phong trào": "QB-2026", "Chỉ tiêu": "Hòa giải thành", "Mức giao": "70", "Đơn vị tính": "%" },
    { "Phong trào": "QB-2026", "Chỉ tiêu": "Công trình", "Mức giao": "01", "Đơn vị tính": "công trình" },
    { "Phong trào": "QB-2026", "Chỉ tiêu": "Sáng kiến", "Mức giao": "03 – 05" },
    { "Phong trào": "QB-2026", "Chỉ tiêu": "Bỏ ngỏ" },
  ],
  "Căn cứ": [
    { "Phong trào": "QB-2026", "Thứ tự": 1, Loại: "Kế hoạch", "Số ký hiệu": "21-KH/TU", Ngày: "16/6/2026" },
    { "Phong trào": "QB-2026", "Thứ tự": 2 },
  ],
});
const fact = (written: string): string | undefined => {
  const [reference] = proseReferences(written);
  return reference === undefined ? undefined : proseFact(book, "QB-2026", "ND30", reference);
};

describe("what a reference stands for", () => {
  test.each([
    ["{hạn: QB-HS}", "trước ngày 05/7/2026"],
    ["{hạn: qb-hs}", "trước ngày 05/7/2026"],
    ["{hạn: Hồ sơ khen thưởng}", "trước ngày 05/7/2026"],
    ["{hạn: hồ sơ khen thưởng · QB-HS}", "trước ngày 05/7/2026"],
    ["{đợt: 1}", "từ đầu năm đến 30/6/2026"],
    ["{đợt: 01}", "từ đầu năm đến 30/6/2026"],
    ["{kỷ niệm: 1}", "80 năm Quốc khánh"],
    ["{chỉ tiêu: hoà giải thành}", "70%"],
    ["{chỉ tiêu: Công trình}", "01 công trình"],
    ["{chỉ tiêu: Sáng kiến}", "03 – 05"],
    ["{căn cứ: 1}", "Kế hoạch số 21-KH/TU ngày 16/6/2026"],
  ])("%s", (written, words) => expect(fact(written)).toBe(words));

  test.each(["{hạn: QB-SK}", "{đợt: 2}", "{kỷ niệm: 2}", "{chỉ tiêu: Bỏ ngỏ}", "{căn cứ: 2}"])(
    "%s leads to an empty cell",
    (written) => expect(fact(written)).toBe(""),
  );

  test.each([
    "{hạn: QB-XX}",
    "{hạn: TV-HS}",
    "{hạn}",
    "{đợt: 3}",
    "{đợt: một}",
    "{đợt: }",
    "{chỉ tiêu: Hòa}",
    "{căn cứ: 9}",
    "{mốc: QB-HS}",
    "{tên: x}",
  ])("%s leads nowhere", (written) => expect(fact(written)).toBeUndefined());
});

describe("words that hang on another milestone carry no key of ours into a paper", () => {
  const { book: hanging } = bookOf({
    "Phong trào": [campaignRow],
    Mốc: [
      { Mã: "A-1", "Phong trào": "QB-2026", "Thời hạn": "trước ngày 5/7/2026" },
      { Mã: "B", "Phong trào": "QB-2026", "Thời hạn": "10 ngày sau {hạn: A-1}" },
      { Mã: "C", "Phong trào": "QB-2026", "Thời hạn": "05 ngày trước mốc A-1" },
      { Mã: "D", "Phong trào": "QB-2026", "Thời hạn": "từ mốc A-1 đến hết năm" },
      { Mã: "E", "Phong trào": "QB-2026", "Thời hạn": "10 ngày sau mốc F" },
      { Mã: "F", "Phong trào": "QB-2026", "Thời hạn": "theo hướng dẫn của Sở Nội vụ" },
      { Mã: "G", "Phong trào": "QB-2026", "Thời hạn": "10 ngày sau {hạn: KHONG-CO}" },
      { Mã: "H", "Phong trào": "QB-2026", "Thời hạn": "10 ngày sau mốc KHONG-CO" },
      { Mã: "I", "Phong trào": "QB-2026", "Thời hạn": "10 ngày kể từ ngày kết thúc đợt 1" },
      { Mã: "K", "Phong trào": "QB-2026", "Thời hạn": "Hạn chót do đơn vị tự chọn" },
    ],
    Đợt: [
      { "Phong trào": "QB-2026", "Đợt số": 1, Từ: "đầu năm", Đến: "30/6/2026" },
      { "Phong trào": "QB-2026", "Đợt số": 2, Từ: "{hạn: A-1}", Đến: "hết năm" },
      { "Phong trào": "QB-2026", "Đợt số": 3, Từ: "{hạn: F}", Đến: "{hạn: F}" },
    ],
  });

  test.each([
    ["{hạn: B}", "chậm nhất là ngày 14/7/2026", "chậm nhất là ngày 14/07/2026"],
    ["{hạn: C}", "chậm nhất là ngày 29/6/2026", "chậm nhất là ngày 29/06/2026"],
    ["{hạn: D}", "từ ngày 04/7/2026 đến hết ngày 31/12/2026", "từ ngày 04/07/2026 đến hết ngày 31/12/2026"],
    ["{hạn: E}", "", ""],
    ["{hạn: G}", "", ""],
    ["{hạn: H}", "", ""],
    ["{hạn: I}", "10 ngày kể từ ngày kết thúc đợt 1", "10 ngày kể từ ngày kết thúc đợt 1"],
    ["{hạn: K}", "hạn chót do đơn vị tự chọn", "hạn chót do đơn vị tự chọn"],
    ["{đợt: 1}", "từ đầu năm đến 30/6/2026", "từ đầu năm đến 30/06/2026"],
    ["{đợt: 2}", "từ ngày 04/7/2026 đến hết ngày 31/12/2026", "từ ngày 04/07/2026 đến hết ngày 31/12/2026"],
    ["{đợt: 3}", "", ""],
  ])("%s → %j", (written, decree, digits) => {
    const [reference] = proseReferences(written);
    if (reference === undefined) throw new Error("no reference");
    expect(proseFact(hanging, "QB-2026", "ND30", reference)).toBe(decree);
    expect(proseFact(hanging, "QB-2026", "dd/mm/yyyy", reference)).toBe(digits);
  });
});
