import { describe, expect, test } from "vitest";
import type { RowByHeader } from "../../book-of.ts";
import { campaignWith } from "../../small-office.ts";
import { goldenOf, milestones, outline, saidOf } from "../plan-said.ts";

const due = milestones(
  { Mã: "QB-DK", Việc: "đăng ký", "Thời hạn": "trước ngày 20/3/2026" },
  { Mã: "QB-TK", Việc: "báo cáo tổng kết", "Thời hạn": "chậm nhất là ngày 20/11/2026" },
);
const said = (rule: string, text: string, cells: RowByHeader = {}): readonly string[] =>
  saidOf(rule, {}, { ...due, ...outline(["đoạn", text, cells]) }).map(([, message]) => message);
const golden = (rule: string, text: string, cells: RowByHeader = {}): ReturnType<typeof goldenOf> =>
  goldenOf(rule, campaignWith({}, { ...due, ...outline(["đoạn", text, cells]) }));

const letBe = [
  "Gửi đăng ký {hạn: QB-DK}",
  "Quyết định số 5/QĐ-STP ngày 20/3/2026",
  "Từ ngày 20/3/2026 các đơn vị đăng ký",
  "Gửi đăng ký trước ngày 31/4/2026",
];

describe("noi-dung.ngay-go-tay", () => {
  const rule = "noi-dung.ngay-go-tay";
  test.each([...letBe, "Gửi đăng ký trước ngày 25/3/2026"])("%j is let be", (text) =>
    expect(said(rule, text)).toEqual([]),
  );

  test.each([
    ["Gửi đăng ký trước ngày 20/03/2026.", "Dẫn bằng {hạn: QB-DK} → Gửi đăng ký {hạn: QB-DK}."],
    ["Trước ngày 20/3/2026, gửi đăng ký", "Dẫn bằng {Hạn: QB-DK} → {Hạn: QB-DK}, gửi đăng ký"],
    ["Gửi đăng ký chậm nhất vào ngày 19/3/2026", undefined],
  ])("%j is found; its cure: %s", (text, cure) =>
    expect(golden(rule, text).map((one) => one["cure"])).toEqual([cure]),
  );

  test("the finding is told with its place, its cure and its source", () => {
    expect(golden(rule, "Tổng kết chậm nhất là ngày 20/11/2026.")).toEqual([
      {
        severity: "gợi ý",
        column: "Nội dung",
        message:
          "“chậm nhất là ngày 20/11/2026” là thời hạn của mốc QB-TK; sửa ở trang Mốc thì chỗ này không đổi theo.",
        fix: "Viết {hạn: QB-TK} thay cho ngày.",
        source: "",
        cure: "Dẫn bằng {hạn: QB-TK} → Tổng kết {hạn: QB-TK}.",
      },
    ]);
  });
});
