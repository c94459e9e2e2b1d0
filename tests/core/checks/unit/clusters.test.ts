import { describe, expect, test } from "vitest";
import { bookOf, type RowByHeader } from "../../book-of.ts";
import { clusterOffice, member, place } from "../../tracking/unit/cluster-office.ts";
import { findingsBy } from "../findings-by-rule.ts";

const units = [place("LT"), place("BT")];
const said = (
  rule: string,
  members: readonly RowByHeader[],
): readonly (readonly [string, number, string])[] =>
  findingsBy(rule, bookOf(clusterOffice(units, members))).map(({ column, row, message }) => [
    column,
    row,
    message,
  ]);

describe("cum.don-vi-hai-lan", () => {
  test.each<readonly [string, readonly RowByHeader[], readonly number[]]>([
    [
      "two halves",
      [member("LT", "Cụm I", { to: "30/6/2026" }), member("LT", "Cụm I", { from: "01/7/2026" })],
      [],
    ],
    ["two clusters", [member("LT", "Cụm I"), member("LT", "Khối A")], []],
    ["two years", [member("LT", "Cụm I"), member("LT", "Cụm I", { year: 2025 })], []],
    ["two units", [member("LT", "Cụm I"), member("BT", "Cụm I")], []],
    ["twice", [member("LT", "Cụm I"), member("LT", "cụm i")], [3]],
    [
      "one day of both",
      [member("LT", "Cụm I", { to: "01/7/2026" }), member("LT", "Cụm I", { from: "01/7/2026" })],
      [3],
    ],
    [
      "thrice",
      [member("LT", "Cụm I"), member("BT", "Cụm I"), member("LT", "Cụm I"), member("LT", "Cụm I")],
      [4, 5],
    ],
  ])("%s", (_, members, rows) => {
    expect(said("cum.don-vi-hai-lan", members).map(([, row]) => row)).toEqual(rows);
  });
  test("says who, where and what to do", () => {
    const [finding] = findingsBy(
      "cum.don-vi-hai-lan",
      bookOf(clusterOffice(units, [member("LT", "Cụm I"), member("LT", "Cụm I")])),
    );
    expect(finding).toMatchObject({
      sheet: "Cụm theo năm",
      column: "Đơn vị",
      severity: "lỗi",
      message: "Phòng Tư pháp huyện lt đã có trong “Cụm I” năm 2026 ở dòng 2, cùng những ngày này.",
      fix: "Xóa một trong hai dòng; nếu đơn vị ra rồi vào lại thì ghi Từ ngày, Đến ngày cho khác nhau.",
    });
  });
});

test.each<readonly [string, readonly RowByHeader[], readonly string[]]>([
  ["one", [member("LT", "Cụm I", { role: "cụm trưởng" }), member("BT", "Cụm I", { role: "cụm phó" })], []],
  [
    "one after the other",
    [
      member("LT", "Cụm I", { role: "cụm trưởng", to: "30/6/2026" }),
      member("BT", "Cụm I", { role: "cụm trưởng", from: "01/7/2026" }),
    ],
    [],
  ],
  [
    "one of each cluster",
    [member("LT", "Cụm I", { role: "cụm trưởng" }), member("BT", "Cụm II", { role: "cụm trưởng" })],
    [],
  ],
  [
    "two",
    [member("LT", "Cụm I", { role: "cụm trưởng" }), member("BT", "Cụm I", { role: "cụm trưởng" })],
    [
      "“Cụm I” năm 2026 có hai cụm trưởng cùng lúc: Phòng Tư pháp huyện lt (dòng 2) và Phòng Tư pháp huyện bt.",
    ],
  ],
])("cum.hai-cum-truong: %s", (_, members, messages) => {
  expect(said("cum.hai-cum-truong", members).map(([, , message]) => message)).toEqual(messages);
});

test.each<readonly [string, readonly RowByHeader[], readonly string[]]>([
  ["a head", [member("BT", "Cụm I"), member("LT", "Cụm I", { role: "cụm trưởng" })], []],
  [
    "none, told once for each cluster and year",
    [
      member("LT", "Cụm I", { role: "cụm phó" }),
      member("BT", "Cụm I"),
      member("BT", "Cụm I", { year: 2025 }),
    ],
    ["“Cụm I” năm 2026 chưa có cụm trưởng.", "“Cụm I” năm 2025 chưa có cụm trưởng."],
  ],
])("cum.chua-co-cum-truong: %s", (_, members, messages) => {
  expect(said("cum.chua-co-cum-truong", members).map(([, , message]) => message)).toEqual(messages);
});

test.each<[{ readonly from?: string; readonly to?: string }, (readonly [string, string])?]>([
  [{ from: "01/01/2026", to: "31/12/2026" }],
  [{ from: "31/12/2025" }, ["Từ ngày", "Ngày vào cụm 31/12/2025 không thuộc năm 2026 của dòng này."]],
  [{ to: "01/01/2027" }, ["Đến ngày", "Ngày rời cụm 01/01/2027 không thuộc năm 2026 của dòng này."]],
])("cum.ngay-ngoai-nam %j", (days, told) => {
  const found = said("cum.ngay-ngoai-nam", [member("LT", "Cụm I", days)]);
  expect(found.map(([column, , message]) => [column, message])).toEqual(told === undefined ? [] : [told]);
});

test("a day of leaving before the day of joining is told", () => {
  const book = bookOf(clusterOffice(units, [member("LT", "Cụm I", { from: "01/7/2026", to: "30/6/2026" })]));
  expect(findingsBy("trinh-tu.ngay-nguoc", book).length).toBe(1);
});
