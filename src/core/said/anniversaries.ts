import { foldKey } from "../text/fold.ts";
import type { SaidPlace } from "./place.ts";

/** A commemorated event with its day: “20 năm Ngày thành lập Tổ chức TGPL (06/9/1997 - 06/9/2017)”. */
export interface SaidAnniversary extends SaidPlace {
  /** What is commemorated, folded, without “ngày”, “kỷ niệm” and the count before it. */
  readonly event: string;
  /** Day and month “6/9”, or the month alone “5”. */
  readonly date: string;
  /** The year of the first day that is written; undefined where none is. */
  readonly year: number | undefined;
  /** The year of the second day, where there are two. */
  readonly until: number | undefined;
  /** “20 năm” before it. */
  readonly count: number | undefined;
}

const DAY = "(\\d{1,2})\\s?/\\s?(?:(\\d{1,2})(?:\\s?/\\s?(\\d{4}))?|(\\d{4}))";
const PATTERN = new RegExp(
  `([^()“”";.\\n]{6,120}?)\\s?\\(\\s?(?:ngày )?${DAY}(?:\\s?[-–—]\\s?${DAY})?\\s?\\)`,
  "gu",
);
/** Everything before the event itself: the verb, the count of years, the word “ngày”. */
const LEAD =
  /^.*(?:(?<![a-zà-ỹđ])(?:kỷ niệm|kỉ niệm|chào mừng|hướng tới|và|,)(?![a-zà-ỹđ]) ?)?(?:(?<!\d)(\d{1,3}) năm )(?:ngày )?|^.*(?<![a-zà-ỹđ])(?:kỷ niệm|kỉ niệm|chào mừng|hướng tới)(?![a-zà-ỹđ]) ?(?:ngày )?|^.*(?<![a-zà-ỹđ])ngày /iu;

const dateOf = (first: string, second: string | undefined): string =>
  second === undefined ? String(Number(first)) : `${Number(first)}/${Number(second)}`;
const yearOf = (year: string | undefined): number | undefined =>
  year === undefined ? undefined : Number(year);

/** Every commemorated event of a text that bears its day in brackets. */
export function anniversariesIn(text: string): readonly SaidAnniversary[] {
  if (!/\(\s?(?:ngày )?\d{1,2}\s?\//u.test(text)) return [];
  return [...text.matchAll(PATTERN)].flatMap((match): readonly SaidAnniversary[] => {
    const [words, name = "", first = "", second, year, monthYear, , , until, untilMonthYear] = match;
    const lead = LEAD.exec(name);
    const event = foldKey(name.slice(lead?.[0].length ?? 0));
    if (event.length < 6 || /\d/u.test(event)) return [];
    return [
      {
        at: match.index,
        to: match.index + words.length,
        words: words.slice(lead?.[0].length ?? 0).trim(),
        event,
        date: dateOf(first, second),
        year: yearOf(year ?? monthYear),
        until: yearOf(until ?? untilMonthYear),
        count: yearOf(lead?.[1]),
      },
    ];
  });
}

/** Days that the whole country or the sector commemorates, by words of their folded names: year, day and month. */
const known: readonly (readonly [name: RegExp, date: string, year: number | undefined, label: string])[] = [
  [/thanh lap dang(?! (?:bo|uy|doan))/u, "3/2", 1930, "Ngày thành lập Đảng Cộng sản Việt Nam"],
  [/sinh (?:cua )?(?:chu tich|bac) ho(?: chi minh)?/u, "19/5", 1890, "ngày sinh Chủ tịch Hồ Chí Minh"],
  [
    /thi dua ai quoc|thi dua yeu nuoc dau tien/u,
    "11/6",
    1948,
    "ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc",
  ],
  [/^(?:quoc khanh|thanh lap nuoc)/u, "2/9", 1945, "Quốc khánh"],
  [/truyen thong (?:cua )?nganh tu phap/u, "28/8", 1945, "Ngày truyền thống ngành Tư pháp"],
  [/giai phong mien nam/u, "30/4", 1975, "Ngày Giải phóng miền Nam, thống nhất đất nước"],
  [/tong tuyen cu dau tien/u, "6/1", 1946, "Ngày Tổng tuyển cử đầu tiên"],
  [/thanh lap hoi luat gia viet nam/u, "4/4", 1955, "ngày thành lập Hội Luật gia Việt Nam"],
  [/^cach mang thang tam/u, "19/8", 1945, "Cách mạng tháng Tám"],
  [/^phap luat (?:nuoc|viet nam)|^phap luat$/u, "9/11", undefined, "Ngày Pháp luật Việt Nam"],
  [
    /thanh lap (?:to chuc )?(?:tro giup phap ly|tgpl)/u,
    "6/9",
    1997,
    "Ngày thành lập Tổ chức Trợ giúp pháp lý",
  ],
  [
    /truyen thong (?:cua )?(?:nganh |he thong )?(?:thi hanh an|thads)/u,
    "19/7",
    1946,
    "Ngày truyền thống Thi hành án dân sự",
  ],
  [/quan doi nhan dan/u, "22/12", 1944, "Ngày thành lập Quân đội nhân dân Việt Nam"],
  [/doan (?:thanh nien cong san|tncs)/u, "26/3", 1931, "Ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh"],
  [/cong doan viet nam/u, "28/7", 1929, "Ngày thành lập Công đoàn Việt Nam"],
  [/thuong binh/u, "27/7", 1947, "Ngày Thương binh - Liệt sĩ"],
  [/chien thang dien bien phu/u, "7/5", 1954, "Chiến thắng Điện Biên Phủ"],
];

/** The event as everybody knows it; undefined where it is an office's own. */
export function knownEvent(
  event: string,
): { readonly date: string; readonly year: number | undefined; readonly label: string } | undefined {
  const found = known.find(([name]) => name.test(event));
  return found === undefined ? undefined : { date: found[1], year: found[2], label: found[3] };
}
