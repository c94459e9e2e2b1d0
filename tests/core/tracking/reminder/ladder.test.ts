import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day } from "../../../../src/core/calendar/day.ts";
import type { OwedState } from "../../../../src/core/tracking/owed/owed.ts";
import {
  milestoneLadder,
  type Reminded,
  reminderKey,
  remindersDue,
} from "../../../../src/core/tracking/reminder/ladder.ts";
import { calendar, officeLadder, owes } from "./reminder-office.ts";

const round = (
  today: Day,
  due: Day | null,
  sent: readonly number[],
  milestone = "M-SK",
  state?: OwedState,
) => {
  const owed = owes("VP", milestone, due, today, state === undefined ? {} : { state });
  const reminded: Reminded = due === null ? new Map() : new Map([[reminderKey(owed, due), new Set(sent)]]);
  return remindersDue([owed], { today, calendar, ladder: officeLadder, reminded });
};

// Thursday 5 March 2026; 14 February is a make-up Saturday, 16–20 February Tết.
test.each<[string, Day, Day, readonly number[], number | undefined]>([
  ["eleven working days ahead", "2026-03-05", "2026-03-20", [], undefined],
  ["ten working days ahead", "2026-03-06", "2026-03-20", [], -10],
  ["ten days ahead, reminded", "2026-03-06", "2026-03-20", [-10], undefined],
  ["between two rungs, nothing mailed yet: caught up once", "2026-03-10", "2026-03-20", [], -10],
  ["several rungs missed: only the latest", "2026-03-18", "2026-03-20", [-10], -2],
  ["the day itself", "2026-03-20", "2026-03-20", [-10, -5, -2], 0],
  ["a later rung was mailed, and then the day moved no more", "2026-03-19", "2026-03-20", [0], undefined],
  ["Saturday", "2026-03-21", "2026-03-20", [], undefined],
  ["one working day late, over a weekend", "2026-03-23", "2026-03-20", [0], 1],
  ["two days late: the rung +1 missed is caught up", "2026-03-24", "2026-03-20", [0], 1],
  ["three days late", "2026-03-25", "2026-03-20", [0, 1], 3],
  ["years late, never mailed", "2026-03-05", "2017-03-01", [], 3],
  ["years late, all mailed", "2026-03-05", "2017-03-01", [3], undefined],
  ["due on a Sunday: called due on the Friday before", "2026-03-20", "2026-03-22", [-2], 0],
  ["due within Tết: called due on the make-up Saturday", "2026-02-14", "2026-02-18", [-2], 0],
  ["within Tết", "2026-02-18", "2026-02-18", [], undefined],
  ["after Tết, due within it", "2026-02-23", "2026-02-18", [0], 1],
  ["at the end of the calendar", "2026-03-05", "2199-12-31", [], undefined],
  ["at its beginning", "2026-03-05", "1800-01-01", [], 3],
])("%s: on %s for %s", (_, today, due, sent, rung) => {
  expect(round(today, due, sent).due.map((item) => item.rung)).toEqual(rung === undefined ? [] : [rung]);
});

test.each<OwedState>(["chờ hướng dẫn", "đúng hạn", "trễ hạn", "không còn phải nộp"])(
  "nothing is mailed about what is “%s”",
  (state) => {
    expect(round("2026-03-05", "2026-03-02", [], "M-SK", state)).toEqual({ due: [], exhausted: [] });
  },
);

test("nothing is mailed without a day; what was returned is", () => {
  expect(round("2026-03-05", null, []).due).toEqual([]);
  expect(round("2026-03-05", "2026-03-05", [], "M-SK", "trả lại").due).toHaveLength(1);
});

test.each<[string, readonly number[]]>([
  ["", officeLadder],
  ["8; 3", [-8, -3, 0, 1, 3]],
  ["10, 5, 2", [-10, -5, -2, 0, 1, 3]],
  ["-3\n-3;7", [-7, -3, 0, 1, 3]],
  ["0", [0, 1, 3]],
  ["vài ngày", officeLadder],
  ["1000", officeLadder],
])("the milestone's own “%s” stands in place of the rungs before the day", (remind, ladder) => {
  expect(milestoneLadder(remind, officeLadder)).toEqual(ladder);
});

test("the milestone's own rungs are used", () => {
  expect(round("2026-03-17", "2026-03-20", [], "M-DK").due.map(({ rung }) => rung)).toEqual([-3]);
});

test.each<[number, readonly number[], number, boolean]>([
  [0, [], 0, false],
  [1, [0], 1, false],
  [3, [0, 1], 2, true],
  // The first chase that is really mailed is called the first, and the leaders still hear of it.
  [3, [], 1, true],
])("rung %i after %j: chase %i, copied %s", (rung, sent, chase, copied) => {
  const today = rung === 0 ? "2026-03-20" : rung === 1 ? "2026-03-23" : "2026-03-25";
  expect(round(today, "2026-03-20", sent).due).toMatchObject([{ rung, chase, copied }]);
});

test("what is overdue and was chased on every rung is named, not mailed", () => {
  const { due, exhausted } = round("2026-03-30", "2026-03-20", [0, 1, 3]);
  expect(due).toEqual([]);
  expect(exhausted).toHaveLength(1);
  expect(round("2026-03-24", "2026-03-20", [0, 1]).exhausted).toEqual([]);
});

test("a moved due day starts its own ladder", () => {
  const before = owes("VP", "M-SK", "2026-03-20", "2026-03-20");
  const reminded = new Map([[reminderKey(before, "2026-03-20"), new Set([-10, -5, -2, 0])]]);
  const moved = owes("VP", "M-SK", "2026-03-24", "2026-03-20");
  const context = { today: "2026-03-20" as Day, calendar, ladder: officeLadder, reminded };
  expect(remindersDue([before], context).due).toEqual([]);
  expect(remindersDue([moved], context).due.map(({ rung }) => rung)).toEqual([-2]);
});

const runDays = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 60 });

test("law: over any days of running, each rung is mailed at most once, upwards, and an overdue thing at least once", () => {
  fc.assert(
    fc.property(runDays, fc.integer({ min: -12, max: 12 }), (days, dueIn) => {
      const due = addDays("2026-02-18", dueIn);
      const mailed: number[] = [];
      let chased = false;
      for (const offset of [...days].sort((a, b) => a - b)) {
        const today = addDays("2026-02-18", offset);
        const found = round(today, due, mailed).due;
        expect(found.length).toBeLessThanOrEqual(1);
        for (const { rung } of found) {
          expect(mailed.every((earlier) => earlier < rung)).toBe(true);
          expect(calendar.isWorkingDay(today)).toBe(true);
          mailed.push(rung);
        }
        if (due < today && calendar.isWorkingDay(today)) chased = true;
      }
      if (chased) expect(mailed.some((rung) => rung > 0)).toBe(true);
      expect(new Set(mailed).size).toBe(mailed.length);
    }),
  );
});
