import { describe, expect, test } from "vitest";
import type { RowByHeader } from "../../book-of.ts";
import { goldenOf } from "../plan-said.ts";
import { bases, decree, linesOf, officeOf } from "./citation-said.ts";

const rule = "vien-dan.khong-hieu-luc";
const text = (key: string, number: string, cells: RowByHeader = {}): RowByHeader => ({
  Mã: key,
  Loại: "Nghị định",
  "Số ký hiệu": number,
  Tên: "Quy định chi tiết",
  ...cells,
});
const catalogue = {
  "Văn bản pháp lý": [
    text("ND-91", "91/2017/NĐ-CP", {
      "Ngày ban hành": "31/07/2017",
      "Hiệu lực từ": "01/10/2017",
      "Hiệu lực đến": "31/12/2023",
      "Thay thế bởi": "ND-98",
    }),
    text("ND-98", "98/2023/NĐ-CP", {
      "Ngày ban hành": "31/12/2023",
      "Hiệu lực từ": "01/01/2024",
      "Hiệu lực đến": "30/06/2025",
      "Thay thế bởi": "ND-152",
    }),
    text("ND-152", "152/2025/NĐ-CP", {
      "Ngày ban hành": "14/06/2025",
      "Hiệu lực từ": "01/07/2025",
      "Cách trích dẫn": "Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ",
    }),
    text("TT-1", "01/2024/TT-BNV", { Loại: "Thông tư", "Thay thế bởi": "TT-15" }),
    text("TT-15", "15/2025/TT-BNV", { Loại: "Thông tư", "Ngày ban hành": "04/08/2025" }),
    text("L-2003", "15/2003/QH11", {
      Loại: "Luật",
      Tên: "Luật Thi đua, khen thưởng",
      "Ngày ban hành": "26/11/2003",
      "Hiệu lực đến": "31/12/2023",
      "Thay thế bởi": "L-2022",
    }),
    text("L-2022", "06/2022/QH15", {
      Loại: "Luật",
      Tên: "Luật Thi đua, khen thưởng",
      "Ngày ban hành": "15/06/2022",
      "Hiệu lực từ": "01/01/2024",
    }),
    text("QD-536", "536/QĐ-BTP", {
      Loại: "Quyết định",
      "Ngày ban hành": "29/03/2024",
      "Hiệu lực đến": "31/12/2024",
    }),
  ],
};
const cited = (cells: RowByHeader, campaign: RowByHeader = {}): readonly string[] =>
  linesOf(rule, officeOf(campaign, catalogue, bases({ ...decree, ...cells })));

describe("rows of Căn cứ", () => {
  test("the successor in force on the day is offered where the row has no date of its own", () => {
    expect(cited({ "Số ký hiệu": "91/2017/NĐ-CP", Ngày: "" })).toEqual([
      "2 Số ký hiệu: Nghị định số 91/2017/NĐ-CP hết hiệu lực ngày 31/12/2023; kế hoạch tính theo ngày 16/03/2026. → 152/2025/NĐ-CP",
    ]);
    expect(cited({ "Số ký hiệu": "91/2017/NĐ-CP", Ngày: "31/07/2017" })[0]).not.toContain("→");
  });
  test.each<readonly [string, RowByHeader, RowByHeader, number]>([
    ["in force", { "Số ký hiệu": "152/2025/NĐ-CP" }, {}, 0],
    ["in force on its last day", { "Số ký hiệu": "98/2023/NĐ-CP" }, { "Ngày ban hành": "30/06/2025" }, 0],
    ["ended the day before", { "Số ký hiệu": "98/2023/NĐ-CP" }, { "Ngày ban hành": "01/07/2025" }, 1],
    ["not yet in force", { "Số ký hiệu": "152/2025/NĐ-CP" }, { "Ngày ban hành": "20/06/2025" }, 1],
    [
      "carried out before it is in force",
      { "Số ký hiệu": "152/2025/NĐ-CP", "Vai trò": "thực hiện" },
      { "Ngày ban hành": "20/06/2025" },
      0,
    ],
    [
      "not issued yet: another rule's",
      { "Số ký hiệu": "152/2025/NĐ-CP" },
      { "Ngày ban hành": "01/06/2025" },
      0,
    ],
    ["replaced, its end unknown", { Loại: "Thông tư", "Số ký hiệu": "01/2024/TT-BNV" }, {}, 1],
    [
      "replaced only later",
      { Loại: "Thông tư", "Số ký hiệu": "01/2024/TT-BNV" },
      { "Ngày ban hành": "01/01/2025" },
      0,
    ],
    ["unknown", { "Số ký hiệu": "1/2020/NĐ-CP" }, {}, 0],
    [
      "a number of another year",
      { Loại: "Quyết định", "Số ký hiệu": "536/QĐ-BTP", Ngày: "01/02/2026" },
      {},
      0,
    ],
    ["a number of its year", { Loại: "Quyết định", "Số ký hiệu": "536/QĐ-BTP", Ngày: "29/03/2024" }, {}, 1],
    [
      "named by the title of a text in force",
      { "Trích yếu": "hướng dẫn Nghị định số 91/2017/NĐ-CP ngày 31/7/2017" },
      {},
      0,
    ],
    [
      "cited in the words, without a number of its own",
      { Loại: "", "Số ký hiệu": "", Ngày: "", "Trích yếu": "Nghị định số 91/2017/NĐ-CP ngày 31/7/2017" },
      {},
      1,
    ],
    [
      "a law by its year",
      { Loại: "Luật", "Số ký hiệu": "", Ngày: "", "Trích yếu": "thi đua, khen thưởng năm 2003" },
      {},
      1,
    ],
    [
      "a law by its day",
      {
        Loại: "Luật",
        "Số ký hiệu": "",
        Ngày: "",
        "Trích yếu": "Thi đua, khen thưởng ngày 26 tháng 11 năm 2003",
      },
      {},
      1,
    ],
    [
      "the law in force",
      { Loại: "Luật", "Số ký hiệu": "", Ngày: "", "Trích yếu": "Thi đua, khen thưởng năm 2022" },
      {},
      0,
    ],
  ])("%s", (_name, cells, campaign, count) => expect(cited(cells, campaign)).toHaveLength(count));
});

