import { expect, test } from "vitest";
import { spanHolds, spanMayHold } from "../../../src/core/calendar/span.ts";

const [before, first, between, last, after] = [
  "2017-01-01",
  "2017-02-01",
  "2017-03-01",
  "2017-04-01",
  "2017-05-01",
] as const;

test.each([
  ["both ends", { from: first, to: last }, [first, between, last], [before, after]],
  ["no end", { from: first, to: null }, [first, after], [before]],
  ["no beginning", { from: null, to: last }, [before, last], [after]],
  ["one day", { from: first, to: first }, [first], [before, between]],
  ["neither end", { from: null, to: null }, [before, after], []],
])("%s: the days it holds, its first and last among them", (_, span, inside, outside) => {
  for (const day of inside)
    expect([day, spanHolds(span, day), spanMayHold(span, day)]).toEqual([day, true, true]);
  for (const day of outside)
    expect([day, spanHolds(span, day), spanMayHold(span, day)]).toEqual([day, false, false]);
});

test("ends that contradict each other hold no day, or every day where they are not judged", () => {
  const span = { from: last, to: first };
  for (const day of [before, first, between, last, after]) {
    expect(spanHolds(span, day)).toBe(false);
    expect(spanMayHold(span, day)).toBe(true);
  }
});
