import { inQuotes } from "../../text/quote.ts";
import { unclear, waiting } from "./answer.ts";
import type { Resolution } from "./resolution.ts";

const OF_BODY = /^(?:theo|khi có|sau khi có|tùy theo|tùy vào)(?: [a-zÀ-ỹ]+){1,8}? (?:của|do|từ) (.+)$/iu;
/** Not "theo quý", "theo từng đợt": a rhythm, not a text or a body. */
const BY_TEXT =
  /^(?:theo|thực hiện theo) (?:đúng )?(?!(?:từng )?(?:ngày|tuần|tháng|quý|năm|đợt|định kỳ)(?![a-zÀ-ỹ]))(.+)$/iu;
const ON_OCCASION =
  /^(?:(?:vào |nhân |trong )?(?:các |những )?dịp|cùng với|cùng dịp|gắn với|đồng thời với) (.+)$/iu;
const WHEN = /^(?:ngay |cho đến |đến )?(sau )?khi (?!nào(?![a-zÀ-ỹ]))(.+)$/iu;
/** "sau khi kết thúc đợt 1, 10 ngày": a period, whatever it is counted from. */
const ENDS_IN_LENGTH = /\d ?(?:ngày làm việc|ngày|tuần)$/iu;
/** An edge of a phase or campaign, which has no day as long as nobody has told it. */
const EDGE = /^(?:ngày )?((?:bắt đầu|phát động|kết thúc|hết) (?:đợt|phong trào)(?: [a-zÀ-ỹ\d]+){0,8})$/iu;
const AS_SUITS = /^tùy(?: [a-zÀ-ỹ]+){1,12}$/iu;

/** The verb that closes "do Tổng cục quy định". */
const CLOSING_VERB = / (?:quy định|hướng dẫn|yêu cầu|thông báo|ban hành|ấn định|đề ra|giao)$/iu;
const BY_RULE = / theo (?:quy định|hướng dẫn|thông báo)$/iu;
/** "quy định", "hướng dẫn" … alone name no body. */
const NAMELESS =
  /^(?:có )?(quy định|hướng dẫn|văn bản hướng dẫn|yêu cầu|thông báo|kế hoạch|chỉ đạo)(?: (?:chung|hiện hành|riêng|cụ thể|mới))*$/iu;

/** Whose word is awaited: a body, or an event that has no day yet. */
interface Awaited {
  readonly owner: string;
  readonly event?: string;
}

const anEvent = (event: string): Awaited => ({ owner: event, event });

const awaited = (text: string): Awaited | undefined => {
  const body = OF_BODY.exec(text)?.[1]?.replace(CLOSING_VERB, "");
  if (body !== undefined) return { owner: body };
  const rule = BY_TEXT.exec(text)?.[1];
  if (rule !== undefined) return { owner: NAMELESS.test(rule) ? `cơ quan ${rule}` : rule };
  const occasion = ON_OCCASION.exec(text)?.[1]?.replace(BY_RULE, "");
  if (occasion !== undefined) return anEvent(occasion);
  const condition = WHEN.exec(text)?.[2];
  if (condition !== undefined) {
    const nameless = NAMELESS.exec(condition)?.[1];
    return nameless === undefined ? anEvent(condition) : { owner: `cơ quan ${nameless}` };
  }
  const edge = EDGE.exec(text)?.[1];
  if (edge !== undefined) return anEvent(edge);
  return AS_SUITS.test(text) ? { owner: "đơn vị tổ chức" } : undefined;
};

const TASKS =
  "hoàn thành|hoàn tất|thực hiện|triển khai|tổ chức|gửi|nộp|báo cáo|đăng ký|trình|ban hành|sơ kết|tổng kết|bình xét|tổng hợp|xây dựng|xong|đánh giá|thời gian|thời hạn";
/** What the unit has to do, standing before what it waits for: "Tổ chức sơ kết cùng với sơ kết công tác tư pháp". */
const TASK = new RegExp(
  `^(?:${TASKS})[a-zÀ-ỹ, :-]{0,120}?:?(?: đợt \\d{1,2})?,? (?=(?:theo|khi|(?:vào )?dịp|gắn với|cùng với|cùng dịp|đồng thời với) )`,
  "iu",
);
/** Words that would turn the meaning of what follows, or name a time of their own. */
const TURNS =
  /(?<![a-zÀ-ỹ])(?:không|chưa|trừ|ngoài|hoặc|nếu|trước|sau|trong|ngày|tháng|quý|tuần|năm|từ|đến|hằng|hàng)(?![a-zÀ-ỹ])/iu;

const withoutTask = (text: string): string => text.replace(TASK, (task) => (TURNS.test(task) ? task : ""));

/** "theo hướng dẫn của Sở Nội vụ", "khi có yêu cầu", "vào dịp …", "tùy từng thời điểm": the day is not ours to give. */
export function resolveWaiting(words: string): Resolution | undefined {
  const text = withoutTask(words);
  const found = ENDS_IN_LENGTH.test(text) ? undefined : awaited(text);
  if (found === undefined) return undefined;
  const { owner, event } = found;
  const until = event === undefined ? `chờ ${owner}, khi có thì ghi ngày` : `khi biết ngày ${event} thì ghi`;
  return waiting(owner, event, `${inQuotes(text)} chưa phải là một ngày; ${until} vào ô thời hạn.`);
}

const FIRST = /^(?:theo|tùy|khi có|thực hiện theo) /iu;

/** "theo hướng dẫn của Sở Nội vụ, trước ngày 20/02/2017" says two things at once; a cited text before a deadline does not. */
export function waitsFirst(before: string, deadline: string): Resolution | undefined {
  if (!FIRST.test(before) || /\d/u.test(before.replace(/đợt \d+/giu, ""))) return undefined;
  const owner = awaited(before.replace(/[ ,]+$/u, ""))?.owner;
  const date = /\d{1,2}\/\d{1,4}(?:\/\d{1,4})?/u.exec(deadline)?.[0] ?? deadline;
  return owner === undefined
    ? undefined
    : unclear(
        date,
        `Vừa chờ ${inQuotes(owner)} vừa ghi ${inQuotes(date)}; tách thành hai mốc hoặc chỉ ghi một thời hạn.`,
      );
}
