import { describe, expect, test } from "vitest";
import { golden, letBe, said } from "./days-in-prose.ts";

describe("noi-dung.ngay-go-tay", () => {
  const rule = "noi-dung.ngay-go-tay";
  test.each([...letBe, "Gửi đăng ký trước ngày 25/3/2026"])("%j is let be", (text) =>
    expect(said(rule, text)).toEqual([]),
  );

  test.each([
    ["Gửi đăng ký trước ngày 20/03/2026.", "Dẫn bằng {hạn: đăng ký} → Gửi đăng ký {hạn: đăng ký}."],
    ["Trước ngày 20/3/2026, gửi đăng ký", "Dẫn bằng {Hạn: đăng ký} → {Hạn: đăng ký}, gửi đăng ký"],
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
          "“chậm nhất là ngày 20/11/2026” là thời hạn của mốc “báo cáo tổng kết – Khối Sở”; sửa ở trang Mốc thì chỗ này không đổi theo.",
        fix: "Viết {hạn: báo cáo tổng kết} thay cho ngày.",
        source: "",
        cure: "Dẫn bằng {hạn: báo cáo tổng kết} → Tổng kết {hạn: báo cáo tổng kết}.",
      },
    ]);
  });
});
