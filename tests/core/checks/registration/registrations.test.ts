import { describe, expect, test } from "vitest";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { findingsBy } from "../findings-by-rule.ts";
import { awardOffice, saidOf } from "../nomination/award-office.ts";

const row: RowByHeader = {
  "Phong trào": "QB-2026",
  "Đơn vị": "STP-QT",
  Loại: "giao ước",
  "Nội dung": "Giao ước thi đua năm 2026",
  Ngày: "10/02/2026",
};
const registrations = (...rows: readonly RowByHeader[]): RowsBySheet => ({
  "Đăng ký": rows.map((cells, index) => ({ ...row, Mã: `DK-${index + 1}`, ...cells })),
});
const due: RowsBySheet = {
  Mốc: [
    {
      Mã: "M1",
      "Phong trào": "QB-2026",
      Việc: "đăng ký",
      "Áp dụng cho": "Sở Tư pháp",
      "Thời hạn": "chậm nhất là ngày 15/02/2026",
    },
  ],
};

describe("dang-ky.don-vi-het-hieu-luc", () => {
  test.each([
    [
      { "Đơn vị": "STP-QB" },
      "Đơn vị “Sở Tư pháp tỉnh Quảng Bình” chỉ có đến hết ngày 30/06/2025, trước ngày đăng ký 10/02/2026.",
    ],
    [
      { Ngày: "10/02/2025" },
      "Đơn vị “Sở Tư pháp tỉnh Quảng Trị” chỉ có từ ngày 01/07/2025, sau ngày đăng ký 10/02/2025.",
    ],
    [{ "Đơn vị": "STP-QB", Ngày: "30/06/2025" }, undefined],
    [{ Ngày: "01/07/2025" }, undefined],
    [{ "Đơn vị": "STP-QB", Ngày: "" }, undefined],
    [{ "Đơn vị": "VP" }, undefined],
    [{ "Đơn vị": "không có" }, undefined],
  ])("%j → %j", (cells, message) => {
    const said = saidOf("dang-ky.don-vi-het-hieu-luc", registrations(cells));
    expect(said).toEqual(message === undefined ? [] : [["Đơn vị", message]]);
  });

  test("offers the heir, where there is one", () => {
    const rows = registrations({ "Đơn vị": "STP-QB" }, { "Đơn vị": "PTP-BA-DON" });
    const found = findingsBy("dang-ky.don-vi-het-hieu-luc", awardOffice(rows));
    expect(found.map(({ fix, cure }) => [fix, cure])).toEqual([
      [
        "Ghi đơn vị kế thừa “Sở Tư pháp tỉnh Quảng Trị”, hoặc sửa lại ngày.",
        { label: "Ghi Sở Tư pháp tỉnh Quảng Trị", value: "Sở Tư pháp tỉnh Quảng Trị · STP-QT" },
      ],
      ["Ghi đơn vị có vào ngày đó, hoặc sửa lại ngày.", undefined],
    ]);
  });
});

test.each([
  [
    [{}, { "Nội dung": "giao ước  thi đua năm 2026" }],
    "“Sở Tư pháp tỉnh Quảng Trị” đã đăng ký nội dung này ở dòng 2.",
  ],
  [[{}, { Loại: "công trình" }], undefined],
  [[{}, { "Đơn vị": "VP" }], undefined],
  [[{}, { "Nội dung": "Giao ước thi đua năm 2027" }], undefined],
  [[{ "Nội dung": "" }, { "Nội dung": "" }], undefined],
])("dang-ky.trung-noi-dung %j", (rows, message) => {
  const found = findingsBy("dang-ky.trung-noi-dung", awardOffice(registrations(...rows)));
  expect(found.map((one) => [one.severity, one.column, one.message, one.fix])).toEqual(
    message === undefined ? [] : [["lỗi", "Nội dung", message, "Xóa dòng thừa, hoặc ghi nội dung khác."]],
  );
});

test.each([
  ["01/01/2027", "Ngày đăng ký 01/01/2027 đứng sau ngày phong trào kết thúc 31/12/2026."],
  ["31/12/2026", undefined],
  ["", undefined],
])("dang-ky.sau-phong-trao %s", (day, message) => {
  const said = saidOf("dang-ky.sau-phong-trao", registrations({ Ngày: day }));
  expect(said).toEqual(message === undefined ? [] : [["Ngày", message]]);
});

test.each([
  [{ Ngày: "16/02/2026" }, "Đăng ký ngày 16/02/2026, sau hạn 15/02/2026 của kế hoạch."],
  [{ Ngày: "15/02/2026" }, undefined],
  [{ Ngày: "16/02/2026", "Đơn vị": "VP" }, undefined],
  // After the campaign it is no longer late but wrong.
  [{ Ngày: "01/02/2027" }, undefined],
])("dang-ky.tre-han %j", (cells, message) => {
  const said = saidOf("dang-ky.tre-han", registrations(cells), due);
  expect(said).toEqual(message === undefined ? [] : [["Ngày", message]]);
});

test.each([
  [
    { Loại: "danh hiệu", "Nội dung": "Tập thể lao động tiên tiến năm 2026" },
    "Tập thể lao động tiên tiến · TTLĐTT",
  ],
  [{ Loại: "danh hiệu", "Nội dung": "03 cá nhân Lao động tiên tiến" }, "Lao động tiên tiến · LĐTT"],
  [{ Loại: "danh hiệu", "Nội dung": "Phấn đấu đạt danh hiệu" }, ""],
  [{ Loại: "danh hiệu", "Danh hiệu": "LĐTT" }, undefined],
  [{ Loại: "danh hiệu", "Danh hiệu": "không có" }, undefined],
  [{ Loại: "giao ước" }, undefined],
])("dang-ky.thieu-danh-hieu %j", (cells, key) => {
  const found = findingsBy("dang-ky.thieu-danh-hieu", awardOffice(registrations(cells)));
  expect(found.map(({ message, cure }) => [message, cure?.value ?? ""])).toEqual(
    key === undefined ? [] : [["Chưa ghi danh hiệu đăng ký.", key]],
  );
});

describe("dang-ky.it-cong-trinh", () => {
  const target = (cells: RowByHeader = {}): RowsBySheet => ({
    "Chỉ tiêu": [
      { "Phong trào": "QB-2026", "Chỉ tiêu": "Công trình mỗi đơn vị đăng ký", "Mức giao": "02", ...cells },
    ],
  });
  test.each([
    [
      [{ Loại: "công trình" }],
      {},
      "“Sở Tư pháp tỉnh Quảng Trị” đăng ký 1 công trình; kế hoạch yêu cầu mỗi đơn vị ít nhất 2.",
    ],
    [[{ Loại: "công trình" }, { Loại: "công trình", "Nội dung": "Khác" }], {}, undefined],
    [[{ Loại: "giao ước", "Đơn vị": "VP" }], {}, undefined],
    [[{ Loại: "giao ước" }], { "Mức giao": "nhiều" }, undefined],
    [[{ Loại: "giao ước" }], { "Đơn vị": "STP-QT" }, undefined],
    [[{ Loại: "giao ước" }], { "Chỉ tiêu": "Hòa giải thành" }, undefined],
  ])("%j %j → %j", (rows, cells, message) => {
    const said = saidOf("dang-ky.it-cong-trinh", registrations(...rows), target(cells), due);
    expect(said).toEqual(message === undefined ? [] : [["Loại", message]]);
  });
});
