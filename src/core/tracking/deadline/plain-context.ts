import { officeCalendar } from "../../book/office-calendar.ts";
import { readSettings } from "../../book/office-settings.ts";
import type { ParsedBook, RowOf } from "../../book/parsed-book.ts";
import { dayParts } from "../../calendar/day.ts";
import { readIssueDay } from "../../calendar/issue-day.ts";
import type { PhraseContext } from "../../calendar/phrase/resolution.ts";

const dayOffRule = {
  "giữ nguyên": "keep",
  "ngày làm việc kế tiếp": "next",
  "ngày làm việc liền trước": "previous",
} as const;

/** What a campaign's phrases are read with, but for events: its issue day and year, the office's calendar and habits. */
export function plainContexts(
  book: ParsedBook,
): (campaign: Pick<RowOf<"campaigns">["values"], "issued" | "from">) => PhraseContext {
  const calendar = officeCalendar(book);
  const settings = readSettings(book);
  const shared = {
    calendar,
    beforeDay: settings.beforeDay === "tính cả ngày đó" ? "inclusive" : "exclusive",
    fixedDateOnDayOff: dayOffRule[settings.dayOff],
  } as const;
  return (campaign) => {
    const issued = readIssueDay(campaign.issued);
    return {
      ...shared,
      ...(issued.kind === "day" ? { issued: issued.day } : {}),
      ...(campaign.from === null ? {} : { year: dayParts(campaign.from).year }),
    };
  };
}
