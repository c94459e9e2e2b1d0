import { describe, expect, test } from "vitest";
import type { RowByHeader } from "../../book-of.ts";
import { linesOf, officeOf, recipients } from "../citation/citation-said.ts";
import { goldenOf } from "../plan-said.ts";

const archive = "Lưu: VT, VP";
const source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9";
const said = (rule: string, ...rows: readonly (string | RowByHeader)[]): readonly string[] =>
  linesOf(rule, officeOf({}, recipients(...rows)));

describe("noi-nhan.thieu-luu", () => {
  const rule = "noi-nhan.thieu-luu";
  test.each([[["UBND tỉnh", archive]], [[archive, "UBND tỉnh"]], [["UBND tỉnh", "Lưu VT, TĐKT"]], [[]]])(
    "%j is let be",
    (rows) => expect(said(rule, ...rows)).toEqual([]),
  );
  test("a line for every paper closes the list too, and is asked for only once", () => {
    expect(said(rule, "UBND tỉnh", { "Phong trào": "*", Tên: archive })).toEqual([]);
    expect(said(rule, "Trung tâm Lưu trữ lịch sử", "Lưu trữ tỉnh")).toHaveLength(1);
    expect(said(rule, { "Phong trào": "*", Tên: "UBND tỉnh" })).toHaveLength(1);
  });
  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, officeOf({}, recipients("UBND tỉnh")))).toEqual([
      {
        severity: "cảnh báo",
        column: "Tên",
        message: "Nơi nhận của phong trào chưa có dòng Lưu.",
        fix: "Thêm dòng cuối “Lưu: VT, <đơn vị soạn thảo>”.",
        source,
      },
    ]);
  });
});

describe("noi-nhan.luu", () => {
  const rule = "noi-nhan.luu";
  test.each([archive, "Lưu: VT", "Lưu: VT, Vụ TĐKT", "Lưu: VP, VT.", "Luu tru tinh"])(
    "%s is let be",
    (name) => expect(said(rule, name)).toEqual([]),
  );
  test.each([
    ["Lưu VT, TĐKT", "Lưu: VT, TĐKT"],
    ["Lưu:VT, VP", "Lưu: VT, VP"],
    ["- Lưu: VT", undefined],
    ["LƯU: VT", "Lưu: VT"],
    ["Lưu: TĐKT", "Lưu: VT, TĐKT"],
    ["Lưu:", "Lưu: VT"],
  ])("%s → %s", (name, right) =>
    expect(said(rule, name).map((line) => line.split(" → ")[1])).toEqual(right === undefined ? [] : [right]),
  );
  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, officeOf({}, recipients("Lưu VT, TĐKT")))).toEqual([
      {
        severity: "cảnh báo",
        column: "Tên",
        message: "Dòng “Lưu VT, TĐKT” chưa có dấu hai chấm sau chữ Lưu.",
        fix: "Ghi “Lưu: VT, TĐKT”.",
        source,
        cure: "Ghi Lưu: VT, TĐKT → Lưu: VT, TĐKT",
      },
    ]);
    expect(goldenOf(rule, officeOf({}, recipients("Lưu: TĐKT")))[0]?.["message"]).toBe(
      "Dòng “Lưu: TĐKT” chưa có VT (văn thư).",
    );
  });
});

describe("noi-nhan.dau-thua", () => {
  const rule = "noi-nhan.dau-thua";
  test("cells without marks of their own are let be", () => {
    expect(said(rule, { Tên: "Vụ Thi đua - Khen thưởng (BTP)", "Mục đích": "để biết" }, archive)).toEqual([]);
  });
  test.each([
    [{ Tên: "- UBND tỉnh;" }, "2 Tên: “- UBND tỉnh;” ghi cả dấu mà bản in tự đặt. → UBND tỉnh"],
    [{ Tên: "UBND tỉnh." }, "2 Tên: “UBND tỉnh.” ghi cả dấu mà bản in tự đặt. → UBND tỉnh"],
    [
      { Tên: "UBND tỉnh", "Mục đích": "(để b/c);" },
      "2 Mục đích: “(để b/c);” ghi cả dấu mà bản in tự đặt. → để b/c",
    ],
  ])("%j is found", (row, line) => expect(said(rule, row)).toEqual([line]));
  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, officeOf({}, recipients("– UBND tỉnh")))).toEqual([
      {
        severity: "gợi ý",
        column: "Tên",
        message: "“– UBND tỉnh” ghi cả dấu mà bản in tự đặt.",
        fix: "Ghi “UBND tỉnh”.",
        source,
        cure: "Bỏ dấu thừa → UBND tỉnh",
      },
    ]);
  });
});

