import { expect, test } from "vitest";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { findingsBy } from "../findings-by-rule.ts";
import { awardOffice, saidOf } from "../nomination/award-office.ts";

const target = (cells: RowByHeader): RowsBySheet => ({
  "Chỉ tiêu": [
    {
      "Phong trào": "QB-2026",
      "Chỉ tiêu": "Hòa giải thành",
      "Mức giao": "70",
      "Đơn vị tính": "%",
      ...cells,
    },
  ],
});
test.each([
  ["70", "72,5", true],
  ["70", "72%", true],
  ["70", "đạt", false],
  ["70", "12 vụ", false],
  ["03 – 05", "04", true],
  ["8 đến 10", "9", true],
  ["≥ 95", "96", true],
  ["Hoàn thành", "đạt", true],
  ["70", "", true],
])("chi-tieu.khong-so-sanh-duoc %s: %s", (assigned, result, fine) => {
  const said = saidOf("chi-tieu.khong-so-sanh-duoc", target({ "Mức giao": assigned, "Kết quả": result }));
  const message = `Mức giao là “${assigned} %”, kết quả ghi “${result}”: không so sánh được.`;
  expect(said).toEqual(fine ? [] : [["Kết quả", message]]);
});

test.each([
  ["STP-QB", "Sở Tư pháp tỉnh Quảng Bình", "Sở Tư pháp tỉnh Quảng Trị · STP-QT"],
  ["PTP-BA-DON", "Phòng Tư pháp Ba Đồn", ""],
  ["STP-QT", "", undefined],
  ["", "", undefined],
])("chi-tieu.don-vi-het-hieu-luc %s", (unit, name, heir) => {
  const found = findingsBy("chi-tieu.don-vi-het-hieu-luc", awardOffice(target({ "Đơn vị": unit })));
  const message = `Đơn vị “${name}” không tồn tại trong thời gian của phong trào (01/01/2026 - 31/12/2026).`;
  expect(found.map((one) => [one.message, one.cure?.value ?? ""])).toEqual(
    heir === undefined ? [] : [[message, heir]],
  );
});
