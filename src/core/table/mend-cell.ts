import { cellDay, shortDate } from "../calendar/date-style.ts";
import { addDays, makeDay } from "../calendar/day.ts";
import { monthFirstDay } from "../calendar/month-first.ts";
import { readDay } from "../calendar/read-day.ts";
import { fromRoman } from "../text/roman.ts";
import type { Cell } from "./cell.ts";

/** Day 0 of Sheets (https://developers.google.com/workspace/sheets/api/guides/formats): 42736 is 01/01/2017. */
const SERIAL_ZERO = "1899-12-30";
/** Only numbers that mean a day of 1954–2064: 2017 in a day column is a year, not a day of 1905. */
const SERIALS = { least: 20_000, most: 60_000 };

/** The century a clerk means: years to come are few, so 17 is 2017, and 67 a year of birth; between them nobody knows. */
function fullYear(short: number): number | undefined {
  if (short <= 40) return 2000 + short;
  return short >= 50 ? 1900 + short : undefined;
}

/** A two-digit year completed: 5/2/17 → 05/02/2017. Undefined where that gives no day or the century is unclear. */
export function completedYear(written: string): string | undefined {
  const year = fullYear(Number(written.slice(-2)));
  const read = year === undefined ? undefined : readDay(written.slice(0, -2) + year);
  return read?.kind === "day" ? cellDay(read.day) : undefined;
}

/** The one day that an impossible date can mean, when its month stands first: 03/25/2017 → 25/03/2017. */
export function turnedRound(written: string): string | undefined {
  const day = monthFirstDay(written);
  return day === undefined ? undefined : cellDay(day);
}

/** The day meant by a serial number, or by a date with a stray dot, comma, blank or mixed signs: “5.2/2017.”. */
export function mendedDay(cell: Cell): string | undefined {
  if (typeof cell === "number") {
    const serial = Number.isInteger(cell) && cell >= SERIALS.least && cell <= SERIALS.most;
    return serial ? shortDate(addDays(SERIAL_ZERO, cell), "dd/mm/yyyy") : undefined;
  }
  if (typeof cell !== "string" || cell.length > 60) return undefined;
  const [, day, month, year] =
    /^\D*?(\d{1,2})\s*[/.\-,]\s*(\d{1,2})\s*[/.\-,]\s*(\d{4})\s*[.,;]?$/u.exec(cell.trim()) ?? [];
  if (day === undefined) return undefined;
  const found = makeDay(Number(year), Number(month), Number(day));
  return found === undefined ? undefined : cellDay(found);
}

const UNIT = "(?:%|phiếu|người|thành viên|đồng chí|năm|bộ|lần|ngày|tháng)";
const COUNTED = new RegExp(
  `^([+-]?\\d+(?:,\\d+)?)\\s*${UNIT}\\.?$|^(?:đợt|thứ|số|năm|lần)\\s*(\\d+)\\.?$|^(\\d+)[.,;]$`,
  "iu",
);

/** The number meant by “10%”, “12 phiếu”, “đợt 1”, “1.5”, “1 234” or “II”, as a clerk types it; undefined if unsure. */
export function mendedNumber(written: string): string | undefined {
  if (written.length > 30) return undefined;
  const counted = COUNTED.exec(written);
  if (counted !== null) return counted[1] ?? counted[2] ?? counted[3];
  // Three digits behind a dot are thousands, and read as such; any other count of them is a decimal.
  if (/^[+-]?\d+\.(?:\d{1,2}|\d{4,})$/u.test(written)) return written.replace(".", ",");
  if (/^\d{1,3}(?: \d{3})+$/u.test(written)) return written.replace(/ /gu, "");
  const roman = /^[IVX]+$/u.test(written) ? fromRoman(written) : undefined;
  return roman === undefined ? undefined : String(roman);
}
