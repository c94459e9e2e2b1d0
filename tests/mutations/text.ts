import type { Mutation } from "./mutation.ts";

/** A remark that no other rule looks at. */
const remark = (rule: string, value: string): Mutation => ({
  rule,
  sheet: "Theo dõi",
  row: { Mốc: "BTP-DK-DV", "Đơn vị": "STP-QB" },
  column: "Ghi chú",
  value,
});

const received = (rule: string, value: string): Mutation => ({
  rule,
  sheet: "Theo dõi",
  row: { Mốc: "BTP-DK-DV", "Đơn vị": "STP-TV" },
  column: "Ngày nhận",
  value,
});

const work = (rule: string, value: string): Mutation => ({
  rule,
  sheet: "Đăng ký",
  row: { Mã: "AG-DK-02" },
  column: "Nội dung",
  value,
});

const paragraph = (rule: string, value: string): Mutation => ({
  rule,
  sheet: "Nội dung",
  row: { "Phong trào": "AG-2023", "Thứ tự": "260" },
  column: "Nội dung",
  value,
});

const paragraph260 =
  "Thực hiện nhiệm vụ chuyên môn chung tay giảm nghèo: ban hành văn bản hướng dẫn thực hiện nội dung về Trợ giúp pháp lý trong Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025 kịp thời, đúng hạn";

/**
 * Rules of writing and the cures of parsing. The three rules of dates typed as text (`o.ngay-bang-chu`,
 * `o.ngay-thang-dao`, `o.ngay-kieu-my`) are not here: Sheets turns one date typed into a day column into a date, and
 * the last two judge several cells of a column together.
 */
export const textMutations: readonly Mutation[] = [
  received("o.nam-hai-chu-so", "ngày 13/2/17"),
  received("o.ngay-khong-co", "02/13/2017"),
  received("o.khong-phai-ngay", "13.02/2017"),
  {
    rule: "o.khong-phai-so",
    sheet: "Danh mục khen",
    row: { Mã: "CSTĐCS" },
    column: "Thứ bậc",
    value: "thứ 20",
  },
  {
    rule: "o.ngoai-danh-sach",
    sheet: "Đăng ký",
    row: { Mã: "AG-DK-02" },
    column: "Trạng thái",
    value: "đã xác nhậ",
  },
  {
    rule: "o.ten-thay-ma",
    sheet: "Đăng ký",
    row: { Mã: "AG-DK-02" },
    column: "Đơn vị",
    value: "Phòng Hành chính tư pháp Sở Tư pháp An Giang",
  },
  {
    rule: "o.ma-khong-co",
    sheet: "Chỉ tiêu",
    row: { "Chỉ tiêu": "Hòa giải thành tại vùng sâu, vùng xa" },
    column: "Đơn vị",
    value: "STP-AGG",
  },
  remark("o.bang-ma-cu", "NhËn qua b­u ®iÖn, ®· vµo sæ ngµy 10/02/2017"),
  remark("o.bang-ma-cu", "Nhaän qua böu ñieän, ñaõ vaøo soå ngaøy 10/02/2017"),
  remark("o.bang-ma-cu", "Ä\u0090Ã£ nháº­n qua bÆ°u Ä‘iá»‡n"),
  remark("o.ky-tu-la", "Đã nhận đủ 🏅, đúng hạn"),
  remark("o.qua-dai", `Đã nhận đủ.${" Đã nhận đủ.".repeat(3_800)}`),
  remark("o.nhu-cong-thuc", "@Văn phòng nhận"),
  remark("loi-van.dau-cach", "nhận ngày 10/02/2017của bưu điện,đã vào sổ"),
  work("loi-van.dau-ngoac-le", "Đăng ký hộ tịch lưu động (cho hộ nghèo vùng đồng bào dân tộc"),
  work("loi-van.viet-hoa", "Đăng ký hộ tịch lưu động cùng Sở Tư Pháp cho hộ nghèo vùng đồng bào dân tộc"),
  work("loi-van.kieu-dau-thanh", "Đăng ký hộ tịch lưu động tuỳ nhu cầu của hộ nghèo vùng đồng bào dân tộc"),
  paragraph("noi-dung.thieu-dau-cham", paragraph260),
  paragraph("noi-dung.so-go-tay", `- ${paragraph260}.`),
];
