import { expect, test } from "vitest";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import type { Host } from "../../../src/local/host.ts";
import { asked, LAN, officeOver, sampleOffice, twinOf } from "../office.ts";

const base = await sampleOffice();
const units = ["CUC-TGPL", "STP-AG", "VU-TCCB"];

/** What the steps of a job with so many papers call; made before or not. */
function callsOf(count: number, before: boolean): Readonly<Record<string, number>> {
  const lan = officeOver(twinOf(base.book), memoryDrive()).clerk(LAN, {});
  const items = units.map((subject) => ({ campaign: "BTP-2017", subject }));
  const make = (wanted: typeof items): Host => {
    const { job } = asked(lan, { verb: "paper-job.start", paper: "cong-van-don-doc", items: wanted });
    lan.resetMeter();
    const progress = asked(lan, { verb: "paper-job.step", job });
    expect(progress).toMatchObject({ done: wanted.length, failed: [], finished: true });
    return lan;
  };
  if (before) make(items);
  return make(items.slice(0, count)).meter().calls;
}

/** What one paper more costs in a step; the row of a single paper is added in another way than the rows of several. */
function perPaper(before: boolean): ReadonlyMap<string, number> {
  const [two, three] = [callsOf(2, before), callsOf(3, before)];
  return new Map(
    Object.entries(three).flatMap(([name, count]) => {
      const more = count - (two[name] ?? 0);
      return more === 0 ? [] : [[name, more] as const];
    }),
  );
}

test("a paper more in a step costs its call of Drive, and its trace; none of the sheets", () => {
  expect(perPaper(false)).toEqual(
    new Map([
      ["Properties.setProperty", 1],
      ["Drive.Files.create", 1],
    ]),
  );
});

test("a paper made again costs its call of Drive and nothing else", () => {
  expect(perPaper(true)).toEqual(new Map([["Drive.Files.update", 1]]));
});
