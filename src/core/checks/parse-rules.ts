import type { Severity } from "../table/finding.ts";
import { law, plainCard, type RuleCard, type RuleTitles } from "./rule/rule.ts";
import { uncheckedCard } from "./unchecked.ts";

const card = (id: string, severity: Severity, reach: RuleCard["reach"]): RuleCard => ({
  ...plainCard,
  id,
  severity,
  reach,
});

const wrong = (reach: RuleCard["reach"], ...ids: readonly string[]): readonly RuleCard[] =>
  ids.map((id) => card(id, "lỗi", reach));

/**
 * The rules that parsing and references apply themselves, where the cells are read; here stand only their cards, for
 * the page of rules and so that an office can change their severity.
 */
export const parseRules: readonly RuleCard[] = [
  ...wrong("sheet", "trang.thieu", "cot.thieu", "cot.trung"),
  ...wrong("row", "o.thieu", "o.loi-cong-thuc", "o.khong-phai-ngay", "o.ngay-khong-co", "o.nam-hai-chu-so"),
  ...wrong("row", "o.khong-phai-so", "o.ngoai-danh-sach"),
  ...wrong("book", "o.ma-khong-co", "o.ten-nhieu-ma"),
  ...wrong("book", "dan-chieu.khong-co", "dan-chieu.o-trong"),
  ...wrong("row", "dan-chieu.ngoac-le"),
  uncheckedCard,
  {
    ...card("van-ban.thieu", "lỗi", "row"),
    source: law("Nghị định 30/2020/NĐ-CP, Điều 8", "2020-03-05"),
  },
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
  "o.ma-khong-co": "Tên hay mã không có ở trang được dẫn tới.",
  "o.ten-nhieu-ma": "Tên trùng với nhiều dòng ở trang được dẫn tới.",
  "dan-chieu.khong-co": "Thẻ trong lời văn không dẫn tới dòng nào.",
  "dan-chieu.o-trong": "Thẻ trong lời văn dẫn tới ô còn trống.",
  "dan-chieu.ngoac-le": "Dấu ngoặc nhọn đứng lẻ trong lời văn.",
  "so.chua-kiem-tra-duoc": "Có việc chưa kiểm tra được vì trang cần có còn trống.",
  "van-ban.thieu": "Thiếu phần bắt buộc của văn bản (chỉ báo khi tạo văn bản).",
};
