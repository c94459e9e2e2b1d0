import { expect, test } from "vitest";
import type { RowByHeader } from "../../book-of.ts";
import { campaignWith } from "../../small-office.ts";
import { goldenOf, milestones, saidOf } from "../plan-said.ts";

const rule = "moc.trung-viec";
const first = { "Thời hạn": "16/02/2026", "Áp dụng cho": "Khối Sở; Sở Tư pháp" };

test.each<[RowByHeader]>([
  [{ "Thời hạn": "20/02/2026", "Áp dụng cho": "Cụm I" }],
  [{ "Thời hạn": "20/02/2026", "Áp dụng cho": "Khối Sở", Việc: "kế hoạch" }],
  [{ "Thời hạn": "20/02/2026", "Áp dụng cho": "Khối Sở", Đợt: 2 }],
  [{ "Thời hạn": "20/5/2026", "Áp dụng cho": "Khối Sở" }],
  [{ "Thời hạn": "theo quy định", "Áp dụng cho": "Khối Sở" }],
])("%j is let be", (second) => expect(saidOf(rule, {}, milestones(first, second))).toEqual([]));

test.each<[RowByHeader, RowByHeader]>([
  [first, { "Thời hạn": "20/02/2026", "Áp dụng cho": "khối sở" }],
  [first, { "Thời hạn": "16/02/2026", "Áp dụng cho": "Sở Tư pháp; Khối Sở" }],
  [{ "Thời hạn": "theo quy định" }, { "Thời hạn": "Theo quy định" }],
])("%j and %j is found", (one, two) => expect(saidOf(rule, {}, milestones(one, two))).toHaveLength(1));

test("other tasks may be many", () => {
  const other = { Việc: "khác", "Thời hạn": "16/02/2026" };
  expect(saidOf(rule, {}, milestones(other, other))).toEqual([]);
});

test("the office's figure decides how near is doubled", () => {
  const rows = {
    ...milestones({ "Thời hạn": "16/02/2026" }, { "Thời hạn": "20/02/2026" }),
    "Quy tắc": [{ Mã: rule, "Tham số": "cách nhau dưới số ngày: 4" }],
  };
  expect(saidOf(rule, {}, rows)).toEqual([]);
});

test("the finding is told with its place, its cure and its source", () => {
  const rows = milestones({ "Thời hạn": "16/02/2026" }, { "Thời hạn": "20/02/2026" });
  expect(goldenOf(rule, campaignWith({}, rows))).toEqual([
    {
      severity: "cảnh báo",
      column: "Áp dụng cho",
      message: "“Khối Sở” có hai thời hạn cho việc đăng ký: 16/02/2026 (dòng 2) và 20/02/2026 (dòng 3).",
      fix: "Bỏ nhóm này ở một trong hai mốc, hoặc xóa mốc thừa.",
      source: "",
    },
  ]);
});
