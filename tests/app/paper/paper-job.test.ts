import { expect, test } from "vitest";
import type { Answers } from "../../../src/app/all-verbs.ts";
import { campaignRow, smallOffice } from "../../core/small-office.ts";
import { asked, type Clerk, LAN, type MemoryOffice, MINH, memoryOffice } from "../memory-office.ts";
import { breakOff, breaksOff, broken, effectsIn } from "../port-calls.ts";

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
    new Set([
      ...["lock.alone", "workbook.append", "workbook.writeBlock", "workbook.settle"],
      ...["papers.create", "memo.set", "memo.forget"],
    ]),
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

test("a step reads the book once and enters its papers together", () => {
  const office = anew();
  const clerk = office.clerk(LAN, {});
  const { job } = start(clerk);
  const before = clerk.calls.length;
  step(clerk, job);
  const calls = clerk.calls.slice(before).map(({ method, on }) => `${method} ${on}`);
  expect(calls.filter((call) => /^workbook\.read(?:Columns)? Nội dung$/u.test(call))).toHaveLength(1);
  const stored = calls.flatMap((call, index) => (call.startsWith("papers.create") ? [index] : []));
  expect(stored).toHaveLength(2);
  // Between two papers nothing is asked of the sheets but the bold and italic of the next.
  const between = calls.slice((stored[0] ?? 0) + 1, stored[1]);
  expect(between).toEqual(["workbook.readRuns Nội dung", "memo.set van-ban-dang-tao"]);
});

test("where the service fails at a paper, those before it are entered, and the job goes on with that one", () => {
  const office = anew();
  let stored = 0;
  const struck = office.clerk(LAN, {
    before: ({ method }) => {
      if (method !== "papers.create") return;
      stored += 1;
      if (stored === 2) breakOff();
    },
  });
  const { job } = start(struck);
  expect(broken(() => step(struck, job))).toBe(true);
  expect(stateOf(office)).toMatchObject({ files: ["ke-hoach-QB-2026"], waiting: 1 });
  const later = office.clerk(LAN, {});
  expect(step(later, job)).toMatchObject({ done: 2, total: 2, failed: [], finished: true });
  expect(later.calls.filter(({ method }) => /^papers\.(?:create|update)$/u.test(method))).toHaveLength(1);
  expect(stateOf(office)).toEqual(whole);
  expect(later.memo.get("van-ban-dang-tao")).toBeUndefined();
});

test("asked for twice in one job, a paper is made into one file and one row", () => {
  const office = anew();
  const clerk = office.clerk(LAN, {});
  const item = { campaign: "QB-2026", subject: "" };
  const { job } = asked(clerk, { verb: "paper-job.start", paper: "ke-hoach", items: [item, item] });
  expect(step(clerk, job)).toMatchObject({ done: 2, failed: [], finished: true });
  expect(office.rows("Sổ văn bản").map((row) => [row["Mã"], row["⚙Phiên bản"]])).toEqual([
    // One item twice, as a row that somebody copied: made once.
    ["ke-hoach-QB-2026", "1"],
  ]);
  expect(office.drive.files.size).toBe(1);
});

test("two jobs that begin within the same second have names of their own", () => {
  const office = anew();
  const clerk = office.clerk(LAN, {});
  const first = run(clerk);
  const second = run(clerk);
  expect(second).toMatchObject({ done: 2, total: 2, finished: true });
  expect(second.job).toBe(`${first.job} (2)`);
});

test("what the registry writes while papers are made stays, and so does the file", () => {
  const office = anew();
  run(office.clerk(LAN, {}));
  const typing = office.clerk(LAN, {
    before: ({ method }) => {
      if (method === "papers.update")
        office.types("Sổ văn bản", office.rowOf("Sổ văn bản", "ke-hoach-QB-2026"), "Số", "7");
    },
  });
  expect(run(typing)).toMatchObject({ done: 2, failed: [], finished: true });
  const [row] = office.rows("Sổ văn bản");
  expect([row?.["Số"], row?.["⚙Phiên bản"]]).toEqual(["7", "2"]);
});

/** Lan, where Drive's lists do not show yet what was made a moment ago. */
function unseen(office: MemoryOffice): Clerk {
  const clerk = office.clerk(LAN, {});
  return { ...clerk, papers: { ...clerk.papers, find: () => undefined } };
}

test("where the file of a step that died is not to be seen, the second one is made and told", () => {
  const office = anew();
  let stored = 0;
  const struck = office.clerk(LAN, {
    after: ({ method }) => {
      if (method !== "papers.create") return;
      stored += 1;
      if (stored === 2) breakOff();
    },
  });
  const { job } = start(struck);
  expect(broken(() => step(struck, job))).toBe(true);
  const progress = step(unseen(office), job);
  expect(progress).toMatchObject({ done: 2, failed: [], finished: true });
  const [note = "", ...more] = progress.notes;
  expect([more, note]).toEqual([[], expect.stringContaining("hai tệp cùng tên")]);
  expect(note).toContain("ke-hoach-QB-2027");
  expect(stateOf(office).register).toEqual(whole.register);
  expect(step(unseen(office), job).notes).toEqual([]);
});
