import { foldKey, nfc } from "../text/fold.ts";
import { readDayList } from "./day-list.ts";
import type { ParsedBook } from "./parsed-book.ts";

/** A setting the office writes in its own figures: how it is read, and how it should look when it cannot be read. */
export interface Figure<T> {
  readonly name: string;
  /** As it stands in a new book; always readable. */
  readonly fallback: string;
  /** An example, for the sentence about a value that cannot be read. */
  readonly form: string;
  /** Undefined for a text that is none. */
  readonly read: (text: string) => T | undefined;
}

/** Points for a report that came at most so many days late. */
export interface LatenessBand {
  /** Days late; Infinity for the last band. */
  readonly upTo: number;
  readonly points: number;
}

const parts = (text: string): readonly string[] =>
  nfc(text)
    .split(/[;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** “-10; -5; 0; +1” → ascending whole working days, before the due day negative. */
export function readLadder(text: string): readonly number[] | undefined {
  const steps = readDayList(text);
  return steps === undefined ? undefined : [...new Set(steps)].sort((a, b) => a - b);
}

/** “0: 2; 2: 1,5; 5: 1; hơn: 0” → bands, ascending, the last without end. */
export function readBands(text: string): readonly LatenessBand[] | undefined {
  const bands = parts(text).map((part): LatenessBand => {
    const [, days = "", points = ""] = /^(\d{1,3}|hơn) ?: ?(\d{1,3}(?:[.,]\d{1,2})?)$/iu.exec(part) ?? [];
    return {
      upTo: days === "" ? Number.NaN : /^\d/u.test(days) ? Number(days) : Number.POSITIVE_INFINITY,
      points: points === "" ? Number.NaN : Number(points.replace(",", ".")),
    };
  });
  const ascending = bands.every(({ upTo }, index) => index === 0 || upTo > (bands[index - 1]?.upTo ?? 0));
  const last = bands[bands.length - 1];
  if (!bands.every(({ upTo, points }) => !Number.isNaN(upTo) && !Number.isNaN(points))) return undefined;
  return ascending && last?.upTo === Number.POSITIVE_INFINITY ? bands : undefined;
}

/** E-mail addresses parted by semicolons; none is a choice too. */
export function readAddresses(text: string): readonly string[] | undefined {
  const addresses = parts(text);
  return addresses.every((address) => /^[^\s@,;<>"]{1,64}@[^\s@,;<>"]+\.[^\s@,;<>"]+$/u.test(address))
    ? addresses
    : undefined;
}

const readDays = (text: string): number | undefined =>
  /^\d{1,2}$/u.test(text.trim()) ? Number(text.trim()) : undefined;

const figure = <T>(declared: Figure<T>): Figure<T> => declared;

/** Every figure the code reads from *Cấu hình*. */
export const officeFigures = {
  ladder: figure({
    name: "Bậc nhắc việc",
    fallback: "-10; -5; -2; 0; +1; +3",
    form: "-10; -5; -2; 0; +1; +3",
    read: readLadder,
  }),
  soon: figure({
    name: "Sắp đến hạn khi còn",
    fallback: "5",
    form: "5",
    read: readDays,
  }),
  ahead: figure({
    name: "Số ngày làm việc nộp trước hạn cấp trên",
    fallback: "5",
    form: "5",
    read: readDays,
  }),
  bands: figure({
    name: "Thang điểm nộp đúng hạn",
    fallback: "0: 2; 2: 1,5; 5: 1; 10: 0,5; hơn: 0",
    // 2022 self-scoring page of Sở Tư pháp Đồng Tháp: on time 2; 1–2 days late 1.5; 3–5 → 1; 6–10 → 0.5; more → 0.
    form: "0: 2; 2: 1,5; 5: 1; 10: 0,5; hơn: 0",
    read: readBands,
  }),
  symbol: figure({
    name: "Ký hiệu cơ quan",
    fallback: "",
    form: "STP",
    read: (text) => (/^[\p{L}\d.-]{0,30}$/u.test(nfc(text).trim()) ? nfc(text).trim() : undefined),
  }),
  copies: figure({
    name: "Bản sao thư đôn đốc",
    fallback: "",
    form: "lanhdao@sotuphap.vn; vanphong@sotuphap.vn",
    read: readAddresses,
  }),
} as const;

export type OfficeFigures = {
  readonly [K in keyof typeof officeFigures]: (typeof officeFigures)[K] extends Figure<infer T> ? T : never;
};

/** What the office wrote; an empty or unreadable value falls back to the default (the check reports the latter). */
export function readFigures(book: Pick<ParsedBook, "settings">): OfficeFigures {
  const written = new Map(book.settings.rows.map((row) => [foldKey(row.values.name), row.values.value]));
  const entries = Object.entries(officeFigures).map(([key, { name, fallback, read }]) => {
    const text = written.get(foldKey(name)) ?? "";
    return [key, (text.trim() === "" ? undefined : read(text)) ?? read(fallback)];
  });
  return Object.fromEntries(entries) as OfficeFigures;
}
