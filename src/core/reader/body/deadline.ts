import type { Day } from "../../calendar/day.ts";
import type { PhraseContext } from "../../calendar/phrase/resolution.ts";
import { resolveWaiting } from "../../calendar/phrase/waiting.ts";
import { plainText } from "../../text/fold.ts";
import { sentencesOf } from "./sentences.ts";
import { daysIn, type SaidDays } from "./times-in.ts";

/** A deadline that a paper sets. */
export interface ReadDeadline {
  readonly words: string;
  /** The last day in time; null where the words wait for somebody's word or come again each year. */
  readonly due: Day | null;
  /** The day written; null where the words name none. */
  readonly nominal: Day | null;
  readonly audience: string | null;
  readonly task: string;
}

/** What a deadline is set for; a sentence or a cell that says none of these and bounds nothing only tells a time. */
const TASK =
  /(?<!\p{L})(?:hoàn thành|hoàn tất|thực hiện|triển khai|tổ chức|gửi|gởi|nộp|báo cáo|đăng ký|đăng kí|trình|ban hành|sơ kết|tổng kết|bình xét|xét|tổng hợp|xây dựng|xong|lập|rà soát|thẩm định|đề xuất|đề nghị|phát động|đánh giá|công bố|trao|tham mưu|phổ biến|quán triệt|cập nhật|tiến hành|tham gia|họp|bình chọn|chấm điểm|ký kết|khen thưởng|tuyên dương|biểu dương|nhận|thời gian|thời hạn|hạn|kết thúc|gặp mặt|kiểm tra|khai mạc|chấm|thi|hội nghị|lễ)(?!\p{L})/iu;
/** Nouns that a bare stretch behind them names rather than bounds: “công tác năm 2024”, “nhiệm vụ 6 tháng cuối năm”. */
const NAMED =
  /(?<!\p{L})(?:năm|nhiệm vụ|chỉ tiêu|kế hoạch|mục tiêu|chương trình|công tác|kết quả|trọng tâm|giai đoạn|thời kỳ|nhiệm kỳ|định hướng|tầm nhìn|phong trào(?: thi đua)?|đợt|tình hình|dự toán|báo cáo|ngân sách|tổng kết|sơ kết|thi đua|khen thưởng|kỳ|đến|tới|sinh hoạt|đề án|chiến lược|nghị quyết|phương hướng)(?: (?:và|của|các|được|giao|trong|xã hội|chủ yếu)){0,3} ?$/iu;
/** The day of another matter. */
const OTHER =
  /(?<!\p{L})(?:hiệu lực|thi hành kể|số liệu|tính đến|tính từ|tính thời điểm|cùng kỳ|sinh (?:ngày|năm)|thành lập|tái lập|kỷ niệm|kỉ niệm|chào mừng|hướng tới|truyền thống|ban hành|ký ngày|đã (?:được|ban|có|tổ chức|triển khai|hoàn thành|thực hiện)|phát sinh|bổ nhiệm|tuyển dụng|giai đoạn|nhiệm kỳ|lần thứ|khóa|tầm nhìn|được thành lập|sửa đổi|thay thế)[^,;]{0,60}$/iu;
const DUTY = /(?<!\p{L})(?:gửi|nộp|trước|chậm nhất|hoàn thành|xong|hạn|thời gian)(?!\p{L})[^;]{0,80}$/iu;
const LABEL =
  /(?<!\p{L})(?:thời gian|thời hạn|hạn (?:cuối|nộp|gửi|chót)|tiến độ|hoàn thành|thời điểm)[\p{L} ]{0,60}:? ?$/iu;
/** Numbers of a share or a horizon: “phấn đấu đến năm 2025 đạt 100%”. */
const HORIZON = /(?:phấn đấu|mục tiêu|đến|tầm nhìn)[^;]{0,30}$/iu;
const REVIEW =
  /(?<!\p{L})(?:tổng kết|sơ kết|hoàn thành|khen thưởng|biểu dương|tôn vinh|đại hội|hội nghị|kết thúc)(?!\p{L})/iu;
