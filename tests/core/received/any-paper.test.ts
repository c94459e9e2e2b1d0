import fc from "fast-check";
import { expect, test } from "vitest";
import { sourceOfText } from "../../../src/core/reader/lines/lines-of.ts";
import { proposeAll } from "../../../src/core/received/propose-all.ts";
import { receivedNames } from "../../../src/core/received/received-names.ts";
import { confirmedAsIs, returnOfPaper } from "../../../src/core/received/return-of-proposal.ts";
import { readingOfLines } from "../../../src/reading/read-file.ts";
import { toldInbox } from "../../../src/reading/received/told-inbox.ts";
import { cpuNow } from "../../cpu-now.ts";
import { papersOf } from "./read-half.ts";
import { officeBook } from "./received-office.ts";

const names = receivedNames(officeBook(), "2026-12-10", "10/12/2026 08:00:00");
const lines = [...papersOf("mend"), ...papersOf("judge")].flatMap(({ paper }) =>
  paper.reading.paragraphs.map(({ text }) => text),
);
/** Pieces of real papers put together anyhow, among signs that no paper has. */
const papers = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...lines) },
    { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  ),
  { maxLength: 25 },
);

test("of any paper the words stand in it, its keys in the book, and what is sure has no doubt", () => {
  fc.assert(
    fc.property(fc.array(papers, { minLength: 1, maxLength: 3 }), (texts) => {
      const read = texts.map((text, at) => ({
        file: `${at}.txt`,
        reading: readingOfLines(sourceOfText(text.join("\n")), false),
        mail: null,
      }));
      const proposals = proposeAll(read, names, "2026-12-09");
      expect(proposals).toHaveLength(read.length);
      for (const [at, proposal] of proposals.entries()) {
        const { unit, campaign, milestone, period, taken, sure, said } = proposal;
        const stands = read[at]?.reading.paragraphs.map(({ text }) => text) ?? [];
        for (const { words } of [...taken, ...unit.taken, ...campaign.taken, ...milestone.taken])
          expect(stands.some((text) => text.includes(words))).toBe(true);
        const keys = (all: readonly { readonly key: string }[]) => ["", ...all.map(({ key }) => key)];
        expect(keys(names.units)).toContain(unit.key);
        expect(keys(names.campaigns)).toContain(campaign.key);
        expect(keys(names.milestones)).toContain(milestone.key);
        const report = returnOfPaper(confirmedAsIs(proposal), names.at);
        expect(report === undefined).toBe(unit.key === "" || milestone.key === "");
        if (sure !== "chắc") continue;
        expect(said).toEqual([]);
        const owed = names.owed.filter((one) => one.unit === unit.key && one.milestone === milestone.key);
        expect(owed.some((one) => one.period === period && one.received === null)).toBe(true);
      }
      expect(toldInbox({ proposals, unread: [] }, names).length).toBeGreaterThan(proposals.length);
    }),
    { numRuns: 200 },
  );
});

test("a folder of 300 papers against 3,000 units takes seconds", () => {
  const [{ paper } = { paper: undefined }] = papersOf("mend");
  if (paper === undefined) throw new Error("no paper");
  const [unit] = names.units.filter(({ key }) => key === "X-BT");
  if (unit === undefined) throw new Error("no unit");
  const many = Array.from({ length: 3000 }, (_, at) => ({
    ...unit,
    key: `X${at}`,
    name: `UBND xã Số ${at}`,
  }));
  const large = {
    ...names,
    units: [...names.units, ...many],
    owed: [
      ...names.owed,
      ...many.flatMap(({ key }) =>
        names.milestones.map((each) => ({
          ...{ unit: key, milestone: each.key, period: "", due: null, received: null },
          paper: "",
        })),
      ),
    ],
  };
  const from = cpuNow();
  const proposals = proposeAll(
    Array.from({ length: 300 }, (_, at) => ({ ...paper, file: `${at}.txt` })),
    large,
    "2026-06-12",
  );
  expect(proposals[0]?.unit.key).toBe("X-LT");
  expect(cpuNow() - from).toBeLessThan(5000);
});
