import { expect, test } from "vitest";
import type { Answers } from "../../../src/app/all-verbs.ts";
import { campaignRow, smallOffice } from "../../core/small-office.ts";
import { asked, type Clerk, LAN, type MemoryOffice, MINH, memoryOffice } from "../memory-office.ts";
import { breaksOff, broken, effectsIn } from "../port-calls.ts";

const campaigns = ["QB-2026", "QB-2027"];
const anew = (): MemoryOffice =>
  memoryOffice({
    ...smallOffice,
    "Phong trào": campaigns.map((key) => ({ ...campaignRow, Mã: key })),
    "Nội dung": campaigns.flatMap((key) =>
      (smallOffice["Nội dung"] ?? []).map((row) => ({ ...row, "Phong trào": key })),
    ),
  });

const start = (clerk: Clerk) => asked(clerk, { verb: "paper-job.start", paper: "ke-hoach", items: [] });
const step = (clerk: Clerk, job: string) => asked(clerk, { verb: "paper-job.step", job });

/** What the page does: start, then step after step until the end. */
function run(clerk: Clerk): Answers["paper-job.step"] {
  let progress = start(clerk);
  while (!progress.finished) progress = step(clerk, progress.job);
  return progress;
}

/** What one undisturbed run leaves: one file, one row of the register and one link for each campaign, and nothing that waits. */
const whole = {
  files: campaigns.map((key) => `ke-hoach-${key}`),
  register: campaigns.map((key) => [`ke-hoach-${key}`, "dự thảo"]),
  linked: campaigns.map((key) => [key, true]),
  waiting: 0,
};

function stateOf({ drive, rows }: MemoryOffice): typeof whole {
  const links = new Map(rows("Sổ văn bản").map((row) => [row["Mã"], row["⚙Liên kết"]]));
  return {
    files: [...drive.files.values()].map(({ file }) => file.key).sort(),
    register: rows("Sổ văn bản")
      .map((row) => [row["Mã"] ?? "", row["⚙Trạng thái"] ?? ""])
      .sort(),
    linked: rows("Phong trào").map((row) => [
      row["Mã"] ?? "",
      row["⚙Văn bản"] !== undefined && row["⚙Văn bản"] === links.get(`ke-hoach-${row["Mã"]}`),
    ]),
    waiting: rows("⚙Việc").filter((row) => row["Trạng thái"] === "chờ").length,
  };
}

const quiet = anew();
const lan = quiet.clerk(LAN, {});
const outcome = run(lan);
const effects = effectsIn(lan.calls);

test("every campaign gets its paper, a row of the register and a link", () => {
  expect(outcome).toMatchObject({ what: "kế hoạch", done: 2, total: 2, failed: [], finished: true });
  expect(stateOf(quiet)).toEqual(whole);
  expect(new Set(effects.map(({ method }) => method))).toEqual(
    new Set(["lock.alone", "workbook.append", "workbook.writeBlock", "workbook.settle", "papers.create"]),
  );
});

/** Behind an effect is before the next one; only behind the last there is none. */
const places = [
  ...effects.map(({ nth, method, on }) => ["before", nth, method, on] as const),
  ...effects.slice(-1).map(({ nth, method, on }) => ["after", nth, method, on] as const),
];

test.each(places)(
  "broken off %s call %i, %s %s, and started again, the job leaves one file, one row and one link each",
  (when, nth) => {
    const office = anew();
    expect(broken(() => run(office.clerk(LAN, breaksOff(nth, when))))).toBe(true);
    // A fault behind the last effect leaves a finished job; the next run is then a new one.
    office.now({ day: "2026-03-05", time: "09:00:00" });
    expect(run(office.clerk(LAN, {}))).toMatchObject({ done: 2, total: 2, failed: [], finished: true });
    expect(stateOf(office)).toEqual(whole);
  },
);

test("another clerk who opens the page goes on with the job that is there", () => {
  const office = anew();
  const mine = start(office.clerk(LAN, {}));
  expect(start(office.clerk(MINH, {}))).toEqual(mine);
  expect(office.rows("⚙Việc")).toHaveLength(2);
});

/** Lan at work while each paper takes the whole time that a step has. */
function slowly(office: MemoryOffice): Clerk {
  return office.clerk(LAN, {
    before: ({ method }) => {
      if (method === "papers.create") office.pass(20_000);
    },
  });
}

test("a step makes papers until its time is used up, at least one", () => {
  const office = anew();
  const clerk = slowly(office);
  const { job } = start(clerk);
  expect(step(clerk, job)).toMatchObject({ done: 1, finished: false });
  expect(step(clerk, job)).toMatchObject({ done: 2, finished: true });
});

test("a stopped job keeps what was made, and nothing of it waits", () => {
  const office = anew();
  const clerk = slowly(office);
  const { job } = start(clerk);
  step(clerk, job);
  expect(asked(clerk, { verb: "paper-job.stop", job })).toMatchObject({ done: 1, total: 2, finished: true });
  expect(stateOf(office)).toMatchObject({ files: ["ke-hoach-QB-2026"], waiting: 0 });
});
