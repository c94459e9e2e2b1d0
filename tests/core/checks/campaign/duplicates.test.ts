import { describe, expect, test } from "vitest";
import { bookOf, type RowsBySheet } from "../../book-of.ts";
import { findingsBy } from "../findings-by-rule.ts";

const found = (rows: RowsBySheet): readonly string[] =>
  findingsBy("dong.trung", bookOf(rows)).map(
    ({ sheet, row, column, message }) => `${sheet} ${row} ${column}: ${message}`,
  );
const member = (name: string): Readonly<Record<string, string>> => ({
  "Hội đồng": "Hội đồng Sở",
  "Họ tên": name,
});
const office = { Mã: "STP-QB", Tên: "Sở Tư pháp", Loại: "Sở" };
const campaign = { Mã: "QB-2026", "Tên phong trào": "Thi đua 2026" };
const line = (campaignKey: string, order: number | string): Readonly<Record<string, string | number>> => ({
  "Phong trào": campaignKey,
  "Thứ tự": order,
  Cấp: "đoạn",
  "Nội dung": "x",
});

describe("two rows of one identity", () => {
  test.each<[RowsBySheet, readonly string[]]>([
    [{ "Đơn vị": [office, { ...office, Mã: "stp–qb" }] }, ["Đơn vị 3 Mã: Trùng Mã (stp–qb) với dòng 2."]],
    [
      { "Phong trào": [campaign], "Nội dung": [line("QB-2026", 10), line("qb-2026", 10)] },
      ["Nội dung 3 Thứ tự: Trùng Phong trào, Thứ tự (“Thi đua 2026” · 10) với dòng 2."],
    ],
    [
      { "Phong trào": [campaign], "Nội dung": [line("QB-2026", 10), line("Thi đua 2026", 10)] },
      ["Nội dung 3 Thứ tự: Trùng Phong trào, Thứ tự (“Thi đua 2026” · 10) với dòng 2."],
    ],
    [
      { "Ngày nghỉ": [{ Ngày: "02/9/2026" }, { Ngày: "03/9/2026" }, { Ngày: "2/9/2026" }] },
      ["Ngày nghỉ 4 Ngày: Trùng Ngày (02/09/2026) với dòng 2."],
    ],
    [
      { "Hội đồng": [member("Nguyễn Văn Hùng"), member("NGUYỄN VĂN HÙNG".normalize("NFD"))] },
      ["Hội đồng 3 Từ: Trùng Hội đồng, Họ tên, Từ (Hội đồng Sở · NGUYỄN VĂN HÙNG) với dòng 2."],
    ],
    [
      {
        "Chỉ tiêu": [
          { "Phong trào": "QB-2026", "Chỉ tiêu": "Hòa giải" },
          { "Phong trào": "QB-2026", "Chỉ tiêu": "Hoà giải" },
        ],
        "Phong trào": [campaign],
      },
      ["Chỉ tiêu 3 Chỉ tiêu: Trùng Phong trào, Đơn vị, Chỉ tiêu (“Thi đua 2026” · Hoà giải) với dòng 2."],
    ],
  ])("%j → %j", (rows, messages) => expect(found(rows)).toEqual(messages));
});

describe("rows that only look alike", () => {
  test.each<[RowsBySheet]>([
    [{ "Đơn vị": [office, { ...office, Mã: "STP-TV" }] }],
    [{ "Đơn vị": [{ Tên: "Sở" }, { Tên: "Sở" }] }],
    [{ "Nội dung": [line("QB-2026", ""), line("QB-2026", "")], "Phong trào": [campaign] }],
    [{ "Nội dung": [line("QB-2025", 10), line("QB-2024", 10)], "Phong trào": [campaign] }],
    [{ "Hội đồng": [member("Nguyễn Văn Hùng"), member("Nguyễn Văn Hưng")] }],
    // A second term of one member.
    [
      {
        "Hội đồng": [
          { ...member("Nguyễn Văn Hùng"), Từ: "01/01/2017", Đến: "31/12/2017" },
          { ...member("Nguyễn Văn Hùng"), Từ: "01/01/2018" },
        ],
      },
    ],
    [
      {
        "Nhật ký": [
          { Lúc: "a", Ai: "b", Việc: "c" },
          { Lúc: "a", Ai: "b", Việc: "c" },
        ],
      },
    ],
  ])("%j is let be", (rows) => expect(found(rows)).toEqual([]));
});

test("the finding is told with its place, its cure and its source", () => {
  expect(findingsBy("dong.trung", bookOf({ "Đơn vị": [office, office] }))).toEqual([
    {
      sheet: "Đơn vị",
      row: 3,
      column: "Mã",
      key: "STP-QB",
      rule: "dong.trung",
      severity: "lỗi",
      message: "Trùng Mã (STP-QB) với dòng 2.",
      fix: "Đổi một trong hai dòng, hoặc xóa dòng thừa.",
      source: "",
    },
  ]);
});
