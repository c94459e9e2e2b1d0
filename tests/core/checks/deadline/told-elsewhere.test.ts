import { describe, expect, test } from "vitest";
import { golden, letBe, said } from "./days-in-prose.ts";

describe("noi-dung.ngay-khac-moc", () => {
  const rule = "noi-dung.ngay-khac-moc";
  test.each([
    ...letBe,
    "Gửi đăng ký trước ngày 20/3/2026",
    "Tổ chức Đại hội trước ngày 25/3/2026",
    "Đăng ký ngay. Đại hội trước ngày 25/3/2026",
    "Đăng ký theo Luật có hiệu lực trước ngày 01/7/2014",
  ])("%j is let be", (text) => expect(said(rule, text)).toEqual([]));

  test("a row tied to a milestone need not name the task", () => {
    expect(said(rule, "Gửi về Sở trước ngày 25/3/2026", { "Thời hạn": "QB-DK" })).toHaveLength(1);
  });

  test("the finding is told with its place, its cure and its source", () => {
    expect(golden(rule, "Các đơn vị gửi đăng ký trước ngày 25/3/2026.")).toEqual([
      {
        severity: "cảnh báo",
        column: "Nội dung",
        message:
          "Lời văn ghi “trước ngày 25/3/2026”, nhưng mốc “đăng ký – Khối Sở” ghi “trước ngày 20/3/2026”.",
        fix: "Sửa cho thống nhất; nên viết {hạn: đăng ký} thay cho ngày.",
        source: "",
      },
    ]);
  });
});
