import { expect, test } from "vitest";
import { unitNames } from "../../../../src/core/tracking/unit/names.ts";
import { bookOf } from "../../book-of.ts";

test("units that bear one name, however it is typed, are told apart by their codes", () => {
  const rows = bookOf({
    "Đơn vị": [
      { Mã: "STP-AG", Tên: "Sở Tư pháp tỉnh An Giang" },
      { Mã: "STP-QB", Tên: "Sở Tư pháp tỉnh Quảng Bình" },
      { Mã: "STP-AG-2025", Tên: "SỞ TƯ PHÁP  tỉnh An Giang" },
      { Mã: "KHONG-TEN" },
    ],
  }).book.units.rows;
  expect(rows.map(unitNames(rows))).toEqual([
    "Sở Tư pháp tỉnh An Giang (STP-AG)",
    "Sở Tư pháp tỉnh Quảng Bình",
    "SỞ TƯ PHÁP  tỉnh An Giang (STP-AG-2025)",
    "KHONG-TEN",
  ]);
  // Shown alone, each is enough by its name; met twice, a unit is not its own double.
  const [first] = rows;
  expect(first && unitNames([first, first])(first)).toBe("Sở Tư pháp tỉnh An Giang");
});
