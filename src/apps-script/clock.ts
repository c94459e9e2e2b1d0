import type { Day } from "../core/calendar/day.ts";
import type { Clock } from "../ports/clock.ts";
import type { BookZone } from "./book-zone.ts";
import type { GoogleGlobals } from "./surface.ts";

/** The service's own clock, told in the book's zone. */
export function scriptClock({ Utilities }: Pick<GoogleGlobals, "Utilities">, zone: BookZone): Clock {
  return {
    now: () => {
      const written = Utilities.formatDate(new Date(), zone.now(), "yyyy-MM-dd HH:mm:ss");
      // formatDate wrote it by the pattern just above.
      return { day: written.slice(0, 10) as Day, time: written.slice(11) };
    },
    elapsed: () => Date.now(),
  };
}
