import { describe, expect, test } from "vitest";
import type { Day } from "../../../src/core/calendar/day.ts";
import { goldenNumbers } from "../../../src/core/nomination/awarded.ts";
import type { RowByHeader } from "../book-of.ts";
import { nominated, wayWith } from "./nominated.ts";

const counted: RowByHeader = { Tên: "Số sổ vàng", "Giá trị": "sổ tự đánh số" };

/** Numbers given to the nominations of a day, in the order of the rows. */
function given(
  setting: readonly RowByHeader[],
  entered: readonly string[],
  past: readonly string[],
  day: Day = "2026-12-20",
): readonly (string | undefined)[] {
  const way = wayWith(
    entered.map((number, index) => nominated({ Mã: `DN-${index + 1}`, "Số sổ vàng": number })),
    {
      "Cấu hình": setting,
      "Lịch sử khen": past.map((number, index) => ({
        "Người / tập thể": `Trần Văn ${index}`,
        "Hình thức": "GK",
        Năm: 2026,
        "Số sổ vàng": number,
      })),
    },
  );
  const rewarded = way.book.nominations.rows.map((row) => ({ row, day }));
  const numbers = goldenNumbers(way.book, [...rewarded].reverse());
  return rewarded.map(({ row }) => numbers.get(row.values.key));
}

describe("numbers of the gold book", () => {
  test("are given where the office has them counted, in the order of the rows, from one", () => {
    expect(given([], ["", ""], [])).toEqual([undefined, undefined]);
    expect(given([counted], ["", ""], [])).toEqual(["01/2026", "02/2026"]);
  });
  test("go on from the last of the year, wherever it stands; who has one keeps it", () => {
    expect(given([counted], ["", "07/2026", ""], ["11/2025"])).toEqual(["08/2026", undefined, "09/2026"]);
    expect(given([counted], ["", "07/2026"], ["12/2026"])).toEqual(["13/2026", undefined]);
  });
  test("begin again with the year of the decision", () =>
    expect(given([counted], [""], ["12/2026"], "2027-01-05")).toEqual(["01/2027"]));
});
