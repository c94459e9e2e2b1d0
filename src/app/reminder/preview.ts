import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { rowName } from "../../core/book/row-name.ts";
import { shortDate } from "../../core/calendar/date-style.ts";
import { nothingOwed } from "../../core/office/next-step.ts";
import { inQuotes, quoted } from "../../core/text/quote.ts";
import { addressKey } from "../../core/tracking/reminder/digest.ts";
import { dayInLetter, oneLine, taskName } from "../../core/tracking/reminder/lines.ts";
import type { LetterRow } from "../../core/tracking/reminder/register.ts";
import { unitNames } from "../../core/tracking/unit/names.ts";
import type { Ports } from "../../ports/ports.ts";
import { type TimerState, timerState } from "../book/owned-timer.ts";
import { openBook } from "../book/read/open-book.ts";
import { verb } from "../door/verb.ts";
import { readJournal } from "./letter-journal.ts";
import { standingNow } from "./letter-rows.ts";
import { costOf, type RemindPlan, registerProblem, remindPlan, remindTables } from "./plan.ts";
import { remindTimerOf } from "./timer.ts";

/** A letter that would be sent. */
export interface PreviewLetter {
  readonly to: string;
  /** The units that read this address, by name; "" where none bears it any more. */
  readonly units: string;
  readonly copies: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly body: string;
  /** dd/mm/yyyy of an earlier letter to this address of which nobody knows whether it came; "" for none. */
  readonly uncertainSince: string;
  /** Whether the day's allowance reaches for it. */
  readonly covered: boolean;
}

/** A letter of today that needs a clerk's eye. */
export interface DoubtfulLetter {
  readonly to: string;
  readonly units: string;
  readonly state: "chưa chắc" | "không gửi được" | "đang gửi";
  /** When and by whom. */
  readonly at: string;
  readonly who: string;
  readonly note: string;
}

/** The dry run: everything a clerk wants to see before letters leave. Writes nothing. */
export interface RemindPreview {
  /** “Thứ Năm, ngày 05/03/2026” */
  readonly today: string;
  /** Why nothing leaves today, such as “Chủ nhật”; "" on a working day. */
  readonly dayOff: string;
  /** Why no letter may leave at all, with the cure; "" when all is well. */
  readonly problem: string;
  readonly letters: readonly PreviewLetter[];
  /** Recipients needed for all letters, copies among them, and how many the clerk may still write to today. */
  readonly needed: number;
  readonly allowance: number;
  /** Units that are due a letter and have no address, each as a sentence. */
  readonly unaddressed: readonly string[];
  readonly doubtful: readonly DoubtfulLetter[];
  /** Letters of today that left. */
  readonly sent: readonly { readonly to: string; readonly units: string }[];
  /** What was chased on every rung and is still owed, each as a sentence. */
  readonly exhausted: readonly string[];
  /** A sentence on what is left out because its campaign is a draft or closed; "" for nothing. */
  readonly silent: string;
  readonly timer: TimerState;
}

type UnitsAt = (address: string) => string;

/** Whose address this is: people know each other by names. */
function unitsAt({ units }: ParsedBook, nameOf: ReturnType<typeof unitNames>): UnitsAt {
  const names = new Map<string, string[]>();
  for (const row of units.rows) {
    const address = addressKey(row.values.email);
    names.set(address, [...(names.get(address) ?? []), oneLine(nameOf(row))]);
  }
  return (address) => (names.get(addressKey(address)) ?? []).join("; ");
}

function doubtful({ rows, now }: RemindPlan, unitsOf: UnitsAt): readonly DoubtfulLetter[] {
  return rows.flatMap(({ values }): readonly DoubtfulLetter[] => {
    const { date, recipient, state, at, who, note } = values;
    if (date !== now.day) return [];
    if (state !== "chưa chắc" && state !== "không gửi được" && state !== "đang gửi") return [];
    return [{ to: recipient, units: unitsOf(recipient), state, at, who, note }];
  });
}

