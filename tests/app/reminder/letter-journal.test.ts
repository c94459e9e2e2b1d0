import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  closeJournal,
  fitsNote,
  noteLetters,
  readJournal,
} from "../../../src/app/reminder/letter-journal.ts";
import type { LetterNote } from "../../../src/core/tracking/reminder/standing.ts";
import { memoryMemo } from "../../../src/memory/memo.ts";

const note = (recipient: string, state: LetterNote["state"], items: string): LetterNote => ({
  date: "2026-03-05",
  recipient,
  state,
  at: "05/03/2026 08:00:00",
  who: "lan@sotuphap.vn",
  subject: "Đôn đốc việc thi đua: 01 việc quá hạn",
  items,
  note: "",
});

const anyNote = fc
  .record({
    recipient: fc.integer({ min: 1, max: 60 }).map((n) => `ptp${n}@example.gov.vn`),
    state: fc.constantFrom<LetterNote["state"]>("đang gửi", "đã gửi", "chưa chắc", "chờ gửi"),
    marks: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ recipient, state, marks }) =>
    note(recipient, state, "M-ĐK · PTP · hạn 04/03/2026 · bậc +1\n".repeat(marks)),
  );

/** The last note of each letter, by its recipient. */
const lastOf = (notes: readonly LetterNote[]) => new Map(notes.map((each) => [each.recipient, each]));

// memoryMemo refuses a value of more than 9 KB, as Google does.
test("whatever is noted, one or two letters at a time, is read back, the last note of each letter", () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyNote, { minLength: 1, maxLength: 2 }), { maxLength: 80 }), (turns) => {
      const memo = memoryMemo(new Map());
      closeJournal(memo, readJournal(memo));
      for (const letters of turns) {
        const known = noteLetters(memo, readJournal(memo), letters);
        expect(known).toEqual(readJournal(memo));
      }
      const journal = readJournal(memo);
      expect(journal).toMatchObject({ edition: 1, forgetful: false });
      expect(lastOf(journal.notes)).toEqual(lastOf(turns.flat()));
      expect(closeJournal(memo, journal)).toBe(2);
      expect(readJournal(memo)).toEqual({ edition: 2, forgetful: false, parts: [], notes: [] });
    }),
    { numRuns: 60 },
  );
});

test("no key is used twice: what an edition noted cannot be written over by the next", () => {
  const memo = memoryMemo(new Map());
  const keys = [1, 2, 3].flatMap(() => {
    noteLetters(memo, readJournal(memo), [note("ba@example.gov.vn", "đang gửi", "")]);
    const names = [...memo.all("thu-nhac.").keys()];
    closeJournal(memo, readJournal(memo));
    return names;
  });
  expect(keys).toEqual(["thu-nhac.0.1", "thu-nhac.1.1", "thu-nhac.2.1"]);
});

test("where a fault kept old parts from being forgotten, the later note holds all the same", () => {
  const memo = memoryMemo(new Map());
  memo.set("thu-nhac", "10");
  memo.set("thu-nhac.9.2", JSON.stringify([note("ba@example.gov.vn", "đang gửi", "")]));
  memo.set("thu-nhac.10.1", JSON.stringify([note("ba@example.gov.vn", "đã gửi", "")]));
  memo.set("thu-nhac.9.10", JSON.stringify([note("ba@example.gov.vn", "chưa chắc", "")]));
  expect(readJournal(memo).notes.map(({ state }) => state)).toEqual(["đang gửi", "chưa chắc", "đã gửi"]);
});

test.each([
  ["a book that never kept a journal", {}, true, 0],
  ["an edition that is no number", { "thu-nhac": "nhắc" }, true, 0],
  ["a value that is no text of ours", { "thu-nhac": "4", "thu-nhac.4.1": "nhắc" }, true, 4],
  ["a value of another shape", { "thu-nhac": "4", "thu-nhac.4.1": '[{"date":"hôm nay"}]' }, true, 4],
  ["facts of others", { "thu-nhac": "4", "nhac-hang-ngay": "x", "thu-nhac.x": "y" }, false, 4],
])("%s: %j", (_, facts, forgetful, edition) => {
  const memo = memoryMemo(new Map());
  for (const [key, value] of Object.entries(facts)) memo.set(key, value);
  expect(readJournal(memo)).toMatchObject({ forgetful, edition, notes: [] });
  // Closed, the book remembers from here on, and no key of before is used again.
  closeJournal(memo, readJournal(memo));
  expect(readJournal(memo)).toEqual({ forgetful: false, edition: edition + 1, parts: [], notes: [] });
});

test("a letter fits into a note or not by its bytes, not its letters", () => {
  const long = (letters: number): LetterNote => note("ba@example.gov.vn", "đang gửi", "ờ".repeat(letters));
  expect([fitsNote(long(2900)), fitsNote(long(3100))]).toEqual([true, false]);
});
