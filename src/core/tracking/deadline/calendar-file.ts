import { milestoneWords } from "../../book/milestone-name.ts";
import type { ParsedBook, RowOf } from "../../book/parsed-book.ts";
import { rowNamed } from "../../book/row-by-key.ts";
import { rowMeant } from "../../book/row-meant.ts";
import { rowName, rowNames } from "../../book/row-name.ts";
import { addDays, type Day } from "../../calendar/day.ts";
import { calendarDate, calendarText, foldLine } from "../../calendar/icalendar.ts";
import { type DayTime, minutesSince2000 } from "../../calendar/utc-moment.ts";
import { hashText } from "../../table/hash.ts";
import { foldKey } from "../../text/fold.ts";
import { inQuotes, shortened, shortName } from "../../text/quote.ts";
import { milestoneDays } from "./milestone-days.ts";

/** A campaign's deadlines as one file that calendars import. */
export interface CalendarFile {
  /** “BTP-2017.ics” */
  readonly name: string;
  /** RFC 5545, lines ended by CRLF. */
  readonly text: string;
  readonly events: number;
  /** Names of the milestones left out because the book gives them no day. */
  readonly without: readonly string[];
}

interface Due {
  /** Finds the event again at the next import, whatever its day has become. */
  readonly id: string;
  readonly day: Day;
  readonly milestone: RowOf<"milestones">["values"];
  /** “tháng 02/2026”; "" for a milestone that does not come back. */
  readonly period: string;
  readonly change: RowOf<"deadlineChanges">["values"] | undefined;
}

/** What stands in an identifier as it is; other keys enter as their fingerprint. */
const plain = /^[a-z\d._-]+$/u;
const idPart = (key: string): string => {
  const folded = foldKey(key);
  return plain.test(folded) ? folded : hashText(folded);
};

/**
 * The days that stand in the book, milestone by milestone: its own, every one of a recurring milestone, then those of the
 * groups that have one. A day nobody has accepted yet is not published.
 */
function duesOf(book: ParsedBook, campaign: string): readonly Due[] {
  const days = milestoneDays(book);
  return book.milestones.rows
    .filter(({ values }) => values.campaign === campaign)
    .flatMap((row): readonly Due[] => {
      const { values: milestone } = row;
      const id = idPart(milestone.key);
      const times = milestone.due === null ? [] : days.of(row);
      const own = times.flatMap(({ period, due }): readonly Due[] =>
        due === null
          ? []
          : [
              {
                id: period === "" ? id : `${id}-${hashText(period)}`,
                day: due,
                milestone,
                period,
                change: undefined,
              },
            ],
      );
      const groups = book.deadlineChanges.rows.flatMap(({ id: group, values: change }): readonly Due[] =>
        change.milestone === milestone.key && change.due !== null && change.kind !== "không áp dụng"
          ? [{ id: `${id}-${hashText(group)}`, day: change.due, milestone, period: "", change }]
          : [],
      );
      return [...own, ...groups];
    });
}

/** Of a thing with no kind of its own the row's words say more. */
const taskOf = ({ task, minimum }: Due["milestone"]): string =>
  task === "khác" ? (minimum === "" ? "việc khác theo kế hoạch" : shortened(minimum)) : task;

function describe(
  { units }: ParsedBook,
  { milestone, change }: Due,
  campaign: RowOf<"campaigns">["values"],
): string {
  const lines: readonly (readonly [string, string])[] = [
    ["Việc", milestone.task],
    ["Phong trào", campaign.title],
    ["Áp dụng cho", rowNames(units, change?.audience ?? milestone.audience)],
    ["Thời hạn", change?.deadline || milestone.deadline],
    ["Yêu cầu", milestone.minimum],
    ["Cách tính", change?.explanation ?? milestone.reason],
    ["Lý do", change?.reason ?? ""],
    ["Văn bản cho phép", change?.decision ?? ""],
  ];
  return lines.flatMap(([name, text]) => (text === "" ? [] : [`${name}: ${text}`])).join("\n");
}

