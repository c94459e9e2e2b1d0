import { expect, test } from "vitest";
import { asked, type Clerk, LAN } from "../memory-office.ts";
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

/** So many reports into an empty inbox, seen, taken over and taken back; how many calls of a port that took. */
function calls(count: number): readonly number[] {
  const office = leanReturns([]);
  const clerk = (): Clerk => office.clerk(LAN, {});
  const [adds, lists, takes, undoes] = [clerk(), clerk(), clerk(), clerk()];
  asked(adds, { verb: "returns.add", returns: returnsOf(count), take: false });
  const { rows, more } = list(lists);
  expect(rows.length + more).toBe(count);
  const seen = rows.map(({ key, seen }) => ({ key, seen, prefer: "" as const }));
  const { taken, batch } = asked(takes, { verb: "returns.take", rows: seen });
  expect(taken).toBe(rows.length);
  expect(asked(undoes, { verb: "returns.undo", batch }).kept).toEqual([]);
  return [adds, lists, takes, undoes].map((clerk) => clerk.calls.length);
}

test("calls do not grow with the number of reports", () => {
  expect(calls(400)).toEqual(calls(20));
});

test("ten thousand wait; the first of them are listed, taken over and taken back", {
  timeout: 240_000,
}, () => {
  const office = leanReturns([]);
  // A province's workbooks of a year, handed over at once.
  asked(office.clerk(LAN, {}), { verb: "returns.add", returns: returnsOf(10_000), take: false });
  const timed = <T>(most: number, work: () => T): T => {
    const start = performance.now();
    const answer = work();
    expect(performance.now() - start).toBeLessThan(most);
    return answer;
  };
  const { rows, more } = timed(20_000, () => list(office.clerk(LAN, {})));
  expect(more).toBe(9500);
  const seen = rows.map(({ key, seen }) => ({ key, seen, prefer: "" as const }));
  const { taken, batch } = timed(40_000, () =>
    asked(office.clerk(LAN, {}), { verb: "returns.take", rows: seen }),
  );
  expect(taken).toBe(500);
  timed(40_000, () => asked(office.clerk(LAN, {}), { verb: "returns.undo", batch }));
  expect(list(office.clerk(LAN, {})).more).toBe(9500);
});
