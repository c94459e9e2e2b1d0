/** What the words right before an expression make of it. */
export type Bound = "before" | "until" | "within" | "from" | "after" | "vague" | undefined;

const BEFORE = "trước(?: thời điểm| lúc| khi)?";
const FROM = "(?:(?:được )?(?:kể|tính kể|tính|bắt đầu) )?từ|bắt đầu";
const AFTER = "(?:ngay )?sau(?: khi| thời điểm)?";
const UNTIL =
  "chậm nhất|muộn nhất|trễ nhất|tối đa|không (?:muộn|trễ|chậm) (?:hơn|quá)|không (?:được |để )?quá|không sau|(?:thời )?hạn (?:chót|cuối cùng|cuối|nộp|gửi|hoàn thành)|thời hạn|hạn|deadline|cho (?:đến|tới)|đến|tới|hết|kết thúc";
const WITHIN =
  "(?:ngay |nội )?trong(?: vòng| phạm vi| khoảng)?(?: thời gian| thời hạn)?(?: \\d{1,2}| hai| ba| bốn| năm)?|vào|đúng|lúc|thời gian|giai đoạn";
const NEUTRAL = "là|dự kiến|khi|thời điểm|các";
const TOKEN = `(?:${UNTIL}|${WITHIN}|${FROM}|${AFTER}|${BEFORE}|${NEUTRAL})`;

const LAST_TOKEN = new RegExp(`(?<![a-zÀ-ỹ])${TOKEN} ?[:,]? ?$`, "iu");
/** "chậm nhất là trước thời điểm": no more words bound one day, and no longer ones. */
const MOST_TOKENS = 6;
const LONGEST_TOKEN = 40;

/** Where the run of bounding words at the end of `gap` begins. One word at a time: some are made of others. */
function leadStart(gap: string): number {
  let at = gap.length;
  for (let count = 0; count < MOST_TOKENS; count += 1) {
    const from = Math.max(0, at - LONGEST_TOKEN);
    const match = LAST_TOKEN.exec(gap.slice(from, at));
    if (match === null || (match.index === 0 && from > 0)) return at;
    at = from + match.index;
  }
  return at;
}

const has = (words: string): RegExp => new RegExp(`(?<![a-zÀ-ỹ])(?:${words})(?![a-zÀ-ỹ])`, "iu");
const [SAYS_BEFORE, SAYS_UNTIL, SAYS_WITHIN, SAYS_FROM, SAYS_AFTER] = [
  BEFORE,
  UNTIL,
  WITHIN,
  FROM,
  AFTER,
].map(has);
const EXPIRES = has("trước(?: khi)? (?:hết|kết thúc)");
const NOT =
  /(?<![a-zÀ-ỹ])(?:không|chưa|đừng|chẳng)(?: (?:được|phải|nên|thể|nộp|gửi|báo cáo|hoàn thành|thực hiện)){0,3} ?$/iu;
/** "khoảng tháng 8": about, so no last day. */
const ABOUT = /(?<![a-zÀ-ỹ])(?:khoảng|tầm|chừng|gần)(?: ngày)? ?$/iu;

/** The bounding words at the end of `gap`, which stands before an expression: where they begin, and what they say. */
export function leadOf(gap: string): { readonly at: number; readonly bound: Bound } {
  const at = leadStart(gap);
  const words = gap.slice(at);
  const left = gap.slice(0, at);
  if (ABOUT.test(left)) return { at, bound: "vague" };
  // "không trước ngày …" bounds nothing; "không quá" is a bounding word of its own.
  if (words !== "" && NOT.test(left)) return { at, bound: "vague" };
  const says = (pattern: RegExp | undefined): boolean => pattern?.test(words) ?? false;
  const rest = words.replace(/không sau/giu, "");
  // “thời điểm 31/12” is when figures are taken, “hết hạn ngày …” when something else is over.
  if (/^thời điểm|(?:hết|quá|đến) hạn/iu.test(words)) return { at, bound: "vague" };
  if (says(SAYS_BEFORE)) return { at, bound: EXPIRES.test(words) ? "vague" : "before" };
  if (says(SAYS_FROM)) return { at, bound: "from" };
  if (SAYS_AFTER?.test(rest)) return { at, bound: "after" };
  if (says(SAYS_UNTIL)) return { at, bound: "until" };
  return { at, bound: says(SAYS_WITHIN) ? "within" : undefined };
}
