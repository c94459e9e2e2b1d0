import { beforeAll, expect, test } from "vitest";
import type { Fault } from "../../../src/local/google/run/faults.ts";
import { HostKilled } from "../../../src/local/host.ts";
import { sampled, sweepNote } from "../../sweep.ts";
import { LAN, type Office, said } from "../office.ts";
import { changes, pictureOf } from "../picture.ts";
import { clerksRows, trackingOffice, update } from "./tracking-office.ts";

/** How often each service is called in a run that nothing disturbs, and what it leaves. */
let calls: readonly (readonly [method: string, count: number])[];
let right: readonly string[];
let clerks: readonly string[];

const picture = (office: Office): readonly string[] => pictureOf(office.book, ["Nhật ký"]);

beforeAll(async () => {
  const quiet = await trackingOffice();
  clerks = clerksRows(quiet);
  const lan = quiet.clerk(LAN, {});
  lan.call("tracking");
  calls = Object.entries(lan.meter().calls);
  right = picture(quiet);
});

/** Runs with a fault, then again without; how the first run ended, and what differs from an undisturbed run. */
async function brokenThenAgain(
  fault: Fault,
): Promise<{ readonly ended: string; readonly flaws: readonly string[] }> {
  const office = await trackingOffice();
  const lan = office.clerk(LAN, { faults: [fault] });
  let ended = "done";
  try {
    lan.call("tracking");
    if (said(lan).replace(/^Đã cập nhật theo dõi.*$/mu, "") !== "") ended = "told";
  } catch (thrown) {
    if (!(thrown instanceof HostKilled)) throw thrown;
    ended = "killed";
  }
  const flaws: string[] = [];
  for (const line of clerks) {
    const now = clerksRows(office).filter((row) => row === line).length;
    if (now !== 1) flaws.push(`after the fault ${now} times ${line}`);
  }
  update(office);
  return { ended, flaws: [...flaws, ...changes(right, picture(office))] };
}

/** Asked by the hundred in one look at the tabs: every tenth call of these is as good as its neighbours. */
const chatter: ReadonlySet<string> = new Set(["Sheet.getSheetId", "Sheet.getName"]);
/** Methods that change something outside the script. Behind any other call an error is the same as before the next one. */
const effects: ReadonlySet<string> = new Set([
  "Range.setValues",
  "SpreadsheetApp.flush",
  "Lock.tryLock",
  "Lock.releaseLock",
]);
/** A look that is refused reads the sheet as a whole instead. */
const looks: ReadonlySet<string> = new Set(["Spreadsheet.getRange", "Sheet.getRange", "Range.getValues"]);
const places = (wanted: (method: string) => boolean) =>
  calls
    .filter(([method]) => wanted(method))
    .flatMap(([method, count]) =>
      sampled(
        "tracking",
        Array.from({ length: count }, (_, index) => ({ method, nth: index + 1 })).filter(
          ({ nth }) => !chatter.has(method) || nth % 10 === 1,
        ),
      ),
    );
const patience = 300_000;
const message = "Rất tiếc, máy chủ đã gặp lỗi. Vui lòng đợi một lát và thử lại.";

test("the run reads, writes and locks", () => {
  const count = new Map(calls);
  for (const method of ["Range.getValues", "Lock.tryLock", "SpreadsheetApp.flush"])
    expect(count.get(method), method).toBeGreaterThan(0);
  // The days and states, the new rows, the log.
  expect(count.get("Range.setValues")).toBeGreaterThanOrEqual(4);
});

test.each(["before", "after"] as const)(
  "an error %s any service call, then the run again: as if nothing had happened",
  async (when) => {
    const bad: string[] = [];
    for (const { method, nth } of places((name) => when === "before" || effects.has(name))) {
      const { ended, flaws } = await brokenThenAgain({ method, nth, when, message });
      if (ended !== "told" && !(ended === "done" && looks.has(method)))
        bad.push(`${method} ${nth}: ${ended}`);
      bad.push(...flaws.map((flaw) => `${method} ${nth}: ${flaw}`));
    }
    expect(bad, sweepNote("tracking")).toEqual([]);
  },
  patience,
);

test(
  "killed at any service call, then the run again: as if nothing had happened",
  async () => {
    const bad: string[] = [];
    for (const { method, nth } of places(() => true)) {
      const { ended, flaws } = await brokenThenAgain({ method, nth, clockJumpMs: 400_000 });
      if (ended !== "killed") bad.push(`${method} ${nth}: ${ended}`);
      bad.push(...flaws.map((flaw) => `${method} ${nth}: ${flaw}`));
    }
    expect(bad, sweepNote("tracking")).toEqual([]);
  },
  patience,
);
