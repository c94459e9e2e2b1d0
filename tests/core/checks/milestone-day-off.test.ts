import { describe, expect, test } from "vitest";
import type { RowsBySheet } from "../book-of.ts";
import { shippedBySheet } from "../sample-book.ts";
import { campaignWith } from "../small-office.ts";
import { goldenOf, milestones, saidOf } from "./plan-said.ts";

const days: RowsBySheet = { "Ngày nghỉ": shippedBySheet["Ngày nghỉ"] ?? [] };
const due = (...deadlines: readonly string[]): RowsBySheet => ({
  ...days,
  ...milestones(...deadlines.map((deadline) => ({ "Thời hạn": deadline }))),
});

describe("moc.ngay-nghi", () => {
  const rule = "moc.ngay-nghi";
  test.each([
    "chậm nhất là ngày 30/6/2026",
    "trước ngày 15/6/2026",
    "trong tháng 5/2026",
    "10/01/2026",
    "ngày 25 hằng tháng",
    "theo quy định",
  ])("%j", (deadline) => expect(saidOf(rule, {}, due(deadline))).toEqual([]));

  test.each(["next", "previous"] as const)("an office that moves such days has moved it: %s", (side) => {
    const value = { next: "ngày làm việc kế tiếp", previous: "ngày làm việc liền trước" }[side];
    const rows = { "Cấu hình": [{ Tên: "Ngày ấn định rơi vào ngày nghỉ", "Giá trị": value }] };
    expect(saidOf(rule, {}, { ...due("28/6/2026"), ...rows })).toEqual([]);
  });

  test("the sentences", () => {
    const shared = { severity: "cảnh báo", column: "Thời hạn", source: "" };
    expect(goldenOf(rule, campaignWith({}, due("chậm nhất là ngày 28/6/2026")))).toEqual([
      {
        ...shared,
        message: "Ngày 28/06/2026 là Chủ nhật.",
        fix: "Chọn ngày làm việc: 29/06/2026 (thứ Hai) hoặc 26/06/2026.",
        cure: "Chuyển sang thứ Hai, 29/06/2026 → chậm nhất là ngày 29/06/2026",
      },
    ]);
    expect(goldenOf(rule, campaignWith({}, due("ngày 24 tháng 11 năm 2026")))).toEqual([
      {
        ...shared,
        message: "Ngày 24/11/2026 là thứ Ba, nghỉ Ngày Văn hóa Việt Nam.",
        fix: "Chọn ngày làm việc: 25/11/2026 (thứ Tư) hoặc 23/11/2026.",
      },
    ]);
  });
});

describe("moc.nam-chua-co-lich", () => {
  const rule = "moc.nam-chua-co-lich";
  test.each(["30/6/2026", "theo quy định"])("%j", (deadline) =>
    expect(saidOf(rule, {}, due(deadline))).toEqual([]),
  );

  test("each year is named once", () => {
    const said = saidOf(rule, { "Đến ngày": "31/12/2029" }, due("30/6/2028", "30/9/2028", "30/6/2029"));
    expect(said.map(([, message]) => message.slice(0, 41))).toEqual([
      "Chưa có lịch nghỉ chính thức năm 2028 ở t",
      "Chưa có lịch nghỉ chính thức năm 2029 ở t",
    ]);
  });

  test("rows reckoned ahead are not official", () => {
    const row = { Ngày: "01/01/2028", Loại: "nghỉ", "Lý do": "Tết Dương lịch", "Tình trạng": "tạm tính" };
    const calendar = (state: string): RowsBySheet => ({
      ...due("30/6/2028"),
      "Ngày nghỉ": [{ ...row, "Tình trạng": state }],
    });
    expect(saidOf(rule, {}, calendar("tạm tính"))).toHaveLength(1);
    expect(saidOf(rule, {}, calendar("chính thức"))).toEqual([]);
  });

  test("the sentence", () => {
    expect(goldenOf(rule, campaignWith({}, due("30/6/2028")))).toEqual([
      {
        severity: "cảnh báo",
        column: "Thời hạn",
        message: "Chưa có lịch nghỉ chính thức năm 2028 ở trang Ngày nghỉ, nên hạn 30/06/2028 là tạm tính.",
        fix: "Ghi các ngày nghỉ, ngày làm bù năm 2028 theo thông báo hằng năm vào trang Ngày nghỉ.",
        source: "Bộ luật Lao động 2019, Điều 112",
      },
    ]);
  });
});
