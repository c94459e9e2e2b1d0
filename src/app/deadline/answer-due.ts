import * as z from "zod/mini";
import { isDay } from "../../core/calendar/day.ts";
import { resolvePhrase } from "../../core/calendar/phrase/resolve-phrase.ts";
import type { DayOffRow } from "../../core/calendar/working/day-off.ts";
import { workingCalendar } from "../../core/calendar/working/working-calendar.ts";
import type { Answer } from "../door/answer.ts";
import { inFormOfDay, upTo } from "../door/fields.ts";
import { verb } from "../door/verb.ts";

const mondayToFriday = [1, 2, 3, 4, 5];

interface Due {
  readonly start: string | null;
  /** The last day still in time; null when the words give no day. */
  readonly due: string | null;
  readonly bound: "inclusive" | "exclusive" | null;
  readonly nominal: string | null;
  readonly explain: readonly string[];
}

/**
 * The day a phrase means, without a book: with the shipped calendar, the rules where it lacks a year (the
 * answer says so), and a week from Monday to Friday.
 * @param issued the issue day, yyyy-mm-dd; its year is the year of phrases without one
 */
function answerDue(
  daysOff: readonly DayOffRow[],
  phrase: string,
  issued: string | undefined,
  before: "exclusive" | "inclusive",
): Answer<Due> {
  if (issued !== undefined && !isDay(issued))
    return { ok: false, message: `Không có ngày ${issued} trên lịch; ghi ngày ban hành dạng 2017-01-25.` };
  const calendar = workingCalendar(daysOff, mondayToFriday);
  const resolution = resolvePhrase(phrase, {
    calendar,
    ...(issued === undefined ? {} : { issued, year: Number(issued.slice(0, 4)) }),
    beforeDay: before,
    fixedDateOnDayOff: "keep",
  });
  const { explain } = resolution;
  if (resolution.kind !== "resolved") {
    return { ok: true, value: { start: null, due: null, bound: null, nominal: null, explain } };
  }
  const { start, due, bound, nominal } = resolution;
  return { ok: true, value: { start: start ?? null, due, bound, nominal, explain } };
}

export const due = verb({
  name: "due",
  fields: {
    phrase: upTo(1000),
    issued: z.optional(z.custom<string>(inFormOfDay)),
    before: z.enum(["exclusive", "inclusive"]),
  },
  locked: false,
  run: ({ shipped }, { phrase, issued, before }) => answerDue(shipped.read().daysOff, phrase, issued, before),
});
