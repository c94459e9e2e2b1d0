import type { ParsedBook } from "../../book/parsed-book.ts";
import { rowNamed } from "../../book/row-by-key.ts";
import { type Day, dayParts } from "../../calendar/day.ts";
import { issueYear, readIssueDay } from "../../calendar/issue-day.ts";
import { foldKey } from "../../text/fold.ts";
import { inQuotes } from "../../text/quote.ts";
import { numberAndSymbol } from "../form/number-line.ts";
import { paperOfEdition } from "../kind/editions.ts";
import { wholeNumber } from "./decision-groups.ts";
import type { CampaignDecision } from "./open-decisions.ts";

/** “07/QĐ-STP” and “7/qđ-stp” are one number. */
export const sameNumber = (one: string, other: string): boolean =>
  foldKey(one).replace(/^0+/u, "") === foldKey(other).replace(/^0+/u, "");

const titleOf = ({ campaigns }: ParsedBook, key: string): string =>
  inQuotes(rowNamed(campaigns, key)?.values.title || key);

/**
 * Where another decision of the same office bears this number in this year, as the end of a sentence; undefined where none
 * does. Numbers of an office's decisions run through a year, whatever they decide (NĐ 30/2020, Điều 15).
 * @param decision it to get the number; its own rows and editions do not count
 * @param nominees rows of *Đề nghị* that it decides
 */
export function numberTaken(
  { context, key: paper }: CampaignDecision,
  nominees: ReadonlySet<number>,
  number: string,
  day: Day,
): string | undefined {
  const { book, campaign } = context;
  const { year } = dayParts(day);
  const officeOf = (key: string): string => rowNamed(book.campaigns, key)?.values.issuer ?? "";
  // A row that names no campaign was entered by hand, and stands in this book for its own office.
  const isOurs = (key: string): boolean => key === "" || officeOf(key) === campaign.values.issuer;
  const thisYear = (words: string): boolean => (issueYear(readIssueDay(words)) ?? year) === year;

  for (const { at, values } of book.papers.rows) {
    if (paperOfEdition(values.key) === paperOfEdition(paper) && values.key !== "") continue;
    const whole = numberAndSymbol(values.number, values.symbol);
    if (whole !== "" && sameNumber(whole, number) && isOurs(values.campaign) && thisYear(values.date))
      return `${inQuotes([values.kind, values.subject].filter((part) => part !== "").join(" – "))} (${book.papers.table.sheet} dòng ${at})`;
  }
  for (const { values } of book.campaigns.rows) {
    const whole = numberAndSymbol(values.number, values.symbol);
    if (whole !== "" && sameNumber(whole, number) && isOurs(values.key) && thisYear(values.issued))
      return `văn bản phát động ${titleOf(book, values.key)}`;
  }
  for (const { at, values } of book.nominations.rows) {
    const { decisionNumber, decisionDate } = values;
    if (decisionNumber === "" || nominees.has(at) || !isOurs(values.campaign)) continue;
    if (!sameNumber(wholeNumber(context, decisionNumber), number)) continue;
    const own = values.campaign === campaign.values.key;
    // The rest of this very decision, into whose rows the number was typed by hand.
    if (own && (decisionDate === null || decisionDate === day)) continue;
    if (decisionDate === null || dayParts(decisionDate).year === year)
      return `đề nghị của ${titleOf(book, values.campaign)} (${book.nominations.table.sheet} dòng ${at})`;
  }
  return undefined;
}
