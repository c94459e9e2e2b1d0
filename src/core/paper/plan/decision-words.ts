import { type IssueDay, issueDayText } from "../../calendar/issue-day.ts";
import { numberWithRoom } from "../form/number-line.ts";

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

/** What stands under the title of an attached plan (NĐ 30/2020, Phụ lục I, IV), without its brackets. */
export function attachmentLine(number: string, symbol: string, issued: IssueDay, head: string): string {
  const day = issueDayText(issued);
  return `Ban hành kèm theo Quyết định số ${numberWithRoom(number, symbol)} ${day} của ${head}`;
}
