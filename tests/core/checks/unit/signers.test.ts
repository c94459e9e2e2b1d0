import { describe, expect, test } from "vitest";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { linesOf, officeOf } from "../citation/citation-said.ts";
import { goldenOf } from "../plan-said.ts";

const signer = (cells: RowByHeader): RowsBySheet => ({
  "Người ký": [
    {
      Mã: "GD-QB",
      "Họ tên": "Nguyễn Thị Lài",
      "Chức vụ": "GIÁM ĐỐC",
      "Cơ quan chủ quản": "UBND TỈNH QUẢNG BÌNH",
      "Cơ quan ban hành": "SỞ TƯ PHÁP",
      ...cells,
    },
  ],
});
const said = (rule: string, cells: RowByHeader, campaign: RowByHeader = {}): readonly string[] =>
  linesOf(rule, officeOf(campaign, signer(cells)));

describe("nguoi-ky.ngoai-thoi-han", () => {
  const rule = "nguoi-ky.ngoai-thoi-han";
  test.each([
    [{}, "16/3/2026", 0],
    [{ "Từ ngày": "16/03/2026", "Đến ngày": "16/03/2026" }, "16/3/2026", 0],
    [{ "Đến ngày": "15/03/2026" }, "16/3/2026", 1],
    [{ "Từ ngày": "17/03/2026" }, "16/3/2026", 1],
    [{ "Từ ngày": "17/03/2026" }, "tháng 3/2026", 0],
  ])("%j, %s", (cells, issued, count) =>
    expect(said(rule, cells, { "Ngày ban hành": issued })).toHaveLength(count),
  );
  test("the finding is told with its place, its cure and its source", () => {
    expect(
      goldenOf(rule, officeOf({}, signer({ "Từ ngày": "01/01/2020", "Đến ngày": "31/12/2025" }))),
    ).toEqual([
      {
        severity: "lỗi",
        column: "Người ký",
        message: "“Nguyễn Thị Lài” ký từ 01/01/2020 đến 31/12/2025 nhưng văn bản ban hành ngày 16/03/2026.",
        fix: "Chọn người ký đương chức vào ngày đó, hoặc sửa Từ ngày, Đến ngày ở trang Người ký.",
        source: "Nghị định 30/2020/NĐ-CP, Điều 13",
      },
    ]);
  });
});

describe("nguoi-ky.khac-don-vi", () => {
  const rule = "nguoi-ky.khac-don-vi";
  const unit = (cells: RowByHeader): RowsBySheet => ({
    "Đơn vị": [
      { Mã: "STP-QB", Tên: "Sở Tư pháp tỉnh Quảng Bình", Loại: "Sở Tư pháp", Tỉnh: "Quảng Bình", ...cells },
    ],
  });
  test.each([
    [{}, {}],
    [{ "Cơ quan ban hành": "STP" }, {}],
    [{ "Cơ quan ban hành": "SỞ TƯ PHÁP TỈNH QUẢNG BÌNH" }, {}],
    [
      { "Cơ quan ban hành": "UBND TỈNH QUẢNG BÌNH", "Cơ quan chủ quản": "" },
      { Tên: "Ủy ban nhân dân tỉnh Quảng Bình" },
    ],
    [{ "Cơ quan chủ quản": "UBND THÀNH PHỐ CẦN THƠ" }, { Tên: "Sở Tư pháp TP Cần Thơ", Tỉnh: "Cần Thơ" }],
    [{ "Cơ quan chủ quản": "UBND TỈNH QUẢNG TRỊ" }, { Tỉnh: "" }],
  ])("%j for %j", (cells, of) => expect(linesOf(rule, officeOf({}, unit(of), signer(cells)))).toEqual([]));
  test.each([
    [
      { "Cơ quan ban hành": "BỘ TƯ PHÁP" },
      "Người ký đứng dưới tên cơ quan “BỘ TƯ PHÁP”, đơn vị ban hành là “Sở Tư pháp tỉnh Quảng Bình”.",
    ],
    [
      { "Cơ quan chủ quản": "UBND TỈNH TRÀ VINH" },
      "Cơ quan chủ quản của người ký là “UBND TỈNH TRÀ VINH”, đơn vị ban hành thuộc Quảng Bình.",
    ],
  ])("%j is found: %s", (cells, message) =>
    expect(linesOf(rule, officeOf({}, unit({}), signer(cells)))).toEqual([`2 Người ký: ${message}`]),
  );
  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, officeOf({}, unit({}), signer({ "Cơ quan ban hành": "SỞ NỘI VỤ" })))).toEqual([
      {
        severity: "cảnh báo",
        column: "Người ký",
        message:
          "Người ký đứng dưới tên cơ quan “SỞ NỘI VỤ”, đơn vị ban hành là “Sở Tư pháp tỉnh Quảng Bình”.",
        fix: "Chọn người ký của đơn vị ban hành, hoặc sửa dòng của người ký ở trang Người ký.",
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, II.2",
      },
    ]);
  });
});

