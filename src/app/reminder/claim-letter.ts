import type { Day } from "../../core/calendar/day.ts";
import type { Digest } from "../../core/tracking/reminder/digest.ts";
import { letterId } from "../../core/tracking/reminder/register.ts";
import type { LetterNote } from "../../core/tracking/reminder/standing.ts";
import type { Moment } from "../../ports/clock.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import { momentText } from "../book/write-log.ts";
import { fitsNote, type Journal, noteLetters, readJournal } from "./letter-journal.ts";
import { enterEdition, enterRows, type LetterState, standingNow } from "./letter-rows.ts";
import { registerProblem } from "./plan.ts";

/** The states of the letters in one edition of the register, as a run of one clerk and day goes by them. */
export interface Seen {
  readonly day: Day;
  readonly who: string;
  readonly edition: number;
  readonly states: ReadonlyMap<string, LetterState>;
}

/** A letter about to be sent, and the states from which it may be taken. */
export interface Claim {
  readonly letter: Digest;
  readonly from: readonly LetterState[];
}

/** What became of a letter that was taken. */
export interface Fate extends Pick<LetterNote, "state" | "note"> {
  readonly taken: LetterNote;
}

const only = new Set(["reminders"] as const);

/** What was taken with what became of it now. */
const told = ({ taken, state, note }: Fate, at: string): LetterNote => ({ ...taken, state, note, at });

export interface Exchanged {
  readonly seen: Seen;
  /** The next letter, ours to send; undefined when another clerk has taken it, or it waits no more. */
  readonly taken: LetterNote | undefined;
}

/** The states as they are now; the sheet is read only where somebody entered the register since. */
function lookAgain(ports: Ports, before: Seen, journal: Journal, now: Moment): Seen {
  if (journal.edition === before.edition) return before;
  const rows = standingNow(openBook(ports, only).book.reminders, journal, now);
  return {
    ...before,
    edition: journal.edition,
    states: new Map(rows.map(({ id, values }) => [id, values.state])),
  };
}

/**
 * Notes what became of the last letter and that the next one is leaving, in one go. Call it under the lock. Both are
 * durable when it ends. Service calls: one read and one write of the memo.
 */
export function exchangeLetters(
  ports: Ports,
  before: Seen,
  last: Fate | undefined,
  { letter, from }: Claim,
): Exchanged {
  const { memo } = ports;
  const now = ports.clock.now();
  const at = momentText(now);
  const journal = readJournal(memo);
  const seen = lookAgain(ports, before, journal, now);
  const fate = last === undefined ? [] : [told(last, at)];
  const { to: recipient, subject, marks: items } = letter;
  const { day: date, who } = seen;
  const id = letterId(date, recipient);
  const noted = journal.notes.filter((each) => letterId(each.date, each.recipient) === id).pop();
  const state = noted?.state ?? seen.states.get(id);
  if (state === undefined || !from.includes(state)) {
    noteLetters(memo, journal, fate);
    return { seen, taken: undefined };
  }
  const taken: LetterNote = { date, recipient, state: "đang gửi", at, who, subject, items, note: "" };
  if (fitsNote(taken)) {
    noteLetters(memo, journal, [...fate, taken]);
    return { seen, taken };
  }
  // Too long for the memo: its row says that it is leaving, and keeps what it reminds of.
  const { reminders } = openBook(ports, only).book;
  const notes = [...journal.notes, ...fate, taken];
  enterRows(ports, reminders, standingNow(reminders, { ...journal, notes }, now));
  ports.workbook.settle();
  const short = { ...taken, items: null };
  noteLetters(memo, journal, [...fate, short]);
  return { seen, taken: short };
}

/**
 * Enters all that is noted into the sheet, what became of the last letter with it. Call it under the lock.
 * @returns why the sheet cannot take it, with the cure, so that the memo keeps it; "" when it can
 */
export function enterNoted(ports: Ports, last: Fate | undefined): string {
  const now = ports.clock.now();
  const fate = last === undefined ? [] : [told(last, momentText(now))];
  // Noted first: entering takes a while, in which a run may die.
  const journal = noteLetters(ports.memo, readJournal(ports.memo), fate);
  if (journal.notes.length === 0) return "";
  const read = openBook(ports, only);
  const problem = registerProblem(read);
  const { reminders } = read.book;
  if (problem === "") enterEdition(ports, reminders, standingNow(reminders, journal, now), journal);
  return problem;
}
