import type { RoomRules, RuleTitles } from "../rule/rule.ts";
import { abstractWords } from "./abstract-words.ts";
import { anniversaryArithmetic } from "./anniversaries.ts";
import { anniversaryDay } from "./anniversary-days.ts";
import { campaignDateRules } from "./dates.ts";
import { duplicateRow } from "./duplicates.ts";
import { keySigns } from "./key-signs.ts";
import { midtermMissing, noMilestone } from "./milestones.ts";
import { contentMissing } from "./movement-content.ts";
import { campaignNameVariant } from "./name.ts";
import { numberWithSymbol, symbolOfAnotherType, symbolWithNumber } from "./paper-number.ts";
import { phaseNumber } from "./phase-numbers.ts";
import { phaseGap, phaseOrder } from "./phase-order.ts";
import { symbolOfAnotherAgency } from "./symbol-agency.ts";
import { unknownSetting } from "./unknown-setting.ts";
import { campaignYears } from "./years.ts";

/** Campaigns, their phases and settings. `check-book.ts` tells the groups in its order. */
export const campaignRules = {
  days: [duplicateRow, ...campaignDateRules],
  campaigns: [
    unknownSetting,
    numberWithSymbol,
    symbolWithNumber,
    symbolOfAnotherType,
    symbolOfAnotherAgency,
    abstractWords,
    keySigns,
    campaignNameVariant,
    campaignYears,
    anniversaryArithmetic,
    anniversaryDay,
    midtermMissing,
    noMilestone,
    contentMissing,
    phaseOrder,
    phaseGap,
    phaseNumber,
  ],
} as const satisfies RoomRules;

/** What each of them looks for. */
export const campaignTitles: RuleTitles = {
  "dong.trung": "Hai dòng của một trang mang cùng mã hoặc cùng thứ tự.",
  "phong-trao.ngay-nguoc": "Phong trào kết thúc trước khi bắt đầu.",
  "phong-trao.ngay-ban-hanh": "Ngày ban hành không đọc được.",
  "dot.ngoai-phong-trao": "Đợt nằm ngoài thời gian của phong trào, hoặc không đọc được thời gian của đợt.",
  "cau-hinh.gia-tri-la": "Giá trị cấu hình không có trong danh sách hoặc không đọc được.",
  "phong-trao.so-van-ban": "Số của văn bản có chữ hoặc dấu gạch chéo.",
  "phong-trao.ky-hieu-co-so": "Ký hiệu của văn bản có số, dấu gạch chéo hoặc khoảng trắng.",
  "phong-trao.ky-hieu-khac-loai": "Ký hiệu của văn bản không phải của Loại văn bản đã chọn.",
  "phong-trao.ky-hieu-khac-co-quan": "Ký hiệu của văn bản mang tên cơ quan khác với đơn vị ban hành.",
  "phong-trao.trich-yeu": "Trích yếu mở đầu bằng “Về việc”, nhắc lại tên loại, hoặc có dấu ở cuối.",
  "ma.dau-la": "Mã có khoảng trắng hoặc dấu dùng để ngăn cách các mã.",
  "phong-trao.ten-khac-nhau": "Tên phong trào được dẫn khác với tên ở trang Phong trào.",
  "phong-trao.giai-doan-khac-nhau": "Giai đoạn của phong trào ghi trong lời văn khác với Từ ngày, Đến ngày.",
  "loi-van.nam-ky-niem": "Số năm kỷ niệm không khớp với hai mốc trong ngoặc.",
  "loi-van.ngay-ky-niem":
    "Ngày kỷ niệm không phải ngày của sự kiện, hoặc mỗi chỗ trong kế hoạch ghi một ngày.",
  "phong-trao.thieu-so-ket": "Phong trào dài ngày mà không có mốc báo cáo sơ kết.",
  "phong-trao.khong-co-moc": "Phong trào đang thực hiện mà chưa có mốc nào.",
  "phong-trao.thieu-noi-dung": "Kế hoạch chưa nói tới một nội dung tổ chức phong trào mà luật nêu.",
  "dot.thu-tu": "Các đợt chồng thời gian lên nhau, hoặc đợt sau đứng trước đợt trước.",
  "dot.khoang-trong": "Giữa hai đợt liền nhau có một khoảng trống.",
  "dot.so-thieu": "Số thứ tự các đợt không liên tục từ 1.",
};