const FOR =
  /^[,\s(]*(?:đối với|áp dụng (?:cho|với)|dành cho) ([^;.()]{3,160}?)(?=\s+và\s+(?:trước|chậm|muộn|ngày|\d)|[;.()]|,\s*(?:trước|chậm|muộn|ngày|\d|và)|$)/iu;

const isDay = ({ clause }: SaidDays): boolean => clause.size === "day" || clause.size === "edge";

/** Whether days of a sentence are a deadline: what bounds them, how long they are, what stands before them. */
function isDeadline(days: SaidDays, isListed: boolean): boolean {
  const { clause, before, words } = days;
  const near = before.slice(-90);
  if (OTHER.test(near) && !(DUTY.test(near) && isDay(days))) return false;
  if (clause.bound === "from" || clause.bound === "after" || clause.bound === "vague") return false;
  const labelled = LABEL.test(near) || (/^(?:từ|thời gian)/iu.test(words) === false && /:\s*$/u.test(near));
  const isYear = /năm ?\d{4}$|^\d{4}$|năm$/iu.test(words) && !/tháng|quý|\d\//iu.test(words);
  if (clause.isRange) return (labelled || TASK.test(before)) && !isYear && !/giai đoạn/iu.test(near);
  if (isDay(days)) {
    if (clause.bound === "before") return true;
    if (clause.size === "edge" && !labelled && (NAMED.test(before) || !TASK.test(before))) return false;
    if (clause.bound === "until" || clause.bound === "within") return true;
    return labelled || isListed || TASK.test(before) || /^[^\p{L}]*$/u.test(before);
  }
  if (isYear) {
    if (clause.bound === "before") return true;
    return (
      clause.bound === "within" &&
      /^(?:vào|trong)/iu.test(words) &&
      REVIEW.test(near.slice(-70)) &&
      !HORIZON.test(near)
    );
  }
  if (clause.bound === "before") return true;
  if (clause.bound === "until" || clause.bound === "within") return !NAMED.test(before) || labelled;
  return labelled || (/^tháng|^quý/iu.test(words) && isListed);
}

const audienceOf = ({ behind }: SaidDays): string | null => FOR.exec(behind)?.[1]?.trim() ?? null;
const taskOf = (before: string): string =>
  before
    .replace(/^[-+*\s\d.)]+|[\s,:(-]+$/gu, "")
    .slice(-200)
    .trim();

/** “Thời gian thực hiện: theo văn bản hướng dẫn của Sở Nội vụ”: a deadline whose day somebody else will tell. */
const WAITS =
  /(?:^|[\s.;(-])(?:thời gian|thời hạn)[\p{L} ]{0,40}(?::| )\s*((?:theo|khi có|tùy|vào dịp)\s[^;()]{5,160})/iu;

/**
 * The deadlines of a paragraph, in order.
 * @param first the day before which no duty of the paper can be due; undefined where the paper is not dated
 */
export function deadlinesIn(
  paragraph: string,
  context: PhraseContext,
  first: Day | undefined,
): readonly ReadDeadline[] {
  const found: ReadDeadline[] = [];
  for (const { text } of sentencesOf(paragraph)) {
    let isListed = false;
    let open = "";
    for (const days of daysIn(text, context)) {
      if (!isDeadline(days, isListed)) continue;
      if (first !== undefined && days.end < first) continue;
      isListed = true;
      const own = taskOf(days.before);
      open = own === "" ? open : own;
      found.push({
        words: days.words,
        due: days.recurs ? null : days.due,
        nominal: days.recurs || days.clause.size !== "day" ? null : days.end,
        audience: audienceOf(days),
        task: open,
      });
    }
    const [, waiting] = found.length > 0 && isListed ? [] : (WAITS.exec(plainText(text)) ?? []);
    if (waiting !== undefined && resolveWaiting(waiting.trim())?.kind === "waiting")
      found.push({ words: waiting.trim(), due: null, nominal: null, audience: null, task: "" });
  }
  return found;
}
