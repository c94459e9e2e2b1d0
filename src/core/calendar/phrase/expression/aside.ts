import { type Expression, everyMatch, START } from "./expression.ts";

const DATE =
  "(?:\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{4}|\\d{1,2}/\\d{1,2}|\\d{1,2} tháng \\d{1,2}(?:,? năm \\d{4}|/\\d{4})?)";
/** 14/2015/TT-BTP, 5034/BTP-TCCB */
const SYMBOL =
  "(?:\\d{1,6}-[a-zÀ-ỹ]{1,10}/[a-zÀ-ỹ]{1,10}|\\d{1,6}(?:/\\d{4})?/[a-zÀ-ỹ\\d]*[a-zÀ-ỹ][a-zÀ-ỹ\\d]*(?:[-/&.][a-zÀ-ỹ\\d]{1,20}){0,4})";
const NUMBER = `(?:(?:số:? ?)?${SYMBOL}|(?:số|mẫu|biểu|phụ lục)(?: số)?:? ?\\d{1,6}[a-zÀ-ỹ]?(?:/\\d{4})?(?:/?[-a-zÀ-ỹ][a-zÀ-ỹ\\d-]{0,20})?)`;
const TEXTS =
  "công văn|công điện|kế hoạch|quyết định|nghị định|nghị quyết|thông tư|thông báo|hướng dẫn|chỉ thị|luật|tờ trình|báo cáo|kết luận|biên bản|văn bản|giấy mời|giấy triệu tập|quy chế|quy định|chương trình|thư|thông cáo|lời kêu gọi|hiến pháp|bộ luật|pháp lệnh|cv|kh|qđ|tb";
const DATED = `,? ?\\(?(?:được )?(?:(?:ký|ban hành|đề|ra) )?ngày:? ?${DATE}\\)?`;

const CITED = new RegExp(
  `${START}${NUMBER}(?:(?: của [a-zÀ-ỹ ]{2,60}?)?${DATED}|,? ?\\(?${DATE}\\)?)?|${START}(?:${TEXTS})(?: này| trên| nêu trên)?(?: của [a-zÀ-ỹ ]{2,60}?)?${DATED}`,
  "giu",
);

const PAIR =
  /(?<![\d/])(?:ngày )?(?<a>\d{1,2}(?:[/.-]\d{1,2})?)[/.-](?<y>\d{4}) ?(?:-|đến|tới) ?(?:ngày )?(?<b>\d{1,2}(?:[/.-]\d{1,2})?)[/.-](?<z>\d{4})(?!\d|\/)/giu;
const SINCE = /(?:từ|bắt đầu):? ?(?:ngày )?$/iu;
/** A duty may run from one day to the same day of a following year; nothing that is celebrated is so young. */
const YOUNGEST = 5;

const numbers = (words: string | undefined): string => (words ?? "").split(/\D/u).map(Number).join("/");

/**
 * Days that are told with something else: a cited text's ("theo Công văn số … ngày …") and an anniversary's, the same
 * day or month of two years ("28/8/1945 - 28/8/2026").
 */
export function findAsides(text: string): readonly Expression[] {
  const cited = everyMatch(CITED, text, () => ({ kind: "aside", of: "citation" }));
  const pairs = everyMatch(PAIR, text, ({ a, b, y, z }, words) => {
    if (numbers(a) !== numbers(b) || y === z) return undefined;
    const since = SINCE.test(text.slice(0, text.indexOf(words)));
    return since && Number(z) - Number(y) < YOUNGEST ? undefined : { kind: "aside", of: "anniversary" };
  });
  return [...cited, ...pairs];
}
