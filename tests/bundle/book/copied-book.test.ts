import { beforeAll, expect, test } from "vitest";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import { copied } from "../copied.ts";
import { rowsOf } from "../grid.ts";
import { ask, asked, LAN, MINH, type Office, officeOver, sampleOffice, twinOf } from "../office.ts";

const PLAN = "ke-hoach-QB-2017";
const make = {
  verb: "paper.write",
  paper: "ke-hoach",
  campaign: "QB-2017",
  subject: "",
  replace: false,
} as const;

/** An office at work: checked, a plan made, a job of three letters of which one is made, a tab kept for Minh. */
let base: Office;
beforeAll(async () => {
  const sample = await sampleOffice();
  const lan = sample.clerk(LAN, {});
  lan.call("check");
  asked(lan, make);
  const items = ["CUC-TGPL", "STP-AG", "VU-TCCB"].map((subject) => ({ campaign: "BTP-2017", subject }));
  const slow = sample.clerk(LAN, { faults: [{ method: "Drive.Files.create", nth: 1, clockJumpMs: 25_000 }] });
  const { job } = asked(slow, { verb: "paper-job.start", paper: "cong-van-don-doc", items });
  expect(asked(slow, { verb: "paper-job.step", job })).toMatchObject({ done: 1, finished: false });
  sample.hand.protect("Mốc", undefined, [MINH]);
  base = sample;
});

const anew = (): Office => {
  const drive = memoryDrive();
  for (const [name, bytes] of base.drive.files) drive.write(name, bytes);
  return officeOver(twinOf(base.book), drive);
};

const papersOf = ({ book }: Office) => rowsOf(book, "Sổ văn bản").map((row) => [row["Mã"], row["⚙Mã tệp"]]);

test("the check of a copy finds what the first one's does, and the copier may write everywhere", () => {
  const office = anew();
  const copy = copied(office);
  const lan = copy.clerk(LAN, {});
  expect(asked(lan, { verb: "check" })).toEqual(asked(office.clerk(LAN, {}), { verb: "check" }));
  lan.call("check");
  lan.call("deadlines");
  expect(lan.alerts()).toEqual([]);
});

test("the first book's papers are told as such; a new file of the copy leaves them as they are", () => {
  const office = anew();
  const before = [papersOf(office), [...office.drive.files]];
  const copy = copied(office);
  const lan = copy.clerk(LAN, {});
  expect(ask(lan, make)).toMatchObject({
    ok: false,
    message: expect.stringContaining("do bản gốc của sổ này tạo ra") as unknown,
  });
  expect(copy.drive.files.size).toBe(0);
  expect(ask(lan, { ...make, replace: true })).toMatchObject({ ok: true });
  expect(ask(lan, make)).toMatchObject({ ok: true });
  expect([...copy.drive.files.keys()]).toEqual([`${PLAN}.docx`]);
  expect([papersOf(office), [...office.drive.files]]).toEqual(before);
});

test("a job that was going on goes on in each book by itself: what was made is not made twice", () => {
  const office = anew();
  const copy = copied(office);
  for (const each of [office, copy]) {
    const lan = each.clerk(LAN, {});
    const items = [{ campaign: "QB-2017", subject: "" }];
    let progress = asked(lan, { verb: "paper-job.start", paper: "ke-hoach", items });
    expect(progress).toMatchObject({ done: 1, total: 3 });
    while (!progress.finished) progress = asked(lan, { verb: "paper-job.step", job: progress.job });
    expect(progress).toMatchObject({ done: 3, failed: [] });
  }
  expect([office.drive.files.size, copy.drive.files.size]).toEqual([4, 2]);
  const letters = papersOf(copy).filter(([key]) => String(key).startsWith("cong-van-don-doc"));
  expect(letters).toHaveLength(3);
});
