import { describe, expect, test } from "vitest";
import type { Day } from "../../../../src/core/calendar/day.ts";
import { closed, recipientLines } from "../../../../src/core/paper/form/recipients.ts";
import { bookOf, type RowByHeader } from "../../book-of.ts";
import { campaignRow } from "../../small-office.ts";

const line = (campaign: string, order: number, name: string, more: RowByHeader = {}): RowByHeader => ({
  "Phong trào": campaign,
  "Thứ tự": order,
  Tên: name,
  ...more,
});
const linesOf = (rows: readonly RowByHeader[], on: Day | null = null): readonly string[] =>
  closed(
    recipientLines(
      bookOf({ "Phong trào": [campaignRow, { Mã: "TV" }], "Nơi nhận": rows }).book,
      "QB-2026",
      on,
    ),
  );

describe("how a line reads", () => {
  test.each<[RowByHeader, string]>([
    [line("QB-2026", 1, "UBND tỉnh"), "UBND tỉnh."],
    [line("QB-2026", 1, "UBND tỉnh", { "Mục đích": "để báo cáo" }), "UBND tỉnh (để báo cáo)."],
    [line("QB-2026", 1, "UBND tỉnh", { "Mục đích": "(để báo cáo);" }), "UBND tỉnh (để báo cáo)."],
    [line("QB-2026", 1, "- UBND tỉnh;"), "UBND tỉnh."],
    [line("QB-2026", 1, "UBND tỉnh.", { "Mục đích": "để biết" }), "UBND tỉnh (để biết)."],
    [line("QB-2026", 1, "Lưu: VT, VP."), "Lưu: VT, VP."],
  ])("%j", (row, text) => expect(linesOf([row])).toEqual([text]));
});

test("the campaign's own in the clerk's order, then those of every paper; the archive last, closed by a full stop", () => {
  expect(
    linesOf([
      line("*", 1, "Cổng thông tin"),
      line("QB-2026", 20, "Lưu: VT"),
      line("QB-2026", 10, "Các phòng"),
      line("TV", 1, "Trà Vinh"),
      line("QB-2026", 5, "UBND tỉnh", { "Mục đích": "để báo cáo" }),
      line("*", 2, "Lưu học sinh"),
      line("QB-2026", 10, "Các đơn vị"),
    ]),
  ).toEqual([
    "UBND tỉnh (để báo cáo);",
    "Các phòng;",
    "Các đơn vị;",
    "Cổng thông tin;",
    "Lưu học sinh;",
    "Lưu: VT.",
  ]);
});

test("no rows, no lines", () => expect(linesOf([])).toEqual([]));

describe("a row counts on the days it is valid", () => {
  const rows = [
    line("QB-2026", 1, "Tổng cục", { "Đến ngày": "30/6/2026" }),
    line("QB-2026", 2, "Cục mới", { "Từ ngày": "01/7/2026" }),
    line("QB-2026", 3, "Sở"),
  ];
  test.each<[Day | null, readonly string[]]>([
    ["2026-06-30", ["Tổng cục;", "Sở."]],
    ["2026-07-01", ["Cục mới;", "Sở."]],
    [null, ["Cục mới;", "Sở."]],
  ])("%s", (on, lines) => expect(linesOf(rows, on)).toEqual(lines));
});
