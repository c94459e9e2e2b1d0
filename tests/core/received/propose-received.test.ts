import { describe, expect, test } from "vitest";
import type { Day } from "../../../src/core/calendar/day.ts";
import { proposeAll } from "../../../src/core/received/propose-all.ts";
import { proposeReceived } from "../../../src/core/received/propose-received.ts";
import { type ReceivedNames, receivedNames } from "../../../src/core/received/received-names.ts";
import { confirmedAsIs, returnOfPaper } from "../../../src/core/received/return-of-proposal.ts";
import { papersOf } from "./read-half.ts";
import { officeBook } from "./received-office.ts";

const today: Day = "2026-12-10";
const names = receivedNames(officeBook(), today, "2026-12-10 08:00");
const halves = { mend: papersOf("mend"), judge: papersOf("judge") };
const all = [...halves.mend, ...halves.judge];
const named = all.map((each) => [each.paper.file, each] as const);
const proposed = ({ paper, right }: (typeof all)[number], book: ReceivedNames = names) =>
  proposeReceived(paper, book, right.received);

describe("a received paper", () => {
  test.each(named)("%s: number and day are as written, and nothing wrong is sure", (_, judged) => {
    const { right } = judged;
    const { unit, milestone, period, number, day, sure, said } = proposed(judged);
    expect([number, day ?? ""]).toEqual([right.number, right.day]);
    if (sure === "chắc") {
      expect([unit.key, milestone.key, period]).toEqual([right.unit, right.milestone, right.period ?? ""]);
      expect(right.never).toBeUndefined();
      expect(said).toEqual([]);
    } else expect(said).not.toEqual([]);
  });

  // Of the second half the figure is that of the first run over it: nothing was mended on it.
  test.each([
    ["mend", { of: 15, sure: 7, right: 15 }],
    ["judge", { of: 15, sure: 7, right: 13 }],
  ] as const)("half %s: how many milestones are right, and how many sure", (half, figures) => {
    const answers = halves[half].map((each) => ({ right: each.right, proposal: proposed(each) }));
    expect({
      of: answers.length,
      sure: answers.filter(({ proposal }) => proposal.sure === "chắc").length,
      right: answers.filter(({ right, proposal }) => proposal.milestone.key === (right.milestone ?? ""))
        .length,
    }).toEqual(figures);
  });

  test.each(named)("%s: all words stand in the paper or its letter", (_, { paper, right }) => {
    const texts = paper.reading.paragraphs.map(({ text }) => text);
    const { unit, campaign, milestone, taken } = proposeReceived(paper, names, right.received);
    for (const { words, where } of [unit, campaign, milestone].flatMap((each) => each.taken).concat(taken)) {
      if (where === "thư") expect(paper.mail?.from).toBe(words);
      else expect(texts.some((text) => text.includes(words))).toBe(true);
    }
  });
});

describe("a book that lacks what the paper answers", () => {
  const sure = all.filter((each) => proposed(each).sure === "chắc");
  const withOut: Readonly<Record<string, (judged: (typeof all)[number]) => ReceivedNames>> = {
    "the unit": ({ right }) => ({ ...names, units: names.units.filter(({ key }) => key !== right.unit) }),
    "the milestone": ({ right }) => ({
      ...names,
      milestones: names.milestones.filter(({ key }) => key !== right.milestone),
    }),
    "the obligation": ({ right }) => ({
      ...names,
      owed: names.owed.filter(({ unit }) => unit !== right.unit),
    }),
    "the campaign": (judged) => ({
      ...names,
      campaigns: names.campaigns.filter(({ key }) => key !== proposed(judged).campaign.key),
    }),
    "the only bearer of the name": ({ right }) => ({
      ...names,
      units: names.units.flatMap((unit) =>
        unit.key === right.unit ? [unit, { ...unit, key: "2" }] : [unit],
      ),
    }),
    "a paper that has not come": ({ right }) => ({
      ...names,
      owed: names.owed.map((one) => (one.unit === right.unit ? { ...one, received: right.received } : one)),
    }),
  };
  test.each(Object.entries(withOut))("is sure of nothing without %s", (_, lacking) => {
    expect(sure.length).toBeGreaterThan(10);
    for (const judged of sure) expect(proposed(judged, lacking(judged)).sure).not.toBe("chắc");
  });

  test("is sure of nothing before the paper's day, nor when it came before it was written", () => {
    for (const { paper } of sure) {
      expect(proposeReceived(paper, { ...names, today: "2025-01-05" }, "2025-01-05").sure).not.toBe("chắc");
      expect(proposeReceived(paper, names, "2026-01-05").sure).not.toBe("chắc");
      expect(proposeReceived(paper, names, null).sure).not.toBe("chắc");
    }
  });
});

describe("a folder of papers", () => {
  const [{ paper, right } = { paper: undefined, right: undefined }] = halves.mend;
  if (paper === undefined || right === undefined) throw new Error("no paper");

  test("tells the same paper twice, and one that was reported before", () => {
    const [first, again] = proposeAll([paper, { ...paper, file: "bản sao.txt" }], names, right.received);
    expect(first?.sure).toBe("chắc");
    expect([again?.sure, again?.said]).toEqual(["cần xem", [`Cùng một văn bản với tệp “${paper.file}”.`]]);
    const key =
      first === undefined ? undefined : returnOfPaper(confirmedAsIs(first), "2026-06-12 08:00")?.key;
    const [known] = proposeAll([paper], { ...names, reported: [key ?? ""] }, right.received);
    expect([known?.sure, known?.said]).toEqual(["cần xem", ["Văn bản này đã có ở trang Báo về."]]);
  });

  test("is sure of neither of two different papers for one thing", () => {
    const number = { value: "113/BC-UBND", source: paper.reading.number?.source ?? null };
    const other = { ...paper, file: "khác.txt", reading: { ...paper.reading, number } };
    const both = proposeAll([paper, other], names, right.received);
    expect(both.map(({ sure }) => sure)).toEqual(["cần xem", "cần xem"]);
  });

  test("becomes a report of the unit, whose key holds for each copy", () => {
    const proposal = proposeReceived(paper, names, right.received);
    const report = returnOfPaper(confirmedAsIs(proposal), "2026-06-12 08:00");
    expect(report).toMatchObject({
      table: "tracking",
      unit: "X-LT",
      campaign: "QT-2026",
      target: "26-SK|",
      cells: { received: { day: "2026-06-12" }, paper: "112/BC-UBND" },
      by: "Trần Văn Hùng",
      source: paper.file,
    });
    const copy = confirmedAsIs({ ...proposal, file: "khác.docx", number: "112 /BC-UBND" });
    expect(returnOfPaper(copy, "2026-06-13 08:00")?.key).toBe(report?.key);
    expect(returnOfPaper({ ...copy, milestone: "" }, "")).toBeUndefined();
  });
});
