import { longDate, shortDate } from "../../calendar/date-style.ts";
import { dayParts } from "../../calendar/day.ts";
import { readDay } from "../../calendar/read-day.ts";
import { printedDecimal, readDecimal } from "../../text/decimal.ts";
import { capitalisedName } from "../../text/names.ts";
import { numberInWords } from "../../text/number-words.ts";

/** What may stand behind “|” in a tag: it changes the text that is printed. An empty text stays empty and is never asked. */
export interface Filter {
  /** What it can take, as the object of “cần …”. */
  readonly takes: string;
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
    // The whole day in words (Nghị định 30/2020/NĐ-CP).
    takes: dayTakes,
    apply: onDay(longDate),
  },
  thang_nam: {
    takes: "một ngày dạng dd/mm/yyyy hoặc một tháng dạng mm/yyyy",
    apply: monthAndYear,
  },
  ngay_ngan: {
    // Months 3 to 9 without a zero.
    takes: dayTakes,
    apply: onDay((day) => shortDate(day, "ND30")),
  },
  nam: {
    takes: dayTakes,
    apply: onDay((day) => `${dayParts(day).year}`),
  },
  so: {
    // Points between thousands, a decimal comma.
    takes: numberTakes,
    apply: (text) => {
      const value = readDecimal(text);
      return value === undefined ? undefined : printedDecimal(value);
    },
  },
  hai_chu_so: {
    // Below ten with a zero before.
    takes: wholeTakes,
    apply: (text) => {
      const value = wholeNumber(text);
      return value === undefined ? undefined : `${value}`.padStart(2, "0");
    },
  },
  bang_chu: {
    takes: wholeTakes,
    apply: (text) => {
      const value = wholeNumber(text);
      return value === undefined ? undefined : numberInWords(value);
    },
  },
  in_hoa: {
    takes: textTakes,
    apply: (text) => text.toUpperCase(),
  },
  chu_thuong: {
    takes: textTakes,
    apply: (text) => text.toLowerCase(),
  },
  hoa_dau: {
    // The first letter alone, the rest as it is.
    takes: textTakes,
    apply: (text) => text.replace(/\p{L}/u, (letter) => letter.toUpperCase()),
  },
  ten_rieng: {
    // A person: each word with a capital.
    takes: textTakes,
    apply: (text) => capitalisedName(text),
  },
} as const satisfies Filters;
