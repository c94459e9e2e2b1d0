import { expect, test } from "vitest";
import type { Day } from "../../../../src/core/calendar/day.ts";
import { owedNow } from "../../../../src/core/tracking/owed/owed-now.ts";
import { bookOf, type RowByHeader, type RowsBySheet } from "../../book-of.ts";
import { clusterOffice, member, milestone, place } from "../unit/cluster-office.ts";

/** “unit due [clusters]” of all that is owed. */
const owed = (rows: RowsBySheet, today: Day = "2026-03-05"): readonly string[] =>
  owedNow(bookOf(rows).book, today).map(
    ({ unit, due, clusters }) => `${unit.values.key} ${due} ${clusters.join("+")}`,
  );

const units = [place("LT", { "Cụm/khối": "Cụm Tây" }), place("BT", { "Cụm/khối": "Cụm Tây; Khối A" })];
const moved = [member("LT", "Cụm Bắc", { to: "30/6/2026" }), member("LT", "Cụm Nam", { from: "01/7/2026" })];

test.each<readonly [string, readonly RowByHeader[], RowByHeader, readonly string[]]>([
  ["the column lists several", [], milestone("M", "Khối A", "15/7/2026"), ["BT 2026-07-15 Cụm Tây+Khối A"]],
  [
    "the year stands before the column",
    moved,
    milestone("M", "Cụm Tây", "15/7/2026"),
    ["BT 2026-07-15 Cụm Tây+Khối A"],
  ],
  ["the first half", moved, milestone("M", "Cụm Bắc; Cụm Nam", "30/6/2026"), ["LT 2026-06-30 Cụm Bắc"]],
  ["the second half", moved, milestone("M", "Cụm Bắc; Cụm Nam", "01/7/2026"), ["LT 2026-07-01 Cụm Nam"]],
  [
    "left out by its cluster of that day",
    moved,
    milestone("M", "Phòng Tư pháp cấp huyện; trừ Cụm Nam", "15/7/2026"),
    ["BT 2026-07-15 Cụm Tây+Khối A"],
  ],
  [
    "a final report in January is of last year's clusters",
    [...moved, member("LT", "Cụm Đông", { year: 2027 })],
    milestone("M", "Cụm Nam", "15/01/2027"),
    ["LT 2027-01-15 Cụm Nam"],
  ],
  [
    "no day yet: the campaign's first day",
    moved,
    milestone("M", "Cụm Bắc", "theo hướng dẫn của Bộ"),
    ["LT null Cụm Bắc"],
  ],
  [
    "a milestone that comes back, time by time",
    moved,
    milestone("M", "Cụm Bắc", "ngày 15 hằng tháng"),
    ["04", "05", "06"].map((month) => `LT 2026-${month}-15 Cụm Bắc`),
  ],
])("%s", (_, members, row, lines) => {
  expect(owed(clusterOffice(units, members, [row]))).toEqual(lines);
});

test("own deadlines go by the cluster of the milestone's day", () => {
  const changes = [{ Mốc: "M", "Áp dụng cho": "Cụm Nam", Loại: "hạn riêng", "Thời hạn": "20/7/2026" }];
  const rows = clusterOffice(units, moved, [milestone("M", "Phòng Tư pháp cấp huyện", "15/7/2026")]);
  expect(owed({ ...rows, "Hạn riêng": changes })).toEqual([
    "LT 2026-07-20 Cụm Nam",
    "BT 2026-07-15 Cụm Tây+Khối A",
  ]);
});

test("a merged unit's successor owes once, by the clusters of both", () => {
  const merged = [
    place("CU", { "Hiệu lực đến": "30/6/2026", "Đơn vị kế thừa": "MOI" }),
    place("MOI", { "Hiệu lực từ": "01/7/2026" }),
  ];
  const rows = clusterOffice(
    merged,
    [member("CU", "Cụm Bắc")],
    [milestone("M", "Cụm Bắc", "30/6/2026"), milestone("N", "Cụm Bắc", "15/7/2026")],
  );
  expect(owed(rows)).toEqual(["CU 2026-06-30 Cụm Bắc", "MOI 2026-07-15 Cụm Bắc"]);
});

test("a cluster that a unit of the same name stands for is its members, also by the year alone", () => {
  const named = [...units, place("CB", { Tên: "Cụm Bắc", Loại: "Cụm, Khu vực thi đua" })];
  expect(owed(clusterOffice(named, moved, [milestone("M", "Cụm Bắc", "30/6/2026")]))).toEqual([
    "LT 2026-06-30 Cụm Bắc",
  ]);
});
