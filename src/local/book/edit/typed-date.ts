import { serialOfWall } from "../model/serial.ts";

/** A date or time a clerk may type: its serial and the format Sheets gives the cell by itself. */
export interface TypedDate {
  readonly serial: number;
  readonly format: string;
}

const DAY_FIRST = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;
const DAY_MONTH = /^(\d{1,2})[/-](\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[/-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/**
 * Reads "25/01/2017", "1/2" (this year), "01/2026" (first of the month), "2017-01-25", "08:30" and day with time.
 * English locales put the month first. An impossible day is no date: the cell keeps the text.
 */
export function typedDate(text: string, locale: string, thisYear: () => number): TypedDate | undefined {
  const [dayText = "", timeText, ...more] = text.split(/\s+/);
  if (more.length > 0) return undefined;
  if (timeText === undefined) {
    const time = timeOf(dayText);
    if (time !== undefined) return { serial: time, format: "h:mm:ss" };
  }
  const day = dayOf(dayText, locale, thisYear);
  if (day === undefined) return undefined;
  if (timeText === undefined) return { serial: day, format: dateFormat(locale) };
  const time = timeOf(timeText);
  if (time === undefined) return undefined;
  return { serial: day + time, format: `${dateFormat(locale)} h:mm:ss` };
}

/** The format Sheets gives a date typed into a cell without one. */
export function dateFormat(locale: string): string {
  return locale === "en_US" ? "m/d/yyyy" : "dd/mm/yyyy";
}

function dayOf(text: string, locale: string, thisYear: () => number): number | undefined {
  const iso = YEAR_FIRST.exec(text);
  if (iso !== null) return serialOfDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear !== null) return serialOfDay(Number(monthYear[2]), Number(monthYear[1]), 1);
  const match = DAY_FIRST.exec(text) ?? DAY_MONTH.exec(text);
  if (match === null) return undefined;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const year = match[3] === undefined ? thisYear() : fullYear(match[3]);
  return locale === "en_US" ? serialOfDay(year, first, second) : serialOfDay(year, second, first);
}

/** Two digits: 00–29 are this century, as in Sheets. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function serialOfDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? serialOfWall(date.getTime()) : undefined;
}

function timeOf(text: string): number | undefined {
  const match = TIME.exec(text);
  if (match === null) return undefined;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
