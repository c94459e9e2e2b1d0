import { expect, test } from "vitest";
import { reportShown } from "../../../../src/core/tracking/owed/unit-report.ts";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { campaignRow, campaignWith } from "../../small-office.ts";

const unit = (Mã: string, Tên: string, more: RowByHeader): RowByHeader => ({
  Mã,
  Tên,
  Loại: "Sở Tư pháp",
  ...more,
});
const milestone = (Mã: string, more: RowByHeader): RowByHeader => ({
  Mã,
  "Phong trào": "QB-2026",
  Việc: "đăng ký",
  "Áp dụng cho": "Sở Tư pháp",
  "Thời hạn": "15/02/2026",
  ...more,
});
const rows: RowsBySheet = {
  "Phong trào": [campaignRow, { ...campaignRow, Mã: "CU-2025", "Trạng thái": "đã tổng kết" }],
  "Đơn vị": [
    unit("STP-Y", "Sở Tư pháp Yên Bái", { "Hiệu lực đến": "30/6/2025", Email: "lan@stp.vn" }),
    unit("STP-TV", "Sở Tư pháp Trà Vinh", { Email: "Lan@stp.vn, khac@stp.vn" }),
    unit("STP-AG", "Sở Tư pháp An Giang", {}),
    unit("STP-DN", "Sở Tư pháp Đà Nẵng", {}),
  ],
  Mốc: [
    milestone("M-CHUA", { "⚙Hạn": "20/4/2026" }),
    milestone("M-CO", { "⚙Hạn": "15/02/2026" }),
    milestone("M-NOP", { "⚙Hạn": "10/01/2026" }),
    milestone("M-KHAC", { "Áp dụng cho": "Cụm" }),
    milestone("M-CU", { "Phong trào": "CU-2025" }),
    milestone("M-CHO", { "Thời hạn": "theo hướng dẫn của Bộ" }),
  ],
  "Theo dõi": [
    {
      Mốc: "M-NOP",
      "Đơn vị": "STP-TV",
      "Ngày nhận": "09/01/2026",
    },
    { Mốc: "M-CO", "Đơn vị": "STP-TV", "⚙Trạng thái": "chưa đến hạn" },
    { Mốc: "M-KHAC", "Đơn vị": "STP-TV", "⚙Hạn": "10/02/2026", "Ghi chú": "đã gọi điện" },
    { Mốc: "M-CO", "Đơn vị": "STP-AG" },
  ],
};
const shown = (clerk: string, wanted: string) =>
  reportShown(campaignWith({}, rows).book, clerk, "2026-03-05", wanted);

test("the clerk's own unit comes first and is chosen; an ended one without tracked rows is left out", () => {
  const { units, unit: chosen } = shown("LAN@stp.vn", "");
  expect(units.map(({ key, own }) => [key, own])).toEqual([
    ["STP-TV", true],
    ["STP-AG", false],
    ["STP-DN", false],
  ]);
  expect(chosen).toBe("STP-TV");
});

test.each([
  ["minh@stp.vn", "", "", 0],
  ["", "", "", 0],
  ["minh@stp.vn", "STP-AG", "STP-AG", 4],
  ["minh@stp.vn", "KHAC", "", 0],
])("%j asking for %j gets %j with %i items", (clerk, wanted, chosen, count) => {
  const { unit: key, items } = shown(clerk, wanted);
  expect([key, items.length]).toEqual([chosen, count]);
});

test("what is owed stands first, by its day, as it stands today; milestones without a row yet are among it", () => {
  expect(
    shown("lan@stp.vn", "").items.map(({ milestone: key, period, due, state, received }) => [
      key,
      period,
      due,
      state,
      received,
    ]),
  ).toEqual([
    ["M-CO", "", "2026-02-15", "quá hạn", null],
    ["M-CHUA", "", "2026-04-20", "chưa đến hạn", null],
    ["M-CHO", "", null, "chờ hướng dẫn", null],
    ["M-NOP", "", "2026-01-10", "đúng hạn", "2026-01-09"],
    // Kept and marked: the milestone does not bind this unit.
    ["M-KHAC", "", "2026-02-10", "không còn phải nộp", null],
  ]);
});
