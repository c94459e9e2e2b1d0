import type { RoomRules, RuleTitles } from "../rule/rule.ts";
import { registeredAward } from "./registered-awards.ts";
import {
  registeredAfterCampaign,
  registeredLate,
  registeredTwice,
  registrationUnit,
  titleNotNamed,
} from "./registrations.ts";
import { aimBelowLeast, overHundred, resultsDoNotAddUp } from "./target-figures.ts";
import { resultNotComparable, targetUnitGone } from "./target-results.ts";
import { fewWorks } from "./works-registered.ts";

/** Registrations and targets. `check-book.ts` tells the groups in its order. */
export const registrationRules = {
  registrations: [
    registrationUnit,
    registeredTwice,
    registeredAfterCampaign,
    registeredLate,
    titleNotNamed,
    registeredAward,
    fewWorks,
  ],
  targets: [resultNotComparable, targetUnitGone, overHundred, aimBelowLeast, resultsDoNotAddUp],
} as const satisfies RoomRules;

/** What each of them looks for. */
export const registrationTitles: RuleTitles = {
  "dang-ky.don-vi-het-hieu-luc": "Đơn vị đăng ký không tồn tại vào ngày đăng ký (ví dụ đã sáp nhập).",
  "dang-ky.trung-noi-dung": "Một đơn vị đăng ký hai lần cùng một nội dung trong một phong trào.",
  "dang-ky.sau-phong-trao": "Đăng ký sau khi phong trào đã kết thúc.",
  "dang-ky.tre-han": "Đăng ký sau hạn mà kế hoạch đặt cho nhóm đơn vị đó.",
  "dang-ky.thieu-danh-hieu": "Đăng ký danh hiệu mà không ghi danh hiệu nào.",
  "dang-ky.danh-hieu-khac-noi-dung":
    "Danh hiệu đã chọn khác với nội dung đăng ký, hoặc không phải danh hiệu thi đua.",
  "dang-ky.it-cong-trinh": "Đơn vị đăng ký ít công trình hơn số mà kế hoạch đặt cho mỗi đơn vị.",
  "chi-tieu.khong-so-sanh-duoc": "Kết quả không so sánh được với mức giao.",
  "chi-tieu.don-vi-het-hieu-luc": "Giao chỉ tiêu cho đơn vị không tồn tại trong thời gian của phong trào.",
  "chi-tieu.qua-100": "Mức giao hoặc kết quả tính bằng % mà quá 100%.",
  "chi-tieu.phan-dau-thap": "Mức phấn đấu thấp hơn mức ít nhất của cùng một chỉ tiêu.",
  "chi-tieu.khong-bang-tong": "Mức giao hoặc kết quả của cơ quan không bằng tổng của các đơn vị trực thuộc.",
};
