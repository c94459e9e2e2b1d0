import type { Clause } from "./clause.ts";

/**
 * What a clause is to the row. "deadline" counts, "occasion" where nothing else does; "start" opens a span; "aside" belongs to
 * something told along (a name, a celebration, another's duty) and may be left out; "unknown" keeps the phrase from being read.
 */
export type Role = "deadline" | "occasion" | "start" | "aside" | "unknown";

const word = (words: string): RegExp => new RegExp(`(?<![a-zÀ-ỹ])(?:${words})(?![a-zÀ-ỹ])`, "iu");

/** What a unit does by a deadline. */
const TASK =
  "hoàn thành|hoàn tất|thực hiện|triển khai|tổ chức|gửi|gởi|nộp|báo cáo|đăng ký|trình|ban hành|sơ kết|tổng kết|bình xét|xét|tổng hợp|xây dựng|xong|phấn đấu|dự kiến|lập|rà soát|thẩm định|đề xuất|đề nghị|phát động|đánh giá|công bố|trao|tham mưu|phổ biến|quán triệt|cập nhật|bổ sung|chuyển|kết thúc|tiến hành";
const HAS_TASK = word(TASK);
/** So near before its time must stand what is to be done by it. */
const NEAR = 40;
/** What months and years are told of: "báo cáo quý I", "phong trào thi đua năm 2026". */
const NAMED_BY_TIME = word(
  "sơ kết|tổng kết|báo cáo|công tác|kế hoạch|phong trào|thi đua|khen thưởng|nhiệm vụ|kết quả|chương trình|chỉ tiêu|đánh giá|danh hiệu|đề án|nghị quyết|giai đoạn|nhiệm kỳ|hồ sơ|số liệu|thành tích|kỳ họp|phiên họp",
);
/** Verbs that name no paper and no period: "hoàn thành quý I" is by its end, "tổng kết năm 2026" is a name. */
const BARE_TASK =
  /(?:^|[,:;] ?)(?:(?:hoàn thành|hoàn tất|thực hiện|triển khai|tiến hành|tổ chức|nộp|gửi|xong|dự kiến|phấn đấu|và)[ ,:]*){1,4}$/iu;