describe("nguoi-ky.tham-quyen", () => {
  const rule = "nguoi-ky.tham-quyen";
  test.each([
    ["", "GIÁM ĐỐC", "SỞ TƯ PHÁP"],
    ["", "Q. GIÁM ĐỐC", "SỞ TƯ PHÁP"],
    ["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", "BỘ TƯ PHÁP"],
    ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "SỞ TƯ PHÁP"],
    ["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "SỞ TƯ PHÁP"],
    ["TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG", "SỞ TƯ PHÁP"],
    ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "UBND TỈNH AN GIANG"],
    ["TM. HỘI ĐỒNG", "CHỦ TỊCH", "SỞ TƯ PHÁP"],
  ])("%s / %s of %s", (authority, position, agency) =>
    expect(
      said(rule, { "Thẩm quyền ký": authority, "Chức vụ": position, "Cơ quan ban hành": agency }),
    ).toEqual([]),
  );
  test.each([
    ["KT BỘ TRƯỞNG", "THỨ TRƯỞNG", "Thẩm quyền ký “KT BỘ TRƯỞNG” không đúng mẫu. → KT. BỘ TRƯỞNG"],
    ["kt.GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Thẩm quyền ký “kt.GIÁM ĐỐC” không đúng mẫu. → KT. GIÁM ĐỐC"],
    ["thay mặt", "CHỦ TỊCH", "Thẩm quyền ký “thay mặt” không đúng mẫu."],
    ["KT. GIÁM ĐỐC", "GIÁM ĐỐC", "Ký thay (KT.) nhưng chức vụ “GIÁM ĐỐC” không phải cấp phó."],
    ["TM. SỞ TƯ PHÁP", "GIÁM ĐỐC", "SỞ TƯ PHÁP làm việc theo chế độ thủ trưởng, không ký thay mặt (TM.). → "],
    ["", "PHÓ GIÁM ĐỐC", "“PHÓ GIÁM ĐỐC” là cấp phó nhưng Thẩm quyền ký để trống. → KT. GIÁM ĐỐC"],
    ["", "Thứ trưởng", "“Thứ trưởng” là cấp phó nhưng Thẩm quyền ký để trống. → KT. Bộ trưởng"],
  ])("%s / %s", (authority, position, line) =>
    expect(said(rule, { "Thẩm quyền ký": authority, "Chức vụ": position })).toEqual([
      `2 Thẩm quyền ký: ${line}`,
    ]),
  );
  test("the finding is told with its place, its cure and its source", () => {
    expect(
      goldenOf(rule, officeOf({}, signer({ "Thẩm quyền ký": "KT BỘ TRƯỞNG", "Chức vụ": "THỨ TRƯỞNG" }))),
    ).toEqual([
      {
        severity: "cảnh báo",
        column: "Thẩm quyền ký",
        message: "Thẩm quyền ký “KT BỘ TRƯỞNG” không đúng mẫu.",
        fix: "Ghi “TM.”, “KT.”, “TL.”, “TUQ.”, “Q.” rồi tới tập thể hoặc chức vụ, ví dụ “KT. BỘ TRƯỞNG”; người đứng đầu để trống.",
        source: "Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I, II.7",
        cure: "Ghi KT. BỘ TRƯỞNG → KT. BỘ TRƯỞNG",
      },
    ]);
  });
});

describe("names of signers and heads", () => {
  test.each([
    ["Nguyễn Thị Lài", [], []],
    ["ThS. Nguyễn Thị Lài", ["Nguyễn Thị Lài"], []],
    ["Bà Nguyễn thị Lài", ["Nguyễn Thị Lài"], []],
    ["Nguyễn thị Lài", [], ["Nguyễn Thị Lài"]],
    ["NGUYỄN THỊ LÀI", [], ["Nguyễn Thị Lài"]],
    ["H'Hen Niê", [], []],
  ])("%s: titles → %j, capitals → %j", (name, titles, capitals) => {
    const cures = (rule: string): readonly (string | undefined)[] =>
      said(rule, { "Họ tên": name }).map((line) => line.split(" → ")[1]);
    expect(cures("nguoi-ky.hoc-ham")).toEqual(titles);
    expect(cures("nguoi-ky.viet-hoa")).toEqual(capitals);
  });
  test("the head of a unit is a name only where it begins like one", () => {
    const heads = (head: string): readonly string[] =>
      linesOf(
        "nguoi-ky.viet-hoa",
        officeOf({}, { "Đơn vị": [{ Mã: "STP-QB", Tên: "Sở", Loại: "Sở", "Người đứng đầu": head }] }),
      );
    expect(heads("đang khuyết")).toEqual([]);
    expect(heads("Cao thanh Sơn")).toEqual([
      "2 Người đứng đầu: Họ tên “Cao thanh Sơn” viết hoa chưa đúng. → Cao Thanh Sơn",
    ]);
  });
  test("each finding is told with its place, its cure and its source", () => {
    expect(goldenOf("nguoi-ky.hoc-ham", officeOf({}, signer({ "Họ tên": "TS. Cao Thanh Sơn" })))).toEqual([
      {
        severity: "cảnh báo",
        column: "Họ tên",
        message: "Họ tên người ký ghi “TS. Cao Thanh Sơn”, kèm học hàm, học vị hoặc danh xưng.",
        fix: "Ghi Cao Thanh Sơn; chỉ lực lượng vũ trang, giáo dục, y tế, khoa học mới có thể ghi thêm.",
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7",
        cure: "Ghi Cao Thanh Sơn → Cao Thanh Sơn",
      },
    ]);
    expect(goldenOf("nguoi-ky.viet-hoa", officeOf({}, signer({ "Họ tên": "Cao thanh Sơn" })))).toEqual([
      {
        severity: "cảnh báo",
        column: "Họ tên",
        message: "Họ tên “Cao thanh Sơn” viết hoa chưa đúng.",
        fix: "Viết hoa chữ đầu mọi âm tiết: Cao Thanh Sơn.",
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục II",
        cure: "Ghi Cao Thanh Sơn → Cao Thanh Sơn",
      },
    ]);
  });
});
