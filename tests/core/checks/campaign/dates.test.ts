import { describe, expect, test } from "vitest";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { campaignWith } from "../../small-office.ts";
import { findingsBy } from "../findings-by-rule.ts";

const phase = (from: string, to: string, campaign = "QB-2026"): RowsBySheet => ({
  Đợt: [{ "Phong trào": campaign, "Đợt số": 1, Từ: from, Đến: to }],
});
const milestone = (deadline: string): RowsBySheet => ({
  Mốc: [
    {
      Mã: "QB-DK",
      "Phong trào": "QB-2026",
      Việc: "đăng ký",
      "Áp dụng cho": "Sở Tư pháp",
      "Thời hạn": deadline,
    },
  ],
});

/** A case that fails says what the clerk reads; one that passes says nothing. */
type Case = [cells: RowByHeader, rows: RowsBySheet, message?: string, column?: string];

function check(rule: string, [cells, rows, message, column]: Case): void {
  const said = findingsBy(rule, campaignWith(cells, rows)).map((finding) => [
    finding.message,
    finding.column,
  ]);
  expect(said).toEqual(message === undefined ? [] : [[message, column]]);
}

describe("phong-trao.ngay-nguoc", () => {
  test.each<Case>([
    [
      { "Từ ngày": "02/01/2026", "Đến ngày": "01/01/2026" },
      {},
      "Ngày kết thúc 01/01/2026 đứng trước ngày bắt đầu 02/01/2026.",
      "Đến ngày",
    ],
    [{ "Từ ngày": "02/01/2026", "Đến ngày": "02/01/2026" }, {}],
    [{ "Từ ngày": "02/01/2026", "Đến ngày": "" }, {}],
    [{ "Từ ngày": "31/2/2026", "Đến ngày": "01/01/2026" }, {}],
  ])("%j: what the finding says, or nothing", (...one) => check("phong-trao.ngay-nguoc", one));
});

describe("phong-trao.ngay-ban-hanh", () => {
  test.each<Case>([
    [{ "Ngày ban hành": "sau Tết" }, {}, "Không đọc được ngày ban hành “sau Tết”.", "Ngày ban hành"],
    [{ "Ngày ban hành": "31/2/2026" }, {}, "Không đọc được ngày ban hành “31/2/2026”.", "Ngày ban hành"],
    [
      { "Ngày ban hành": "tháng 13/2026" },
      {},
      "Không đọc được ngày ban hành “tháng 13/2026”.",
      "Ngày ban hành",
    ],
    [{ "Ngày ban hành": "16/3/2026" }, {}],
    [{ "Ngày ban hành": { day: "2026-03-16" } }, {}],
    [{ "Ngày ban hành": "tháng 8/2026" }, {}],
    [{ "Ngày ban hành": "" }, {}],
  ])("%j: what the finding says, or nothing", (...one) => check("phong-trao.ngay-ban-hanh", one));
});

describe("dot.ngoai-phong-trao", () => {
  test.each<Case>([
    [
      {},
      phase("01/12/2025", "30/6/2026"),
      "Đợt (01/12/2025 - 30/06/2026) nằm ngoài thời gian của phong trào (01/01/2026 - 31/12/2026).",
      "Từ",
    ],
    [
      {},
      phase("01/7/2026", "31/01/2027"),
      "Đợt (01/07/2026 - 31/01/2027) nằm ngoài thời gian của phong trào (01/01/2026 - 31/12/2026).",
      "Đến",
    ],
    [{}, phase("đầu năm", "khi nào xong"), "Chưa tính được thời gian của đợt ở chỗ “khi nào xong”.", "Đến"],
    [{}, phase("01/01/2026", "31/12/2026")],
    [{}, phase("đầu năm", "30/6/2026")],
    [{}, phase("từ 01/7/2026", "đến kết thúc năm 2026")],
    [{}, phase("01/12/2025", "30/6/2026", "QB-2025")],
    [{ "Từ ngày": "" }, phase("01/12/2025", "30/6/2026")],
    [{}, phase("01/01/2026", "")],
  ])("%j %j: what the finding says, or nothing", (...one) => check("dot.ngoai-phong-trao", one));

  test("a phase may end on a day off, whatever the office does with deadlines", () => {
    const sunday = { "Từ ngày": "01/01/2023", "Đến ngày": "31/12/2023" };
    const moved = [{ Tên: "Ngày ấn định rơi vào ngày nghỉ", "Giá trị": "ngày làm việc kế tiếp" }];
    const rows = { ...phase("01/01/2023", "31/12/2023"), "Cấu hình": moved };
    check("dot.ngoai-phong-trao", [sunday, rows]);
  });

  test("a phase that ends before it begins is not worked out, and its two days are told", () => {
    const said = findingsBy("dot.ngoai-phong-trao", campaignWith({}, phase("30/6/2026", "01/6/2026")));
    expect(said.map(({ column, message, fix }) => [column, message, fix])).toEqual([
      [
        "Đến",
        "Chưa tính được thời gian của đợt ở chỗ “từ 30/6/2026 đến 01/6/2026”.",
        "“từ 30/6/2026 đến 01/6/2026” bắt đầu ngày 30/6/2026 nhưng kết thúc ngày 01/6/2026; kiểm tra lại.",
      ],
    ]);
  });
});

test("every rule of dates says how to mend it and where it comes from", () => {
  const rows = { ...phase("xưa", "nay"), ...milestone("lúc thuận tiện") };
  const book = campaignWith({ "Ngày ban hành": "sau Tết", "Từ ngày": "02/01/2027" }, rows);
  const ids = [
    "phong-trao.ngay-nguoc",
    "phong-trao.ngay-ban-hanh",
    "dot.ngoai-phong-trao",
    "moc.khong-hieu-thoi-han",
  ];
  const said = ids.flatMap((id) => findingsBy(id, book));
  expect(said.map(({ severity, fix, source }) => [severity, fix, source])).toEqual([
    ["lỗi", "Sửa lại Từ ngày hoặc Đến ngày.", ""],
    [
      "lỗi",
      "Ghi ngày (05/02/2026), hoặc “tháng 8/2026”, “năm 2026” khi văn thư chưa cho ngày; hoặc để trống.",
      "Nghị định 30/2020/NĐ-CP, Phụ lục I",
    ],
    [
      "lỗi",
      "Chưa hiểu “nay” là ngày nào; ghi lại, ví dụ “trước ngày 20/11/2026” hoặc “trong tháng 8/2026”.",
      "",
    ],
    [
      "cảnh báo",
      "Chưa hiểu “lúc thuận tiện” là ngày nào; ghi lại, ví dụ “trước ngày 20/11/2026” hoặc “trong tháng 8/2026”.",
      "",
    ],
  ]);
});
