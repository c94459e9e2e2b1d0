import { toUtc } from "../core/calendar/utc-moment.ts";
import { quoted } from "../core/table/quote.ts";
import { foldKey } from "../core/text/fold.ts";
import { calendarFile } from "../core/tracking/calendar-file.ts";
import type { Ports } from "../ports/ports.ts";
import { openBook } from "./open-book.ts";

/** The page that makes the calendar file of a campaign. */
export const calendarPage = "tep-lich";

/** *Tệp lịch (.ics)*: opens the page. */
export function showCalendarPage(ports: Pick<Ports, "screen">): void {
  ports.screen.showPage(calendarPage, "Tệp lịch (.ics)");
}

/** A campaign to choose. */
export interface CalendarChoice {
  readonly key: string;
  readonly title: string;
}

export function calendarChoices(ports: Pick<Ports, "workbook">): readonly CalendarChoice[] {
  const { book } = openBook(ports.workbook, new Set(["campaigns"]));
  return book.campaigns.rows.flatMap(({ values: { key, title } }) => (key === "" ? [] : [{ key, title }]));
}

/** A finished file, or the sentence that says why there is none. */
export type MadeCalendar =
  | {
      readonly ok: true;
      readonly value: {
        readonly name: string;
        readonly text: string;
        readonly events: number;
        readonly without: readonly string[];
      };
    }
  | { readonly ok: false; readonly message: string };

/** Hours that Viet Nam, and every book that was set up, is ahead of UTC. */
const ahead = 7;

/** The calendar file of one campaign; writes nothing. */
export function makeCalendar(ports: Pick<Ports, "workbook" | "clock">, wanted: string): MadeCalendar {
  const { book } = openBook(ports.workbook, new Set(["campaigns", "milestones", "deadlineChanges"]));
  const row = book.campaigns.rows.find(({ values }) => foldKey(values.key) === foldKey(wanted));
  if (row === undefined) {
    return {
      ok: false,
      message: `Trang Phong trào không có mã ${quoted(wanted)}. Chọn một mã có ở trang đó.`,
    };
  }
  const { key } = row.values;
  const { text, events, without } = calendarFile(
    book,
    row.values,
    ports.workbook.facts().id,
    toUtc(ports.clock.now(), ahead),
  );
  if (events === 0) {
    return {
      ok: false,
      message: `Phong trào ${quoted(key)} chưa có mốc nào có ngày. Chạy Thi đua › Tính thời hạn rồi tạo lại.`,
    };
  }
  const name = `${key.replace(/[^\p{L}\p{M}\d._-]+/gu, "-")}.ics`;
  return { ok: true, value: { name, text, events, without } };
}
