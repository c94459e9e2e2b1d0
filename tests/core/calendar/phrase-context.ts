import type { PhraseContext, Resolution } from "../../../src/core/calendar/phrase.ts";
import { shippedCalendar } from "./shipped-calendar.ts";

/** The shipped settings, with neither a plan year nor a day of signing. */
export const bareContext: PhraseContext = {
  calendar: shippedCalendar,
  beforeDay: "exclusive",
  fixedDateOnDayOff: "keep",
};

/** A resolution without its sentences, for tables of days. */
export const daysOf = ({ explain: _, ...days }: Resolution): Omit<Resolution, "explain"> => days;
