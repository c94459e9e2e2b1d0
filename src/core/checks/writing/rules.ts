import type { RoomRules, RuleTitles } from "../rule/rule.ts";
import { wrongCapitals } from "./capitals.ts";
import { formulaLike, strangeCharacter, tooLong } from "./characters.ts";
import { dateAsText, monthFirstColumn, turnedDates } from "./dates.ts";
import { legacyEncoding } from "./encoding.ts";
import { leftBlank } from "./left-over.ts";
import { loneQuoteOrBracket, noClosingMark } from "./marks.ts";
import { letterInNumber, numbersBackwards } from "./numbers.ts";
import { doubledWords, misspeltWords } from "./slips.ts";
import { spacing } from "./spacing.ts";
import { mixedToneStyle } from "./tone.ts";

/** How cells are written: encodings, tone marks, spaces, dates as text. `check-book.ts` tells the groups in its order. */
export const writingRules = {
  cells: [dateAsText, monthFirstColumn, turnedDates, legacyEncoding, strangeCharacter, tooLong, formulaLike],
  prose: [
    misspeltWords,
    doubledWords,
    leftBlank,
    letterInNumber,
    numbersBackwards,
    mixedToneStyle,
    spacing,
    loneQuoteOrBracket,
    noClosingMark,
    wrongCapitals,
  ],
} as const satisfies RoomRules;

/** What each of them looks for. */
export const writingTitles: RuleTitles = {
  "o.ngay-bang-chu": "Ô ngày chứa chữ, không phải ngày của trang tính.",
  "o.ngay-thang-dao": "Không rõ đâu là ngày, đâu là tháng: cột có ô ghi tháng trước ngày.",
  "o.ngay-kieu-my": "Trang tính có thể đã đọc nhầm ngày thành tháng trong cả cột.",
  "o.bang-ma-cu": "Chữ gõ bằng bảng mã cũ (TCVN3, VNI) hoặc bị vỡ mã khi chép từ nơi khác.",
  "o.ky-tu-la": "Ô có hình vẽ hoặc ký tự điều khiển không in được trong văn bản.",
  "o.qua-dai": "Ô dài gần tới giới hạn 50.000 ký tự của trang tính.",
  "o.nhu-cong-thuc": "Chữ trong ô bắt đầu như một công thức.",
  "loi-van.chinh-ta":
    "Từ ngữ viết sai chính tả: không thành âm tiết, hoặc lệch một dấu, một chữ so với từ ngữ của ngành.",
  "loi-van.lap-tu": "Từ ngữ viết lặp hai lần liền nhau.",
  "loi-van.con-bo-trong": "Lời văn còn chỗ trống, chữ mẫu hoặc dấu hỏi chưa điền.",
  "loi-van.chu-trong-so": "Trong số có chữ cái O, l hoặc I thay cho chữ số.",
  "loi-van.khoang-so-nguoc": "Khoảng số có số đầu lớn hơn số cuối.",
  "loi-van.kieu-dau-thanh": "Một phong trào đặt dấu thanh theo hai kiểu (hòa và hoà, ủy và uỷ).",
  "loi-van.dau-cach": "Dấu cách, dấu gạch nối gõ thừa, thiếu hoặc lệch.",
  "loi-van.dau-ngoac-le": "Dấu ngoặc kép hoặc ngoặc đơn trong lời văn không đủ đôi.",
  "noi-dung.thieu-dau-cham": "Câu dài trong kế hoạch không có dấu kết thúc.",
  "loi-van.viet-hoa": "Tên cơ quan, hình thức khen viết hoa chưa đúng.",
};
