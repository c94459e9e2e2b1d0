import { beforeAll, expect, test } from "vitest";
import { COSTS } from "../../src/local/google/run/costs.ts";
import { type Host, HostKilled } from "../../src/local/host.ts";
import { sampled, sweepNote } from "../sweep.ts";
import { LAN, newOffice, type Office, setUpOffice } from "./office.ts";
import { changes, pictureOf } from "./picture.ts";
import { faultsAt } from "./struck-calls.ts";

/** Method → cells, first, median, mean and number, as the table has them. */
function measured(host: Host): ReadonlyMap<string, readonly string[]> {
  const table = String(host.call("measureSpeed"));
  const lines = table.split("\n").map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return new Map(lines.slice(2).map(([method = "", ...cells]) => [`${method} ${cells[0]}`.trim(), cells]));
}

let office: Office;
let before: readonly string[];
let rows: ReadonlyMap<string, readonly string[]>;
let lan: Host;
beforeAll(async () => {
  office = await setUpOffice();
  lan = office.clerk(LAN, {});
  before = pictureOf(office.book, []);
  lan.select("Mốc", 3);
  rows = measured(lan);
});

test("every method of the table of costs is measured, or it is told why not", () => {
  const told = new Set([...rows.keys()].map((key) => key.replace(/ \d+$/u, "")));
  expect(Object.keys(COSTS).filter((method) => !told.has(method))).toEqual([]);
  expect([...told].filter((method) => COSTS[method] === undefined)).toEqual([
    "SpreadsheetApp.flush sau một lượt ghi",
  ]);
  for (const [method, cells] of rows)
    if (!cells[1]?.startsWith("không đo: ")) expect(Number(cells.at(-1)), method).toBeGreaterThan(1);
});

test.each([
  // What the local host charges: the table, in whole milliseconds of its clock.
  ["Sheet.getLastRow 1", 160],
  ["Range.getValues 1", 100],
  ["Range.getValues 1000", 108.5],
  ["Range.setBackground 1", 7],
  ["Range.setBackgrounds 1000", 107],
  ["SpreadsheetApp.flush sau một lượt ghi 1", 200],
  ["Properties.getProperty 1", 30],
  ["Spreadsheet.getSheets 1", 2],
  ["Drive.Files.list 1", 500],
  ["Drive.Files.generateIds 1", 200],
])("%s takes what it costs: %d ms", (row, ms) => {
  const [, , median] = rows.get(row) ?? [];
  expect(Math.abs(Number(median) - ms)).toBeLessThanOrEqual(1);
});

test("the book is as before, and nobody was written to, shown or told anything", () => {
  expect(changes(before, pictureOf(office.book, []))).toEqual([]);
  expect([office.outbox.letters, office.book.triggers, office.book.files]).toEqual([[], [], []]);
  expect(lan.alerts()).toEqual([]);
});

test("on a slow day it measures each method at least twice and ends in time", async () => {
  const clerk = (await newOffice()).clerk(LAN, {});
  clerk.setFaults([{ method: "Range.getNotes", nth: 1, clockJumpMs: 240_000 }]);
  const slow = measured(clerk);
  expect([...slow.keys()]).toEqual([...rows.keys()]);
  expect(slow.get("Lock.releaseLock 1")?.at(-1)).toBe("2");
});

/** Calls that make or take away what is left behind by a run that breaks off. */
const traces: ReadonlySet<string> = new Set([
  ...["Spreadsheet.getSheets", "Sheet.getName", "Spreadsheet.insertSheet", "Spreadsheet.deleteSheet"],
  ...[
    "Sheet.copyTo",
    "Sheet.setName",
    "Properties.setProperty",
    "Properties.deleteProperty",
    "Range.activate",
  ],
]);

test("broken off at any call and run again, it leaves nothing", { timeout: 600_000 }, async () => {
  const empty = await newOffice();
  const clerk = empty.clerk(LAN, {});
  const untouched = pictureOf(empty.book, []);
  clerk.call("measureSpeed");
  const places = Object.entries(clerk.meter().calls).flatMap(([method, count]) => {
    if (traces.has(method)) return [1, Math.ceil(count / 2), count].flatMap((nth) => faultsAt(method, nth));
    return [{ method, nth: Math.ceil(count / 2), clockJumpMs: 400_000 }];
  });
  for (const fault of sampled("book", places)) {
    const note = `${JSON.stringify(fault)} of ${sweepNote("book")}`;
    clerk.setFaults([fault]);
    try {
      clerk.call("measureSpeed");
    } catch (thrown) {
      expect(thrown instanceof HostKilled || String(thrown).startsWith("Exception: "), note).toBe(true);
    }
    clerk.setFaults([]);
    clerk.call("measureSpeed");
    expect(changes(untouched, pictureOf(empty.book, [])), note).toEqual([]);
  }
});
