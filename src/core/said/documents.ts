import type { Day } from "../calendar/day.ts";
import { findDates } from "../calendar/find-dates.ts";
import type { SaidPlace } from "./place.ts";

/** A document named by its kind and number: “Nghị định số 42/2010/NĐ-CP ngày 15 tháng 4 năm 2010 của Chính phủ”. */
export interface SaidDocument extends SaidPlace {
  /** As typed: “Quyết định”. */
  readonly kind: string;
  readonly number: string;
  readonly date: Day | null;
  /** The words behind “của”, at most 60 letters, up to the end of their clause; "" where nobody is named. */
  readonly issuer: string;
  /** The words before and behind it, at most 40 and 120 letters. */
  readonly before: string;
  readonly after: string;
}

const kinds = [
  "thông tư liên tịch",
  "nghị quyết",
  "quyết định",
  "chỉ thị",
  "thông báo",
  "hướng dẫn",
  "chương trình",
  "kế hoạch",
  "phương án",
  "đề án",
  "báo cáo",
  "biên bản",
  "tờ trình",
  "công điện",
  "công văn",
  "giấy mời",
  "thông tư",
  "nghị định",
  "kết luận",
  "quy định",
  "pháp lệnh",
  "bộ luật",
  "luật",
];
const kindAtEnd = new RegExp(`(?<![\\p{L}\\p{M}\\d])(${kinds.join("|")})\\s+$`, "iu");
/**
 * The number is looked for first and its kind before it: a number with a symbol is far rarer than the words of kinds. Without the
 * word “số” it must bear a symbol in capitals.
 */
const numbered =
  /(?<=\s)(?:số\s*:?\s+(\d+[a-z]?(?:\/\d{4})?[/-][\p{L}\p{M}\d/-]+)|(\d{1,5}[a-z]?(?:\/\d{4})?[/-](?:[A-ZĐ]\p{L}*)[\p{L}\p{M}\d/-]*))/gu;

/** Between the number and “ngày”: a comma, a space, the word itself. */
const dateReach = 12;
/** “ngày 15 tháng 10 năm 2015” with wide spaces. */
const longestDate = 60;
const lookBack = 40;
const lookAhead = 120;
const BY =
  /^[,\s]{0,3}(?:\(?(?:ký |ban hành )?(?:ngày\s)?[\d/.\s]{0,12}(?:tháng\s+\d{1,2}\s+năm\s+\d{4})?\)?)?,?\s+của\s+([^,;.()“”\n]{3,60})/iu;

/** The date right behind a number that ends at `end`. */
function dateAfter(text: string, end: number): Day | null {
  const [date] = findDates(text.slice(end, end + dateReach + longestDate));
  return date === undefined || date.index > dateReach ? null : (date.day ?? null);
}

/** Every document of a text that bears its kind and number. */
export function documentsIn(text: string): readonly SaidDocument[] {
  if (!/\d[a-z]?[/-]/u.test(text)) return [];
  return [...text.matchAll(numbered)].flatMap((match): readonly SaidDocument[] => {
    const [written = "", kind = ""] =
      kindAtEnd.exec(text.slice(Math.max(0, match.index - lookBack), match.index)) ?? [];
    if (kind === "") return [];
    const [at, to] = [match.index - written.length, match.index + match[0].length];
    return [
      {
        at,
        to,
        words: text.slice(at, to),
        kind: kind.replace(/\s+/gu, " "),
        number: (match[1] ?? match[2] ?? "").replace(/[/-]+$/u, ""),
        date: dateAfter(text, to),
        issuer: BY.exec(text.slice(to, to + lookAhead))?.[1]?.trim() ?? "",
        before: text.slice(Math.max(0, at - lookBack), at),
        after: text.slice(to, to + lookAhead),
      },
    ];
  });
}
