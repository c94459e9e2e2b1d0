import type { SaidDays } from "./times-in.ts";

/** What a deadline is set for; a sentence or a cell that says none of these and bounds nothing only tells a time. */
const TASK =
  /(?<!\p{L})(?:hoàn thành|hoàn tất|thực hiện|triển khai|tổ chức|gửi|gởi|nộp|báo cáo|đăng ký|đăng kí|trình|ban hành|sơ kết|tổng kết|bình xét|xét|tổng hợp|xây dựng|xong|lập|rà soát|thẩm định|đề xuất|đề nghị|phát động|đánh giá|công bố|trao|tham mưu|phổ biến|quán triệt|cập nhật|tiến hành|tham gia|họp|bình chọn|chấm điểm|ký kết|khen thưởng|tuyên dương|biểu dương|nhận|thời gian|thời hạn|hạn|kết thúc|gặp mặt|kiểm tra|khai mạc|chấm|thi|hội nghị|lễ)(?!\p{L})/iu;
/** Nouns that a stretch behind them names rather than bounds: “công tác năm 2024”, “nhiệm vụ 6 tháng cuối năm”. */
const NAMED =
  /(?<!\p{L})(?:năm|nhiệm vụ|chỉ tiêu|kế hoạch|mục tiêu|chương trình|công tác|kết quả|trọng tâm|giai đoạn|thời kỳ|nhiệm kỳ|định hướng|tầm nhìn|phong trào(?: thi đua)?|đợt|tình hình|dự toán|ngân sách|thi đua|khen thưởng|kỳ|đến|tới|sinh hoạt|đề án|chiến lược|nghị quyết|phương hướng)(?: (?:và|của|các|được|giao|trong|xã hội|chủ yếu)){0,3} ?$/iu;
const REPORT = /(?<!\p{L})(?:báo cáo|sơ kết|tổng kết)(?: (?:và|của|các)){0,2} ?$/iu;
/** The day of another matter, however it is bounded. */
const NEVER =
  /(?<!\p{L})(?:hiệu lực|thi hành kể|số liệu|tính|tính đến|tính từ|tính thời điểm|cùng kỳ|sinh (?:ngày|năm)|sinh|thành lập|tái lập|kỷ niệm|kỉ niệm|chào mừng|hướng tới|truyền thống|phát sinh|bổ nhiệm|tuyển dụng|tầm nhìn|lần thứ|khóa)[^,;]{0,40}$/iu;
/** The day of another matter, where no word of a deadline bounds it: a text's, or one that is past. */
const TOLD =
  /(?<!\p{L})(?:ban hành|ký ngày|đã|giai đoạn|nhiệm kỳ|sửa đổi|thay thế|công văn|quyết định|văn bản|kế hoạch này)[^,;]{0,60}$/iu;
const LABEL =
  /(?<!\p{L})(?:thời gian|thời hạn|hạn (?:cuối|nộp|gửi|chót)|tiến độ|hoàn thành|thời điểm)[\p{L} ]{0,60}:? ?$/iu;
/** A horizon: “phấn đấu đến năm 2025 đạt 100%”. */
const HORIZON = /(?<!\p{L})(?:phấn đấu|mục tiêu|tầm nhìn)[^;]{0,60}$/iu;
const REVIEW =
  /(?<!\p{L})(?:tổng kết|sơ kết|hoàn thành|khen thưởng|biểu dương|tôn vinh|đại hội|hội nghị|kết thúc)(?!\p{L})/iu;
const FIRM = /(?<!\p{L})(?:chậm|muộn|trễ) nhất|(?<!\p{L})hạn|trước|không (?:quá|muộn)/iu;
const LETTER = /\p{L}/u;
/** A year, or a part of one longer than a quarter. */
const isYear = (words: string): boolean =>
  (/(?:năm ?)?\d{4}$|năm$/iu.test(words) && !/tháng|quý|\d ?\//iu.test(words)) ||
  /tháng (?:đầu|cuối)|nửa/iu.test(words);

/**
 * Whether days of a sentence are a deadline: by what bounds them, how long they are, and what stands before them. A cell may hold
 * nothing but its time; a heading “Quý II” holds what is done then.
 */
export function isDeadline(days: SaidDays, isListed: boolean, mayStandAlone: boolean): boolean {
  const { clause, before, behind, words } = days;
  if (clause.bound === "from" || clause.bound === "after" || clause.bound === "vague") return false;
  const near = before.slice(-90);
  const isDay = clause.size === "day" || clause.size === "edge";
  const isAlone = !LETTER.test(before) && !LETTER.test(behind);
  const labelled = LABEL.test(near) || /:\s*$/u.test(near);
  if (NEVER.test(near)) return false;
  if (isAlone && mayStandAlone) return !isYear(words);
  if (isAlone && !isDay) return false;
  if (isDay && FIRM.test(words)) return clause.size === "day" || labelled || !NAMED.test(before);
  if (TOLD.test(near)) return false;
  if (clause.isRange) return (labelled || TASK.test(before)) && !isYear(words);
  const isBounded = clause.bound === "until" || clause.bound === "within" || clause.bound === "before";
  if (clause.size === "edge") return labelled || (TASK.test(before) && !NAMED.test(before));
  if (isDay) return isBounded || labelled || isListed || TASK.test(before);
  if (isYear(words)) {
    if (clause.bound === "before") return true;
    return (
      clause.bound === "within" &&
      /^(?:vào|trong)/iu.test(words) &&
      REVIEW.test(near.slice(-70)) &&
      !HORIZON.test(near)
    );
  }
  if (clause.bound === "before") return true;
  if (isBounded) return labelled || !NAMED.test(before);
  return labelled || (/^(?:tháng|quý)/iu.test(words) && isListed && !REPORT.test(before));
}
