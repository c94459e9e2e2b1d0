import type { Day } from "../../../../src/core/calendar/day.ts";
import { eventKey } from "../../../../src/core/calendar/phrase/expression/event.ts";
import type { PhraseContext, Resolution } from "../../../../src/core/calendar/phrase/resolution.ts";
import { shippedCalendar } from "../working/shipped-calendar.ts";

/** The shipped settings, with neither a plan year nor a day of signing. */
export const bareContext: PhraseContext = {
  calendar: shippedCalendar,
  beforeDay: "exclusive",
  fixedDateOnDayOff: "keep",
};

/** A resolution without its sentences and what they tell, for tables of days. */
export const daysOf = (resolution: Resolution): Pick<Resolution, "kind"> => {
  const { kind, ...days }: { kind: Resolution["kind"]; [key: string]: unknown } = { ...resolution };
  for (const told of ["explain", "hangsOn", "skipped", "period"]) delete days[told];
  return { kind, ...days };
};

/** Events by name, as a book would know them. */
export const eventsOn = (days: Readonly<Record<string, Day>>): Required<Pick<PhraseContext, "events">> => {
  const byKey = new Map(Object.entries(days).map(([name, day]) => [eventKey(name), { name, day }]));
  return {
    events: (name) => {
      const event = byKey.get(name);
      return event === undefined ? undefined : { kind: "day", ...event };
    },
  };
};
