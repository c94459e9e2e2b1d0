import { longDate, shortDate } from "../../calendar/date-style.ts";
import { dayParts } from "../../calendar/day.ts";
import { readDay } from "../../calendar/read-day.ts";
import { printedDecimal, readDecimal } from "../../text/decimal.ts";
import { capitalisedName } from "../../text/names.ts";
import { numberInWords } from "../../text/number-words.ts";

/** What may stand behind “|” in a tag: it changes the text that is printed. An empty text stays empty and is never asked. */
export interface Filter {
  /** What it does, as the clerk who writes a template is told. */
  readonly meaning: string;
  /** What it can take, as the object of “cần …”. */
  readonly takes: string;
  readonly example: readonly [from: string, to: string];
  /** The text as it is printed; undefined when this text is nothing that it can take. */
  apply(text: string): string | undefined;
}

export interface Filters {
  readonly [name: string]: Filter;
}

const dayTakes = "một ngày dạng dd/mm/yyyy";
const numberTakes = "một số";
const wholeTakes = "một số nguyên không âm";
const textTakes = "chữ";

function onDay(print: (day: Parameters<typeof longDate>[0]) => string): (text: string) => string | undefined {
  return (text) => {
    const read = readDay(text);
    return read?.kind === "day" ? print(read.day) : undefined;
  };
}

/** “tháng 02 năm 2017”, zeros as in NĐ 30/2020, Phụ lục I, II.4; takes a month alone too. */
function monthAndYear(text: string): string | undefined {
  const alone = /^\s*(\d{1,2}\/\d{4})\s*$/u.exec(text)?.[1];
  return onDay((day) => longDate(day).replace(/^ngày \d+ /u, ""))(alone === undefined ? text : `01/${alone}`);
}

function wholeNumber(text: string): number | undefined {
  const value = readDecimal(text);
  return value === undefined || !/^\d{1,15}$/u.test(value) ? undefined : Number(value);
}

/** Every filter by its name. */
export const filters = {
  ngay_day_du: {
    meaning: "Ngày, tháng, năm đầy đủ theo Nghị định 30/2020/NĐ-CP",
    takes: dayTakes,
    example: ["15/02/2017", "ngày 15 tháng 02 năm 2017"],
    apply: onDay(longDate),
  },
  thang_nam: {
    meaning: "Tháng và năm",
    takes: "một ngày dạng dd/mm/yyyy hoặc một tháng dạng mm/yyyy",
    example: ["15/02/2017", "tháng 02 năm 2017"],
    apply: monthAndYear,
  },
  ngay_ngan: {
    meaning: "Ngày viết gọn, tháng 3 đến tháng 9 không thêm số 0",
    takes: dayTakes,
    example: ["05/03/2017", "05/3/2017"],
    apply: onDay((day) => shortDate(day, "ND30")),
  },
  nam: {
    meaning: "Chỉ năm",
    takes: dayTakes,
    example: ["15/02/2017", "2017"],
    apply: onDay((day) => `${dayParts(day).year}`),
  },
  so: {
    meaning: "Số có dấu chấm ngăn hàng nghìn, dấu phẩy thập phân",
    takes: numberTakes,
    example: ["1234,5", "1.234,5"],
    apply: (text) => {
      const value = readDecimal(text);
      return value === undefined ? undefined : printedDecimal(value);
    },
  },
  hai_chu_so: {
    meaning: "Số dưới 10 thêm số 0 ở trước",
    takes: wholeTakes,
    example: ["5", "05"],
    apply: (text) => {
      const value = wholeNumber(text);
      return value === undefined ? undefined : `${value}`.padStart(2, "0");
    },
  },
  bang_chu: {
    meaning: "Số nguyên viết bằng chữ",
    takes: wholeTakes,
    example: ["1.021", "một nghìn không trăm hai mươi mốt"],
    apply: (text) => {
      const value = wholeNumber(text);
      return value === undefined ? undefined : numberInWords(value);
    },
  },
  in_hoa: {
    meaning: "Toàn bộ chữ in hoa",
    takes: textTakes,
    example: ["Sở Tư pháp", "SỞ TƯ PHÁP"],
    apply: (text) => text.toUpperCase(),
  },
  chu_thuong: {
    meaning: "Toàn bộ chữ thường",
    takes: textTakes,
    example: ["SỞ TƯ PHÁP", "sở tư pháp"],
    apply: (text) => text.toLowerCase(),
  },
  hoa_dau: {
    meaning: "Chữ cái đầu tiên in hoa, phần còn lại giữ nguyên",
    takes: textTakes,
    example: ["năm trăm đồng", "Năm trăm đồng"],
    apply: (text) => text.replace(/\p{L}/u, (letter) => letter.toUpperCase()),
  },
  ten_rieng: {
    meaning: "Họ tên: chữ cái đầu mỗi tiếng in hoa",
    takes: textTakes,
    example: ["NGUYỄN THỊ LÀI", "Nguyễn Thị Lài"],
    apply: (text) => capitalisedName(text),
  },
} as const satisfies Filters;
