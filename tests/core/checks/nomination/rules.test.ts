import { describe, expect, test } from "vitest";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { findingsBy } from "../findings-by-rule.ts";
import { awardOffice, lawRows, nominations, saidOf } from "./award-office.ts";

/** The one nomination with these cells, and what the rule says of it. */
type Case = [cells: RowByHeader, said?: readonly [column: string, message: string]];

function check(rule: string, [cells, said]: Case, ...sheets: readonly RowsBySheet[]): void {
  expect(saidOf(rule, nominations(cells), ...sheets)).toEqual(said === undefined ? [] : [said]);
}

describe("de-nghi.don-vi-het-hieu-luc", () => {
  test.each<Case>([
    [
      { "Đơn vị": "STP-QB" },
      [
        "Đơn vị",
        "Đơn vị “Sở Tư pháp tỉnh Quảng Bình” chỉ có đến hết ngày 30/06/2025, trước ngày nộp 05/07/2026.",
      ],
    ],
    [
      { "Đơn vị": "STP-QB", "Ngày nộp": "", "Ngày QĐ": "01/08/2025" },
      [
        "Đơn vị",
        "Đơn vị “Sở Tư pháp tỉnh Quảng Bình” chỉ có đến hết ngày 30/06/2025, trước ngày quyết định 01/08/2025.",
      ],
    ],
    [{ "Đơn vị": "STP-QB", "Ngày nộp": "30/06/2025" }],
    [{ "Đơn vị": "STP-QB", "Ngày nộp": "" }],
    [{ "Đơn vị": "STP-QT" }],
  ])("%j: what the finding says, or nothing", (...one) => check("de-nghi.don-vi-het-hieu-luc", one));
});

describe("de-nghi.tap-the-giai-the", () => {
  const law = lawRows({
    "Đối tượng": "tập thể",
    "Hiệu lực từ": "04/08/2025",
    "Tham số": "đơn vị đã giải thể: không xét",
    Mức: "lỗi",
    "Căn cứ pháp lý": "Thông tư số 15/2025/TT-BNV",
  });
  const merged: RowByHeader = {
    "Đơn vị": "STP-QB",
    "Đối tượng": "tập thể",
    "Ngày nộp": "15/06/2025",
    "Ngày QĐ": "05/08/2025",
  };
  test.each<Case>([
    [
      merged,
      [
        "Ngày QĐ",
        "Đơn vị “Sở Tư pháp tỉnh Quảng Bình” chỉ có đến hết ngày 30/06/2025, trước ngày quyết định 05/08/2025; không xét khen tập thể đã giải thể do sắp xếp.",
      ],
    ],
    [{ ...merged, "Ngày QĐ": "03/08/2025" }],
    [{ ...merged, "Đối tượng": "cá nhân" }],
    [{ ...merged, "Lý do": "Bộ Nội vụ đồng ý" }],
    [{ ...merged, "Trạng thái": "huỷ bỏ" }],
    [{ ...merged, "Ngày nộp": "01/07/2025" }],
  ])("%j: what the finding says, or nothing", (...one) => check("de-nghi.tap-the-giai-the", one, law));
});

test.each<Case>([
  [
    { "Hình thức": "TTLĐTT" },
    ["Hình thức", "Tập thể lao động tiên tiến dành cho tập thể, không dành cho cá nhân."],
  ],
  [{ "Hình thức": "GK" }],
  [{ "Hình thức": "GK", "Đối tượng": "tập thể" }],
  [{ "Hình thức": "TTLĐTT", "Đối tượng": "" }],
])("de-nghi.sai-doi-tuong %j", (...one) => check("de-nghi.sai-doi-tuong", one));

describe("de-nghi.hinh-thuc-het-hieu-luc", () => {
  const span = (from: string, to: string): RowsBySheet => ({
    "Danh mục khen": [{ Mã: "GK", Tên: "Giấy khen", "Hiệu lực từ": from, "Hiệu lực đến": to }],
  });
  test.each([
    ["", "04/07/2026", "Giấy khen chỉ áp dụng đến hết ngày 04/07/2026."],
    ["06/07/2026", "", "Giấy khen chỉ áp dụng từ ngày 06/07/2026."],
    ["05/07/2026", "05/07/2026", undefined],
    ["", "", undefined],
  ])("from %s to %s", (from, to, message) => {
    check(
      "de-nghi.hinh-thuc-het-hieu-luc",
      [{}, message === undefined ? undefined : ["Hình thức", message]] as Case,
      span(from, to),
    );
  });
});