describe("noi-nhan.trung", () => {
  const rule = "noi-nhan.trung";
  test("lines of their own, the same line of another campaign and one that no longer applies are let be", () => {
    expect(said(rule, "UBND tỉnh", "UBND tỉnh Quảng Bình", archive)).toEqual([]);
    expect(said(rule, "UBND tỉnh", { Tên: "UBND tỉnh", "Đến ngày": "01/01/2020" })).toEqual([]);
  });
  test.each([
    [["UBND tỉnh", "- ubnd  tỉnh;"]],
    [[archive, "Lưu: VT"]],
    [["UBND tỉnh", { "Phong trào": "*", Tên: "UBND tỉnh" }]],
  ])("%j is found", (rows) => expect(said(rule, ...rows)).toHaveLength(1));
  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, officeOf({}, recipients("UBND tỉnh", "UBND tỉnh")))).toEqual([
      {
        severity: "cảnh báo",
        column: "Tên",
        message: "“UBND tỉnh” đã có ở dòng 2.",
        fix: "Giữ một dòng, xóa dòng còn lại.",
        source: "",
      },
    ]);
  });
});

describe("noi-nhan.het-han", () => {
  const rule = "noi-nhan.het-han";
  test.each<readonly [RowByHeader, readonly string[]]>([
    [{ "Từ ngày": "16/03/2026", "Đến ngày": "16/03/2026" }, []],
    [{ "Phong trào": "*", "Đến ngày": "31/12/2025" }, []],
    [{ "Đến ngày": "15/03/2026" }, ["Đến ngày"]],
    [{ "Từ ngày": "17/03/2026" }, ["Từ ngày"]],
  ])("%j is found in columns %j", (cells, columns) => {
    const found = goldenOf(rule, officeOf({}, recipients({ Tên: "UBND tỉnh", ...cells })));
    expect(found.map(({ column }) => column)).toEqual(columns);
  });
  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, officeOf({}, recipients({ Tên: "UBND tỉnh", "Đến ngày": "01/01/2026" })))).toEqual([
      {
        severity: "cảnh báo",
        column: "Đến ngày",
        message: "Dòng này không áp dụng vào ngày ban hành 16/03/2026 nên không được in.",
        fix: "Sửa Từ ngày, Đến ngày của dòng, hoặc xóa dòng.",
        source: "",
      },
    ]);
  });
});

describe("noi-nhan.thieu-muc-dich", () => {
  const rule = "noi-nhan.thieu-muc-dich";
  const told = ["Bộ Tư pháp", "UBND tỉnh", "Sở Nội vụ"].map((name) => ({ Tên: name, "Mục đích": "để biết" }));
  test.each([
    [[...told, archive]],
    [["Như Điều 3", ...told, archive]],
    [[...told, "Báo tỉnh", "Đài tỉnh", archive]],
    [[...told.slice(1), "Báo tỉnh", archive]],
  ])("%j is let be", (rows) => expect(said(rule, ...rows)).toEqual([]));
  test("the finding is told with its place, its cure and its source; posting has its own words", () => {
    expect(goldenOf(rule, officeOf({}, recipients(...told, "Cổng thông tin điện tử", archive)))).toEqual([
      {
        severity: "gợi ý",
        column: "Mục đích",
        message: "Chỉ nơi nhận này chưa ghi mục đích.",
        fix: "Ghi mục đích như các dòng khác, ví dụ “để đăng tải”.",
        source: "",
        cure: "Ghi để đăng tải → để đăng tải",
      },
    ]);
    expect(said(rule, ...told, "Báo tỉnh", archive)).toEqual([
      "5 Mục đích: Chỉ nơi nhận này chưa ghi mục đích.",
    ]);
  });
});
