import type { ParsedBook } from "../../book/parsed-book.ts";
import type { Day } from "../../calendar/day.ts";
import { calendarText } from "../../calendar/icalendar.ts";
import type { EventTold } from "./calendar-event.ts";

/** Nominations of the campaign by the day on which the step on hand is due: one event a day, however many there are. */
export function dossierDues(
  book: Pick<ParsedBook, "nominations">,
  campaign: string,
): ReadonlyMap<Day, readonly string[]> {
  const found = new Map<Day, string[]>();
  for (const { values } of book.nominations.rows) {
    if (values.campaign !== campaign || values.due === null || values.onHold === "có") continue;
    const line = `${values.name}: ${values.next}`;
    const own = found.get(values.due);
    if (own === undefined) found.set(values.due, [line]);
    else own.push(line);
  }
  return found;
}

/** So many nominations are named in an event. */
const MOST_NAMED = 20;

/** What the event of such a day says. */
export function dossierTold(lines: readonly string[], title: string): EventTold {
  const more = lines.length > MOST_NAMED ? [`và ${lines.length - MOST_NAMED} hồ sơ khác`] : [];
  return {
    summary: calendarText(`Hạn giải quyết ${lines.length} hồ sơ khen thưởng: ${title}`),
    description: calendarText([...lines.slice(0, MOST_NAMED), ...more].join("\n")),
    category: calendarText("hồ sơ khen thưởng"),
  };
}
