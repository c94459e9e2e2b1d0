import { law, plainCard, type RuleCard, type RuleTitles } from "./rule/rule.ts";

type Card = Omit<RuleCard, "parameters" | "source" | "reach"> & Partial<Pick<RuleCard, "source" | "reach">>;

const card = (facts: Card): RuleCard => ({ ...plainCard, reach: "row", ...facts });

/**
 * The rules that parsing and references apply themselves, where the cells are read; here stand only their cards, for
 * the page of rules and so that an office can change their severity.
 */
export const parseRules: readonly RuleCard[] = [
  card({ id: "trang.thieu", severity: "lỗi", reach: "sheet" }),
  card({ id: "cot.thieu", severity: "lỗi", reach: "sheet" }),
  card({ id: "cot.trung", severity: "lỗi", reach: "sheet" }),
  card({ id: "o.thieu", severity: "lỗi" }),
  card({ id: "o.loi-cong-thuc", severity: "lỗi" }),
  card({ id: "o.khong-phai-ngay", severity: "lỗi" }),
  card({ id: "o.ngay-khong-co", severity: "lỗi" }),
  card({ id: "o.nam-hai-chu-so", severity: "lỗi" }),
  card({ id: "o.khong-phai-so", severity: "lỗi" }),
  card({ id: "o.ngoai-danh-sach", severity: "lỗi" }),
  card({ id: "o.ma-khong-co", severity: "lỗi", reach: "book" }),
  card({
    id: "o.ten-nhieu-ma",
    severity: "lỗi",
    reach: "book",
  }),
  card({ id: "o.ten-thay-ma", severity: "gợi ý", reach: "book" }),
  card({
    id: "dan-chieu.khong-co",
    severity: "lỗi",
    reach: "book",
  }),
  card({
    id: "dan-chieu.o-trong",
    severity: "lỗi",
    reach: "book",
  }),
  card({ id: "dan-chieu.ngoac-le", severity: "lỗi" }),
  card({
    id: "van-ban.thieu",
    severity: "lỗi",
    source: law("Nghị định 30/2020/NĐ-CP, Điều 8", "2020-03-05"),
  }),
];

/** What each of them looks for. */
export const parseTitles: RuleTitles = {
  "trang.thieu": "Thiếu một trang của sổ.",
  "cot.thieu": "Thiếu một cột của trang.",
  "cot.trung": "Hai cột cùng tên.",
  "o.thieu": "Ô bắt buộc còn trống.",
  "o.loi-cong-thuc": "Ô đang báo lỗi công thức.",
  "o.khong-phai-ngay": "Ô ngày không đọc được thành ngày.",
  "o.ngay-khong-co": "Ô ngày ghi một ngày không có trên lịch.",
  "o.nam-hai-chu-so": "Ô ngày chỉ ghi hai chữ số của năm.",
  "o.khong-phai-so": "Ô số không đọc được thành số.",
  "o.ngoai-danh-sach": "Giá trị không có trong danh sách của cột.",
  "o.ma-khong-co": "Mã không có ở trang được dẫn tới.",
  "o.ten-nhieu-ma": "Tên ghi thay mã trùng với nhiều dòng.",
  "o.ten-thay-ma": "Ghi tên thay cho mã.",
  "dan-chieu.khong-co": "Thẻ trong lời văn không dẫn tới dòng nào.",
  "dan-chieu.o-trong": "Thẻ trong lời văn dẫn tới ô còn trống.",
  "dan-chieu.ngoac-le": "Dấu ngoặc nhọn đứng lẻ trong lời văn.",
  "van-ban.thieu": "Thiếu phần bắt buộc của văn bản (chỉ báo khi tạo văn bản).",
};
