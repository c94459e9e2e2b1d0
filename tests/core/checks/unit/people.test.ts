import { describe, expect, test } from "vitest";
import { bookOf, type RowByHeader } from "../../book-of.ts";
import { linesOf, officeOf, units } from "../citation/citation-said.ts";

const desk: RowByHeader = { Email: "lan@stp.gov.vn", "Vai trò": "bộ phận thi đua" };
const unit = (cells: RowByHeader): RowByHeader => ({
  Email: "pa@stp.gov.vn",
  "Vai trò": "đơn vị",
  "Đơn vị": "A",
  ...cells,
});
const said = (rule: string, ...rows: readonly RowByHeader[]): readonly string[] =>
  linesOf(rule, officeOf({}, { ...units({ Mã: "A", Tên: "Phòng A" }), "Phân quyền": rows }));

describe("phan-quyen.email", () => {
  const rule = "phan-quyen.email";
  test.each(["lan@stp.gov.vn", "  LAN@STP.GOV.VN ", ""])("%j is let be", (mail) =>
    expect(said(rule, { ...desk, Email: mail })).toEqual([]),
  );
  test.each(["lan", "lan@stp", "lan@stp.gov.vn; minh@stp.gov.vn", "Nguyễn Lan"])("%j is told", (mail) =>
    expect(said(rule, { ...desk, Email: mail })).toEqual([
      `2 Email: “${mail}” không phải là địa chỉ thư điện tử, nên người này không có quyền nào.`,
    ]),
  );
});

describe("phan-quyen.trung", () => {
  const rule = "phan-quyen.trung";
  test("two people are two people", () => expect(said(rule, desk, unit({}))).toEqual([]));
  test("one address in other letters and with spaces is told at the later row, with what counts", () =>
    expect(said(rule, desk, unit({}), unit({ Email: " LAN@stp.gov.vn" }))).toEqual([
      "4 Email: “lan@stp.gov.vn” ở dòng này là “đơn vị”, ở dòng 2 là “bộ phận thi đua”; quyền rộng hơn được dùng: “bộ phận thi đua”.",
    ]));
  test("the same right twice is told", () =>
    expect(said(rule, desk, unit({}), unit({}), { ...desk, Email: "LAN@stp.gov.vn" })).toEqual([
      "4 Email: “pa@stp.gov.vn” đã ghi ở dòng 3 với cùng quyền.",
      "5 Email: “lan@stp.gov.vn” đã ghi ở dòng 2 với cùng quyền.",
    ]));
  test.each([unit({ "Đơn vị": "" }), unit({ "Vai trò": "" })])(
    "a person of two units, and %j, are let be",
    (row) => expect(said(rule, unit({}), row)).toEqual([]),
  );
});

describe("phan-quyen.thieu-don-vi", () => {
  const rule = "phan-quyen.thieu-don-vi";
  test.each([unit({}), unit({ "Đơn vị": "Phòng A" }), desk, { ...desk, "Vai trò": "người xem" }])(
    "%j is let be",
    (row) => expect(said(rule, row)).toEqual([]),
  );
  test("a unit's person without a unit is told", () =>
    expect(said(rule, unit({ "Đơn vị": "" }))).toEqual([
      "2 Đơn vị: Vai trò là “đơn vị” nhưng chưa ghi người này báo thay đơn vị nào.",
    ]));
  test("a unit that there is not is told as in every sheet", () =>
    expect(
      bookOf({ "Đơn vị": [{ Mã: "A", Tên: "Phòng A" }], "Phân quyền": [unit({ "Đơn vị": "Phòng Z" })] })
        .findings.filter(({ sheet }) => sheet === "Phân quyền")
        .map(({ row, column }) => [row, column]),
    ).toEqual([[2, "Đơn vị"]]));
});

describe("phan-quyen.thieu-bo-phan", () => {
  const rule = "phan-quyen.thieu-bo-phan";
  test("an empty sheet, and one with a desk, are let be", () => {
    expect(said(rule)).toEqual([]);
    expect(said(rule, unit({}), desk)).toEqual([]);
  });
  test("a sheet without a desk is told once, at its first row", () =>
    expect(said(rule, unit({}), { Email: "b@stp.gov.vn", "Vai trò": "người xem" })).toEqual([
      "2 Vai trò: Chưa có ai là “bộ phận thi đua”, nên chưa trang nào được bảo vệ.",
    ]));
});
