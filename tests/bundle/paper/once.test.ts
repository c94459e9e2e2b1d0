import { beforeAll, expect, test } from "vitest";
import type { Answers } from "../../../src/app/all-verbs.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import type { Fault } from "../../../src/local/google/run/faults.ts";
import { type Host, HostKilled } from "../../../src/local/host.ts";
import { sampled, sweepNote } from "../../sweep.ts";
import { rowsOf } from "../grid.ts";
import { ask, LAN, type Office, officeOver, START, sampleOffice, twinOf } from "../office.ts";

type Progress = Answers["paper-job.step"];

const units = ["CUC-TGPL", "STP-AG", "VU-TCCB"];
const items = units.map((subject) => ({ campaign: "BTP-2017", subject }));
const start = { verb: "paper-job.start", paper: "cong-van-don-doc", items } as const;

let base: Office;
let calls: Readonly<Record<string, number>> = {};

const anew = (): Office => officeOver(twinOf(base.book), memoryDrive());

function drive(host: Host): Progress | string {
  let answer = ask(host, start);
  while (answer.ok && !answer.value.finished) {
    answer = ask(host, { verb: "paper-job.step", job: answer.value.job });
  }
  return answer.ok ? answer.value : answer.message;
}

/** Where the office is not as one undisturbed run would have left it. */
function flaws({ book, drive: { files } }: Office): readonly string[] {
  const keys = units.map((unit) => `cong-van-don-doc-BTP-2017-${unit}`);
  const papers = book.files.filter(({ fileName }) => fileName !== undefined);
  const register = rowsOf(book, "Sổ văn bản");
  return [
    ...([...files.keys()].sort().join() === keys.map((key) => `${key}.docx`).join()
      ? []
      : [`files ${[...files.keys()]}`]),
    ...(papers.length === units.length ? [] : [`${papers.length} papers in Drive`]),
    ...(register
      .map((row) => row["Mã"])
      .sort()
      .join() === keys.join()
      ? []
      : [`register ${register.map((row) => row["Mã"])}`]),
    ...register
      .filter((row) => row["⚙Trạng thái"] !== "dự thảo" || !papers.some(({ id }) => id === row["⚙Mã tệp"]))
      .map((row) => `row ${row["Mã"]}: ${row["⚙Trạng thái"]}`),
  ];
}

beforeAll(async () => {
  base = await sampleOffice();
  const office = anew();
  const lan = office.clerk(LAN, {});
  expect(drive(lan)).toMatchObject({ done: 3, total: 3, failed: [], finished: true });
  expect(flaws(office)).toEqual([]);
  calls = lan.meter().calls;
});

test.each(["Drive.Files.create", "Range.setValues", "SpreadsheetApp.flush"])(
  "killed at every call of %s and started again: one file and one row for each unit",
  (method) => {
    const bad: string[] = [];
    const count = calls[method] ?? 0;
    expect(count).toBeGreaterThan(0);
    const nths = Array.from({ length: count }, (_, index) => index + 1);
    for (const nth of sampled("paper", nths)) {
      const office = anew();
      const fault: Fault = { method, nth, clockJumpMs: 400_000 };
      expect(() => drive(office.clerk(LAN, { faults: [fault] }))).toThrow(HostKilled);
      // At once, while a search of Drive would not show what was made.
      const again = drive(office.clerk(LAN, { now: () => START + 1000 }));
      if (typeof again === "string" || again.done !== 3) bad.push(`${nth}: ${JSON.stringify(again)}`);
      bad.push(...flaws(office).map((flaw) => `${nth}: ${flaw}`));
    }
    expect(bad, sweepNote("paper")).toEqual([]);
  },
  240_000,
);
