import { beforeAll, expect, test } from "vitest";
import type { Answers } from "../../../src/app/all-verbs.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import type { Fault } from "../../../src/local/google/run/faults.ts";
import { type Host, HostKilled } from "../../../src/local/host.ts";
import { sampled, sweepNote } from "../../sweep.ts";
import { rowsOf } from "../grid.ts";
import { ask, LAN, type Office, officeOver, START, smallOffice, twinOf } from "../office.ts";

type Progress = Answers["paper-job.step"];

const campaigns = ["QB-2017", "TV-2021"];
let base: Office;
/** How often each service is called in a run that nothing disturbs. */
let calls: readonly (readonly [method: string, count: number])[];

const anew = (): Office => officeOver(twinOf(base.book), memoryDrive());

/** What the page beside the sheet does: start, then step after step, until the end or the first refusal. */
function drive(host: Host): Progress | string {
  let answer = ask(host, { verb: "paper-job.start", paper: "ke-hoach", items: [] });
  while (answer.ok && !answer.value.finished) {
    answer = ask(host, { verb: "paper-job.step", job: answer.value.job });
  }
  return answer.ok ? answer.value : answer.message;
}

/** Runs the job with a fault, then again without; what the first run said. */
function brokenThenAgain(office: Office, fault: Fault): Progress | string {
  const lan = office.clerk(LAN, { faults: [fault] });
  let first: Progress | string;
  try {
    first = drive(lan);
  } catch (thrown) {
    if (!(thrown instanceof HostKilled)) throw thrown;
    first = "killed";
  }
  // At once, while Drive's search does not show what was made.
  const again = drive(office.clerk(LAN, { now: () => START + 1000 }));
  // A fault that struck behind the last effect leaves a finished job; the next run is then a new one.
  expect(again).toMatchObject({ done: 2, total: 2, failed: [], finished: true });
  return first;
}

/** Where the office is not as one undisturbed run would have left it. */
function flaws({ book, drive: { files } }: Office): readonly string[] {
  const register = rowsOf(book, "Sổ văn bản");
  const keys = register.map((row) => row["Mã"]);
  const papers = book.files.filter(({ fileName }) => fileName !== undefined);
  const waiting = rowsOf(book, "⚙Việc").filter((row) => row["Trạng thái"] === "chờ");
  const linked = rowsOf(book, "Phong trào").map((row) => row["⚙Văn bản"]);
  const wanted = campaigns.map((campaign) => `ke-hoach-${campaign}`);
  const found: string[] = [];
  if ([...files.keys()].sort().join() !== wanted.map((key) => `${key}.docx`).join())
    found.push(`files ${[...files.keys()]}`);
  if (papers.length !== 2) found.push(`${papers.length} papers in Drive`);
  if (keys.slice().sort().join() !== wanted.join()) found.push(`register ${keys}`);
  for (const row of register) {
    const own = papers.find(({ id }) => id === row["⚙Mã tệp"]);
    if (own === undefined || row["⚙Trạng thái"] !== "dự thảo")
      found.push(`row ${row["Mã"]}: ${row["⚙Trạng thái"]}`);
  }
  if (waiting.length > 0) found.push(`${waiting.length} items wait`);
  if (linked.some((link) => link === undefined)) found.push("a campaign has no link");
  return found;
}

beforeAll(async () => {
  base = await smallOffice();
  const office = anew();
  const lan = office.clerk(LAN, {});
  expect(drive(lan)).toMatchObject({ done: 2, total: 2, failed: [], finished: true });
  expect(flaws(office)).toEqual([]);
  calls = Object.entries(lan.meter().calls);
});

/** Methods that change something outside the script: every one of their calls is hit. */
const effects: ReadonlySet<string> = new Set([
  "Range.setValues",
  "Drive.Files.create",
  "Properties.setProperty",
  "SpreadsheetApp.flush",
]);

interface Place {
  readonly method: string;
  readonly nth: number;
}

/** Every call that changes something. */
function effectPlaces(): readonly Place[] {
  return calls.flatMap(([method, count]) =>
    effects.has(method)
      ? sampled(
          "book",
          Array.from({ length: count }, (_, index) => ({ method, nth: index + 1 })),
        )
      : [],
  );
}

/** Of every other method one call in the middle of the job: an error there is as good as one at any other. */
function quietPlaces(): readonly Place[] {
  const quiet = calls.filter(([method]) => !effects.has(method));
  return sampled(
    "book",
    quiet.map(([method, count]) => ({ method, nth: Math.ceil(count / 2) })),
  );
}

/** Some hundred jobs are run; a busy machine takes its time. */
const patience = 240_000;

const texts = [
  "Service Spreadsheets timed out while accessing document with id 1AbC.",
  "Rất tiếc, máy chủ đã gặp lỗi. Vui lòng đợi một lát và thử lại.",
];

test("the job calls every kind of service that could fail", () => {
  const methods = calls.map(([method]) => method);
  for (const method of [...effects, "Range.getValues", "Lock.tryLock", "Session.getEffectiveUser"]) {
    expect(methods).toContain(method);
  }
});

/** What a look asks for before a write. */
const looks: ReadonlySet<string> = new Set(["Spreadsheet.getRange", "Sheet.getRange", "Range.getValues"]);

test.each(["before", "after"] as const)(
  "an error %s the effect, at any service call, and then the job again: one file, one row each",
  (when) => {
    // Behind a call without effect an error is the same as before the next call.
    const struck = [...effectPlaces(), ...(when === "before" ? quietPlaces() : [])];
    const bad: string[] = [];
    let refused = 0;
    // English and Vietnamese in turn.
    for (const [index, { method, nth }] of struck.entries()) {
      const office = anew();
      const first = brokenThenAgain(office, { method, nth, when, message: texts[index % 2] ?? "" });
      // A look that is refused reads the sheet as a whole instead; then there is nothing to tell.
      if (typeof first === "string" || looks.has(method)) refused += 1;
      if (typeof first === "string" && !first.startsWith("Google đang bận"))
        bad.push(`${method} ${nth}: ${first}`);
      bad.push(...flaws(office).map((flaw) => `${method} ${nth}: ${flaw}`));
    }
    expect(bad, sweepNote("book")).toEqual([]);
    expect(refused).toBe(struck.length);
  },
  patience,
);

test(
  "killed at six minutes at any effect, and then the job again: one file, one row each",
  () => {
    const bad: string[] = [];
    // A kill leaves what an error behind the effect leaves; every other one shows that nothing tidies up in between.
    for (const { method, nth } of effectPlaces().filter(
      ({ method }, at) => at % 2 === 0 || /Drive/u.test(method),
    )) {
      const office = anew();
      const first = brokenThenAgain(office, { method, nth, clockJumpMs: 400_000 });
      if (first !== "killed") bad.push(`${method} ${nth}: was not killed`);
      bad.push(...flaws(office).map((flaw) => `${method} ${nth}: ${flaw}`));
    }
    expect(bad, sweepNote("book")).toEqual([]);
  },
  patience,
);

test("a page closed in the middle and opened by another clerk goes on with the same job", () => {
  const office = anew();
  const start = { verb: "paper-job.start", paper: "ke-hoach", items: [] } as const;
  const begun = ask(office.clerk(LAN, {}), start);
  expect(ask(office.clerk("minh@sotuphap.vn", {}), start)).toEqual(begun);
  expect(rowsOf(office.book, "⚙Việc")).toHaveLength(2);
});
