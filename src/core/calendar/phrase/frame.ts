import { plainText } from "../../text/fold.ts";
import { inQuotes } from "../../text/quote.ts";

export interface FramedPhrase {
  readonly text: string;
  /** A sentence for each part set aside. */
  readonly notes: readonly string[];
}

const BULLET = /^[-+*•· ]+/u;
/** "1.2. Đợt 2: …", "b) Trước …": the number of a paragraph, not of a day. */
const OUTLINE = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[a-zđ]\)) (?=\p{L})/iu;
const LABEL = /^(?:(?:thời gian|thời hạn|tiến độ|hạn)[\p{L}\p{M} ]{0,40}|đợt [\p{L}\p{M}\d ]{1,30}): ?/iu;
const CLOSING = /[ .;,:]+$/u;
const LOOSE_SLASH = /(\d) ?\/ ?(?=\d)/g;

const TASKS =
  "hoàn thành|hoàn tất|thực hiện|triển khai|tổ chức|gửi|nộp|báo cáo|đăng ký|trình|ban hành|sơ kết|tổng kết|bình xét|tổng hợp|xây dựng|xong";
const LEADS =
  "(?:trước|chậm nhất|muộn nhất|trễ nhất|không (?:muộn hơn|trễ hơn|quá|sau)|đến|trong|vào|từ|tính từ|kể từ|theo|\\d{1,3} ngày) ";
/** What the unit has to do, standing before the deadline: "Hoàn thành, gửi Sở Tư pháp trước ngày …". */
const TASK = new RegExp(`^(?:${TASKS})[\\p{L}\\p{M}, :-]{0,120}?:? (?=${LEADS})`, "iu");
/** "Thời gian xét khen thưởng đến ngày 30/6/2017": a label that lost its colon. */
const OPEN_LABEL = new RegExp(
  `^(?:thời gian|thời hạn) (?!${LEADS})\\p{L}[\\p{L}\\p{M}, -]{0,60}? (?=${LEADS})`,
  "iu",
);
/** A task that is done on an occasion and on no other day: "Tổ chức sơ kết cùng với sơ kết công tác tư pháp". */
const TASK_ON_OCCASION = new RegExp(
  `^(?:${TASKS}|đánh giá)[\\p{L}\\p{M}, -]{0,120}?(?: đợt \\d{1,2})?,? (?=(?:vào dịp|gắn với|cùng với|cùng dịp|đồng thời với) )`,
  "iu",
);
const TIME_WORD =
  /(?<![\p{L}\p{M}])(?:trước|sau|trong|ngày|tháng|quý|tuần|năm|từ|đến|hằng|hàng)(?![\p{L}\p{M}])/iu;
/** Words that would turn the meaning of what follows. */
const TURNS = /(?<![\p{L}\p{M}])(?:không|chưa|sau|trừ|ngoài|hoặc|nếu)(?![\p{L}\p{M}])/iu;
/** An occasion that is honoured: its dates are anniversaries, not deadlines. */
const COMMEMORATION =
  /(?<!ngày|dịp|lễ),? (?:lập thành tích|chào mừng|kỷ niệm|hướng tới|nhân dịp|nhân kỷ niệm)(?: .*)?$/iu;
const REMARK = /,? \(?(?:đối với|gắn với|cùng với|kết hợp với|để|nhằm|theo quy định)(?: .*)?$/iu;
/** A second time in the remark means a second deadline, which must not be lost. */
const ANOTHER_TIME = /\d\/\d|(?<![\p{L}\p{M}])(?:ngày|tháng|quý) ?[\divx]/iu;

/** The clerk's words in one spelling, without bullet, label ("Thời gian thực hiện:") and closing punctuation. */
export function phraseText(words: string): string {
  return plainText(words)
    .replace(BULLET, "")
    .replace(OUTLINE, "")
    .replace(LABEL, "")
    .replace(OPEN_LABEL, (label) => (TURNS.test(label) ? label : ""))
    .replace(LOOSE_SLASH, "$1/")
    .replace(CLOSING, "");
}

const setAside = (part: string): string =>
  `${inQuotes(part.replace(/^[ ,]+/, "").trim())} không phải thời hạn nên không tính.`;

/** The occasion on which a task is done, or undefined when the words name a time of its own. */
export function occasionOf(whole: string): string | undefined {
  const task = TASK_ON_OCCASION.exec(whole)?.[0];
  return task === undefined || TIME_WORD.test(task) ? undefined : whole.slice(task.length);
}

/** Sets aside the task before the deadline and the remark or occasion after it, and says so. */
export function stripFrame(whole: string): FramedPhrase {
  const notes: string[] = [];
  const cut = (text: string, pattern: RegExp, isSafe: (part: string) => boolean): string => {
    const part = pattern.exec(text)?.[0];
    if (part === undefined || !isSafe(part)) return text;
    notes.push(setAside(part));
    return text.replace(part, "").replace(CLOSING, "");
  };
  const occasionOff = cut(whole, COMMEMORATION, () => true);
  const remarkOff = cut(occasionOff, REMARK, (part) => !ANOTHER_TIME.test(part));
  return { text: cut(remarkOff, TASK, (part) => !TURNS.test(part)), notes };
}
