import { describe, expect, test } from "vitest";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { findingsBy } from "../findings-by-rule.ts";
import { awardOffice, history, nominations, saidOf } from "./award-office.ts";

const past = (cells: RowByHeader): RowByHeader => ({ "Hình thức": "CSTĐCS", Năm: 2025, ...cells });

test.each([
  ["31/12/2025", undefined],
  ["30/06/2026", undefined],
  ["01/07/2026", "Năm khen 2025 không hợp với ngày quyết định 01/07/2026."],
  ["31/12/2024", "Năm khen 2025 không hợp với ngày quyết định 31/12/2024."],
  ["", undefined],
])("lich-su.nam-khac-ngay %s", (day, message) => {
  const said = saidOf("lich-su.nam-khac-ngay", history(past({ "Ngày QĐ": day })));
  expect(said).toEqual(message === undefined ? [] : [["Năm", message]]);
});

test.each([
  ["công trạng", "12/01/2025", true],
  ["công trạng", "01/04/2025", false],
  ["công trạng", "20/12/2025", false],
  ["chuyên đề", "12/01/2025", false],
  ["đột xuất", "12/01/2025", false],
  ["", "12/01/2025", false],
])(
  "lich-su.nam-khac-ngay: what a year is given for is not decided as it begins: %s, %s",
  (merit, day, wrong) => {
    const said = saidOf("lich-su.nam-khac-ngay", history(past({ "Loại hình": merit, "Ngày QĐ": day })));
    expect(said).toEqual(wrong ? [["Năm", `Năm khen 2025 không hợp với ngày quyết định ${day}.`]] : []);
  },
);

test.each([
  ["Bà Vũ Thị Thanh Mai", ["Người / tập thể"]],
  ["ThS. Vũ Thị Thanh Mai", ["Người / tập thể"]],
  ["Vũ Thị Thanh Mai", []],
  ["Ban Tiếp công dân", []],
])("ten-nguoi.kem-hoc-vi in an earlier award: %s", (holder, columns) =>
  expect(
    saidOf("ten-nguoi.kem-hoc-vi", history(past({ "Người / tập thể": holder }))).map(([column]) => column),
  ).toEqual(columns),
);

test.each<[RowByHeader, string?, string?]>([
  [{}],
  [{ "Số QĐ": "" }, "Số QĐ", "số"],
  [{ "Ngày QĐ": "" }, "Ngày QĐ", "ngày"],
  [{ "Số QĐ": "", "Ngày QĐ": "" }, "Số QĐ", "số và ngày"],
  [{ "Ngày QĐ": "cuối năm" }],
])("lich-su.thieu-quyet-dinh %j", (cells, column, what) => {
  const message = `Chưa ghi ${what} quyết định; báo cáo thành tích phải dẫn cả số và ngày.`;
  const said = saidOf("lich-su.thieu-quyet-dinh", history(past(cells)));
  expect(said).toEqual(what === undefined ? [] : [[column, message]]);
});

test.each<[RowByHeader, boolean]>([
  [{ "Người / tập thể": "Nguyễn Văn Hoà", "Đơn vị": "STP-QT" }, true],
  [{ "Đơn vị": "STP-QT", "Số QĐ": "" }, true],
  [{ "Đơn vị": "STP-QT", "Số QĐ": "13/QĐ-STP" }, false],
  [{ "Đơn vị": "STP-QT", Năm: 2024 }, false],
  [{ "Đơn vị": "VP" }, false],
  // The same identity throughout is the rule's of doubled rows.
  [{}, false],
])("lich-su.ghi-hai-lan %j", (cells, speaks) => {
  const rows = history(past({ "Đơn vị": "STP-QB" }), past({ "Đơn vị": "STP-QB", ...cells }));
  expect(saidOf("lich-su.ghi-hai-lan", rows)).toEqual(
    speaks ? [["Người / tập thể", "Lần khen này có thể đã ghi ở dòng 2."]] : [],
  );
});

