import type { RoomRules, RuleTitles } from "../rule/rule.ts";
import { choiceMarks } from "./choice-marks.ts";
import { nearlyKnownWord, unknownWord } from "./known-words.ts";
import { numberOutOfBounds } from "./number-bounds.ts";
import { otherColumnsValue } from "./other-columns.ts";
import { ruleParameters, settingNameSlip } from "./parameters.ts";
import { reminderDaysForm, reminderDaysUnread } from "./reminder-days.ts";

/** What the declaration of a column says of its cells, beyond what parsing asks. */
export const cellRules = {
  cells: [
    unknownWord,
    nearlyKnownWord,
    choiceMarks,
    numberOutOfBounds,
    otherColumnsValue,
    reminderDaysUnread,
    reminderDaysForm,
    settingNameSlip,
    ruleParameters,
  ],
} as const satisfies RoomRules;

/** What each of them looks for. */
export const cellTitles: RuleTitles = {
  "o.tu-la": "Ô ghi một từ mà cột không biết, nên không quy tắc nào xét được dòng ấy.",
  "o.tu-gan-giong": "Ô ghi một từ chỉ khác một chữ hoặc dấu với từ mà sổ hoặc các dòng khác dùng.",
  "o.lua-chon-sai-dau": "Ô ghi một lựa chọn của danh sách mà thiếu hoặc sai dấu.",
  "o.so-ngoai-khoang": "Ô số ghi một số không thể đúng: âm, lẻ, hoặc quá lớn.",
  "o.lan-cot": "Ô ghi giá trị của cột khác: số ký hiệu ở cột cơ quan, danh hiệu ở cột xếp loại.",
  "moc.nhac-truoc": "Nhắc trước không đọc được thành các số ngày.",
  "moc.nhac-truoc-cach-ghi":
    "Nhắc trước ghi bằng dấu phẩy, chữ hoặc dấu trừ thay cho các số cách nhau bằng dấu chấm phẩy.",
  "cau-hinh.ten-la": "Tên mục cấu hình ghi sai nên giá trị không được dùng.",
  "quy-tac.tham-so":
    "Tham số của một dòng luật không đọc được: thiếu dấu hai chấm, tỷ lệ ngoài 0 - 100, tên ghi sai.",
};
