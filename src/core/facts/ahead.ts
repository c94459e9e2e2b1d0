import type { Day } from "../calendar/day.ts";
import type { BookFacts } from "./book-facts.ts";

/** Whether a day is still to come. Where the day of the check is not known, none is. */
export const ahead = ({ today }: Pick<BookFacts, "today">, day: Day): boolean =>
  today !== null && day > today;

/** Beyond this day a year is mistyped, whatever it was for: nobody plans so far. */
export const farthestDay: Day = "2100-12-31";
