import { readSettings } from "../../book/office-settings.ts";
import { shortDate } from "../../calendar/date-style.ts";
import { readIssueDay } from "../../calendar/issue-day.ts";
import { printedParagraphs } from "../../prose/campaign-prose.ts";
import type { CampaignRow, PaperContext } from "../kind/paper-kind.ts";
import { printedNumber } from "./number-line.ts";
import { citedDay } from "./row-day.ts";

/** The paper that launched a campaign, in the parts of which a citation consists (NĐ 30/2020, Phụ lục I, II.6). */
export interface Launch {
  /** “Kế hoạch số 677/KH-STP”; a number not given yet is “…”. */
  readonly numbered: string;
  /** “ngày 28/4/2017”, in the office's style of running text. */
  readonly day: string;
  /** “ngày 28 tháng 4 năm 2017”, as the block of căn cứ says it. */
  readonly wholeDay: string;
  /** “phát động phong trào …”, “ban hành Kế hoạch phát động …”. */
  readonly abstract: string;
}

/** An abstract goes on in the sentence; an abbreviation keeps its capitals. */
function goingOn(abstract: string): string {
  const [first = "", second = ""] = abstract;
  return second === second.toLowerCase() ? `${first.toLowerCase()}${abstract.slice(1)}` : abstract;
}

const byDecision = ({ values }: CampaignRow): boolean => values.form === "Quyết định kèm Kế hoạch";

/**
 * How papers cite the plan of their campaign.
 * @param about the campaign as prose names it, for a plan whose abstract is not written yet
 */
export function launchOf({ book, campaign }: PaperContext, about: string): Launch {
  const { key, number, symbol, issued, abstract } = campaign.values;
  const { dateStyle } = readSettings(book);
  const read = readIssueDay(issued);
  const told = printedParagraphs(book, key, dateStyle, abstract)
    .join(" ")
    .replace(/^kế hoạch\s+/iu, "")
    .replace(/[.;,]$/u, "");
  const plan = told === "" ? `về ${about}` : goingOn(told);
  const digits = number.trim() === "" ? "…" : printedNumber(number);
  return {
    numbered: `${byDecision(campaign) ? "Quyết định" : "Kế hoạch"} số ${digits}/${symbol.trim() || "…"}`,
    day: read.kind === "day" ? `ngày ${shortDate(read.day, dateStyle)}` : citedDay(read),
    wholeDay: citedDay(read),
    // The abstract of the decision is often typed where the plan's was asked.
    abstract:
      byDecision(campaign) && !/^(?:về việc )?ban hành /u.test(plan) ? `ban hành Kế hoạch ${plan}` : plan,
  };
}