/** All-day, free time, one reminder the day before: RFC 5545 §3.6.1, §3.6.6. DTEND is the day after, not counted. */
function eventLines(
  book: ParsedBook,
  due: Due,
  uid: string,
  campaign: RowOf<"campaigns">["values"],
  stamp: string,
  sequence: number,
): readonly string[] {
  const { milestone, period, change, day } = due;
  const what = taskOf(milestone);
  const task = period === "" ? what : `${what} ${period}`;
  const audience = shortName(rowNames(book.units, change?.audience ?? milestone.audience));
  const text = calendarText(`Hạn ${task} – ${audience}: ${campaign.title || campaign.key}`);
  return [
    "BEGIN:VEVENT",
    `UID:${calendarText(uid)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${calendarDate(day)}`,
    // The last day there is has none after it; without an end an all-day event is one day long.
    ...(day === "2199-12-31" ? [] : [`DTEND;VALUE=DATE:${calendarDate(addDays(day, 1))}`]),
    `SUMMARY:${text}`,
    `DESCRIPTION:${calendarText(describe(book, due, campaign))}`,
    ...(milestone.task === "" ? [] : [`CATEGORIES:${calendarText(milestone.task)}`]),
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:-P1D",
    `DESCRIPTION:${text}`,
    "END:VALARM",
    "END:VEVENT",
  ];
}

/**
 * The milestones of a campaign as an iCalendar file (RFC 5545, https://www.rfc-editor.org/rfc/rfc5545). An event keeps
 * its identifier over the years and its number grows with time, so that importing again moves it instead of doubling it.
 * @param now the present moment in UTC
 */
export function calendarFile(
  book: ParsedBook,
  campaign: RowOf<"campaigns">["values"],
  bookId: string,
  now: DayTime,
): CalendarFile {
  const dues = duesOf(book, campaign.key);
  const stamp = `${calendarDate(now.day)}T${now.time.replace(/:/gu, "")}Z`;
  const used = new Map<string, number>();
  const events = dues.flatMap((due) => {
    // Two rows under one key are two deadlines all the same.
    const turn = (used.get(due.id) ?? 0) + 1;
    used.set(due.id, turn);
    const uid = `${bookId}-${due.id}${turn === 1 ? "" : `-${turn}`}@so-thi-dua`;
    return eventLines(book, due, uid, campaign, stamp, minutesSince2000(now));
  });
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//So Thi dua//VI",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${calendarText(campaign.title || campaign.key)}`,
    ...events,
    "END:VCALENDAR",
  ];
  const dated = new Set(dues.map(({ milestone }) => milestone));
  return {
    name: `${campaign.key.replace(/[^\p{L}\p{M}\d._-]+/gu, "-")}.ics`,
    text: lines.map((line) => `${foldLine(line)}\r\n`).join(""),
    events: dues.length,
    without: book.milestones.rows
      .filter(({ values }) => values.campaign === campaign.key && !dated.has(values))
      .map(({ values: { key }, at }) => milestoneWords(book, key) ?? `dòng ${at}`),
  };
}

/** A finished file, or the sentence that says why there is none. */
export type MadeCalendar =
  | { readonly ok: true; readonly value: CalendarFile }
  | { readonly ok: false; readonly message: string };

/** The file of the campaign of this name, label or key; refused where there is none, or none of its milestones has a day. */
export function campaignCalendar(
  book: ParsedBook,
  wanted: string,
  bookId: string,
  now: DayTime,
): MadeCalendar {
  const meant = rowMeant(book.campaigns, wanted);
  if (!meant.ok) return meant;
  const row = rowNamed(book.campaigns, meant.key);
  if (row === undefined) throw new Error(`no campaign ${meant.key}`);
  const value = calendarFile(book, row.values, bookId, now);
  if (value.events > 0) return { ok: true, value };
  return {
    ok: false,
    message: `Phong trào ${inQuotes(rowName(book.campaigns, row.values.key))} chưa có mốc nào có ngày. Chạy Thi đua › Tính thời hạn rồi tạo lại.`,
  };
}
