import type { ParsedBook } from "../../book/parsed-book.ts";
import { type IssueDay, issueDayText } from "../../calendar/issue-day.ts";
import { numberLine } from "./number-line.ts";

/**
 * The abstract of the decision that promulgates a plan: “Ban hành Kế hoạch phát động …”. An abbreviation keeps its
 * capitals, and an abstract that already begins with the word does not repeat it.
 */
export function decisionAbstract(planAbstract: string): string {
  const about = planAbstract.replace(/^kế hoạch\s+/iu, "");
  const [first = "", second = ""] = about;
  const small = second === second.toLowerCase() ? first.toLowerCase() : first;
  return `Ban hành Kế hoạch ${small}${about.slice(first.length)}`;
}

/** The office that decides, as the unit's row names it: “Bộ trưởng Bộ Tư pháp”; the unit's name where no title is given. */
export function headOf(book: Pick<ParsedBook, "units">, unit: string): string {
  const row = book.units.rows.find((candidate) => candidate.values.key === unit);
  if (row === undefined) return "";
  return row.values.headTitle === "" ? row.values.name : row.values.headTitle;
}

/** What stands under the title of an attached plan (NĐ 30/2020, Phụ lục I, IV), without its brackets. */
export function attachmentLine(number: string, symbol: string, issued: IssueDay, head: string): string {
  const given = numberLine(number, symbol).replace(/^Số: /u, "số ");
  return `Ban hành kèm theo Quyết định ${given} ${issueDayText(issued)} của ${head}`;
}
