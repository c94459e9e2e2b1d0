import { terms } from "./terms.ts";
import type { Word } from "./words.ts";

/** Words that stand twice behind each other by mistake. */
export interface Doubled {
  /** The words once, as written. */
  readonly once: string;
  /** From where to where the second time stands, with the space before it. */
  readonly from: number;
  readonly to: number;
}

/** Reduplications and emphases that the language has. */
const TWICE = new Set(
  (
    "thường từ luôn dần đời ngày người nhà nơi ngành lớp hàng đều lâu mãi rất ai đâu chiều đêm sáng tháng hằng vân song riêng vui ào rầm " +
    "chung tầng trùng điệp rành sờ năm ba xa xanh hay khắp đùng đoàn nhanh chầm vội khăng khư gần cao ít nhiều lần mười bon phăng xe " +
    "ngấm ngầm thầm lặng lắm đau đáu rưng hừng bừng sừng lừng hoài nườm tấp dồn vèo bước cùng hơn tỉ chằm trân chan chứa ngùn"
  ).split(" "),
);
/** Behind these a number or a name follows, and then they are no reduplication: “ngày ngày 15/02”. */
const BEFORE_NUMBER = /^(?:ngày|tháng|năm|quý|lần)$/u;
/** Kinds of bodies whose second name begins the next word: “Trưởng ban ban hành”, “các tổ tổ chức”. */
const BODIES = /^(?:ban|tổ|hội|đội|chi|bộ|cục|sở|phòng|đoàn|vụ|công)$/u;
const ORGANISATION =
  /^(?:sở|phòng|cục|bộ|ủy|uỷ|ban|hội|chi|tòa|viện|đoàn|đảng|cụm|khối|khu|điều|khoản|luật|giám|trưởng|phó|chủ)$/u;

/** Whether capitals make it a name, which may have a syllable twice (“Thanh Thanh”), or a new word (“cán bộ Bộ Tư pháp”). */
function otherWord(first: Word, second: Word): boolean {
  const capital = (word: string): boolean => word !== word.toLowerCase() && word !== word.toUpperCase();
  if (capital(second.text) !== capital(first.text)) return capital(second.text);
  return capital(second.text) && !ORGANISATION.test(second.text.toLowerCase());
}

function single(text: string, words: readonly Word[], index: number): boolean {
  const [first, second, next] = [words[index - 1], words[index], words[index + 1]];
  if (first === undefined || second === undefined || otherWord(first, second)) return false;
  const { key, lower } = second.facts;
  const number = /^ ?\d/u.test(text.slice(second.at + second.text.length));
  if (BEFORE_NUMBER.test(lower) && number) return true;
  if (TWICE.has(lower)) return false;
  if (first.text.length === 1) return false;
  const { known } = terms();
  const opensNext = next?.follows === true && known.has(`${key} ${next.facts.key}`);
  const closesLast = first.follows && known.has(`${words[index - 2]?.facts.key} ${key}`);
  return !(opensNext && (closesLast || BODIES.test(lower)));
}

/** A stretch of words that is at once said again: “thi đua thi đua”, “Phòng Tư pháp Phòng Tư pháp”. */
function stretch(words: readonly Word[], index: number, length: number): boolean {
  for (let step = 0; step < length; step += 1) {
    const [before, again] = [words[index - length + step], words[index + step]];
    if (before === undefined || again === undefined || !again.follows) return false;
    if (step > 0 && !before.follows) return false;
    if (before.facts.key !== again.facts.key) return false;
  }
  const lead = words[index]?.facts.lower ?? "";
  return !/^(?:từng|rất|nhiều|ngày|người|càng|lần)$/u.test(lead);
}

/** Words doubled by mistake, in order; what is parted by a comma, a quotation mark or a line is not. */
export function doubled(text: string, words: readonly Word[]): readonly Doubled[] {
  const found: Doubled[] = [];
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index];
    const last = words[index - 1];
    if (word === undefined || last === undefined || !word.follows) continue;
    const once = word.facts.key === last.facts.key && single(text, words, index) ? 1 : 0;
    const length =
      once > 0 ? 1 : ([4, 3, 2].find((size) => index >= size && stretch(words, index, size)) ?? 0);
    const end = words[index + length - 1];
    if (length === 0 || end === undefined) continue;
    const to = end.at + end.text.length;
    found.push({ once: text.slice(word.at, to), from: last.at + last.text.length, to });
    index += length - 1;
  }
  return found;
}

/** The text with each of them said once. */
export function saidOnce(text: string, all: readonly Doubled[]): string {
  return [...all].reverse().reduce((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text);
}
