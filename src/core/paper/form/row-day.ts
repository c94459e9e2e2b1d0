import { dayParts } from "../../calendar/day.ts";
import { issueDayText, readIssueDay } from "../../calendar/issue-day.ts";
import type { PaperContext } from "../kind/paper-kind.ts";

/** “ngày 25 tháng 8 năm 2017”; of a paper that the registry has not dated only the year is known. */
function paperDay({ today }: PaperContext, date: string): string {
  const issued = readIssueDay(date);
  return issueDayText(issued.kind === "blank" ? { kind: "year", year: dayParts(today).year } : issued);
}

/** How an annex cites its paper: “số 12/TTr-STP ngày 05 tháng 02 năm 2026”, with room for what is not given yet. */
export const numberAndDay = (context: PaperContext, number: string, date: string): string =>
  `số ${number} ${paperDay(context, date)}`;
