import { foldKey } from "../../text/fold.ts";
import type { Line } from "../lines/line.ts";

/** A line of *Nơi nhận*: who gets the paper, and what for. */
export interface ReadRecipient {
  readonly name: string;
  /** “để báo cáo”, “lưu”; null where none is told. */
  readonly purpose: string | null;
}

/** A line of the list as it stands, and where. */
export interface ListedLine {
  readonly text: string;
  readonly line: Line;
}

/** A recipient with the line on which its name begins. */
export type LocatedRecipient = ReadRecipient & { readonly line: Line };

const DASH = /^\s*[-–—−•●▪*·+]+\s*/u;
const ARCHIVE = /^l(?:ư|u|ưu)u?\s*(?:[:;.]|(?=VT|VP|HS|TH|TĐ|HĐ|TC|NC|ĐU|BTG|văn thư|văn phòng))\s*(.+)$/iu;
const PURPOSE =
  /^(?:để|đ\/|b\/c|bc$|t\/h|p\/h|th$|biết|báo cáo|thực hiện|phối hợp|theo dõi|chỉ đạo|đăng|đưa|lưu|tổng hợp|thay|kiểm tra|triển khai|gửi|qua|thẩm định|tuyên truyền|cùng|đề nghị|chủ trì)/iu;
const IN_BRACKETS = /^(.*?)\s*\(([^()]{2,80})\)\s*$/su;
const BARE_PURPOSE =
  /^(.{3,}?)\s*[,-]?\s+(để (?:b\/c|báo cáo|biết|thực hiện|t\/h|phối hợp|theo dõi|chỉ đạo)[^()]*)$/isu;

function recipientOf(words: string): ReadRecipient | undefined {
  const text = words
    .replace(DASH, "")
    .replace(/[;.,:\s]+$/u, "")
    .replace(/^["“]|["”]$/gu, "")
    .trim();
  if (!/\p{L}/u.test(text)) return undefined;
  const [, archived] = ARCHIVE.exec(text) ?? [];
  if (archived !== undefined) return { name: archived.trim(), purpose: "lưu" };
  const [, name, inside] = IN_BRACKETS.exec(text) ?? [];
  if (name !== undefined && inside !== undefined && name !== "" && PURPOSE.test(inside.trim()))
    return { name: name.trim(), purpose: inside.trim() };
  const [, before, told] = BARE_PURPOSE.exec(text) ?? [];
  if (before !== undefined && told !== undefined) return { name: before.trim(), purpose: told.trim() };
  return { name: text, purpose: null };
}

/** A semicolon parts recipients; not inside brackets, where purposes are listed. */
function parted(text: string): readonly string[] {
  const parts: string[] = [];
  let to = text.length;
  let inBrackets = false;
  // From the end, where it is known whether a bracket closes behind.
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const sign = text[at];
    if (sign === ")" || sign === "(") inBrackets = sign === ")";
    if (sign !== ";" || inBrackets) continue;
    parts.push(text.slice(at + 1, to));
    to = at;
  }
  return [...parts, text.slice(0, to)].reverse();
}

/** Whether a line of the list goes on with the one before it: it has no dash where the others have one. */
function goesOn(line: string, last: string | undefined, hasDashes: boolean): boolean {
  if (last === undefined || DASH.test(line)) return false;
  if (/[;.]\s*$/u.test(last)) return false;
  return hasDashes || /^[\p{Ll}(]/u.test(line) || /[,(–-]\s*$/u.test(last);
}

/** The recipients that the lines below “Nơi nhận:” list, broken lines put together. */
export function recipientsOf(lines: readonly ListedLine[]): readonly LocatedRecipient[] {
  const hasDashes = lines.some(({ text }) => DASH.test(text));
  const whole: { texts: string[]; line: Line }[] = [];
  let last: string | undefined;
  for (const { text, line } of lines) {
    const open = whole[whole.length - 1];
    if (open !== undefined && goesOn(text, last, hasDashes)) open.texts.push(text);
    else whole.push({ texts: [text], line });
    last = text;
  }
  return whole.flatMap(({ texts, line }) =>
    texts
      .join(" ")
      .split(/(?<=[;.)])\s*[-–]\s+(?=(?:Lưu|Như|Các|UBND|Sở|Bộ|Ban|TT|Đ\/c)(?!\p{L}))/u)
      .flatMap(parted)
      .flatMap((words): readonly LocatedRecipient[] => {
        const recipient = recipientOf(words);
        return recipient === undefined ? [] : [{ ...recipient, line }];
      }),
  );
}

/** Whether a line is the archive's, with which every list ends. */
export const isArchiveLine = (line: string): boolean =>
  /^[-–•·*\s]*luu ?(?:[:;.]|vt|vp|hs|th(?![a-z])|td|hd|tc|nc(?![a-z])|du(?![a-z])|btg|van thu|van phong)/u.test(
    foldKey(line),
  );
