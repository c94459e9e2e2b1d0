import { expect, test } from "vitest";
import { bookOf, type RowByHeader } from "../../book-of.ts";
import { clusterOffice, member, milestone, place } from "../../tracking/unit/cluster-office.ts";
import { findingsBy } from "../findings-by-rule.ts";

const units = [place("LT", { "Cụm/khối": "Cụm cũ" }), place("BT")];

test.each<readonly [string, readonly RowByHeader[], RowByHeader, readonly string[]]>([
  ["no sheet", [], milestone("M", "Cụm cũ", "15/7/2026"), []],
  [
    "another year's rows alone",
    [member("LT", "Cụm I", { year: 2025 })],
    milestone("M", "Cụm cũ", "15/7/2026"),
    [],
  ],
  ["somebody", [member("LT", "Cụm I")], milestone("M", "Cụm I; BT", "15/7/2026"), []],
  [
    "everybody was moved out",
    [member("LT", "Cụm I")],
    milestone("M", "Cụm cũ", "15/7/2026"),
    ["Năm 2026 không có đơn vị nào thuộc “Cụm cũ” vào hạn của mốc này."],
  ],
  [
    "gone by the due day",
    [member("LT", "Cụm I", { to: "30/6/2026" })],
    milestone("M", "Sở Tư pháp; trừ Cụm I", "15/7/2026"),
    ["Năm 2026 không có đơn vị nào thuộc “Cụm I” vào hạn của mốc này."],
  ],
  [
    "there by another of its days",
    [member("LT", "Cụm I", { from: "01/12/2026" })],
    milestone("M", "Cụm I", "ngày 15 hằng tháng"),
    [],
  ],
])("moc.cum-khong-co-ai: %s", (_, members, row, messages) => {
  const found = findingsBy("moc.cum-khong-co-ai", bookOf(clusterOffice(units, members, [row])));
  expect(found.map(({ message }) => message)).toEqual(messages);
});

test("a row of Hạn riêng is asked of its milestone's day", () => {
  const rows = clusterOffice(
    units,
    [member("LT", "Cụm I", { to: "30/6/2026" })],
    [milestone("M", "tất cả", "15/7/2026")],
  );
  const change = { Mốc: "M", "Áp dụng cho": "Cụm I", Loại: "không áp dụng", "Lý do": "bận" };
  const [finding] = findingsBy("moc.cum-khong-co-ai", bookOf({ ...rows, "Hạn riêng": [change] }));
  expect(finding).toMatchObject({ sheet: "Hạn riêng", row: 2, column: "Áp dụng cho", severity: "cảnh báo" });
});
