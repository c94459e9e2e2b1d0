import { describe, expect, test } from "vitest";
import type { RowsBySheet } from "../../book-of.ts";
import { shippedBySheet } from "../../sample-book.ts";
import { campaignWith } from "../../small-office.ts";
import { goldenOf, milestones, saidOf } from "../plan-said.ts";

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
  ])("%j is let be", (deadline) => expect(saidOf(rule, {}, due(deadline))).toEqual([]));

  test.each(["next", "previous"] as const)("an office that moves such days has moved it: %s", (side) => {
    const value = { next: "ngày làm việc kế tiếp", previous: "ngày làm việc liền trước" }[side];
    const rows = { "Cấu hình": [{ Tên: "Ngày ấn định rơi vào ngày nghỉ", "Giá trị": value }] };
    expect(saidOf(rule, {}, { ...due("28/6/2026"), ...rows })).toEqual([]);
  });

  test("each finding is told with its place, its cure and its source", () => {
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
  // A day that is named and lies far from any holiday does not hang on the notice; a span does.
  test.each(["30/6/2026", "theo quy định", "30/6/2027", "15/01/2027"])("%j is let be", (deadline) =>
    expect(saidOf(rule, {}, due(deadline))).toEqual([]),
  );

  test("each year is named once", () => {
    const said = saidOf(
      rule,
      { "Đến ngày": "31/12/2029" },
      due("29/4/2027", "27/4/2028", "30/8/2028", "27/4/2029"),
    );
    expect(said.map(([, message]) => /^.* năm \d{4}/u.exec(String(message))?.[0])).toEqual([
      "Lịch nghỉ năm 2027",
      "Trang Ngày nghỉ chưa ghi Tết Nguyên đán năm 2028",
      "Trang Ngày nghỉ chưa ghi Tết Nguyên đán năm 2029",
    ]);
  });

  test.each<[string, string, string, number]>([
    ["Tết announced", "26/01/2028", "chính thức", 0],
    ["Tết set down later", "26/01/2028", "hồi cứu", 0],
    ["Tết typed by a clerk without a status", "26/01/2028", "", 0],
    ["Tết reckoned ahead", "26/01/2028", "tạm tính", 1],
    ["only one other day", "01/01/2028", "chính thức", 1],
    ["only one day reckoned ahead", "01/01/2028", "tạm tính", 1],
  ])("%s", (_, day, status, said) => {
    const rows = [{ Ngày: day, Loại: "nghỉ", "Lý do": "lễ", "Tình trạng": status }];
    expect(saidOf(rule, {}, { ...due("27/01/2028"), "Ngày nghỉ": rows })).toHaveLength(said);
  });

  test("each finding is told with its place, its cure and its source", () => {
    const shared = { severity: "cảnh báo", column: "Thời hạn", source: "Bộ luật Lao động 2019, Điều 112" };
    expect(goldenOf(rule, campaignWith({}, due("27/4/2028")))).toEqual([
      {
        ...shared,
        message:
          "Trang Ngày nghỉ chưa ghi Tết Nguyên đán năm 2028, nên hạn 27/04/2028 tính theo ngày nghỉ tự tính.",
        fix: "Ghi đủ các ngày nghỉ, ngày làm bù năm 2028 theo thông báo hằng năm vào trang Ngày nghỉ.",
      },
    ]);
    expect(goldenOf(rule, campaignWith({}, due("29/4/2027")))).toEqual([
      {
        ...shared,
        message: "Lịch nghỉ năm 2027 ở trang Ngày nghỉ mới là tạm tính, nên hạn 29/04/2027 có thể thay đổi.",
        fix: "Khi có thông báo nghỉ lễ, Tết năm 2027, sửa các dòng tạm tính của năm đó theo thông báo và đổi Tình trạng thành “chính thức”.",
      },
    ]);
  });
});
