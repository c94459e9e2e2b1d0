import { beforeAll, expect, test } from "vitest";
import type { Answers } from "../../../src/app/all-verbs.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import type { Fault } from "../../../src/local/google/run/faults.ts";
import { type Host, HostKilled } from "../../../src/local/host.ts";
import { sampled, sweepNote } from "../../sweep.ts";
import { cellsOf } from "../../xlsx/form/form-book.ts";
import { rowsOf } from "../grid.ts";
import { asked, LAN, type Office, officeOver, START, twinOf } from "../office.ts";
import { communes } from "./many-units.ts";

type Progress = Answers["forms.step"];
type Way = Progress["way"];

const MANY = 170;
let many: Office;
let few: Office;

beforeAll(async () => {
  [many, few] = [await communes(MANY), await communes(4)];
}, 120_000);

const anew = ({ book }: Office): Office => officeOver(twinOf(book), memoryDrive());

function drive(host: Host, way: Way): Progress {
  let progress = asked(host, { verb: "forms.start", campaign: "QB-2026", units: [], way });
  while (!progress.finished && progress.stopped === "")
    progress = asked(host, { verb: "forms.step", job: progress.job });
  return progress;
}

interface Sent {
  readonly office: Office;
  /** All calls that the job made. */
  readonly calls: number;
}
const made: Partial<Record<Way, Sent>> = {};

/** The office of many units once a job has sent to all. */
function sentBy(way: Way): Sent {
  const known = made[way];
  if (known !== undefined) return known;
  const office = anew(many);
  const lan = office.clerk(LAN, { mailPerDay: 1500 });
  expect(drive(lan, way)).toMatchObject({ done: MANY, total: MANY, failed: [], stopped: "" });
  const calls = Object.values(lan.meter().calls).reduce((sum, count) => sum + count, 0);
  const sent = { office, calls };
  made[way] = sent;
  return sent;
}

test.each(["tep", "thu"] as const)("170 units in one job by %s: at most 6 calls a unit, all told", (way) => {
  expect(sentBy(way).calls / MANY).toBeLessThanOrEqual(6);
});

test("each of 170 files is found again by its unit, small, of its own part, and written in place when sent again", async () => {
  const { office } = sentBy("tep");
  const lan = office.clerk(LAN, {});
  const { files } = office.drive;
  expect(files.size).toBe(MANY);
  for (const bytes of files.values()) expect(bytes.length).toBeLessThan(25_000);
  const { units } = asked(lan, { verb: "forms.units", campaign: "QB-2026" });
  expect(new Set(units.map(({ link }) => link)).size).toBe(MANY);
  for (const at of [0, 1, 169]) {
    const shown = units[at];
    const bytes = files.get(shown?.link.replace("https://drive.invalid/", "") ?? "") ?? new Uint8Array();
    const [head, ...origin] = await cellsOf(bytes, "⚙Gốc");
    expect(JSON.parse(String(head?.[0]))).toMatchObject({ unit: `UB-${at + 1}`, unitName: shown?.name });
    expect(origin.filter(([sheet]) => sheet === "Đăng ký").map((row) => row[1])).toContain(`DK-${at + 1}`);
    expect(JSON.stringify(origin)).not.toContain(`DK-${at + 2}"`);
  }
  drive(office.clerk(LAN, { now: () => START + 60_000 }), "tep");
  expect([files.size, office.book.files.filter(({ fileName }) => fileName !== undefined).length]).toEqual([
    MANY,
    MANY,
  ]);
});

const foldersOf = ({ book }: Office) => book.files.filter(({ fileName }) => fileName === undefined);

test("files of a campaign lie in a folder of their own beside the papers, called by the campaign", () => {
  const { office } = sentBy("tep");
  const [own, beside, ...more] = foldersOf(office);
  expect(more).toEqual([]);
  expect([own?.name, beside?.parents]).toEqual(["Sổ Thi đua", [own?.id]]);
  expect(beside?.name).toMatch(/^Mẫu báo về - \S/u);
  expect(beside?.name.length).toBeLessThanOrEqual(80);
  const directories = new Set([...office.drive.files.keys()].map((name) => name.split("/")[0]));
  expect([...directories]).toEqual([beside?.name]);
});

