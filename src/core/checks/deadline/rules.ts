import type { RoomRules, RuleTitles } from "../rule/rule.ts";
import { unknownAudience } from "./audience.ts";
import { deadlineChangeRules } from "./change-rows.ts";
import { doubledMilestone } from "./doubled-milestones.ts";
import { emptyCluster } from "./empty-clusters.ts";
import { holidayMissing } from "./holiday-missing.ts";
import { deadlineOnDayOff, yearWithoutDaysOff } from "./milestone-day-off.ts";
import { deadlineBeforeIssue, deadlineLongAfter } from "./milestone-days.ts";
import { beforePhase, unknownPhase } from "./milestone-phase.ts";
import { foreignMilestone, taskWithoutTime } from "./task-times.ts";
import { otherDeadline } from "./told-elsewhere.ts";
import { outsideAudience } from "./tracking-rows.ts";
import { typedDeadline } from "./typed-by-hand.ts";
import { deadlineUnclear } from "./unclear-deadlines.ts";

/** Milestones, deadlines of tasks, own deadlines and tracking. `check-book.ts` tells the groups in its order. */
export const deadlineRules = {
  words: [deadlineUnclear, unknownAudience, emptyCluster, ...deadlineChangeRules],
  milestones: [
    unknownPhase,
    beforePhase,
    deadlineBeforeIssue,
    deadlineLongAfter,
    deadlineOnDayOff,
    yearWithoutDaysOff,
    holidayMissing,
    doubledMilestone,
  ],
  taskTimes: [taskWithoutTime, foreignMilestone, typedDeadline, otherDeadline],
  tracking: [outsideAudience],
} as const satisfies RoomRules;

/** What each of them looks for. */
export const deadlineTitles: RuleTitles = {
  "moc.khong-hieu-thoi-han": "Thời hạn của mốc không đọc được thành ngày.",
  "moc.nhom-khong-co": "Mốc áp dụng cho một nhóm không có đơn vị nào.",
  "moc.cum-khong-co-ai": "Mốc hoặc hạn riêng áp dụng cho một cụm, khối mà năm đó không có đơn vị nào.",
  "han-rieng.nhom-khong-co": "Hạn riêng áp dụng cho một nhóm không có đơn vị nào.",
  "han-rieng.khong-doc-duoc": "Thời hạn riêng hoặc gia hạn không đọc được thành ngày.",
  "han-rieng.gia-han-som-hon": "Gia hạn đến một ngày không muộn hơn hạn cũ.",
  "han-rieng.cho-phep-sau-han": "Văn bản cho gia hạn, hạn riêng ghi ngày sau khi hạn đã qua.",
  "han-rieng.thieu-ly-do": "Gia hạn hoặc không áp dụng mà chưa ghi lý do.",
  "han-rieng.thieu-van-ban": "Gia hạn mà chưa ghi số văn bản.",
  "han-rieng.thua": "Không áp dụng mà ghi thời hạn, hoặc hạn riêng, gia hạn mà không ghi.",
  "han-rieng.ngoai-nhom": "Gia hạn hoặc không áp dụng cho đơn vị mà mốc không áp dụng.",
  "moc.dot-khong-co": "Mốc ghi một đợt mà phong trào không có.",
  "moc.truoc-dot": "Thời hạn của mốc đến trước khi đợt bắt đầu.",
  "moc.truoc-ban-hanh": "Thời hạn của mốc hoặc hạn riêng đến trước ngày ban hành kế hoạch.",
  "moc.sau-phong-trao": "Thời hạn của mốc hoặc hạn riêng quá xa sau khi phong trào kết thúc.",
  "moc.ngay-nghi": "Ngày ấn định của mốc hoặc hạn riêng rơi vào ngày nghỉ.",
  "moc.nam-chua-co-lich": "Chưa có lịch nghỉ chính thức của năm mà mốc đến hạn.",
  "ngay-nghi.nam-thieu": "Năm đã ghi Tết Nguyên đán còn thiếu ngày lễ cố định hoặc ngày nghỉ bù.",
  "moc.trung-viec": "Một nhóm đơn vị có hai thời hạn gần nhau cho cùng một việc của cùng một đợt.",
  "noi-dung.viec-thieu-han": "Việc có đơn vị chủ trì nhưng chưa có thời hạn.",
  "noi-dung.moc-phong-trao-khac": "Việc lấy thời hạn từ mốc của phong trào khác.",
  "noi-dung.ngay-go-tay": "Thời hạn đã có ở trang Mốc lại được gõ thẳng vào lời văn.",
  "noi-dung.ngay-khac-moc": "Thời hạn ghi trong lời văn khác với trang Mốc.",
  "theo-doi.ngoai-nhom": "Theo dõi một đơn vị ở mốc không áp dụng cho đơn vị đó.",
};
