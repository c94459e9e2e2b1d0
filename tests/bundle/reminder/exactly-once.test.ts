import { beforeAll, expect, test } from "vitest";
import type { Fault } from "../../../src/local/google/run/faults.ts";
import type { Host } from "../../../src/local/host.ts";
import { sampled, sweepNote } from "../../sweep.ts";
import { rowsOf } from "../grid.ts";
import { asked, LAN, type Office, START } from "../office.ts";
import {
  FRIDAY,
  HOUR,
  left,
  recipients,
  remindOffice,
  type Step,
  sendAll,
  sendAllOrDie,
  statesOn,
} from "./remind-office.ts";

/** How often each service is called in a run that nothing disturbs. */
let calls: readonly (readonly [method: string, count: number])[];

const at = (office: Office, now: number, faults: readonly Fault[]): Host =>
  office.clerk(LAN, { now: () => now, faults });

beforeAll(async () => {
  const office = await remindOffice();
  const lan = at(office, START, []);
  expect(sendAll(lan)).toEqual({ sent: 5, left: 0, refused: [], stopped: "", finished: true });
  expect(left(office).slice().sort()).toEqual(recipients.map((to) => `2026-03-05 ${to}`));
  expect(left(office)[0]).toContain("hai@");
  expect(statesOn(office)).toEqual(recipients.map((to) => `${to} đã gửi`));
  calls = Object.entries(lan.meter().calls);
});

/** Runs with a fault on Thursday, again an hour later, and on Friday; what the first run said, and what is wrong. */
async function disturbed(
  fault: Fault,
): Promise<{ readonly first: Step | string; readonly flaws: readonly string[] }> {
  const office = await remindOffice();
  const first = sendAllOrDie(at(office, START, [fault]));
  const later = at(office, START + HOUR, []);
  const again = sendAll(later);
  const flaws: string[] = [];
  if (typeof again === "string" || !again.finished) flaws.push(`the second run: ${JSON.stringify(again)}`);
  const named = new Map(
    asked(later, { verb: "remind.preview" }).doubtful.map(({ to, state }) => [to, state] as const),
  );
  const thursday = left(office);
  if (new Set(thursday).size !== thursday.length) flaws.push(`twice on one day: ${thursday}`);
  const rows = rowsOf(office.book, "Thư nhắc");
  if (rows.length !== recipients.length) flaws.push(`${rows.length} rows`);
  sendAll(at(office, FRIDAY, []));
  const friday = left(office).slice(thursday.length);
  for (const to of recipients) {
    const state = rows.find((row) => row["Người nhận"] === to)?.["Trạng thái"];
    const [mailed, next] = [thursday.includes(`2026-03-05 ${to}`), friday.includes(`2026-03-06 ${to}`)];
    if (state === "đã gửi" && (!mailed || next)) flaws.push(`${to}: sent ${mailed}, again ${next}`);
    if (state !== "đã gửi" && (named.get(to) !== state || !next))
      flaws.push(`${to}: ${state}, named ${named.get(to)}, mailed next day ${next}`);
  }
  const open = rowsOf(office.book, "Thư nhắc").filter((row) => row["Trạng thái"] === "chờ gửi");
  if (open.length > 0) flaws.push(`${open.length} letters wait`);
  return { first, flaws };
}

/** Asked by the hundred in one look at the tabs: every tenth call of these is as good as its neighbours. */
const chatter: ReadonlySet<string> = new Set(["Sheet.getSheetId", "Sheet.getName"]);

/** Methods that change something outside the script. Behind any other call an error is the same as before the next one. */
const effects: ReadonlySet<string> = new Set([
  "Range.setValues",
  "MailApp.sendEmail",
  "SpreadsheetApp.flush",
  "Lock.tryLock",
  "Lock.releaseLock",
  "Properties.setProperty",
  "Properties.deleteProperty",
]);

function places(wanted: (method: string) => boolean) {
  const struck = calls
    .filter(([method]) => wanted(method))
    .map(([method, count]) =>
      Array.from({ length: count }, (_, index) => ({ method, nth: index + 1 })).filter(
        ({ nth }) => !chatter.has(method) || nth % 10 === 1,
      ),
    );
  // Each method that changes something is sampled by itself, the others together.
  const isEffect = ([first]: readonly { readonly method: string }[]): boolean =>
    first !== undefined && effects.has(first.method);
  const others = struck.filter((each) => !isEffect(each)).flat();
  return [...struck.filter(isEffect), others].flatMap((each) => sampled("reminder", each));
}

const texts = [
  "Service invoked too many times in a short time: email. Try Utilities.sleep(1000) between calls.",
  "Rất tiếc, máy chủ đã gặp lỗi. Vui lòng đợi một lát và thử lại.",
];
const patience = 300_000;

test("the run calls every kind of service that could fail", () => {
  const methods = calls.map(([method]) => method);
  for (const method of ["MailApp.sendEmail", "Range.setValues", "SpreadsheetApp.flush", "Lock.tryLock"])
    expect(methods).toContain(method);
  expect(calls.find(([method]) => method === "MailApp.sendEmail")?.[1]).toBe(5);
});

test.each(["before", "after"] as const)(
  "an error %s any service call, then the run again and the next day: nobody twice, nobody forgotten",
  async (when) => {
    const bad: string[] = [];
    const struck = places((method) => when === "before" || effects.has(method));
    for (const [index, { method, nth }] of struck.entries()) {
      const { first, flaws } = await disturbed({ method, nth, when, message: texts[index % 2] ?? "" });
      // A block of the grid that is refused is asked for again: a run that got over it has nothing to say.
      const well = typeof first !== "string" && first.finished && first.sent === recipients.length;
      if (typeof first !== "string" && first.stopped === "" && !well)
        bad.push(`${method} ${nth}: nothing was said`);
      bad.push(...flaws.map((flaw) => `${method} ${nth}: ${flaw}`));
    }
    expect(bad, sweepNote("reminder")).toEqual([]);
  },
  patience,
);

test(
  "killed at any service call, then the run again and the next day: nobody twice, nobody forgotten",
  async () => {
    const bad: string[] = [];
    for (const { method, nth } of places(() => true)) {
      const { first, flaws } = await disturbed({ method, nth, clockJumpMs: 400_000 });
      if (first !== "killed") bad.push(`${method} ${nth}: was not killed`);
      bad.push(...flaws.map((flaw) => `${method} ${nth}: ${flaw}`));
    }
    expect(bad, sweepNote("reminder")).toEqual([]);
  },
  patience,
);
