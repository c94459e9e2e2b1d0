import { law, plainCard, type RuleCard } from "./rule/rule.ts";

type Card = Omit<RuleCard, "parameters" | "source" | "reach"> & Partial<Pick<RuleCard, "source" | "reach">>;

const card = (facts: Card): RuleCard => ({ ...plainCard, reach: "row", ...facts });

/**
 * The rules that parsing and references apply themselves, where the cells are read; here stand only their cards, for
 * the page of rules and so that an office can change their severity.
 */
export const parseRules: readonly RuleCard[] = [
  card({ id: "trang.thieu", title: "Thiếu một trang của sổ.", severity: "lỗi", reach: "sheet" }),
  card({ id: "cot.thieu", title: "Thiếu một cột của trang.", severity: "lỗi", reach: "sheet" }),
  card({ id: "cot.trung", title: "Hai cột cùng tên.", severity: "lỗi", reach: "sheet" }),
  card({ id: "o.thieu", title: "Ô bắt buộc còn trống.", severity: "lỗi" }),
  card({ id: "o.loi-cong-thuc", title: "Ô đang báo lỗi công thức.", severity: "lỗi" }),
  card({ id: "o.khong-phai-ngay", title: "Ô ngày không đọc được thành ngày.", severity: "lỗi" }),
  card({ id: "o.ngay-khong-co", title: "Ô ngày ghi một ngày không có trên lịch.", severity: "lỗi" }),
  card({ id: "o.nam-hai-chu-so", title: "Ô ngày chỉ ghi hai chữ số của năm.", severity: "lỗi" }),
  card({ id: "o.khong-phai-so", title: "Ô số không đọc được thành số.", severity: "lỗi" }),
  card({ id: "o.ngoai-danh-sach", title: "Giá trị không có trong danh sách của cột.", severity: "lỗi" }),
  card({ id: "o.ma-khong-co", title: "Mã không có ở trang được dẫn tới.", severity: "lỗi", reach: "book" }),
  card({
    id: "o.ten-nhieu-ma",
    title: "Tên ghi thay mã trùng với nhiều dòng.",
    severity: "lỗi",
    reach: "book",
  }),
  card({ id: "o.ten-thay-ma", title: "Ghi tên thay cho mã.", severity: "gợi ý", reach: "book" }),
  card({
    id: "dan-chieu.khong-co",
    title: "Thẻ trong lời văn không dẫn tới dòng nào.",
    severity: "lỗi",
    reach: "book",
  }),
  card({
    id: "dan-chieu.o-trong",
    title: "Thẻ trong lời văn dẫn tới ô còn trống.",
    severity: "lỗi",
    reach: "book",
  }),
  card({ id: "dan-chieu.ngoac-le", title: "Dấu ngoặc nhọn đứng lẻ trong lời văn.", severity: "lỗi" }),
  card({
    id: "van-ban.thieu",
    title: "Thiếu phần bắt buộc của văn bản (chỉ báo khi tạo văn bản).",
    severity: "lỗi",
    source: law("Nghị định 30/2020/NĐ-CP, Điều 8", "2020-03-05"),
  }),
];