test.each([
  ["the campaign's folder", 1],
  ["the clerk's own, in which it lies,", 0],
] as const)("with %s in the bin, workbooks go into a new one that can be found", (_what, which) => {
  const office = anew(few);
  drive(office.clerk(LAN, {}), "tep");
  const binned = foldersOf(office)[which];
  if (binned === undefined) throw new Error("no folder");
  binned.trashed = true;
  // The files lie in the bin with it: each is made anew.
  drive(office.clerk(LAN, { now: () => START + 60_000 }), "tep");
  const all = office.book.files;
  const inBin = (id: string): boolean => {
    const file = all.find((each) => each.id === id);
    return file?.trashed === true || file?.parents.some(inBin) === true;
  };
  const workbooks = all.filter(({ fileName }) => fileName !== undefined);
  const open = workbooks.filter(({ id }) => !inBin(id));
  expect(new Set(open.map(({ name }) => name)).size).toBe(4);
  expect(open).toHaveLength(4);
  expect(new Set(open.map(({ parents }) => parents[0])).size).toBe(1);
  // And the third time they are written in place.
  const count = all.length;
  drive(office.clerk(LAN, { now: () => START + 120_000 }), "tep");
  expect(all).toHaveLength(count);
});

test("where the day's allowance is spent the job waits, and goes on the next day with those that are left", () => {
  const office = anew(few);
  const first = drive(office.clerk(LAN, { mailPerDay: 2 }), "thu");
  expect([first.done, first.finished, office.outbox.letters.length]).toEqual([2, false, 2]);
  expect(first.stopped).not.toBe("");
  const day = 86_400_000;
  const next = drive(office.clerk(LAN, { mailPerDay: 2, now: () => START + 2 * day }), "thu");
  expect([next.done, next.finished]).toEqual([4, true]);
  expect(new Set(office.outbox.letters.flatMap(({ to }) => to)).size).toBe(4);
});

test("the letter has the unit's file with it, to the byte", async () => {
  const office = anew(few);
  drive(office.clerk(LAN, {}), "thu");
  const [letter] = office.outbox.letters;
  const [file] = letter?.attachments ?? [];
  expect(file?.name).toMatch(/^Mẫu báo về - .*\.xlsx$/u);
  const [head] = await cellsOf(file?.bytes ?? new Uint8Array(), "⚙Gốc");
  expect(JSON.parse(String(head?.[0]))).toMatchObject({ unit: "UB-1", sentBy: LAN });
});

/** Where the office is not as one undisturbed job would have left it. */
function flaws(
  { book, drive: { files }, outbox }: Office,
  way: Way,
  told: readonly string[],
): readonly string[] {
  const left = rowsOf(book, "⚙Việc").filter((row) => row["Trạng thái"] === "chờ").length;
  const got = way === "tep" ? [...files.keys()] : outbox.letters.flatMap(({ to }) => to);
  const known = new Set(got).size + (way === "tep" ? 0 : told.length);
  const folders = book.files.filter(({ fileName }) => fileName === undefined).length;
  return [
    ...(left === 0 ? [] : [`${left} still wait`]),
    ...(folders <= 2 ? [] : [`${folders} folders`]),
    ...(new Set(got).size === got.length ? [] : [`twice: ${got}`]),
    ...(known >= 4 ? [] : [`${got} alone, told ${told}`]),
    ...(way === "tep" && book.files.filter(({ fileName }) => fileName !== undefined).length !== 4
      ? ["files"]
      : []),
  ];
}

test.each([
  ["tep", "Drive.Files.create"],
  ["tep", "Drive.Files.generateIds"],
  ["tep", "Properties.setProperty"],
  ["tep", "Range.setValues"],
  ["tep", "SpreadsheetApp.flush"],
  ["thu", "MailApp.sendEmail"],
  ["thu", "Properties.setProperty"],
  ["thu", "SpreadsheetApp.flush"],
] as const)(
  "by %s, killed at every call of %s and run again: each unit has its file once",
  (way, method) => {
    const quiet = anew(few).clerk(LAN, {});
    drive(quiet, way);
    const count = quiet.meter().calls[method] ?? 0;
    expect(count).toBeGreaterThan(0);
    const bad: string[] = [];
    for (const nth of sampled(
      "paper",
      Array.from({ length: count }, (_, index) => index + 1),
    )) {
      const office = anew(few);
      const fault: Fault = { method, nth, clockJumpMs: 400_000 };
      expect(() => drive(office.clerk(LAN, { faults: [fault] }), way)).toThrow(HostKilled);
      const lan = office.clerk(LAN, { now: () => START + 1000 });
      const { unfinished } = asked(lan, { verb: "forms.open" });
      const saved = rowsOf(office.book, "⚙Việc").length > 0 && unfinished === null;
      const again = saved ? { failed: [] } : drive(lan, way);
      const told = again.failed.map(({ item }) => item);
      bad.push(...flaws(office, way, told).map((flaw) => `${nth}: ${flaw}`));
    }
    expect(bad, sweepNote("paper")).toEqual([]);
  },
  240_000,
);
