import { expect, test } from "vitest";
import { renewCampaign, renewedKey } from "../../../src/core/renewal/renew-campaign.ts";
import { bookOf, type RowByHeader } from "../book-of.ts";
import { clusterOffice, member, milestone, place } from "../tracking/unit/cluster-office.ts";

function renewed(members: readonly RowByHeader[]) {
  const units = [place("LT"), place("CU", { "Hiệu lực đến": "30/6/2026" })];
  const { book } = bookOf(clusterOffice(units, members, [milestone("M", "Cụm Bắc", "ngày 15/7/2026")]));
  const made = renewCampaign(book, "QB-2026", 2027, renewedKey(book, "QB-2026", 2027));
  if (!made.ok) throw new Error(made.message);
  return made.value;
}

const told = (members: readonly RowByHeader[]): readonly string[] =>
  renewed(members).review.flatMap(({ sheet, before, reason }) =>
    sheet === "Cụm theo năm" ? [`${before} | ${reason}`] : [],
  );

test.each<readonly [string, readonly RowByHeader[], number]>([
  ["no year was ever said", [], 0],
  ["the year is said", [member("LT", "Cụm Bắc"), member("LT", "Cụm Bắc", { year: 2027 })], 0],
  ["only a later year is said", [member("LT", "Cụm Bắc", { year: 2028 })], 0],
  ["the year before is said", [member("LT", "Cụm Bắc")], 1],
])("%s", (_, members, count) => {
  expect(told(members)).toHaveLength(count);
});

test("says how many rows there were and what to press", () => {
  expect(
    told([member("LT", "Cụm Bắc"), member("CU", "Cụm Bắc"), member("LT", "Cụm Bắc", { year: 2024 })]),
  ).toEqual([
    "năm 2026: 2 dòng | Trang Cụm theo năm chưa có dòng nào của năm 2027, nên cụm, khối đang theo cột Cụm/khối ở trang Đơn vị: chọn Thi đua › Cài đặt › Cụm theo năm.",
  ]);
});

test("an audience keeps its cluster, and is looked at where only ended units ever bore the name", () => {
  const audience = (members: readonly RowByHeader[]) => {
    const { rows, review } = renewed(members);
    const looked = review.some(({ sheet, column }) => sheet === "Mốc" && column === "Áp dụng cho");
    return [rows.milestones?.[0]?.["audience"], looked];
  };
  expect(audience([member("LT", "Cụm Bắc")])).toEqual(["Cụm Bắc", false]);
  expect(audience([member("CU", "Cụm Bắc")])).toEqual(["Cụm Bắc", true]);
});
