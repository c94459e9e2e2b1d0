import { expect, test } from "vitest";
import { passingVotes } from "../../../../src/core/paper/award/passing-votes.ts";
import { councilNames } from "../../../../src/core/paper/form/council-name.ts";
import { departmentRows } from "../../../docx/award-chain/department-rows.ts";
import { printedPaper, printedText } from "../../../docx/award-chain/printed-paper.ts";
import { bookOf, type RowByHeader, type RowsBySheet } from "../../book-of.ts";
import { contextOf } from "../context.ts";

const sheet = (name: string): readonly RowByHeader[] => departmentRows[name] ?? [];

/** The department's book with the first nominee's cells changed. */
const changed = (cells: RowByHeader): RowsBySheet => ({
  ...departmentRows,
  "Đề nghị": sheet("Đề nghị").map((row, index) => (index === 0 ? { ...row, ...cells } : row)),
});

const context = (rows: RowsBySheet) => contextOf(bookOf(rows), "GL-2026", "2026-09-25");

/** Its own regulation asks four fifths; a title of the base is asked as much by the law. */
const regulation: RowByHeader = {
  Mã: "QUY-CHE",
  "Nội dung": "Tỷ lệ phiếu đồng ý theo quy chế của Hội đồng",
  "Hình thức": "GK",
  "Tham số": "tỷ lệ tối thiểu: 80; tính trên: tổng số thành viên",
  "Căn cứ pháp lý": "Quy chế hoạt động của Hội đồng",
};
const regulated = (cells: RowByHeader): RowsBySheet => ({
  ...changed(cells),
  "Quy tắc": [...sheet("Quy tắc"), regulation],
});

test.each<[votes: number, state: string, told: boolean]>([
  [6, "quyết định", false],
  [5, "quyết định", true],
  [5, "Hội đồng thông qua", true],
  [5, "trình", true],
  [5, "thẩm định", false],
  [5, "Hội đồng không thông qua", false],
])("%i of 7 votes in state “%s”: told is %s", (votes, state, told) => {
  const where = context(regulated({ "Phiếu đồng ý": votes, "Trạng thái": state }));
  const found = passingVotes(where, where.book.nominations.rows);
  expect(found.map(({ column, message }) => [column, message.includes("5/7 phiếu đồng ý (71,4%)")])).toEqual(
    told ? [["Phiếu đồng ý", true]] : [],
  );
});

test.each<[votes: number, told: boolean]>([
  [5, false],
  [4, false],
  [3, true],
])("%i of 7 votes where only an unconfirmed hint asks a share: told is %s", (votes, told) => {
  const where = context(changed({ "Phiếu đồng ý": votes, "Trạng thái": "quyết định" }));
  expect(passingVotes(where, where.book.nominations.rows).length > 0).toBe(told);
});

test.each(["bien-ban-hop-hoi-dong", "bien-ban-kiem-phieu", "tong-hop-y-kien"])(
  "%s does not call passed who lacks votes",
  (paper) => {
    const rows = regulated({ "Phiếu đồng ý": 5 });
    expect(() => printedPaper(paper, context(rows), "HOP-GL")).toThrow(/cần ít nhất 6 phiếu/u);
  },
);

test.each<[council: string, name: string, line: string, office: string]>([
  [
    "",
    "Hội đồng Thi đua - Khen thưởng Sở Tư pháp tỉnh Gia Lai",
    "HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG",
    "SỞ TƯ PHÁP\nTỈNH GIA LAI",
  ],
  [
    "Hội đồng Thi đua - Khen thưởng Sở Tư pháp Gia Lai",
    "Hội đồng Thi đua - Khen thưởng Sở Tư pháp tỉnh Gia Lai",
    "HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG",
    "SỞ TƯ PHÁP\nTỈNH GIA LAI",
  ],
  [
    "Hội đồng Thi đua - Khen thưởng ngành Tư pháp",
    "Hội đồng Thi đua - Khen thưởng ngành Tư pháp",
    "HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG NGÀNH TƯ PHÁP",
    "SỞ TƯ PHÁP\nTỈNH GIA LAI",
  ],
  [
    "Hội đồng Sáng kiến tỉnh",
    "Hội đồng Sáng kiến tỉnh",
    "HỘI ĐỒNG\nSÁNG KIẾN TỈNH",
    "SỞ TƯ PHÁP\nTỈNH GIA LAI",
  ],
  [
    "Hội đồng Thi đua - Khen thưởng Cục Thi hành án dân sự",
    "Hội đồng Thi đua - Khen thưởng Cục Thi hành án dân sự",
    "HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG",
    "CỤC THI HÀNH ÁN DÂN SỰ",
  ],
])("a council called “%s” is named and headed", (council, name, line, office) => {
  expect(councilNames(context(departmentRows), council)).toEqual({ name, line, office });
});

test.each<[council: string, office: string]>([
  ["Hội đồng Thi đua - Khen thưởng tỉnh Gia Lai", "ỦY BAN NHÂN DÂN\nTỈNH GIA LAI"],
  ["Hội đồng Thi đua - Khen thưởng Ủy ban nhân dân tỉnh Gia Lai", "ỦY BAN NHÂN DÂN\nTỈNH GIA LAI"],
])("“%s” of a committee stands under the committee", (council, office) => {
  const rows: RowsBySheet = {
    ...departmentRows,
    "Phong trào": sheet("Phong trào").map((row) => ({ ...row, "Đơn vị ban hành": "UBND-GL" })),
  };
  expect(councilNames(context(rows), council).office).toBe(office);
});

const away = { "Cuộc họp": "HOP-GL", "Họ tên": "Lưu Thị Ngân Hà", "Dự họp": "vắng có lý do" };
const instead = {
  "Cuộc họp": "HOP-GL",
  "Họ tên": "Phùng Thế Vinh",
  "Dự họp": "có mặt",
  "Lý do, ghi chú": "ghi biên bản",
};
const attendedBy = (...rows: readonly RowByHeader[]) =>
  context({ ...departmentRows, "Dự họp": [...sheet("Dự họp"), ...rows] });

test("minutes are not signed by a secretary who was away", () => {
  const minutes = () => printedPaper("bien-ban-hop-hoi-dong", attendedBy(away), "HOP-GL");
  expect(minutes).toThrow(/Thư ký Lưu Thị Ngân Hà vắng mặt, chưa rõ ai ghi biên bản/u);
  expect(printedPaper("phieu-bau", attendedBy(away), "HOP-GL").length).toBeGreaterThan(0);
});

test("whom the attendance notes keeps and signs the minutes", () => {
  const said = printedText(printedPaper("bien-ban-hop-hoi-dong", attendedBy(away, instead), "HOP-GL"));
  expect(said).toContain("Thư ký: Phùng Thế Vinh, Chủ tịch Công đoàn Sở, Ủy viên.");
  expect(said).toContain("THƯ KÝ\n\nPhùng Thế Vinh\n");
});
