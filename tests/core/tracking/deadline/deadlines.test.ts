import { describe, expect, test } from "vitest";
import { milestoneDeadlines, phaseSpans } from "../../../../src/core/tracking/deadline/deadlines.ts";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { campaignWith } from "../../small-office.ts";

const milestone = (deadline: string, campaign = "QB-2026"): RowsBySheet => ({
  Mốc: [
    {
      Mã: "QB-DK",
      "Phong trào": campaign,
      Việc: "đăng ký",
      "Áp dụng cho": "Sở Tư pháp",
      "Thời hạn": deadline,
    },
  ],
});
const due = (cells: RowByHeader, rows: RowsBySheet): readonly unknown[] =>
  milestoneDeadlines(campaignWith(cells, rows).book).map(({ resolution }) =>
    resolution.kind === "resolved" ? resolution.due : resolution.kind,
  );
const setting = (name: string, value: string): RowsBySheet => ({
  "Cấu hình": [{ Tên: name, "Giá trị": value }],
});

describe("a milestone's day, read in its campaign", () => {
  test.each<[RowByHeader, RowsBySheet, readonly unknown[]]>([
    [{}, milestone("chậm nhất là ngày 17/02/2026"), ["2026-02-17"]],
    [{}, milestone("trước ngày 20/02/2026"), ["2026-02-19"]],
    [
      {},
      { ...milestone("trước ngày 20/02/2026"), ...setting("Cách hiểu “trước ngày”", "tính cả ngày đó") },
      ["2026-02-20"],
    ],
    [{}, milestone("Chủ nhật ngày 15/02/2026"), ["2026-02-15"]],
    [{}, milestone("15/02/2026"), ["2026-02-15"]],
    [
      {},
      { ...milestone("15/02/2026"), ...setting("Ngày ấn định rơi vào ngày nghỉ", "ngày làm việc kế tiếp") },
      ["2026-02-23"], // over Tết, which the rules give when the sheet does not
    ],
    [
      {},
      {
        ...milestone("15/02/2026"),
        ...setting("Ngày ấn định rơi vào ngày nghỉ", "ngày làm việc liền trước"),
      },
      ["2026-02-13"],
    ],
    [{}, milestone("03 ngày làm việc kể từ ngày ký"), ["2026-03-19"]],
    [
      {},
      {
        ...milestone("03 ngày làm việc kể từ ngày ký"),
        "Ngày nghỉ": [{ Ngày: "18/3/2026", Loại: "nghỉ", "Lý do": "lễ" }],
      },
      ["2026-03-20"],
    ],
    [{ "Ngày ban hành": "tháng 3/2026" }, milestone("03 ngày làm việc kể từ ngày ký"), ["waiting"]],
    [{}, milestone("cuối quý III"), ["2026-09-30"]],
    [{ "Từ ngày": "01/01/2025" }, milestone("cuối quý III"), ["2025-09-30"]],
    [{ "Từ ngày": "" }, milestone("cuối quý III"), ["unclear"]],
    [{}, milestone("theo hướng dẫn của Bộ Tư pháp"), ["waiting"]],
    [{}, milestone("lúc thuận tiện"), ["unclear"]],
    [{}, milestone(""), []],
    [{}, milestone("15/02/2026", "QB-2025"), []],
    [{ Mã: "" }, milestone("15/02/2026", ""), []],
  ])("%j %j → %j", (cells, rows, days) => expect(due(cells, rows)).toEqual(days));
});

describe("a phase's span", () => {
  test.each([
    ["đầu năm", "30/6/2026", "2026-01-01", "2026-06-30"],
    ["từ 01/7/2026", "đến kết thúc năm 2026", "2026-07-01", "2026-12-31"],
    ["tháng 8/2026", "cuối tháng 12/2026", "2026-08-01", "2026-12-31"],
  ])("%s – %s", (from, to, first, last) => {
    const { book } = campaignWith({}, { Đợt: [{ "Phong trào": "QB-2026", "Đợt số": 1, Từ: from, Đến: to }] });
    expect(phaseSpans(book).map(({ resolution }) => resolution)).toEqual([
      expect.objectContaining({ kind: "resolved", start: first, due: last }),
    ]);
  });

  test.each([
    ["đầu năm", "", "QB-2026"],
    ["", "30/6/2026", "QB-2026"],
    ["đầu năm", "30/6/2026", "QB-2025"],
  ])("%j – %j of %s has none", (from, to, campaign) => {
    const { book } = campaignWith({}, { Đợt: [{ "Phong trào": campaign, "Đợt số": 1, Từ: from, Đến: to }] });
    expect(phaseSpans(book)).toEqual([]);
  });
});