test.each<Case>([
  [
    { "Từ ngày": "01/07/2026" },
    ["Đến ngày", "Thành tích kết thúc ngày 30/06/2026, trước khi bắt đầu ngày 01/07/2026."],
  ],
  [{ "Từ ngày": "30/06/2026" }],
  [{ "Từ ngày": "" }],
])("de-nghi.thoi-gian-nguoc %j", (...one) => check("de-nghi.thoi-gian-nguoc", one));

test.each<Case>([
  [
    { "Từ ngày": "31/12/2025" },
    [
      "Từ ngày",
      "Thành tích bắt đầu ngày 31/12/2025, ngoài thời gian của phong trào (01/01/2026 - 31/12/2026).",
    ],
  ],
  [
    { "Loại hình khen": "theo đợt", "Đến ngày": "01/01/2027" },
    [
      "Đến ngày",
      "Thành tích kết thúc ngày 01/01/2027, ngoài thời gian của phong trào (01/01/2026 - 31/12/2026).",
    ],
  ],
  [{ "Từ ngày": "31/12/2025", "Loại hình khen": "công trạng" }],
  [{ "Từ ngày": "31/12/2025", "Loại hình khen": "đột xuất" }],
  [{ "Từ ngày": "01/01/2026", "Đến ngày": "31/12/2026" }],
  [{ "Từ ngày": "01/08/2026", "Đến ngày": "31/12/2025" }],
])("de-nghi.ngoai-phong-trao %j", (...one) => check("de-nghi.ngoai-phong-trao", one));

describe("de-nghi.nop-tre-han", () => {
  const due: RowsBySheet = {
    Mốc: [
      {
        Mã: "M1",
        "Phong trào": "QB-2026",
        Việc: "hồ sơ khen thưởng",
        "Áp dụng cho": "phòng thuộc Sở",
        "Thời hạn": "trước ngày 05/7/2026",
      },
    ],
  };
  test.each<Case>([
    [{}, ["Ngày nộp", "Nộp ngày 05/07/2026, sau hạn 04/07/2026 của kế hoạch."]],
    [{ "Ngày nộp": "04/07/2026" }],
    [{ "Đơn vị": "STP-QT" }],
    [{ "Ngày nộp": "" }],
  ])("%j: what the finding says, or nothing", (...one) => check("de-nghi.nop-tre-han", one, due));
});

describe("de-nghi.chua-dang-ky", () => {
  const law = lawRows(
    {
      "Hiệu lực đến": "31/12/2023",
      "Tham số": "đăng ký thi đua: bắt buộc",
      Mức: "lỗi",
      "Căn cứ pháp lý": "cũ",
    },
    { "Hiệu lực từ": "01/01/2024", "Tham số": "đăng ký thi đua: nên có", Mức: "cảnh báo" },
  );
  const registered = (cells: RowByHeader): RowsBySheet => ({
    "Đăng ký": [
      {
        Mã: "DK",
        "Phong trào": "QB-2026",
        "Đơn vị": "VP",
        Loại: "giao ước",
        "Nội dung": "Giao ước",
        ...cells,
      },
    ],
  });
  const message =
    "“Văn phòng Sở” chưa có đăng ký thi đua nào được nhận trong phong trào “Phong trào thi đua năm 2026”.";

  test("an error before 2024, a warning after, by the day of the achievement", () => {
    const said = (to: string) =>
      findingsBy("de-nghi.chua-dang-ky", awardOffice(law, nominations({ "Đến ngày": to }))).map(
        ({ severity, message: words, fix, source }) => [severity, words, fix, source],
      );
    expect(said("31/12/2023")).toEqual([
      ["lỗi", message, "Bổ sung dòng ở trang Đăng ký; không đăng ký thi đua thì không xét khen.", "cũ"],
    ]);
    expect(said("01/01/2024")).toEqual([
      ["cảnh báo", message, "Bổ sung dòng ở trang Đăng ký, nếu đơn vị đã đăng ký.", ""],
    ]);
  });

  test.each<[RowByHeader, RowByHeader, boolean]>([
    [{}, { Ngày: "10/02/2026" }, false],
    [{}, { "Trạng thái": "trả lại" }, true],
    [{}, { "Đơn vị": "STP-QT" }, false],
    // The room's office registered before the merger.
    [{}, { "Đơn vị": "STP-QB" }, false],
    [{}, { "Đơn vị": "PTP-BA-DON" }, true],
    [{ "Loại hình khen": "đột xuất" }, { "Trạng thái": "trả lại" }, false],
    [{ "Trạng thái": "Hội đồng không thông qua" }, { "Trạng thái": "trả lại" }, false],
  ])("%j registered %j", (cells, registration, speaks) => {
    const one: Case = speaks ? [cells, ["Đơn vị", message]] : [cells];
    check("de-nghi.chua-dang-ky", one, law, registered(registration));
  });

  test("without a row of law nothing is asked", () => check("de-nghi.chua-dang-ky", [{}]));
});

