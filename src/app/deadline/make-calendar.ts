import { toUtc } from "../../core/calendar/utc-moment.ts";
import { campaignCalendar, type MadeCalendar } from "../../core/tracking/deadline/calendar-file.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/open-book.ts";
import { deadlineTables } from "./compute-deadlines.ts";

/** *Tệp lịch (.ics)*: opens the page. */
export function showCalendarPage(ports: Pick<Ports, "screen">): void {
  ports.screen.showPage("tep-lich", "Tệp lịch (.ics)");
}

/** A campaign to choose. */
export interface CalendarChoice {
  readonly key: string;
  readonly title: string;
}

export function calendarChoices(ports: Pick<Ports, "workbook">): readonly CalendarChoice[] {
  const { book } = openBook(ports.workbook, new Set(["campaigns"]));
  return book.campaigns.rows.flatMap(({ values: { key, title } }) => (key === "" ? [] : [{ key, title }]));
}

/** Hours that Viet Nam, and every book that was set up, is ahead of UTC. */
const ahead = 7;

/** The calendar file of one campaign; writes nothing. */
export function makeCalendar(
  { workbook, clock }: Pick<Ports, "workbook" | "clock">,
  campaign: string,
): MadeCalendar {
  const { book } = openBook(workbook, deadlineTables);
  return campaignCalendar(book, campaign, workbook.settings().id, toUtc(clock.now(), ahead));
}