describe("prose", () => {
  test.each([
    ["theo Nghị định số 91/2017/NĐ-CP ngày 31/7/2017", 1],
    ["Nghị định thay thế Nghị định số 91/2017/NĐ-CP", 0],
    ["Nghị định số 91/2017/NĐ-CP (nay được thay thế bởi Nghị định số 152/2025/NĐ-CP)", 0],
    ["Nghị định số 91/2017/NĐ-CP, đã được thay thế bằng Nghị định số 152/2025/NĐ-CP", 0],
    ["Nghị định số 91/2017/NĐ-CP (đã hết hiệu lực, được thay bằng Nghị định số 152/2025/NĐ-CP)", 0],
    ["Nghị định số 91/2017/NĐ-CP (hết hiệu lực từ ngày 01/01/2024)", 0],
    ["Nghị định số 91/2017/NĐ-CP bị bãi bỏ", 0],
    ["Nghị định số 91/2017/NĐ-CP. Văn bản khác được thay thế", 1],
    ["Nghị định số 91/2017/NĐ-CP quy định chi tiết", 1],
    ["sửa đổi một số điều của Nghị định số 91/2017/NĐ-CP", 0],
    ["theo Nghị định số 152/2025/NĐ-CP", 0],
  ])("%s → %i found", (opening, count) =>
    expect(linesOf(rule, officeOf({ "Mở đầu": opening }, catalogue))).toHaveLength(count),
  );
});

test("the finding is told with its place, its cure and its source", () => {
  expect(goldenOf(rule, officeOf({ "Mở đầu": "theo Nghị định số 91/2017/NĐ-CP" }, catalogue))).toEqual([
    {
      severity: "cảnh báo",
      column: "Mở đầu",
      message: "Nghị định số 91/2017/NĐ-CP hết hiệu lực ngày 31/12/2023; kế hoạch tính theo ngày 16/03/2026.",
      fix: "Viện dẫn Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ, hoặc sửa thời gian hiệu lực ở trang Văn bản pháp lý nếu trang đó ghi sai.",
      source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6",
    },
  ]);
});

test("texts that replace each other in a circle end the search", () => {
  const circle = [
    text("A", "1/2010/NĐ-CP", { "Hiệu lực đến": "31/12/2011", "Thay thế bởi": "B" }),
    text("B", "2/2011/NĐ-CP", { "Hiệu lực đến": "31/12/2012", "Thay thế bởi": "A" }),
  ];
  expect(
    linesOf(rule, officeOf({ "Mở đầu": "Nghị định số 1/2010/NĐ-CP" }, { "Văn bản pháp lý": circle })),
  ).toHaveLength(1);
});

test("what replaced a text and was itself replaced, without a last day of its own, is not offered", () => {
  const chain = [
    text("A", "1/2015/TT-BTP", { Loại: "Thông tư", "Thay thế bởi": "B" }),
    text("B", "2/2018/TT-BTP", { Loại: "Thông tư", "Ngày ban hành": "07/06/2018", "Thay thế bởi": "C" }),
    text("C", "3/2023/TT-BTP", { Loại: "Thông tư", "Ngày ban hành": "29/12/2023" }),
  ];
  expect(
    linesOf(rule, officeOf({ "Mở đầu": "Thông tư số 1/2015/TT-BTP" }, { "Văn bản pháp lý": chain })),
  ).toEqual([expect.stringContaining("đã được thay thế bởi Thông tư số 3/2023/TT-BTP")]);
});

test("a text of the chain whose days nobody knows does not hide what followed it", () => {
  const chain = [
    text("A", "7/2014/TT-BNV", { Loại: "Thông tư", "Thay thế bởi": "B" }),
    text("B", "12/2019/TT-BNV", { Loại: "Thông tư", "Ngày ban hành": "04/11/2019", "Thay thế bởi": "C" }),
    text("C", "1/2024/TT-BNV", { Loại: "Thông tư", "Thay thế bởi": "D" }),
    text("D", "15/2025/TT-BNV", { Loại: "Thông tư", "Ngày ban hành": "04/08/2025" }),
  ];
  expect(
    linesOf(rule, officeOf({ "Mở đầu": "Thông tư số 7/2014/TT-BNV" }, { "Văn bản pháp lý": chain })),
  ).toEqual([expect.stringContaining("đã được thay thế bởi Thông tư số 15/2025/TT-BNV")]);
});
