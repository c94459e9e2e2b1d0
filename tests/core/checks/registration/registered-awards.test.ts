import { expect, test } from "vitest";
import { findingsBy } from "../findings-by-rule.ts";
import { awardOffice } from "../nomination/award-office.ts";

test.each([
  ["danh hiệu", "LĐTT", "Danh hiệu Lao động tiên tiến năm 2026", false],
  ["danh hiệu", "TTLĐTT", "Tập thể lao động tiên tiến", false],
  ["danh hiệu", "LĐTT", "03 cá nhân đăng ký danh hiệu LĐTT", false],
  ["danh hiệu", "CSTĐCS", "Đăng ký dẫn đầu khối thi đua", false],
  ["danh hiệu", "", "Danh hiệu Lao động tiên tiến", false],
  ["giao ước", "LĐTT", "Tập thể lao động tiên tiến", false],
  ["danh hiệu", "LĐTT", "Tập thể lao động tiên tiến", true],
  ["danh hiệu", "CSTĐCS", "Danh hiệu Lao động tiên tiến năm 2026", true],
  ["danh hiệu", "GK", "Đăng ký thi đua năm 2026", true],
  ["danh hiệu", "BK-TTg", "Đăng ký thi đua năm 2026", true],
])("dang-ky.danh-hieu-khac-noi-dung %s %s %s", (kind, award, content, speaks) => {
  const row = {
    Mã: "DK-1",
    "Phong trào": "QB-2026",
    "Đơn vị": "VP",
    Loại: kind,
    "Danh hiệu": award,
    "Nội dung": content,
  };
  const said = findingsBy("dang-ky.danh-hieu-khac-noi-dung", awardOffice({ "Đăng ký": [row] }));
  expect(said.map(({ column }) => column)).toEqual(speaks ? ["Danh hiệu"] : []);
});