/** The day of the latest letter to each address before today, where nobody knows whether it came. */
function uncertainDays({ rows, now }: RemindPlan): ReadonlyMap<string, string> {
  const latest = new Map<string, LetterRow["values"]>();
  for (const { values } of rows) {
    const { date, recipient } = values;
    if (date === null || date >= now.day) continue;
    const known = latest.get(recipient.toLowerCase());
    if (known?.date === undefined || (known.date ?? "") < date) latest.set(recipient.toLowerCase(), values);
  }
  return new Map(
    [...latest].flatMap(([to, { date, state }]) =>
      date !== null && (state === "chưa chắc" || state === "đang gửi")
        ? [[to, shortDate(date, "dd/mm/yyyy")] as const]
        : [],
    ),
  );
}

function silentText({ campaigns }: ParsedBook, { silent, letters, nextDue }: RemindPlan): string {
  if (silent.length === 0 && letters.length === 0 && nextDue !== null)
    return `Hạn gần nhất là ngày ${shortDate(nextDue, "dd/mm/yyyy")}; nhắc trước bao nhiêu ngày là do Bậc nhắc ở trang Cấu hình và cột Nhắc trước ở trang Mốc.`;
  if (silent.length === 0) return "";
  const keys = new Set(silent.map(({ owed }) => owed.milestone.values.campaign));
  const names = [...keys].map((key) => inQuotes(rowName(campaigns, key))).join(", ");
  return `Không nhắc ${silent.length} việc của phong trào đang ở trạng thái “dự thảo” hoặc “đã tổng kết”: ${names}. Muốn nhắc thì đổi Trạng thái ở trang Phong trào.`;
}

/** Whether nobody owes anything, so that there is nothing to remind of on any day. */
const isIdle = ({ owed }: RemindPlan): boolean => owed === 0;

/** *Nhắc việc*, before anything leaves: who would get what. */
function previewReminders(ports: Ports): RemindPreview {
  const read = openBook(ports, remindTables);
  const now = ports.clock.now();
  const plan = remindPlan(read, standingNow(read.book.reminders, readJournal(ports.memo), now), now, "");
  const allowance = ports.mail.remaining();
  const uncertain = uncertainDays(plan);
  const nameOf = unitNames(read.book.units, read.book.units.rows);
  const unitsOf = unitsAt(read.book, nameOf);
  let left = allowance;
  const letters = plan.letters.map((letter): PreviewLetter => {
    const { to, copies, from, subject, body } = letter;
    const covered = costOf(letter) <= left;
    if (covered) left -= costOf(letter);
    return {
      to,
      units: unitsOf(to),
      copies,
      from,
      subject,
      body,
      covered,
      uncertainSince: uncertain.get(to.toLowerCase()) ?? "",
    };
  });
  return {
    today: dayInLetter(plan.now.day).replace(/^t/u, "T"),
    dayOff: plan.dayOff,
    problem: registerProblem(read) || (isIdle(plan) ? nothingOwed(read.book) : ""),
    letters,
    needed: plan.letters.reduce((sum, letter) => sum + costOf(letter), 0),
    allowance,
    unaddressed: plan.unaddressed.map(({ unit, items, ended }) => {
      const name = oneLine(nameOf(unit));
      const { email } = unit.values;
      if (ended)
        return `${name}: đơn vị đã hết hiệu lực, chưa ghi Đơn vị kế thừa ở trang Đơn vị; ${items} việc chưa nhắc được.`;
      const why = email === "" ? "chưa ghi Email" : `${quoted(email)} không phải là địa chỉ thư điện tử`;
      return `${name}: ${why}; ${items} việc chưa nhắc được.`;
    }),
    doubtful: doubtful(plan, unitsOf),
    sent: plan.rows.flatMap(({ values: { date, state, recipient } }) =>
      date === plan.now.day && state === "đã gửi" ? [{ to: recipient, units: unitsOf(recipient) }] : [],
    ),
    exhausted: plan.exhausted.map((owed) => {
      const name = oneLine(nameOf(owed.unit));
      return `${name}: ${taskName({ owed })}, hạn ${dayInLetter(owed.due)}.`;
    }),
    silent: silentText(read.book, plan),
    timer: timerState(remindTimerOf, ports),
  };
}

export const remindPreview = verb({
  name: "remind.preview",
  fields: {},
  locked: false,
  run: (ports) => ({ ok: true, value: previewReminders(ports) }),
});
