import { describe, expect, test } from "vitest";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { campaignWith } from "../../small-office.ts";
import { problemsOf } from "../plan-of.ts";

describe("without it no paper is made", () => {
  const at = {
    sheet: "Phong trào",
    row: 2,
    key: "QB-2026",
    rule: "van-ban.thieu",
    severity: "lỗi",
    source: "",
  };
  const lacking = (header: string): object => ({
    ...at,
    column: header,
    message: `Chưa có “${header}” nên chưa tạo được văn bản.`,
    fix: `Ghi “${header}” cho phong trào QB-2026.`,
  });

  test.each([
    "Tên phong trào",
    "Đơn vị ban hành",
    "Loại văn bản",
    "Ký hiệu",
    "Địa danh",
    "Trích yếu",
    "Người ký",
  ])("%s", (header) => expect(problemsOf(campaignWith({ [header]: "" }))).toEqual([lacking(header)]));

  test.each<[string, RowByHeader, RowsBySheet, object]>([
    ["a signer that exists", { "Người ký": "GD-XX" }, {}, lacking("Người ký")],
    [
      "a paragraph",
      {},
      { "Nội dung": [] },
      {
        ...at,
        column: "Mã",
        message: "Trang Nội dung chưa có dòng nào của phong trào QB-2026.",
        fix: "Thêm các đoạn của kế hoạch ở trang Nội dung.",
      },
    ],
    [
      "an article of the decision",
      { "Loại văn bản": "Quyết định kèm Kế hoạch" },
      {},
      {
        ...at,
        column: "Loại văn bản",
        message: "Quyết định chưa có điều nào.",
        fix: "Thêm các dòng cấp “Điều” ở trang Nội dung.",
      },
    ],
    [
      "an issue day that can be read, or none",
      { "Ngày ban hành": "sau Tết" },
      {},
      {
        ...at,
        column: "Ngày ban hành",
        message: "Không đọc được ngày ban hành “sau Tết”.",
        fix: "Ghi ngày (05/02/2026), hoặc “tháng 8/2026”, “năm 2026” khi văn thư chưa cho ngày; hoặc để trống.",
      },
    ],
    [
      "its key",
      { Mã: "" },
      {},
      {
        ...at,
        key: "",
        column: "Mã",
        message: "Chưa có “Mã” nên chưa tạo được văn bản.",
        fix: "Ghi “Mã” cho phong trào này.",
      },
    ],
  ])("%s", (_, cells, rows, problem) => expect(problemsOf(campaignWith(cells, rows))).toEqual([problem]));
});

test.each(["Số", "Ngày ban hành", "Mở đầu", "Kết thúc", "Chủ đề", "Từ ngày"])(
  "%s may stay empty",
  (header) => {
    const problems = problemsOf(campaignWith({ [header]: "" }));
    expect(problems).toEqual([]);
  },
);

test("everything that lacks is named at once", () => {
  const problems = problemsOf(campaignWith({ "Ký hiệu": "", "Địa danh": "" }, { "Nội dung": [] }));
  expect(problems.map((problem) => problem.column)).toEqual(["Ký hiệu", "Địa danh", "Mã"]);
});
