import { describe, expect, test } from "vitest";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { linesOf, officeOf, recipients, units } from "../citation/citation-said.ts";
import { goldenOf, outline } from "../plan-said.ts";

const below = units(
  { Mã: "VP", Tên: "Văn phòng Sở", "Cấp trên": "STP-QB", "Cụm/khối": "Khối phòng" },
  { Mã: "CD", Tên: "Công đoàn Sở Tư pháp", Loại: "khác", "Cấp trên": "STP-QB" },
  {
    Mã: "PTP",
    Tên: "Phòng Tư pháp huyện Bố Trạch",
    "Tên ngắn": "PTP Bố Trạch",
    Loại: "Phòng Tư pháp cấp huyện",
    "Cấp trên": "STP-QB",
  },
  { Mã: "CUC", Tên: "Cục Trợ giúp pháp lý", Loại: "đơn vị thuộc Bộ" },
  { Mã: "CU", Tên: "Phòng cũ", "Cấp trên": "STP-QB", "Hiệu lực đến": "31/12/2020" },
  { Mã: "V", Tên: "Đơn vị vòng", "Cấp trên": "V" },
);
const work = (lead: string, support = ""): RowsBySheet =>
  outline(["phần I", "TỔ CHỨC THỰC HIỆN", { "Chủ trì": lead, "Phối hợp": support }]);
const milestone = (audience: string): Readonly<Record<string, readonly RowByHeader[]>> => ({
  Mốc: [
    { Mã: "M1", "Phong trào": "QB-2026", Việc: "đăng ký", "Áp dụng cho": audience, "Thời hạn": "15/4/2026" },
  ],
});

describe("noi-nhan.thieu-don-vi", () => {
  const rule = "noi-nhan.thieu-don-vi";
  test.each([
    ["by name", "VP", ["Văn phòng Sở"]],
    ["among all below the issuer", "VP; PTP", ["Các phòng, đơn vị thuộc Sở"]],
    ["by kind", "PTP", ["Các Phòng Tư pháp cấp huyện"]],
    ["by short name", "PTP", ["PTP Bố Trạch"]],
    ["whom the decision names", "CUC; CD", ["Như Điều 3"]],
    ["the issuer itself", "STP-QB", ["UBND tỉnh"]],
    ["ended: another rule's", "CU", ["UBND tỉnh"]],
    ["no recipients yet", "CUC", []],
    ["no such unit: another rule's", "XYZ", ["UBND tỉnh"]],
  ])("goes to the unit %s", (_name, lead, lines) =>
    expect(linesOf(rule, officeOf({}, below, work(lead), recipients(...lines)))).toEqual([]),
  );
  test.each([
    ["CUC", ["Các phòng, đơn vị thuộc Sở"]],
    ["CD", ["Các phòng, đơn vị thuộc Sở"]],
    ["V", ["Các phòng, đơn vị thuộc Sở"]],
    ["VP", ["UBND tỉnh"]],
    ["VP", ["Văn phòng Sởi"]],
  ])("does not go to %s: %j", (lead, lines) =>
    expect(linesOf(rule, officeOf({}, below, work(lead), recipients(...lines)))).toHaveLength(1),
  );
  test("a group counts when none of its units is reached", () => {
    const to = (audience: string, line: string): readonly string[] =>
      linesOf(rule, officeOf({}, below, milestone(audience), recipients(line)));
    expect(to("Khối phòng", "UBND tỉnh")).toEqual([
      "2 Áp dụng cho: Kế hoạch giao việc cho “Khối phòng” nhưng Nơi nhận không có.",
    ]);
    expect(to("Khối phòng", "Văn phòng Sở")).toEqual([]);
    expect(to("Khối phòng", "Các khối phòng")).toEqual([]);
    expect(to("Khối lạ", "UBND tỉnh")).toEqual([]);
  });
  test("a unit is named once for a campaign", () => {
    const book = officeOf({}, below, work("CUC", "CUC"), milestone("CUC"), recipients("UBND tỉnh"));
    expect(linesOf(rule, book)).toHaveLength(1);
  });
  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, officeOf({}, below, work("VP", "CUC; CD"), recipients("Văn phòng Sở")))).toEqual([
      {
        severity: "cảnh báo",
        column: "Phối hợp",
        message:
          "Kế hoạch giao việc cho “Cục Trợ giúp pháp lý, Công đoàn Sở Tư pháp” nhưng Nơi nhận không có.",
        fix: "Thêm dòng ở trang Nơi nhận, hoặc sửa đơn vị được giao.",
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9",
      },
    ]);
  });
});

