import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { type LetterRow, letterId } from "../../core/tracking/reminder/register.ts";
import { standing } from "../../core/tracking/reminder/standing.ts";
import type { Moment } from "../../ports/clock.ts";
import type { Ports } from "../../ports/ports.ts";
import { writeSheet } from "../book/write/write-sheets.ts";
import { momentText } from "../book/write-log.ts";
import { closeJournal, type Journal } from "./letter-journal.ts";
import type { RemindPlan } from "./plan.ts";

export type Register = ParsedBook["reminders"];
type Values = LetterRow["values"];
export type LetterState = Values["state"];

/** The register as it truly stands now, with what the book's memo holds for it. */
export const standingNow = ({ rows }: Register, journal: Journal, { day, time }: Moment) =>
  standing(rows, journal, day, time);

const notNeeded = "Thư này không còn việc phải nhắc, hoặc việc đã chuyển sang thư của ngày sau.";

/**
 * The register with a waiting row for every letter of the plan, saying what it reminds of now; what waited and is no
 * longer due is given up, and what was given up today and is due again waits once more.
 */
export function withWaiting({ rows, letters, now }: RemindPlan, who: string): readonly LetterRow[] {
  const at = momentText(now);
  const wanted = new Map(letters.map((letter) => [letterId(now.day, letter.to), letter]));
  const kept = rows.map(({ id, values }): LetterRow => {
    const { state } = values;
    if (state !== "chờ gửi" && state !== "thôi gửi") return { id, values };
    const letter = wanted.get(id);
    if (letter === undefined)
      return state === "chờ gửi"
        ? { id, values: { ...values, state: "thôi gửi", note: notNeeded } }
        : { id, values };
    const { subject, marks: items } = letter;
    const since = state === "chờ gửi" ? {} : { state: "chờ gửi", at, who, note: "" };
    return { id, values: { ...values, ...since, subject, items } as Values };
  });
  const known = new Set(rows.map(({ id }) => id));
  return [
    ...kept,
    ...[...wanted].flatMap(([id, { to: recipient, subject, marks: items }]): readonly LetterRow[] =>
      known.has(id)
        ? []
        : [
            {
              id,
              values: { date: now.day, recipient, state: "chờ gửi", at, who, subject, items, note: "" },
            },
          ],
    ),
  ];
}

const cellsOf = ({ state, at, who, subject, items, note }: Values) => ({
  state,
  at,
  who,
  subject,
  items,
  note,
});

/**
 * Puts the rows into the sheet: those of the table as it was read in their order, further ones behind them. Under the lock.
 * @returns false when a row was not found again or brought in, because another clerk was at work in the sheet
 */
export function enterRows(ports: Ports, register: Register, rows: readonly LetterRow[]): boolean {
  const byRow = new Map(register.rows.map(({ at }, index) => [at, rows[index]?.values]));
  const fresh = rows
    .slice(register.rows.length)
    .map(({ values: { date, ...said } }) => ({ ...said, date: date === null ? "" : { day: date } }));
  const { rowNow, added } = writeSheet(ports, {
    table: register,
    cells: ({ at }) => {
      const values = byRow.get(at);
      return values === undefined ? undefined : cellsOf(values);
    },
    added: fresh,
  });
  return added.length === fresh.length && register.rows.every(({ at }) => rowNow.has(at));
}

/**
 * Enters the rows and, once they stand in the sheet for good, starts the next edition of the register. Under the lock.
 * What could not be entered stays noted.
 * @returns the edition from here on
 */
export function enterEdition(
  ports: Ports,
  register: Register,
  rows: readonly LetterRow[],
  journal: Journal,
): number {
  const entered = enterRows(ports, register, rows);
  ports.workbook.settle();
  return entered ? closeJournal(ports.memo, journal) : journal.edition;
}
