import { expect, test } from "vitest";
import { unitNames } from "../../../../src/core/tracking/unit/names.ts";
import { bookOf } from "../../book-of.ts";

test("units that bear one name, however it is typed, are told apart by what tells people most, last of all by the code", () => {
  const name = "Sở Tư pháp tỉnh An Giang";
  const { units } = bookOf({
    "Đơn vị": [
      { Mã: "STP-AG", Tên: name, "Hiệu lực đến": "30/06/2025" },
      { Mã: "STP-QB", Tên: "Sở Tư pháp tỉnh Quảng Bình" },
      { Mã: "STP-AG-2025", Tên: "SỞ TƯ PHÁP  tỉnh An Giang", "Hiệu lực từ": "01/07/2025" },
      { Mã: "KHONG-TEN" },
      { Mã: "VP-1", Tên: "Văn phòng", "Cấp trên": "STP-QB" },
      { Mã: "VP-2", Tên: "Văn phòng", "Cấp trên": "STP-QB" },
    ],
  }).book;
  expect(units.rows.map(unitNames(units, units.rows))).toEqual([
    `${name} (hiệu lực đến 30/06/2025)`,
    "Sở Tư pháp tỉnh Quảng Bình",
    "SỞ TƯ PHÁP  tỉnh An Giang (hiệu lực từ 01/07/2025)".replace("  ", " "),
    "KHONG-TEN",
    "Văn phòng · VP-1",
    "Văn phòng · VP-2",
  ]);
  // Shown alone, each is enough by its name; met twice, a unit is not its own double.
  const [first] = units.rows;
  expect(first && unitNames(units, [first, first])(first)).toBe(name);
});
