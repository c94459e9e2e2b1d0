import * as z from "zod/mini";
import type { Day } from "../../core/calendar/day.ts";
import { letterStates } from "../../core/tables/deadline/reminders.ts";
import { readJson } from "../../core/text/read-json.ts";
import { letterId } from "../../core/tracking/reminder/register.ts";
import type { LetterNote, Noted } from "../../core/tracking/reminder/standing.ts";
import type { Memo } from "../../ports/memo.ts";
import { inFormOfDay } from "../door/fields.ts";

/**
 * Where letters are noted before they leave (ADR 0011): a document property is durable at once and costs a sixth of a
 * write into the sheet. “thu-nhac” holds the edition of the register *Thư nhắc*, a number that grows with each entering;
 * “thu-nhac.7.1”, “thu-nhac.7.2” … hold what was noted since edition 7 was entered. No key is used twice.
 */
const key = "thu-nhac";
const partKey = /^thu-nhac\.(\d+)\.(\d+)$/u;

/** A value holds 9 KB (https://developers.google.com/apps-script/guides/services/quotas). */
const MOST_BYTES = 9 * 1024;

const noteSchema = z.object({
  date: z.custom<Day>(inFormOfDay),
  recipient: z.string(),
  state: z.enum(letterStates),
  at: z.string(),
  who: z.string(),
  subject: z.string(),
  items: z.custom<string | null>((value) => value === null || typeof value === "string"),
  note: z.string(),
});
const partSchema = z.array(noteSchema);

interface Part {
  readonly name: string;
  readonly edition: number;
  readonly number: number;
  readonly notes: readonly LetterNote[];
}

/** What the book remembers of letters that are not in the sheet yet. */
export interface Journal extends Noted {
  /** Edition of the register that these notes follow. */
  readonly edition: number;
  readonly parts: readonly Part[];
}

/** The notes of one value; undefined where it is none of ours. */
const readPart = (text: string): readonly LetterNote[] | undefined => readJson(partSchema, text);

/** Reads the journal. One service call. Where any of it cannot be read, the book is as one that remembers nothing. */
export function readJournal(memo: Memo): Journal {
  const all = memo.all(key);
  const parts: Part[] = [];
  let forgetful = !/^\d{1,9}$/u.test(all.get(key) ?? "");
  for (const [name, text] of all) {
    const [, edition, number] = partKey.exec(name) ?? [];
    if (number === undefined) continue;
    const notes = readPart(text);
    if (notes === undefined) forgetful = true;
    parts.push({ name, edition: Number(edition), number: Number(number), notes: notes ?? [] });
  }
  parts.sort((a, b) => a.edition - b.edition || a.number - b.number);
  const latest = parts[parts.length - 1]?.edition ?? 0;
  const edition = Math.max(forgetful ? 0 : Number(all.get(key)), latest);
  return { edition, parts, forgetful, notes: parts.flatMap(({ notes }) => notes) };
}

/** Length in UTF-8; JSON.stringify leaves no half of a pair, at which encodeURIComponent would throw. */
const bytesOf = (text: string): number => encodeURIComponent(text).replace(/%../gu, "x").length;

const idOf = ({ date, recipient }: LetterNote): string => letterId(date, recipient);

/** Whether a letter fits into a note at all. One that reminds of hundreds of things may not. */
export const fitsNote = (note: LetterNote): boolean => bytesOf(JSON.stringify([note])) <= MOST_BYTES;

/** The letters as values of at most 9 KB, the notes of the open part first. */
function partsOf({ edition, parts }: Journal, letters: readonly LetterNote[]): readonly Part[] {
  const last = parts[parts.length - 1];
  const open = last?.edition === edition ? last : undefined;
  const renewed = new Set(letters.map(idOf));
  const grown: Part[] = [];
  let number = open?.number ?? 1;
  let notes = (open?.notes ?? []).filter((each) => !renewed.has(idOf(each)));
  for (const letter of letters) {
    const longer = [...notes, letter];
    const full = bytesOf(JSON.stringify(longer)) > MOST_BYTES;
    if (full) number += 1;
    notes = full ? [letter] : longer;
    const part = { name: `${key}.${edition}.${number}`, edition, number, notes };
    if (grown[grown.length - 1]?.number === number) grown.pop();
    grown.push(part);
  }
  return grown;
}

/**
 * Notes letters, each in place of what was noted of it in the same value; of several notes of a letter the last one
 * holds. Call it under the lock that the journal was read under. One service call, one more where a value is full.
 * @returns the journal from here on
 */
export function noteLetters(memo: Memo, journal: Journal, letters: readonly LetterNote[]): Journal {
  const grown = partsOf(journal, letters);
  for (const { name, notes } of grown) memo.set(name, JSON.stringify(notes));
  const names = new Set(grown.map(({ name }) => name));
  const parts = [...journal.parts.filter(({ name }) => !names.has(name)), ...grown];
  return { ...journal, parts, notes: parts.flatMap(({ notes }) => notes) };
}

/** Starts the next edition, once all that was noted stands in the sheet for good. Service calls: one, and one for each part. */
export function closeJournal(memo: Memo, { edition, parts }: Journal): number {
  memo.set(key, String(edition + 1));
  for (const { name } of parts) memo.forget(name);
  return edition + 1;
}
