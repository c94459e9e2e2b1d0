import type { RoomRules, RuleTitles } from "../rule/rule.ts";
import { farYear } from "./far-years.ts";
import { shareOfFraction } from "./fractions.ts";
import { impossibleTimeInProse } from "./impossible-times.ts";
import { mailAddressInProse } from "./mail-addresses.ts";
import { figuresAgainstWords, numberGrouping } from "./numbers.ts";
import { otherProvince } from "./other-places.ts";
import { yearOutsideCampaign } from "./other-years.ts";
import { shareOverAll } from "./percentages.ts";
import { reversedRange } from "./ranges.ts";
import { reorganisedBody } from "./reorganised-bodies.ts";
import { weekdayOfAnotherDay } from "./weekdays.ts";

/** What prose says, each expression for itself and against the book. `check-book.ts` tells the groups in its order. */
export const saidRules = {
  alone: [
    impossibleTimeInProse,
    farYear,
    weekdayOfAnotherDay,
    reversedRange,
    figuresAgainstWords,
    numberGrouping,
    shareOverAll,
    shareOfFraction,
    mailAddressInProse,
  ],
  againstBook: [yearOutsideCampaign, otherProvince, reorganisedBody],
} as const satisfies RoomRules;

/** What each of them looks for. */
export const saidTitles: RuleTitles = {
  "loi-van.ngay-khong-co": "Lời văn ghi ngày, tháng, quý hoặc giờ không có.",
  "thoi-gian.nam-qua-xa": "Năm gõ nhầm: quá xa, thừa hoặc thiếu chữ số.",
  "loi-van.thu-khac-ngay": "Thứ trong tuần không phải của ngày đứng cạnh.",
  "loi-van.khoang-nguoc": "Khoảng thời gian, khoảng số điều, khoản ghi ngược.",
  "loi-van.so-khac-chu": "Số và chữ viết kèm không khớp nhau.",
  "loi-van.tach-nhom-so": "Số lớn, số tiền chưa tách nhóm ba chữ số bằng dấu chấm.",
  "loi-van.ty-le-qua-tram": "Tỷ lệ quá 100% ở chỗ không thể quá.",
  "loi-van.ty-le-khac-so": "Tỷ lệ không phải của hai số đứng trước nó.",
  "loi-van.thu-dien-tu": "Địa chỉ thư điện tử trong lời văn không đúng dạng.",
  "loi-van.nam-ngoai-phong-trao":
    "Năm ghi trong lời văn không thuộc phong trào, cũng không rõ là nhìn lại hay hướng tới.",
  "loi-van.dia-phuong-khac": "Tên tỉnh, thành phố không phải của cơ quan, cấp trên hay đơn vị của cơ quan.",
  "loi-van.co-quan-khong-con": "Giao việc cho cơ quan, địa phương không còn hoặc chưa có vào ngày đó.",
};
