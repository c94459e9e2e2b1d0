import { inQuotes } from "../../text/quote.ts";
import { unclear, waiting } from "./answer.ts";
import { eventsOf, readEvent } from "./event.ts";
import type { PhraseContext, Resolution } from "./resolution.ts";
import { settle } from "./settle.ts";
import { withoutTime } from "./time.ts";

const OF_BODY = /^(?:theo|khi có|sau khi có|tùy theo|tùy vào)(?: [\p{L}\p{M}]+){1,8}? (?:của|do|từ) (.+)$/iu;
/** Not "theo quý", "theo từng đợt": a rhythm, not a text or a body. */
const BY_TEXT =
  /^(?:theo|thực hiện theo) (?:đúng )?(?!(?:từng )?(?:ngày|tuần|tháng|quý|năm|đợt|định kỳ)(?![\p{L}\p{M}]))(.+)$/iu;
const ON_OCCASION =
  /^(?:(?:vào |nhân |trong )?(?:các |những )?dịp|cùng với|cùng dịp|gắn với|đồng thời với) (.+)$/iu;
const WHEN = /^(?:ngay |cho đến |đến )?(sau )?khi (?!nào(?![\p{L}\p{M}]))(.+)$/iu;
/** "sau khi kết thúc đợt 1, 10 ngày": a period, whatever it is counted from. */
const ENDS_IN_LENGTH = /\d ?(?:ngày làm việc|ngày|tuần)$/iu;
/** An edge of a phase or campaign, which has no day as long as nobody has told it. */
const EDGE = /^(?:ngày )?((?:bắt đầu|phát động|kết thúc|hết) (?:đợt|phong trào)(?: [\p{L}\p{M}\d]+){0,8})$/iu;
const AS_SUITS = /^tùy(?: [\p{L}\p{M}]+){1,12}$/iu;

/** The verb that closes "do Tổng cục quy định". */
const CLOSING_VERB = / (?:quy định|hướng dẫn|yêu cầu|thông báo|ban hành|ấn định|đề ra|giao)$/iu;
const BY_RULE = / theo (?:quy định|hướng dẫn|thông báo)$/iu;
const DOCUMENT_NUMBER = /\d+(?:\/\d{4})?\/\p{L}[\p{L}\p{M}\d-]*(?:\/[\p{L}\p{M}-]+)?/giu;
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

/** An occasion whose day is known is a day like any other; one whose day hangs on others waits or stumbles with them. */
const knownOccasion = (text: string, context: PhraseContext): Resolution | undefined => {
  const [, since, condition] = WHEN.exec(text) ?? [];
  const occasion =
    ON_OCCASION.exec(text)?.[1] ?? BY_TEXT.exec(text)?.[1] ?? (since === undefined ? condition : undefined);
  const reading = occasion === undefined ? undefined : readEvent(occasion, context);
  if (occasion === undefined || reading === undefined) return undefined;
  if (reading.kind !== "span") return withoutTime(occasion, reading);
  const hangsOn = eventsOf(reading);
  return settle({ words: text, named: reading, before: false, hangsOn, notes: [] }, context);
};

/** "theo hướng dẫn của Sở Nội vụ", "khi có yêu cầu", "vào dịp …", "tùy từng thời điểm": the day is not ours to give. */
export function resolveWaiting(text: string, context: PhraseContext): Resolution | undefined {
  if (ENDS_IN_LENGTH.test(text)) return undefined;
  const known = knownOccasion(text, context);
  if (known !== undefined) return known;
  const found = awaited(text);
  if (found === undefined) return undefined;
  const { owner, event } = found;
  // "sau khi X" with X known gives a first day but no last one; "kết thúc đợt 1" may be known as it stands.
  const [, , condition = text] = WHEN.exec(text) ?? [];
  if (event !== undefined && readEvent(condition, context) !== undefined) return undefined;
  // "theo hướng dẫn của Sở Nội vụ, trước ngày 20/02/2017" says two things at once.
  const date = /\d{1,2}\/\d{1,4}(?:\/\d{1,4})?/u.exec(text.replace(DOCUMENT_NUMBER, ""))?.[0];
  if (date !== undefined) {
    return unclear(
      date,
      `Vừa chờ ${inQuotes(owner)} vừa ghi ${inQuotes(date)}; tách thành hai mốc hoặc chỉ ghi một thời hạn.`,
    );
  }
  const until = event === undefined ? `chờ ${owner}, khi có thì ghi ngày` : `khi biết ngày ${event} thì ghi`;
  return waiting(owner, event, `${inQuotes(text)} chưa phải là một ngày; ${until} vào ô thời hạn.`);
}