describe("noi-nhan.khong-viec", () => {
  const rule = "noi-nhan.khong-viec";
  const told = { Tên: "Văn phòng Sở", "Mục đích": "để thực hiện" };
  test.each<readonly [string, RowByHeader, Readonly<Record<string, readonly RowByHeader[]>>]>([
    ["leads", told, work("VP")],
    ["is bound by its cluster's milestone", told, milestone("Khối phòng")],
    [
      "is named in the prose",
      told,
      {
        "Nội dung": [
          { "Phong trào": "QB-2026", "Thứ tự": 10, Cấp: "phần I", "Nội dung": "Văn phòng Sở tổng hợp." },
        ],
      },
    ],
    ["is only told", { Tên: "Văn phòng Sở", "Mục đích": "để biết" }, {}],
    ["is no unit of the book", { Tên: "Báo tỉnh", "Mục đích": "thực hiện" }, {}],
    ["receives every paper", { ...told, "Phong trào": "*" }, {}],
  ])("%s", (_name, row, sheets) =>
    expect(linesOf(rule, officeOf({}, below, sheets, recipients(row)))).toEqual([]),
  );
  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, officeOf({}, below, recipients(told)))).toEqual([
      {
        severity: "gợi ý",
        column: "Tên",
        message: "“Văn phòng Sở” nhận để thực hiện nhưng kế hoạch không giao việc.",
        fix: "Giao việc ở cột Chủ trì, Phối hợp hoặc Áp dụng cho, hoặc đổi mục đích thành để biết.",
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9",
      },
    ]);
  });
});

describe("noi-nhan.don-vi-cu", () => {
  const rule = "noi-nhan.don-vi-cu";
  const merged = units(
    {
      Mã: "STP-HG",
      Tên: "Sở Tư pháp tỉnh Hậu Giang",
      "Tên ngắn": "STP Hậu Giang",
      Tỉnh: "Hậu Giang",
      "Hiệu lực đến": "30/06/2025",
      "Đơn vị kế thừa": "STP-CT",
    },
    { Mã: "STP-CT", Tên: "Sở Tư pháp thành phố Cần Thơ", Tỉnh: "Cần Thơ", "Hiệu lực từ": "01/07/2025" },
    { Mã: "AG-1", Tên: "Sở Tư pháp tỉnh An Giang", "Hiệu lực đến": "30/06/2025", "Đơn vị kế thừa": "AG-2" },
    { Mã: "AG-2", Tên: "Sở Tư pháp tỉnh An Giang", "Hiệu lực từ": "01/07/2025" },
    {
      Mã: "VP-1",
      Tên: "Văn phòng Sở Tư pháp X",
      "Tên ngắn": "Văn phòng Sở",
      Tỉnh: "X",
      "Hiệu lực đến": "30/06/2025",
    },
  );
  const said = (line: string, issued: string): readonly string[] =>
    linesOf(rule, officeOf({ "Ngày ban hành": issued }, merged, recipients(line)));
  test.each([
    ["Sở Tư pháp tỉnh Hậu Giang", "30/06/2025"],
    ["Sở Tư pháp tỉnh An Giang", "01/07/2025"],
    ["Sở Tư pháp thành phố Cần Thơ", "01/07/2025"],
    ["Văn phòng Sở", "01/07/2025"],
    ["Phòng Tư pháp các huyện, thị xã", "30/06/2025"],
    ["Cục Quản lý THADS", "01/07/2025"],
  ])("%s on %s", (line, issued) => expect(said(line, issued)).toEqual([]));
  test.each([
    [
      "Trưởng Khu vực thi đua (STP Hậu Giang)",
      "2 Tên: “STP Hậu Giang” hết hiệu lực ngày 30/06/2025, trước ngày của văn bản. → Trưởng Khu vực thi đua (Sở Tư pháp thành phố Cần Thơ)",
    ],
    [
      "Văn phòng Sở Tư pháp X",
      "2 Tên: “Văn phòng Sở Tư pháp X” hết hiệu lực ngày 30/06/2025, trước ngày của văn bản.",
    ],
    ["Tổng cục THADS", "2 Tên: “Tổng cục THADS” không còn từ ngày 01/07/2025."],
    ["UBND các huyện, thị xã", "2 Tên: “UBND các huyện” không còn từ ngày 01/07/2025."],
  ])("%s is found", (line, message) => expect(said(line, "01/07/2025")).toEqual([message]));
  test("the office says itself which bodies are gone, and since when", () => {
    const row = { Mã: rule, "Tham số": "từ ngày: 01/01/2026; cơ quan cũ: Ban Thi đua - Khen thưởng" };
    const book = (issued: string): readonly string[] =>
      linesOf(
        rule,
        officeOf(
          { "Ngày ban hành": issued },
          { "Quy tắc": [row] },
          recipients("Ban Thi đua - Khen thưởng tỉnh", "UBND huyện"),
        ),
      );
    expect(book("16/3/2026")).toEqual(["2 Tên: “Ban Thi đua - Khen thưởng” không còn từ ngày 01/01/2026."]);
    expect(book("31/12/2025")).toEqual([]);
  });
  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, officeOf({}, merged, recipients("Sở Tư pháp tỉnh Hậu Giang")))).toEqual([
      {
        severity: "cảnh báo",
        column: "Tên",
        message: "“Sở Tư pháp tỉnh Hậu Giang” hết hiệu lực ngày 30/06/2025, trước ngày của văn bản.",
        fix: "Ghi đơn vị kế thừa: Sở Tư pháp thành phố Cần Thơ.",
        source: "Nghị quyết 202/2025/QH15; Quyết định 1898/QĐ-BTP",
        cure: "Ghi Sở Tư pháp thành phố Cần Thơ → Sở Tư pháp thành phố Cần Thơ",
      },
    ]);
    expect(goldenOf(rule, officeOf({}, recipients("Phòng Tư pháp cấp huyện")))[0]?.["fix"]).toBe(
      "Ghi cơ quan kế thừa nhiệm vụ, hoặc bỏ dòng này.",
    );
  });
});