describe("de-nghi.phieu-vuot-thanh-vien", () => {
  test.each<Case>([
    [
      { "Phiếu đồng ý": 8, "Tổng thành viên": 7 },
      ["Phiếu đồng ý", "Có 8 phiếu đồng ý nhưng Hội đồng chỉ có 7 thành viên."],
    ],
    [
      { "Phiếu đồng ý": 7, "Tổng thành viên": 7, "Ý kiến văn bản": 8 },
      ["Ý kiến văn bản", "Có 8 ý kiến bằng văn bản nhưng Hội đồng chỉ có 7 thành viên."],
    ],
    [{ "Phiếu đồng ý": 6.5 }, ["Phiếu đồng ý", "Số này phải là số nguyên, không âm."]],
    [{ "Phiếu đồng ý": -1 }, ["Phiếu đồng ý", "Số này phải là số nguyên, không âm."]],
    [{ "Phiếu đồng ý": 7, "Tổng thành viên": 7 }],
    [{ "Phiếu đồng ý": 7 }],
    [
      { "Phiếu đồng ý": 5, "Phiếu không đồng ý": 2, "Phiếu trắng, hỏng": 1, "Tổng thành viên": 7 },
      [
        "Phiếu đồng ý",
        "Cộng phiếu đồng ý, không đồng ý, trắng và hỏng là 8, nhiều hơn 7 thành viên Hội đồng.",
      ],
    ],
    [{ "Phiếu đồng ý": 5, "Phiếu không đồng ý": 1, "Phiếu trắng, hỏng": 1, "Tổng thành viên": 7 }],
    [{ "Phiếu đồng ý": 5, "Phiếu không đồng ý": 2, "Tổng thành viên": 7 }],
    [
      { "Phiếu đồng ý": 5, "Phiếu không đồng ý": 8, "Tổng thành viên": 7 },
      ["Phiếu không đồng ý", "Có 8 phiếu không đồng ý nhưng Hội đồng chỉ có 7 thành viên."],
    ],
    [{ "Phiếu trắng, hỏng": -1 }, ["Phiếu trắng, hỏng", "Số này phải là số nguyên, không âm."]],
  ])("%j: what the finding says, or nothing", (...one) => check("de-nghi.phieu-vuot-thanh-vien", one));
});

describe("de-nghi.du-phieu-khong-thong-qua", () => {
  const law = lawRows({
    "Hình thức": "CSTĐCS",
    "Tham số": "tỷ lệ tối thiểu: 80; tính trên: tổng số thành viên",
  });
  const refused = (award: string, yes: number, cells: RowByHeader = {}): RowByHeader => ({
    "Hình thức": award,
    "Phiếu đồng ý": yes,
    "Tổng thành viên": 9,
    "Trạng thái": "Hội đồng không thông qua",
    ...cells,
  });
  const told = (votes: string, share: string, least: number) =>
    [
      "Trạng thái",
      `Trạng thái ghi Hội đồng không thông qua, nhưng có ${votes}, đủ ${share} tổng số thành viên Hội đồng (${least} phiếu).`,
    ] as const;
  test.each<Case>([
    [refused("CSTĐCS", 8), told("8/9 phiếu đồng ý (88,9%)", "80%", 8)],
    [refused("CSTĐCS", 7)],
    [refused("CSTĐCS", 8, { "Trạng thái": "Hội đồng thông qua" })],
    [refused("CSTĐCS", 8, { "Trạng thái": "trả lại" })],
    [refused("CSTĐCS", 8, { "Lý do": "có đơn thư tố cáo, chờ kết luận" })],
    [
      refused("CSTĐCS", 8, { "Lý do": "không đủ tỷ lệ phiếu đồng ý" }),
      told("8/9 phiếu đồng ý (88,9%)", "80%", 8),
    ],
    // No share is known for it: only what every regulation would let through.
    [refused("GK", 9), told("9/9 phiếu đồng ý (100%)", "90%", 9)],
    [refused("GK", 8)],
    [refused("GK", 10)],
  ])("%j: what the finding says, or nothing", (...one) =>
    check("de-nghi.du-phieu-khong-thong-qua", one, law),
  );
});

