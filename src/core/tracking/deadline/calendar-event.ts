import { addDays, type Day } from "../../calendar/day.ts";
import { calendarDate, calendarText } from "../../calendar/icalendar.ts";
import { hashText } from "../../table/hash.ts";
import { foldKey } from "../../text/fold.ts";

/** What stands in an identifier as it is; other keys enter as their fingerprint. */
const plain = /^[a-z\d._-]+$/u;
/** A key as part of an identifier. */
export const idPart = (key: string): string => {
  const folded = foldKey(key);
  return plain.test(folded) ? folded : hashText(folded);
};

/** What an event says beside its day. */
export interface EventTold {
  /** As calendars show it, escaped. */
  readonly summary: string;
  readonly description: string;
  /** "" for none. */
  readonly category: string;
}

/** All-day, free time, one reminder the day before: RFC 5545 §3.6.1, §3.6.6. DTEND is the day after, not counted. */
export function eventLines(
  day: Day,
  uid: string,
  { summary, description, category }: EventTold,
  stamp: string,
  sequence: number,
): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${calendarText(uid)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${calendarDate(day)}`,
    // The last day there is has none after it; without an end an all-day event is one day long.
    ...(day === "2199-12-31" ? [] : [`DTEND;VALUE=DATE:${calendarDate(addDays(day, 1))}`]),
    `SUMMARY:${summary}`,
    `DESCRIPTION:${description}`,
    ...(category === "" ? [] : [`CATEGORIES:${category}`]),
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:-P1D",
    `DESCRIPTION:${summary}`,
    "END:VALARM",
    "END:VEVENT",
  ];
}