const TASK_FIRST = new RegExp(`^[^a-zÀ-ỹ]*(?:${TASK})(?![a-zÀ-ỹ])`, "iu");
const PHASE = word("đợt|thời gian|giai đoạn|kỳ|tiến độ");
/** Nouns whose own day a bare date behind them is: a meeting's, a paper's, a birth's. */
const OWN_DAY = word(
  "họp|hội nghị|hội thảo|đại hội|lễ|phiên|cuộc|buổi|kỳ|sinh|thành lập|ký|ban hành|truyền thống|kỷ niệm|tái lập|công văn|kế hoạch|quyết định|nghị định|thông báo|thông tư|báo cáo|văn bản|biên bản|tờ trình|hiệu lực|số",
);
/** Words that make the day another matter's: force, storage, figures, a person's life, what is past or conditional. */
const OTHER_MATTER = word(
  "hiệu lực|thi hành kể|bảo quản|lưu trữ|số liệu|số lượng|số vụ|số vụ việc|tổng số|thống kê|cùng kỳ|tính đến|lũy kế|luỹ kế|kết quả đạt được|sinh(?! viên| hoạt)|thành lập|tái lập|tuyển dụng|bổ nhiệm|nghỉ hưu|kết nạp|hợp đồng|đã|khai mạc|bế mạc|diễn ra|được tổ chức|được công nhận|nếu|trừ|ngoài|hết hạn|quá hạn|trở về|thay thế|bãi bỏ|sửa đổi",
);
const PURPOSE = word("để|nhằm|phục vụ|làm cơ sở|làm căn cứ|kịp|giúp");
const CELEBRATION = word("chào mừng|kỷ niệm|hướng tới|hướng đến|mừng|lập thành tích|tưởng niệm");
const OCCASION =
  /(?<![a-zÀ-ỹ])(?:dịp|nhân|cùng với|cùng dịp|gắn với|đồng thời với|theo)(?: [a-zÀ-ỹ\d,]+){0,16} ?\(?$/iu;
/** "trước lễ 30/4", "trước dịp 28/8", "trước Quốc khánh 02/9": the day named twice over. */
const BEFORE_HOLIDAY =
  /(?<![a-zÀ-ỹ])trước (?:các |những )?(?:dịp|(?:ngày |đại )?(?:lễ|quốc khánh|giỗ tổ|quốc tế|giải phóng|chiến thắng|pháp luật|truyền thống|nhà giáo))(?: [a-zÀ-ỹ]+){0,8} ?\(?$/iu;
const NOT_ON_OCCASION = /(?<![a-zÀ-ỹ])(?:sau|từ|ngoài|không|giữa)(?: các| những| mỗi)? dịp/iu;
/** "hạn nộp hồ sơ 13/10". */
const NAMED_LIMIT =
  /(?<![a-zÀ-ỹ])(?:hạn (?:chót |cuối |cuối cùng )?(?:nộp|gửi|gởi|báo cáo|đăng ký|trình|hoàn thành)(?: [a-zÀ-ỹ]+){0,6}|ngày hoàn thành):? ?$/iu;
/** “công văn đến ngày 20/3” came in on that day, “tính đến 20/3” figures were taken. */
const INCOMING = /(?:văn bản|công văn|giấy mời|thư|ngày|số|tính) ?$/iu;
const CONJUNCTION = /(?<![a-zÀ-ỹ])(?:và|hoặc|hay|cùng)(?![a-zÀ-ỹ])/giu;
const LETTERS = /[a-zÀ-ỹ]/iu;
/** What may follow a day that no bounding word marks. */
const MAY_FOLLOW = new RegExp(
  `^(?:$|[^a-zÀ-ỹ\\d ]| (?:[^a-zÀ-ỹ\\d]|(?:là (?:thời )?hạn|đối với|để|gắn với|cùng với|kết hợp|nhằm|theo|tại|cho|về|phải|các|${TASK})(?![a-zÀ-ỹ])))`,
  "iu",
);
const ONWARDS = /^ ?trở (?:đi|về|lên|lại|xuống)/iu;
const ALTERNATIVE = /^[ ,]*(?:hoặc|hay|và(?= (?:khi|sau|theo|trước)))(?![a-zÀ-ỹ])/iu;
const MORE_OR_LESS = /(?:hơn|sau|thêm|trước|chậm|sớm) ?$/iu;

/** The words of `gap` since the sentence before it ended. */
const sinceBreak = (gap: string): string =>
  gap.slice(Math.max(gap.lastIndexOf(";"), gap.lastIndexOf(". ")) + 1);

export interface Surroundings {
  /** The clause itself, with the words that bound it. */
  readonly words: string;
  /** The words after the clause. */
  readonly behind: string;
  /** Whether a deadline was found before this clause. */
  readonly afterDeadline: boolean;
  readonly isFirst: boolean;
  /** Whether what is celebrated is being told: "kỷ niệm 80 năm ngày …; chào mừng …". */
  readonly afterCelebration: boolean;
}

const isStretch = (clause: Clause): boolean => clause.kind === "days" && clause.size === "stretch";

/** A length that nothing is counted from: "6 tháng" in the name of a report, or a second deadline ("chậm hơn 05 ngày"). */
const lengthRole = (clause: Clause & { readonly kind: "length" }, gap: string): Role => {
  const unit = clause.length.period?.unit;
  const isName = unit !== "day" && unit !== "working-day" && clause.bound === undefined;
  return isName && !MORE_OR_LESS.test(gap) ? "aside" : "unknown";
};

/** Days that no word bounds: a deadline only where they stand alone or right behind what is to be done. */
const bareRole = (clause: Clause, gap: string, { behind, isFirst, afterCelebration }: Surroundings): Role => {
  if (OCCASION.test(gap) && !isStretch(clause)) return NOT_ON_OCCASION.test(gap) ? "unknown" : "occasion";
  if (afterCelebration) return "aside";
  if (OTHER_MATTER.test(gap)) return isStretch(clause) ? "aside" : "unknown";
  if (NAMED_LIMIT.test(gap)) return "deadline";
  if (!LETTERS.test(gap))
    return isFirst && !/\d/u.test(gap) && MAY_FOLLOW.test(behind) ? "deadline" : "unknown";
  if (!LETTERS.test(gap.replace(CONJUNCTION, ""))) return "unknown";
  if (isStretch(clause)) {
    if (BARE_TASK.test(gap) || /: ?$/u.test(gap)) return "deadline";
    return NAMED_BY_TIME.test(gap) || CELEBRATION.test(gap) ? "aside" : "unknown";
  }
  const isTask = TASK_FIRST.test(gap) || BARE_TASK.test(gap);
  const isOwn = OWN_DAY.test(gap.replace(TASK_FIRST, ""));
  return isFirst && isTask && !isOwn && MAY_FOLLOW.test(behind) ? "deadline" : "unknown";
};

/** Days that a word bounds. */
const boundRole = (clause: Clause, gap: string, { words, afterDeadline }: Surroundings): Role => {
  const isLoose = clause.kind === "days" && clause.size !== "day";
  const elsewhere = isLoose && !afterDeadline && NAMED_BY_TIME.test(gap) ? "aside" : "unknown";
  if (OTHER_MATTER.test(gap)) return elsewhere;
  if (clause.bound === "from") return "start";
  if (INCOMING.test(gap) && /^đến/iu.test(words)) return "unknown";
  const isTask = !LETTERS.test(gap) || TASK_FIRST.test(gap) || HAS_TASK.test(gap.slice(-NEAR));
  // “chỉ tiêu đến năm 2030”: a horizon, not a duty.
  if (clause.bound === "before") return "deadline";
  if (clause.bound === "until") return isLoose && !isTask ? elsewhere : "deadline";
  if (isTask) return "deadline";
  const isPhase = clause.kind === "days" && clause.isRange && (!isStretch(clause) || PHASE.test(gap));
  return isPhase ? "deadline" : elsewhere;
};

/** What a clause is to the row, by the words around it. */
export function roleOf(clause: Clause, around: Surroundings): Role {
  const gap = sinceBreak(clause.gap);
  const { behind, afterDeadline } = around;
  if (clause.kind === "rhythm") return "aside";
  if (clause.kind === "length") return lengthRole(clause, gap);
  if (clause.bound === "vague") return "unknown";
  if (PURPOSE.test(gap)) return afterDeadline ? "aside" : "unknown";
  if (clause.kind === "count") return OTHER_MATTER.test(gap) ? "unknown" : "deadline";
  if (clause.bound === "after" || ALTERNATIVE.test(behind)) return "unknown";
  if (ONWARDS.test(behind)) return clause.bound === "from" ? "start" : "unknown";
  return clause.bound === undefined ? bareRole(clause, gap, around) : boundRole(clause, gap, around);
}

/** Whether a day is bounded by a feast named before it: “trước Quốc khánh 02/9”. */
export const isBeforeHoliday = (clause: Clause): boolean =>
  clause.kind === "days" &&
  clause.bound === undefined &&
  clause.size === "day" &&
  BEFORE_HOLIDAY.test(clause.gap);

/** Whether words tell of something celebrated. */
export const celebrates = (words: string): boolean => CELEBRATION.test(words);
