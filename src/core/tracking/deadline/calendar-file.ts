import { milestoneWords } from "../../book/milestone-name.ts";
import type { ParsedBook, RowOf } from "../../book/parsed-book.ts";
import { rowNamed } from "../../book/row-by-key.ts";
import { rowMeant } from "../../book/row-meant.ts";
import { rowName, rowNames } from "../../book/row-name.ts";
import type { Day } from "../../calendar/day.ts";
import { calendarDate, calendarText, foldLine } from "../../calendar/icalendar.ts";
import { type DayTime, minutesSince2000 } from "../../calendar/utc-moment.ts";
import { hashText } from "../../table/hash.ts";
import { inQuotes, shortened, shortName } from "../../text/quote.ts";
import { type EventTold, eventLines, idPart } from "./calendar-event.ts";
import { dossierDues, dossierTold } from "./dossier-events.ts";
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

function milestoneTold(book: ParsedBook, due: Due, campaign: RowOf<"campaigns">["values"]): EventTold {
  const { milestone, period, change } = due;
  const what = taskOf(milestone);
  const task = period === "" ? what : `${what} ${period}`;
  const audience = shortName(rowNames(book.units, change?.audience ?? milestone.audience));
  return {
    summary: calendarText(`Hạn ${task} – ${audience}: ${campaign.title || campaign.key}`),
    description: calendarText(describe(book, due, campaign)),
    category: calendarText(milestone.task),
  };
}

/**
 * The milestones of a campaign, and the days of its nominations, as an iCalendar file (RFC 5545, https://www.rfc-editor.org/rfc/rfc5545). An event keeps
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
    return eventLines(due.day, uid, milestoneTold(book, due, campaign), stamp, minutesSince2000(now));
  });
  const dossiers = dossierDues(book, campaign.key);
  const dossierEvents = [...dossiers].flatMap(([day, names]) =>
    eventLines(
      day,
      `${bookId}-ho-so-${idPart(campaign.key)}-${day}@so-thi-dua`,
      dossierTold(names, campaign.title || campaign.key),
      stamp,
      minutesSince2000(now),
    ),
  );
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//So Thi dua//VI",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${calendarText(campaign.title || campaign.key)}`,
    ...events,
    ...dossierEvents,
    "END:VCALENDAR",
  ];
  const dated = new Set(dues.map(({ milestone }) => milestone));
  return {
    name: `${campaign.key.replace(/[^\p{L}\p{M}\d._-]+/gu, "-")}.ics`,
    text: lines.map((line) => `${foldLine(line)}\r\n`).join(""),
    events: dues.length + dossiers.size,
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
