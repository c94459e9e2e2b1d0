import type { Day } from "../calendar/day.ts";
import { findDates } from "../calendar/find-dates.ts";
import type { SaidPlace } from "./place.ts";

/** A paper's number in running text, whether its kind stands before it or not: “các Nghị định số 65/2014/NĐ-CP, 85/2014/NĐ-CP”. */
export interface CitedNumber extends SaidPlace {
  /** As typed, before the number or before the first of a list; "" where none is told. */
  readonly kind: string;
  /** Without the blanks of a scan. */
  readonly number: string;
  readonly date: Day | null;
  readonly issuer: string;
  /** What the text is about: the words behind “về”, “ban hành”, “quy định” …; "" where none follow. */
  readonly about: string;
}

const KINDS =
  "thông tư liên tịch|nghị quyết liên tịch|chương trình phối hợp|kế hoạch phối hợp|kế hoạch liên tịch|thông báo kết luận|chương trình hành động|nghị quyết|quyết định|chỉ thị|" +
  "thông báo|hướng dẫn|chương trình|kế hoạch|phương án|đề án|báo cáo|biên bản|tờ trình|công điện|công văn|công thư|giấy mời|thông tư|thông tri|nghị định|kết luận|quy định|" +
  "quy chế|điều lệ|pháp lệnh|bộ luật|luật|văn bản|giấy triệu tập|kết luận thanh tra|thư|lệnh|quyết nghị";
/** A kind at the head of a sentence has a capital. */
const ANY_KIND = KINDS.split("|")
  .map((kind) => `[${kind.charAt(0).toUpperCase()}${kind.charAt(0)}]${kind.slice(1)}`)
  .join("|");
const GAP = "\\s{0,2}";
const LETTERS = "[\\p{L}\\d&]";
/**
 * With a symbol: “131 /QĐ-BTP”, “32/2016/QĐ-TTg”, “19-CT/TU”, “23/2014/TTLT/BTP-BNV”, “12/UBND.NC”. Its first letter is a capital, as no
 * share or day has it.
 */
const SYMBOL = `\\d{1,6}[a-z]?${GAP}(?:\\/${GAP}\\d{4}${GAP})?[\\/–-]${GAP}\\p{Lu}${LETTERS}{0,23}(?:[\\/.–-]${LETTERS}{1,24}|${GAP}[\\/–-]${GAP}\\p{Lu}${LETTERS}{1,23}){0,4}`;
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d/])(?:(?<kind>${ANY_KIND})\\s+)?(?:[Ss]ố(?:\\s+hiệu)?\\s*:?\\s*)?(?<number>${SYMBOL})`,
  "gu",
);
/** Without a symbol, the kind and the word “số” must stand before it, and a day or an issuer behind. */
const PLAIN = new RegExp(
  `(?<![\\p{L}\\d/])(?<kind>${ANY_KIND})\\s+số\\s*:?\\s*(?<number>\\d{1,5}[a-z]?(?:\\/\\d{4})?)(?=,?\\s+(?:ngày|của|\\())`,
  "gu",
);
const DATE_REACH = 12;
const LOOK = 260;
const BY =
  /^[,\s]{0,3}(?:\(?(?:được )?(?:ký |ban hành )?(?:ngày\s*)?[\d/.\s-]{0,14}(?:tháng\s*\d{1,2}\s*năm\s*\d{4})?\)?)?,?\s*(?:của|do)\s+(.{3,200})/isu;
/** What ends an issuer's name: a clause, or the verb with which the abstract begins. */
const ISSUER_END =
  /[,;.()“”"\n]|\s(?:về|ban hành|quy định|hướng dẫn|phê duyệt|triển khai|thực hiện|phát động|tổ chức|sửa đổi|v\/v|tại|là|và các|được|đã|trong việc|giao|thông qua|bổ sung|công nhận|chỉ đạo|yêu cầu)(?!\p{L})/iu;
const ABOUT =
  /(?:^|\s)((?:về(?: việc)?|ban hành|quy định|hướng dẫn|phê duyệt|triển khai|phát động|tổ chức|sửa đổi|v\/v)\s[^;]{4,220})/iu;

/** The day right behind a number. */
function dateBehind(text: string, end: number): Day | null {
  const [date] = findDates(text.slice(end, end + DATE_REACH + 60));
  return date === undefined || date.index > DATE_REACH ? null : (date.day ?? null);
}

const tight = (words: string): string =>
  words
    .replace(/\s+/gu, "")
    .replace(/–/gu, "-")
    .replace(/[./-]+$/u, "");

/** “12/KH”: a symbol has two capitals at least, or stands behind a kind; “10/Điều” has not. */
function isNumber(number: string, kind: string): boolean {
  const letters = number.replace(/^\d+[a-z]?(?:\/\d{4})?[/-]/u, "");
  if (!/^\p{Lu}/u.test(letters)) return false;
  const capitals = letters.replace(/[^\p{Lu}]/gu, "").length;
  if (/^(?:CP|COVID|HIV|AIDS|ISO|TCVN|NSNN)/u.test(letters) && kind === "") return false;
  return capitals >= 2 && (kind !== "" || /[/-]\p{Lu}/u.test(number.slice(1)));
}

/** Every number of a paper that a text cites, in order. */
export function citedNumbersIn(text: string): readonly CitedNumber[] {
  if (!/\d/u.test(text)) return [];
  const found: CitedNumber[] = [];
  let kindBefore = "";
  let last = 0;
  const all = [...text.matchAll(NUMBER), ...(/số/iu.test(text) ? text.matchAll(PLAIN) : [])].sort(
    (a, b) => (a.index ?? 0) - (b.index ?? 0),
  );
  for (const match of all) {
    const at = match.index ?? 0;
    if (at < last) continue;
    const to = at + match[0].length;
    const named = match.groups?.["kind"]?.replace(/\s+/gu, " ") ?? "";
    // “số 65/2014/NĐ-CP ngày …; số 85/2014/NĐ-CP”: one kind for a list.
    const kind =
      named !== ""
        ? named
        : /^[\s,;và]{1,8}$|ngày[\s\d/.]{4,14}[\s,;và]{1,8}$/iu.test(text.slice(last, at).slice(-40))
          ? kindBefore
          : "";
    const number = tight(match.groups?.["number"] ?? "");
    // “Mẫu số 01/TĐKT”: a form, no paper.
    if (/(?:mẫu|biểu|phụ lục)(?: số)?\s*:?\s*$/iu.test(text.slice(Math.max(0, at - 14), at))) continue;
    const isPlain = /^\d+[a-z]?(?:\/\d{4})?$/u.test(number);
    if (!isPlain && !isNumber(number, kind === "" && /số/iu.test(match[0]) ? "số" : kind)) continue;
    const behind = text.slice(to, to + LOOK);
    const by = BY.exec(behind)?.[1] ?? "";
    const issuer = by.slice(0, by.search(ISSUER_END) < 0 ? by.length : by.search(ISSUER_END)).trim();
    found.push({
      at,
      to,
      words: text.slice(at, to),
      kind,
      number,
      date: dateBehind(text, to),
      issuer: issuer.length > 120 ? "" : issuer,
      about: ABOUT.exec(behind)?.[1]?.trim() ?? "",
    });
    kindBefore = kind;
    last = to;
  }
  return found;
}
