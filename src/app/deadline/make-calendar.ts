import { toUtc } from "../../core/calendar/utc-moment.ts";
import { nextStep } from "../../core/office/next-step.ts";
import { campaignCalendar, type MadeCalendar } from "../../core/tracking/deadline/calendar-file.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import type { BookPorts } from "../book/read/read-sheets.ts";
import type { Answer } from "../door/answer.ts";
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

function calendarChoices(ports: BookPorts): Answer<readonly CalendarChoice[]> {
  const { book } = openBook(ports, new Set(["campaigns"]));
  const lacking = nextStep(book, ["campaign"]);
  if (lacking !== "") return { ok: false, message: lacking };
  const value = book.campaigns.rows.flatMap(({ values: { key, title } }) =>
    key === "" ? [] : [{ key, title }],
  );
  return { ok: true, value };
}

/** Hours that Viet Nam, and every book that was set up, is ahead of UTC. */
const ahead = 7;

/** The calendar file of one campaign; writes nothing. */
function makeCalendar(ports: BookPorts & Pick<Ports, "clock">, campaign: string): MadeCalendar {
  const { book } = openBook(ports, new Set([...deadlineTables, "nominations"]));
  return campaignCalendar(book, campaign, ports.workbook.settings().id, toUtc(ports.clock.now(), ahead));
}

export const icsOpen = verb({
  name: "ics.open",
  fields: {},
  locked: false,
  run: calendarChoices,
});

export const icsMake = verb({
  name: "ics.make",
  fields: { campaign: campaignKey },
  locked: false,
  run: (ports, { campaign }) => makeCalendar(ports, campaign),
});