describe("de-nghi.chua-du-phieu", () => {
  const law = lawRows(
    { "Tham số": "tỷ lệ tối thiểu: 80; tính trên: tổng số thành viên", Mức: "gợi ý" },
    { "Hình thức": "CSTĐ-B/T", "Tham số": "tỷ lệ tối thiểu: 90; tính trên: tổng số thành viên", Mức: "lỗi" },
    { "Hình thức": "CSTĐCS", "Tham số": "tỷ lệ tối thiểu: 66,67; tính trên: tổng số thành viên" },
    {
      "Hình thức": "HCLĐ",
      "Tham số": "tỷ lệ tối thiểu: 90; tính trên: số có mặt",
      "Hiệu lực từ": "01/01/2027",
    },
  );
  const votes = (award: string, yes: number, all: number): RowByHeader => ({
    "Hình thức": award,
    "Phiếu đồng ý": yes,
    "Tổng thành viên": all,
  });
  test.each<Case>([
    [
      votes("CSTĐ-B/T", 8, 9),
      [
        "Phiếu đồng ý",
        "8/9 phiếu đồng ý (88,9%), chưa đạt 90% tổng số thành viên Hội đồng; cần ít nhất 9 phiếu.",
      ],
    ],
    [
      votes("CSTĐ-B/T", 17, 19),
      [
        "Phiếu đồng ý",
        "17/19 phiếu đồng ý (89,5%), chưa đạt 90% tổng số thành viên Hội đồng; cần ít nhất 18 phiếu.",
      ],
    ],
    [votes("CSTĐ-B/T", 9, 10)],
    [votes("CSTĐ-B/T", 18, 20)],
    [votes("CSTĐCS", 6, 9)],
    [
      votes("CSTĐCS", 5, 9),
      [
        "Phiếu đồng ý",
        "5/9 phiếu đồng ý (55,6%), chưa đạt 2/3 (66,67%) tổng số thành viên Hội đồng; cần ít nhất 6 phiếu.",
      ],
    ],
    [
      votes("GK", 5, 7),
      [
        "Phiếu đồng ý",
        "5/7 phiếu đồng ý (71,4%), chưa đạt 80% tổng số thành viên Hội đồng; cần ít nhất 6 phiếu.",
      ],
    ],
    [{ ...votes("GK", 5, 7), "Trạng thái": "Hội đồng không thông qua" }],
    [votes("GK", 8, 7)],
    [{ "Phiếu đồng ý": 1 }],
  ])("%j: what the finding says, or nothing", (...one) => check("de-nghi.chua-du-phieu", one, law));
});

describe("de-nghi.dang-tam-dung", () => {
  const law = lawRows({
    "Tham số": "đang xem xét kỷ luật: tạm dừng",
    Mức: "lỗi",
    "Hiệu lực đến": "31/12/2026",
  });
  const words = [
    "Tạm dừng",
    "Đề nghị đang tạm dừng; chưa xét, chưa trình khen trong thời gian này.",
  ] as const;
  test.each<Case>([
    [{ "Tạm dừng": "có" }, words],
    [{ "Tạm dừng": "có", "Lý do": "Chờ kết luận thanh tra" }],
    [{ "Tạm dừng": "không" }],
    [{ "Tạm dừng": "có", "Trạng thái": "huỷ bỏ" }],
  ])("%j: what the finding says, or nothing", (...one) => check("de-nghi.dang-tam-dung", one, law));

  test("the severity is that of the row of law in force", () => {
    const severity = (day: string) =>
      findingsBy(
        "de-nghi.dang-tam-dung",
        awardOffice(law, nominations({ "Tạm dừng": "có", "Ngày nộp": day })),
      )[0]?.severity;
    expect([severity("31/12/2026"), severity("01/01/2027")]).toEqual(["lỗi", "cảnh báo"]);
  });
});
