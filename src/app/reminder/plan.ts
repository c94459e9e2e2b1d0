import { officeCalendar } from "../../core/book/office-calendar.ts";
import { readFigures } from "../../core/book/office-figures.ts";
import type { ReadBook } from "../../core/book/parsed-book.ts";
import { lastNamed } from "../../core/book/row-by-key.ts";
import type { Day } from "../../core/calendar/day.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import { deskOwed } from "../../core/tracking/owed/desk-owed.ts";
import type { Owed } from "../../core/tracking/owed/owed.ts";
import { owedNow } from "../../core/tracking/owed/owed-now.ts";
import { unitReaders } from "../../core/tracking/owed/unit-readers.ts";
import type { Digest } from "../../core/tracking/reminder/digest.ts";
import { type ReminderRound, reminderKey, remindersDue } from "../../core/tracking/reminder/ladder.ts";
import { type Post, reminderPost } from "../../core/tracking/reminder/post.ts";
import { type LetterRow, letterId, readReminded } from "../../core/tracking/reminder/register.ts";
import type { Moment } from "../../ports/clock.ts";

/** What a reminder run reads. */
export const remindTables: ReadonlySet<TableName> = new Set([
  "campaigns",
  "phases",
  "milestones",
  "deadlineChanges",
  "units",
  "clusterMembers",
  "tracking",
  "daysOff",
  "settings",
  "reminders",
  "nominations",
]);

/** What there is to mail today, worked out anew at every look: the register and what is noted for it are the only memory. */
export interface RemindPlan {
  readonly now: Moment;
  /** Why nothing is mailed today (“Chủ nhật”); "" on a working day. */
  readonly dayOff: string;
  /** Letters still to be sent today, the most overdue first. */
  readonly letters: readonly Digest[];
  readonly unaddressed: Post["unaddressed"];
  readonly exhausted: ReminderRound["exhausted"];
  /** What would be due in campaigns that are a draft or closed: nobody is chased for those. */
  readonly silent: ReminderRound["due"];
  /** How much is owed at all, and the next day on which something falls due; null where nothing does. */
  readonly owed: number;
  readonly nextDue: Day | null;
  /** The register as it truly stands. */
  readonly rows: readonly LetterRow[];
}

/** Whether a row of today keeps its recipient from getting another letter today. */
const taken = ({ values }: LetterRow, today: Day): boolean =>
  values.date === today && values.state !== "chờ gửi" && values.state !== "thôi gửi";

/**
 * @param rows the register as it truly stands (`standing`)
 * @param again id of the row of a letter that a clerk has sent again; "" for none
 */
export function remindPlan(
  { book }: ReadBook,
  rows: readonly LetterRow[],
  now: Moment,
  again: string,
): RemindPlan {
  const today = now.day;
  const calendar = officeCalendar(book);
  const figures = readFigures(book);
  const reminded = readReminded(rows, today, again);
  // The office is reminded of its own days, too.
  const owing = [...owedNow(book, today), ...deskOwed(book, today)];
  const round = remindersDue(owing, { today, calendar, ladder: figures.ladder, reminded });
  const campaigns = new Map(
    book.campaigns.rows.map(({ values }) => [
      values.key,
      {
        title: values.title,
        issuer: lastNamed(book.units, values.issuer)?.values.name ?? "",
        runs: values.state !== "dự thảo" && values.state !== "đã tổng kết",
      },
    ]),
  );
  const runs = ({ milestone }: Owed): boolean => campaigns.get(milestone.values.campaign)?.runs ?? true;
  const due = round.due.filter(({ owed }) => runs(owed));
  const post = reminderPost(due, {
    today,
    calendar,
    copies: figures.copies,
    readerOf: unitReaders(book, today),
    campaignOf: (key) => campaigns.get(key) ?? { title: "", issuer: "" },
  });
  // Not given up while nobody knows whether its last chase left.
  const sure = readReminded(
    rows.filter(({ values }) => values.state === "đã gửi"),
    today,
    "",
  );
  const known = (owed: ReminderRound["exhausted"][number]): boolean => {
    const key = reminderKey(owed, owed.due);
    return sure.get(key)?.size === reminded.get(key)?.size;
  };
  const busy = new Set(rows.filter((row) => taken(row, today) && row.id !== again).map(({ id }) => id));
  return {
    now,
    dayOff: calendar.reasonOff(today) ?? "",
    letters: post.letters.filter(({ to }) => !busy.has(letterId(today, to))),
    unaddressed: post.unaddressed,
    exhausted: round.exhausted.filter((owed) => runs(owed) && known(owed)),
    silent: round.due.filter(({ owed }) => !runs(owed)),
    owed: owing.length,
    nextDue:
      owing
        .filter((one) => runs(one) && one.received === null)
        .flatMap(({ due }) => (due !== null && due >= today ? [due] : []))
        .sort()[0] ?? null,
    rows,
  };
}

/** Recipients that a letter counts against the day's allowance. */
export const costOf = ({ copies }: Digest): number => 1 + copies.length;

/** A sentence when the register cannot be written to, so that no letter may leave; "" when it can. */
export function registerProblem({ book }: ReadBook): string {
  const { table, columns } = book.reminders;
  if (columns.at.size === 0)
    return `Sổ chưa có trang ${table.sheet}. Chạy Thi đua › Thiết lập sổ rồi thử lại.`;
  const lost = Object.entries(table.columns).find(([key]) => !columns.at.has(key));
  if (lost === undefined) return "";
  return `Trang ${table.sheet} thiếu cột “${lost[1].header}”, nên sổ không ghi được thư nào đã gửi. Chạy Thi đua › Thiết lập sổ rồi thử lại.`;
}