describe("a council", () => {
  const members = (
    ...rows: readonly (readonly [name: string, role: string, from?: string, to?: string])[]
  ): RowsBySheet => ({
    "Hội đồng": rows.map(([name, role, from = "01/01/2026", to = ""]) => ({
      "Hội đồng": "Hội đồng Thi đua - Khen thưởng Sở Tư pháp Quảng Trị",
      "Họ tên": name,
      "Vai trò": role,
      Từ: from,
      Đến: to,
    })),
  });
  const whole = members(
    ["Nguyễn Thị Lài", "Chủ tịch"],
    ["Trần Quốc Hưng", "Phó Chủ tịch"],
    ["Võ Hồng Quân", "Ủy viên, Thư ký"],
  );

  test.each<[RowsBySheet, readonly string[]]>([
    [whole, []],
    [
      members(["Nguyễn Thị Lài", "Phó Chủ tịch"], ["Võ Hồng Quân", "Thư ký"]),
      ["2 Hội đồng không có Chủ tịch từ ngày 01/01/2026."],
    ],
    [
      members(
        ["Nguyễn Thị Lài", "Chủ tịch Hội đồng"],
        ["Trần Quốc Hưng", "Chủ tịch", "01/05/2026"],
        ["Võ Hồng Quân", "Thư ký"],
      ),
      ["3 Hội đồng có 2 Chủ tịch từ ngày 01/05/2026; Nguyễn Thị Lài ở dòng 2 cũng giữ vai trò này."],
    ],
    [
      members(
        ["Nguyễn Thị Lài", "Chủ tịch", "01/01/2026", "30/04/2026"],
        ["Trần Quốc Hưng", "Chủ tịch", "01/05/2026"],
        ["Võ Hồng Quân", "Thư ký"],
      ),
      [],
    ],
    [
      members(["Nguyễn Thị Lài", "Chủ tịch", "01/01/2026", "30/04/2026"], ["Võ Hồng Quân", "Thư ký"]),
      ["3 Hội đồng không có Chủ tịch từ ngày 01/05/2026."],
    ],
    [
      members(["Nguyễn Thị Lài", "Chủ tịch", ""], ["Võ Hồng Quân", "Ủy viên", ""]),
      ["2 Hội đồng không có Thư ký."],
    ],
  ])("%j → %j", (rows, said) => {
    const book = awardOffice(rows);
    const found = ["hoi-dong.chu-tich", "hoi-dong.thu-ky"].flatMap((id) => findingsBy(id, book));
    expect(found.map(({ row, message }) => `${row} ${message}`)).toEqual(said);
  });

  test.each([
    ["01/01/2026", "31/12/2025", "Ngày thôi 31/12/2025 đứng trước ngày bắt đầu 01/01/2026."],
    ["01/01/2026", "01/01/2026", undefined],
    ["01/01/2026", "31/12/2199", undefined],
  ])("hoi-dong.thoi-gian-nguoc %s - %s", (from, to, message) => {
    const said = saidOf("hoi-dong.thoi-gian-nguoc", members(["Nguyễn Thị Lài", "Chủ tịch", from, to]));
    expect(said).toEqual(message === undefined ? [] : [["Đến", message]]);
  });

  test.each<[RowByHeader, RowsBySheet, readonly string[]]>([
    [{ "Tổng thành viên": 3 }, whole, []],
    [
      { "Tổng thành viên": 5 },
      whole,
      ["Ghi 5 thành viên; trang Hội đồng có 3 thành viên vào ngày 05/07/2026."],
    ],
    [{ "Tổng thành viên": 5 }, {}, []],
    [{ "Tổng thành viên": 5, "Ngày nộp": "31/12/2025", "Đến ngày": "" }, whole, []],
    [{ "Tổng thành viên": 5, "Trạng thái": "huỷ bỏ" }, whole, []],
  ])("de-nghi.so-thanh-vien-khac %j", (cells, rows, messages) => {
    const said = saidOf("de-nghi.so-thanh-vien-khac", rows, nominations(cells));
    expect(said).toEqual(messages.map((message) => ["Tổng thành viên", message]));
  });

  test.each<[string, RowByHeader, boolean]>([
    ["Nguyễn Văn Hoà", {}, true],
    ["ThS. Nguyễn Văn Hòa", {}, true],
    ["Nguyễn Văn Hóa", {}, false],
    ["Nguyễn Văn Hòa", { "Ngày nộp": "31/12/2025" }, false],
    ["Nguyễn Văn Hòa", { "Đối tượng": "tập thể" }, false],
  ])("de-nghi.thanh-vien-duoc-xet %s %j", (member, cells, speaks) => {
    const message = "Nguyễn Văn Hòa cũng là thành viên Hội đồng (dòng 2 trang Hội đồng).";
    const said = saidOf("de-nghi.thanh-vien-duoc-xet", members([member, "Ủy viên"]), nominations(cells));
    expect(said).toEqual(speaks ? [["Họ tên / Tên tập thể", message]] : []);
  });
});
