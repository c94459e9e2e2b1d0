import { SHIPPED_DAYS_OFF } from "../../../../src/core/calendar/working/shipped-days-off.ts";
import { workingCalendar } from "../../../../src/core/calendar/working/working-calendar.ts";

/** The shipped rows over a Monday to Friday week, as most offices start. */
export const shippedCalendar = workingCalendar(SHIPPED_DAYS_OFF, [1, 2, 3, 4, 5]);
