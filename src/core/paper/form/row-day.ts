import { longDate } from "../../calendar/date-style.ts";
import { dayParts } from "../../calendar/day.ts";
import { type IssueDay, readIssueDay } from "../../calendar/issue-day.ts";
import type { PaperContext } from "../kind/paper-kind.ts";

/**
 * A day as a citation says it: “ngày 25 tháng 8 năm 2017”; what is not known is “…”, as in the decree's own forms (NĐ
 * 30/2020, Phụ lục III). Only the head of a paper leaves room to write in.
 */
export function citedDay(issued: IssueDay): string {
  switch (issued.kind) {
    case "day":
      return longDate(issued.day);
    case "month":
      return `ngày … tháng ${issued.month <= 2 ? `0${issued.month}` : issued.month} năm ${issued.year}`;
    case "year":
      return `ngày … tháng … năm ${issued.year}`;
    default:
      return "ngày … tháng … năm …";
  }
}

/** The number of a paper as a citation says it, from what its head prints: “12/TTr-STP”, “…/TTr-STP”. */
const citedNumber = (number: string): string => number.replace(/^\s*(?=\/)/u, "…");

/** How an annex cites its paper: “số 12/TTr-STP ngày 05 tháng 02 năm 2026”; of one without a day only the year is known. */
export function numberAndDay({ today }: PaperContext, number: string, date: string): string {
  const issued = readIssueDay(date);
  const known: IssueDay = issued.kind === "blank" ? { kind: "year", year: dayParts(today).year } : issued;
  return `số ${citedNumber(number)} ${citedDay(known)}`;
}
