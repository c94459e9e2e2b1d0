import type { Reading } from "../reader/reading.ts";
import { foldText } from "../text/fold.ts";
import { fromPaper, subjectLines, subjectOf, wordsAt } from "./paper-words.ts";
import type { Sureness, TakenWords } from "./proposal.ts";

/** The task of *Mốc* that a paper answers, as far as what it is about tells. */
export interface AnsweredTask {
  /** A task of *Mốc*; "" where the paper is about something else. */
  readonly task: string;
  readonly sure: Sureness;
  readonly taken: readonly TakenWords[];
  readonly said: readonly string[];
}

/** Papers that speak of a report without being one. */
const ABOUT_ONE =
  /(?<!\p{L})(?:gia hạn|lùi (?:thời hạn|thời gian|hạn)|góp ý|lấy ý kiến|tham gia ý kiến|đôn đốc|đính chính|hướng dẫn|giấy mời|mời (?:dự|họp)|tham dự|thẩm định|giải trình|phân công|cử (?:cán bộ|công chức|người|đại biểu)|xác nhận|kiểm tra|giám sát|thu hồi|thay thế|dự thảo|không (?:đăng ký|tham gia)|dự (?:hội nghị|lễ|họp)|số liệu|phục vụ (?:hội nghị|(?:sơ|tổng) kết)|bổ sung|kinh phí|kiện toàn|thành lập|tập huấn|hủy|rút)(?!\p{L})/u;
/** A council bears the words in its name, whatever the paper is about. */
const COUNCIL = /(?:hội đồng|ban|tổ|quỹ|bộ phận|cụm|khối) thi đua(?:,? ?(?:-|và|,) ?khen thưởng)?/gu;
const EMULATION = /thi đua|khen thưởng/u;
const INTERIM =
  /sơ kết|(?:6|sáu|06) tháng(?: đầu)?(?: năm)?|(?:9|09|chín) tháng|quý (?:[1-4]|i{1,3}v?|iv)(?![\p{L}\d])|giữa kỳ/u;
const FINAL = /tổng kết|cả năm/u;
const RESULT = /kết quả/u;
const UNUSUAL = /đột xuất|niên hạn|cống hiến|huân chương|huy chương|kỷ niệm chương|cấp nhà nước|truy tặng/u;

/** What a plan may be about beside a campaign as a whole. */
const EVENT =
  /hội (?:nghị|thi|thảo|diễn)|cuộc thi|(?:sơ|tổng) kết|bình xét|khen thưởng|tuyên truyền|kỷ niệm/u;
/** “tổng kết 10 năm”: more than the year for which reports are owed. */
const MANY_YEARS = /kết (?:(?:0?[2-9]|[1-9]\d) |(?:hai|ba|bốn|năm|mười)(?: lăm)? )năm(?![\p{L}])/u;

const NOTHING: AnsweredTask = { task: "", sure: "không rõ", taken: [], said: [] };

/** A report's task: as its title says, else as its first and last sentences call it. */
function reportTask(subject: string, reading: Reading): Pick<AnsweredTask, "task" | "sure" | "taken"> {
  const title = subject.replace(/phương hướng.*$/u, "");
  const [interim, final] = [INTERIM.test(title), FINAL.test(title)];
  if ((interim && final) || MANY_YEARS.test(title))
    return { task: "báo cáo tổng kết", sure: "cần xem", taken: [] };
  if (interim) return { task: "báo cáo sơ kết", sure: "chắc", taken: [] };
  if (final) return { task: "báo cáo tổng kết", sure: "chắc", taken: [] };
  if (!RESULT.test(title)) return { task: "", sure: "không rõ", taken: [] };
  const around = wordsAt(reading, "opening", "basis", "closing");
  const calls = (words: RegExp) => around.find((line) => words.test(foldText(line)));
  const [half, whole] = [calls(/báo cáo sơ kết/u), calls(/báo cáo tổng kết/u)];
  if (half !== undefined && whole === undefined)
    return { task: "báo cáo sơ kết", sure: "chắc", taken: fromPaper(half) };
  if (whole !== undefined && half === undefined)
    return { task: "báo cáo tổng kết", sure: "chắc", taken: fromPaper(whole) };
  return { task: "báo cáo tổng kết", sure: "cần xem", taken: [] };
}

/** What kind of task a paper answers by its kind and by how what it is about begins. */
function taskBy(subject: string, reading: Reading): Pick<AnsweredTask, "task" | "sure" | "taken"> {
  const kind = reading.kind?.value ?? "";
  const letter = kind === "Công văn" || kind === "";
  const begins = (words: RegExp): boolean => letter && words.test(subject);
  if (/^(?:bản |phiếu )?đăng ký/iu.test(kind) || begins(/^(?:gửi |nộp )?(?:bản |phiếu )?đăng ký/u))
    return { task: "đăng ký", sure: "chắc", taken: [] };
  const praises = /khen thưởng|(?:đề nghị|xét|trình)[^.;]{0,40}(?:tặng|công nhận)/u.test(subject);
  if (praises && (kind === "Tờ trình" || begins(/^(?:đề nghị|trình|(?:gửi|nộp) hồ sơ|hồ sơ)/u)))
    return { task: "hồ sơ khen thưởng", sure: UNUSUAL.test(subject) ? "cần xem" : "chắc", taken: [] };
  if (kind === "Kế hoạch")
    return { task: "kế hoạch", sure: EVENT.test(subject) ? "cần xem" : "chắc", taken: [] };
  if (begins(/^(?:gửi|nộp) kế hoạch/u)) return { task: "kế hoạch", sure: "cần xem", taken: [] };
  if (kind === "Báo cáo" || begins(/^(?:(?:gửi|nộp) )?báo cáo/u)) return reportTask(subject, reading);
  return { task: "", sure: "không rõ", taken: [] };
}

/**
 * Which task of a campaign a paper answers. A paper about a report (a request for more time, an invitation) is none; one
 * that does not speak of emulation in its title is never sure, and none where it names no campaign either.
 */
export function answeredTask(reading: Reading, campaignIsSure: boolean): AnsweredTask {
  const whole = subjectOf(reading);
  const subject = whole.replace(COUNCIL, "hội đồng");
  const taken = fromPaper(...subjectLines(reading));
  const found = taskBy(subject, reading);
  if (ABOUT_ONE.test(whole))
    return { ...NOTHING, taken, said: ["Văn bản nói về một việc khác, không phải văn bản phải nộp."] };
  if (found.task === "" || !(EMULATION.test(subject) || campaignIsSure))
    return { ...NOTHING, taken, said: ["Văn bản không trả lời việc nào của phong trào."] };
  if (!EMULATION.test(subject))
    return {
      ...{ task: found.task, sure: "cần xem", taken },
      said: ["Trích yếu không nói đến thi đua, khen thưởng: xem có phải văn bản phải nộp không."],
    };
  const said = found.sure === "chắc" ? [] : ["Tên văn bản chưa nói rõ là việc nào: chọn mốc."];
  return { task: found.task, sure: found.sure, taken: [...taken, ...found.taken], said };
}
