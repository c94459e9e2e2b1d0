import { isPost } from "../foot/post.ts";
import type { Line } from "../lines/line.ts";
import { markOf } from "../lines/mark.ts";
import { namesBody } from "./agency.ts";

export interface Abstract {
  readonly text: string;
  /** How many lines it takes. */
  readonly lines: number;
}

const MOST_LINES = 8;
const LONGEST = 420;
const OPENING =
  /^(?:căn cứ|thực hiện|theo|xét|kính gửi|kính trình|phát huy|nhằm|để |trên cơ sở|tiếp tục|hưởng ứng|hòa chung|hoà chung|trong những|trong năm|năm \d{4},|ngày \d|hôm nay|vào hồi|thời gian\s*:|địa điểm\s*:|i\.)/iu;
const CAPITALS = /^[^\p{Ll}]+$/u;
const ATTACHED = /^\(?\s*(?:(?:ban hành\s*)?kèm theo|đính kèm)/iu;
/** A text that goes on: its last word opens something. */
const OPEN_END =
  /(?:[,(–-]|(?<!\p{L})(?:của|và|với|các|cho|tại|theo|về|việc|do|là|để|trong|từ|đến|trên|nhằm|năm|ngày|tháng|thi đua|phong trào|chào mừng|kỷ niệm|giai đoạn|thực hiện|ngành|tỉnh|huyện|xã|thành phố|số|Sở|Bộ|Ủy ban|công tác))$/iu;

/** Whether a line behind the title still belongs to the abstract. */
function goesOn(line: Line, before: Line | undefined, text: string): boolean {
  if (line.cells.length > 0 || markOf(line.text).rank !== "đoạn" || text.length + line.text.length > LONGEST)
    return false;
  // “Thực hiện phong trào …” may be the abstract, “Thực hiện Công văn số …, Sở … như sau:” is not.
  if (before === undefined)
    return (
      !(OPENING.test(line.text) && (/[,;:.]$/u.test(line.text) || line.text.length > 250)) &&
      !/^(?:kính gửi|căn cứ)/iu.test(line.text)
    );
  if (OPENING.test(line.text) && !/^(?:theo|nhằm|để|trong năm)/iu.test(line.text)) return false;
  if (isPost(line.text) && !OPEN_END.test(before.text)) return false;
  if (/^[(“"]/u.test(line.text) || /^\p{Ll}/u.test(line.text)) return line.text.length < 160;
  if (CAPITALS.test(line.text)) return CAPITALS.test(before.text) && !line.gap;
  if (line.gap) return OPEN_END.test(before.text) && line.text.length < 120;
  if (namesBody(line.text) && /[,;]/u.test(line.text)) return false;
  // Both lines of one look, and short: a title broken by hand.
  return (
    OPEN_END.test(before.text) ||
    (line.strong && before.strong) ||
    (line.text.length < 75 &&
      !/[.:;]$/u.test(line.text) &&
      before.text.length < 95 &&
      !/[.;:]$/u.test(before.text))
  );
}

/** The abstract below a title: one line, or more of one text; “(Ban hành kèm theo …)” is not of it. */
export function abstractOf(lines: readonly Line[], behindTitle: string): Abstract {
  const texts = behindTitle === "" ? [] : [behindTitle];
  let taken = 0;
  let before: Line | undefined;
  for (const line of lines.slice(0, MOST_LINES)) {
    if (ATTACHED.test(line.text)) break;
    const last =
      before ?? (behindTitle === "" ? undefined : { ...line, text: behindTitle, strong: line.strong });
    if (!goesOn(line, last, texts.join(" "))) break;
    texts.push(line.text);
    taken += 1;
    before = line;
  }
  const text = texts
    .join(" ")
    .replace(/^(?:v\/v|về việc)\s*:?\s*/iu, "")
    .replace(/[.:]$/u, "");
  return { text, lines: taken };
}
