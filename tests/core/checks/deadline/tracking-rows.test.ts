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
  const message = "Mốc M1 áp dụng cho “Khối Sở; VP”, không áp dụng cho PTP-BA-DON.";
  expect(saidOf("theo-doi.ngoai-nhom", tracking(cells, audience))).toEqual(
    speaks ? [["Đơn vị", message]] : [],
  );
});

test.each([
  ["31/12/2025", "Nhận ngày 31/12/2025, trước khi phong trào bắt đầu ngày 01/01/2026."],
  ["01/01/2026", undefined],
  ["", undefined],
])("theo-doi.nhan-truoc-phong-trao %s", (day, message) => {
  const said = saidOf("theo-doi.nhan-truoc-phong-trao", tracking({ "Ngày nhận": day }));
  expect(said).toEqual(message === undefined ? [] : [["Ngày nhận", message]]);
});
