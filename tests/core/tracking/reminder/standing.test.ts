import { describe, expect, test } from "vitest";
import type { LetterRow } from "../../../../src/core/tracking/reminder/register.ts";
import { letterId } from "../../../../src/core/tracking/reminder/register.ts";
import { type LetterNote, standing } from "../../../../src/core/tracking/reminder/standing.ts";

const today = "2026-03-05";
const yesterday = "2026-03-04";
const ba = "ba@example.gov.vn";

const values = (state: LetterNote["state"], date: LetterNote["date"], at: string) =>
  ({ date, recipient: ba, state, at, who: "lan", subject: "Nhắc", items: "M-1 · bậc +1", note: "" }) as const;
const row = (state: LetterNote["state"], date: LetterNote["date"], at: string): LetterRow => ({
  id: letterId(date, ba),
  values: values(state, date, at),
});

describe.each([
  ["đang gửi", today, "05/03/2026 08:00:00", "08:06:59", "đang gửi"],
  ["đang gửi", today, "05/03/2026 08:00:00", "08:07:01", "chưa chắc"],
  // Another clerk's clock goes behind by some seconds.
  ["đang gửi", today, "05/03/2026 08:00:09", "08:00:00", "đang gửi"],
  ["đang gửi", today, "08 giờ", "08:00:00", "chưa chắc"],
  ["đang gửi", yesterday, "04/03/2026 08:00:00", "08:00:00", "chưa chắc"],
  ["đã gửi", yesterday, "04/03/2026 08:00:00", "08:00:00", "đã gửi"],
  ["chờ gửi", today, "05/03/2026 08:00:00", "09:00:00", "chờ gửi"],
] as const)("a letter “%s” of %s, since %s, at %s", (state, date, since, time, stands) => {
  const noted = { notes: [values(state, date, since)], forgetful: false };
  test(`is “${stands}”, in its row as in a note alone`, () => {
    for (const [rows, journal] of [
      [[row(state, date, since)], { notes: [], forgetful: false }],
      [[], noted],
      [[row("chờ gửi", date, since)], noted],
    ] as const)
      expect(standing(rows, journal, today, time).map((each) => each.values.state)).toEqual([stands]);
  });
});

test("the last note of a letter holds, and lies over its row with all it says", () => {
  const leaving = { ...values("đang gửi", today, "05/03/2026 08:00:00"), items: "M-2 · bậc +1" };
  const gone = { ...leaving, state: "đã gửi", at: "05/03/2026 08:00:02" } as const;
  const [only, ...more] = standing(
    [row("chờ gửi", today, "05/03/2026 07:59:00")],
    { notes: [leaving, gone], forgetful: false },
    today,
    "08:00:05",
  );
  expect(only?.values).toEqual(gone);
  expect(more).toEqual([]);
});

test("marks too long for a note stay those of the row; a row that is gone had none to keep", () => {
  const short = { ...values("đã gửi", today, "05/03/2026 08:00:02"), items: null };
  const noted = { notes: [short], forgetful: false };
  expect(standing([row("đang gửi", today, "")], noted, today, "08:00:05")[0]?.values.items).toBe(
    "M-1 · bậc +1",
  );
  expect(standing([], noted, today, "08:00:05")[0]?.values.items).toBe("");
});

test.each([
  ["chờ gửi", today, "chưa chắc"],
  ["chờ gửi", yesterday, "chờ gửi"],
  ["đã gửi", today, "đã gửi"],
  ["thôi gửi", today, "thôi gửi"],
] as const)("in a book that remembers nothing a letter “%s” of %s is “%s”", (state, date, stands) => {
  const [only] = standing(
    [row(state, date, "05/03/2026 08:00:00")],
    { notes: [], forgetful: true },
    today,
    "08:00:05",
  );
  expect(only?.values.state).toBe(stands);
});
