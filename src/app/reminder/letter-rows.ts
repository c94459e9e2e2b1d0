import type { ParsedBook, RowOf } from "../../core/book/parsed-book.ts";
import type { Day } from "../../core/calendar/day.ts";
import type { Cell } from "../../core/table/cell.ts";
import type { ParsedRow } from "../../core/table/parse-table.ts";
import type { Digest } from "../../core/tracking/reminder/digest.ts";
import { letterId } from "../../core/tracking/reminder/register.ts";
import type { Moment } from "../../ports/clock.ts";
import type { Ports } from "../../ports/ports.ts";
import { writeSheet } from "../book/write/write-sheets.ts";
import { momentText } from "../book/write-log.ts";
import type { RemindPlan } from "./plan.ts";

export type Register = ParsedBook["reminders"];
type LetterState = RowOf<"reminders">["values"]["state"];

/** Google kills a run after six minutes, so a letter that has been leaving for longer was left behind. */
const LONGEST_RUN_SECONDS = 7 * 60;

const seconds = (time: string): number => {
  const [, hours, minutes, rest] = /(\d\d):(\d\d):(\d\d)$/u.exec(time) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
};

/** Whether a row “đang gửi” was left behind by a run that broke off. */
export function leftBehind({ state, date, at }: RowOf<"reminders">["values"], now: Moment): boolean {
  if (state !== "đang gửi") return false;
  const since = seconds(now.time) - seconds(at);
  return date !== now.day || !(since >= 0 && since <= LONGEST_RUN_SECONDS);
}

const brokenOff =
  "Lượt gửi bị ngắt giữa chừng, không rõ thư đã đi hay chưa. Hỏi nơi nhận; nếu chưa nhận được thì bấm “Gửi lại” ở Nhắc việc.";
const notNeeded = "Thư này không còn việc phải nhắc, hoặc việc đã chuyển sang thư của ngày sau.";

/** What a broken-off run left behind becomes uncertain; what waits and is no longer due is given up. Under the lock. */
export function tidyLetters(ports: Ports, register: Register, { now, letters }: RemindPlan): void {
  const wanted = new Set(letters.map(({ to }) => letterId(now.day, to)));
  const tidied = (row: ParsedRow): Readonly<Record<string, Cell>> | undefined => {
    // Rows of this very table.
    const values = row.values as RowOf<"reminders">["values"];
    if (leftBehind(values, now)) return { state: "chưa chắc", note: brokenOff };
    if (values.state === "chờ gửi" && !wanted.has(row.id)) return { state: "thôi gửi", note: notNeeded };
    return undefined;
  };
  if (!register.rows.some((row) => tidied(row) !== undefined)) return;
  writeSheet(ports, { table: register, cells: (_, fresh) => tidied(fresh) });
}

/** Gives every letter of the plan a row that waits. Under the lock. */
export function enterWaiting(ports: Ports, register: Register, { now, letters }: RemindPlan): void {
  const waiting = new Set(
    register.rows.filter(({ values }) => values.state === "chờ gửi").map(({ id }) => id),
  );
  writeSheet(ports, {
    table: register,
    added: letters
      .filter(({ to }) => !waiting.has(letterId(now.day, to)))
      .map(({ to, subject, marks }) => ({
        date: { day: now.day },
        recipient: to,
        state: "chờ gửi",
        at: momentText(now),
        who: ports.user.email(),
        subject,
        items: marks,
        note: "",
      })),
  });
}

/** What became of a letter. */
export interface Fate {
  readonly id: string;
  readonly state: LetterState;
  readonly note: string;
}

/** A letter about to be sent, and the states from which it may be taken. */
export interface Claim {
  readonly letter: Digest;
  readonly from: readonly LetterState[];
}

/**
 * Enters what became of the last letter and takes the next one, in one go. Call it under the lock.
 * @returns whether the next letter is ours to send: its row waits no more once another clerk has taken it
 */
export function exchangeLetters(
  ports: Ports,
  register: Register,
  day: Day,
  last: Fate | undefined,
  next: Claim | undefined,
): boolean {
  const at = momentText(ports.clock.now());
  const who = ports.user.email();
  const nextId = next === undefined ? "" : letterId(day, next.letter.to);
  let claimed = false;
  writeSheet(ports, {
    table: register,
    cells: (_, now) => {
      if (now.id === last?.id) return { state: last.state, at, note: last.note };
      if (next === undefined || now.id !== nextId) return undefined;
      const values = now.values as RowOf<"reminders">["values"];
      // The write is repeated when a row slipped in between; then the state may be our own already.
      const ours = values.state === "đang gửi" && values.at === at && values.who === who;
      claimed = ours || next.from.includes(values.state);
      if (!claimed) return undefined;
      const { subject, marks } = next.letter;
      return { state: "đang gửi", at, who, subject, items: marks, note: "" };
    },
  });
  return claimed;
}
