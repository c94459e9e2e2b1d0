import { expect, test } from "vitest";
import { higherDecision } from "../../../../src/core/paper/award/higher-decision.ts";
import { lawyersRows } from "../../../docx/award-chain/lawyers-rows.ts";
import { bookOf, type RowByHeader, type RowsBySheet } from "../../book-of.ts";
import { contextOf } from "../context.ts";

const office = (nomination: RowByHeader, signers: readonly RowByHeader[] = []): RowsBySheet => ({
  ...lawyersRows,
  "Đề nghị": (lawyersRows["Đề nghị"] ?? []).map((row) => ({ ...row, ...nomination })),
  "Người ký": [...(lawyersRows["Người ký"] ?? []), ...signers],
});

/** What the association's decision prints of these rows, by subject. */
function made(rows: RowsBySheet) {
  const context = contextOf(bookOf(rows), "HLG-2026", "2026-12-20");
  return higherDecision.subjects(context).map((subject) => {
    const paper = higherDecision.make(context, subject, undefined);
    if (!paper.ok) throw new Error(paper.problems.map(({ message }) => message).join("\n"));
    const { so_ky_hieu, dia_danh_ngay_thang, nguoi_ky, la_du_thao, co_quan_ban_hanh } = paper.values;
    return [subject.key, so_ky_hieu, dia_danh_ngay_thang, co_quan_ban_hanh, nguoi_ky, la_du_thao];
  });
}

const HEAD = "HỘI LUẬT GIA VIỆT NAM";

test("what the council passed is a draft without number, day and signer", () => {
  expect(made(lawyersRows)).toEqual([
    ["du-thao", "        /QĐ-HLGVN", "Hà Nội, ngày    tháng    năm 2026", HEAD, "………………………", true],
  ]);
});

test("what came back bears its number and day, and who signs there", () => {
  const decided = { "Trạng thái": "quyết định", "Số QĐ": "88/QĐ-HLGVN", "Ngày QĐ": "15/12/2026" };
  const signer = {
    Mã: "CT-VN",
    "Họ tên": "Lương Bá Nhạc",
    "Chức vụ": "CHỦ TỊCH",
    "Cơ quan ban hành": HEAD,
    "Địa danh": "Hà Nội",
  };
  expect(made(office(decided, [signer]))).toEqual([
    ["88-QĐ-HLGVN", "88/QĐ-HLGVN", "Hà Nội, ngày 15 tháng 12 năm 2026", HEAD, "Lương Bá Nhạc", false],
  ]);
});

test.each<[what: string, nomination: RowByHeader]>([
  ["what still waits for the council", { "Trạng thái": "thẩm định" }],
  ["what was refused", { "Trạng thái": "Hội đồng không thông qua" }],
  ["what the own head decides", { "Hình thức": "GK" }],
  ["what the State gives", { "Hình thức": "HCLĐ-3" }],
])("%s is not drafted for the office above", (_, nomination) => {
  expect(made(office(nomination))).toEqual([]);
});
