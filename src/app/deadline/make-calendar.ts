import { toUtc } from "../../core/calendar/utc-moment.ts";
import { campaignCalendar, type MadeCalendar } from "../../core/tracking/deadline/calendar-file.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/open-book.ts";
import { campaignKey } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
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

function calendarChoices(ports: Pick<Ports, "workbook">): readonly CalendarChoice[] {
  const { book } = openBook(ports.workbook, new Set(["campaigns"]));
  return book.campaigns.rows.flatMap(({ values: { key, title } }) => (key === "" ? [] : [{ key, title }]));
}

/** Hours that Viet Nam, and every book that was set up, is ahead of UTC. */
const ahead = 7;

/** The calendar file of one campaign; writes nothing. */
function makeCalendar(
  { workbook, clock }: Pick<Ports, "workbook" | "clock">,
  campaign: string,
): MadeCalendar {
  const { book } = openBook(workbook, deadlineTables);
  return campaignCalendar(book, campaign, workbook.settings().id, toUtc(clock.now(), ahead));
}

export const icsOpen = verb({
  name: "ics.open",
  fields: {},
  locked: false,
  run: (ports) => ({ ok: true, value: calendarChoices(ports) }),
});

export const icsMake = verb({
  name: "ics.make",
  fields: { campaign: campaignKey },
  locked: false,
  run: (ports, { campaign }) => makeCalendar(ports, campaign),
});
