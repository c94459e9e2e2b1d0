import { expect, test } from "vitest";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { saidOf } from "../nomination/award-office.ts";

const tracking = (cells: RowByHeader, audience = "Khối Sở; VP"): RowsBySheet => ({
  Mốc: [
    {
      Mã: "M1",
      "Phong trào": "QB-2026",
      Việc: "đăng ký",
      "Áp dụng cho": audience,
      "Thời hạn": "15/02/2026",
    },
  ],
  "Theo dõi": [{ Mốc: "M1", "Đơn vị": "STP-QT", ...cells }],
});
test.each<[RowByHeader, string | undefined, boolean]>([
  [{}, undefined, false],
  [{ "Đơn vị": "vp" }, undefined, false],
  [{}, "sở tư pháp", false],
  [{ "Đơn vị": "PTP-BA-DON" }, undefined, true],
  [{ "Đơn vị": "không có" }, undefined, false],
])("theo-doi.ngoai-nhom %j %s", (cells, audience, speaks) => {
  const message =
    "Mốc “đăng ký – Khối Sở; Văn phòng Sở” áp dụng cho “Khối Sở; Văn phòng Sở”, không áp dụng cho “Phòng Tư pháp Ba Đồn”.";
  expect(saidOf("theo-doi.ngoai-nhom", tracking(cells, audience))).toEqual(
    speaks ? [["Đơn vị", message]] : [],
  );
});
