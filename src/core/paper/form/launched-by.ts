import type { DateStyle } from "../../calendar/date-style.ts";
import { shortDate } from "../../calendar/date-style.ts";
import { readIssueDay } from "../../calendar/issue-day.ts";
import type { CampaignRow } from "../kind/paper-kind.ts";
import { numberAndSymbol } from "./number-line.ts";

/**
 * The paper that launched a campaign, as it is cited first: “Kế hoạch số 677/KH-STP ngày 28/4/2017 của Sở Tư pháp tỉnh
 * Quảng Bình” (NĐ 30/2020, Phụ lục I, II.6); what the registry has not given yet is left out.
 * @param agency its issuer, as prose names it
 */
export function launchedBy({ values }: CampaignRow, agency: string, style: DateStyle): string {
  const kind = values.form === "Quyết định kèm Kế hoạch" ? "Quyết định" : "Kế hoạch";
  const number = numberAndSymbol(values.number, values.symbol);
  const issued = readIssueDay(values.issued);
  const day = issued.kind === "day" ? ` ngày ${shortDate(issued.day, style)}` : "";
  return `${kind}${number === "" ? "" : ` số ${number}`}${day} của ${agency}`;
}
