import { expect, test } from "vitest";
import { asked, LAN } from "../memory-office.ts";
import { leanReturns, list } from "./returns-office.ts";

const returnsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    key: `BV-${index}`,
    table: "registrations" as const,
    unit: `PTP-${1 + (index % 3)}`,
    campaign: "QB-2026",
    target: "",
    cells: { kind: "công trình", content: `Công trình số ${index}` },
    sent: null,
    by: "Bà Bình",
    at: "05/03/2026 07:00:00",
    source: "ptp.xlsx",
  }));

/** So many reports into an empty inbox, seen and taken over; how many calls of a port that took. */
function calls(count: number): readonly number[] {
  const office = leanReturns([]);
  const [adds, lists, takes] = [office.clerk(LAN, {}), office.clerk(LAN, {}), office.clerk(LAN, {})];
  asked(adds, { verb: "returns.add", returns: returnsOf(count), take: false });
  const { rows, more } = list(lists);
  expect(rows.length + more).toBe(count);
  const seen = rows.map(({ key, seen }) => ({ key, seen, prefer: "" as const }));
  expect(asked(takes, { verb: "returns.take", rows: seen }).taken).toBe(rows.length);
  return [adds, lists, takes].map((clerk) => clerk.calls.length);
}

test("calls do not grow with the number of reports", () => {
  expect(calls(400)).toEqual(calls(20));
});

test("ten thousand wait, and the first of them are listed", { timeout: 120_000 }, () => {
  const office = leanReturns([]);
  for (const part of [0, 1])
    asked(office.clerk(LAN, {}), {
      verb: "returns.add",
      returns: returnsOf(10_000).slice(5000 * part, 5000 * (part + 1)),
      take: false,
    });
  const start = performance.now();
  expect(list(office.clerk(LAN, {}))).toMatchObject({ more: 9500 });
  expect(performance.now() - start).toBeLessThan(20_000);
});
