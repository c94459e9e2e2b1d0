import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolveExtension } from "../../../../src/core/calendar/phrase/extension.ts";
import { occurrences } from "../../../../src/core/calendar/phrase/recurrence.ts";
import type { PhraseContext, Resolution } from "../../../../src/core/calendar/phrase/resolution.ts";
import { resolvePhrase } from "../../../../src/core/calendar/phrase/resolve-phrase.ts";
import { readEventName } from "../../../../src/core/tracking/deadline/event-name.ts";
import { cpuNow } from "../../../cpu-now.ts";
import { runs } from "../../../sweep.ts";
import { bareContext, eventsOn } from "./phrase-context.ts";

const context: PhraseContext = {
  ...bareContext,
  ...eventsOn({ "kết thúc đợt 1": "2017-06-30" }),
  year: 2017,
  issued: "2017-01-25",
};

/** Real phrases, one of each family and frame, to be broken below. */
const real: readonly string[] = [
  "chậm nhất là ngày 15/02/2017 đối với các cơ quan, đơn vị",
  "Thời gian xét khen thưởng tính từ năm 2011-2016",
  "1.1. Đợt 1: Thời gian từ đầu năm đến 30/6/2017, lập thành tích chào mừng Ngày (03/2/1930 – 30/2/2017)",
  "Tổ chức sơ kết trước ngày 30/6/2017, gắn với sơ kết 6 tháng đầu năm 2017.",
  "trong thời hạn 15 (mười lăm) ngày làm việc, kể từ ngày kết thúc đợt 1",
  "05 ngày trước ngày ký",
  "hằng năm, trước ngày 15/01 năm sau",
  "trước ngày 05 của tháng sau",
  "trước 17 giờ 30 phút, ngày 20/6/2017",
  "Tổ chức tổng kết cùng với tổng kết công tác tư pháp năm 2017",
  "theo văn bản hướng dẫn của Sở Nội vụ",
  "từ ngày 15-30/6/2017",
  "cuối quý III",
  "(thời gian thực hiện theo hướng dẫn của Bộ Tư pháp)",
];

const piece = fc.oneof(
  fc.constantFrom(
    " ",
    ",",
    "-",
    "–",
    "/",
    "(",
    ")",
    "{",
    "}",
    ":",
    ".",
    "\n",
    "\u0301",
    "\u00a0",
    "0",
    "đến",
    "từ",
    "trước",
    "ngày",
    "năm sau",
    "hằng năm",
  ),
  fc.string({ unit: "binary", maxLength: 4 }),
);
interface Cut {
  readonly at: number;
  readonly drop: number;
  readonly put: string;
}
const cut: fc.Arbitrary<Cut> = fc.record({ at: fc.nat(120), drop: fc.nat(6), put: piece });

/** A real phrase with bits cut out and others put in, sometimes in the other Unicode form, sometimes twice over. */
const broken = fc
  .tuple(
    fc.constantFrom(...real),
    fc.array(cut, { maxLength: 4 }),
    fc.boolean(),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([words, cuts, decomposed, times]) => {
    const text = cuts.reduce(
      (now, { at, drop, put }) => now.slice(0, at) + put + now.slice(at + drop),
      words,
    );
    return (decomposed ? text.normalize("NFD") : text).repeat(times);
  });

const judge = (resolution: Resolution): void => {
  expect(resolution.explain.length).toBeGreaterThan(0);
  for (const sentence of resolution.explain) {
    expect(sentence).toMatch(/\.$/u);
    expect(sentence).not.toMatch(/undefined|NaN|null|\[object/u);
  }
  if (resolution.kind === "resolved" && resolution.start !== undefined && resolution.bound === "inclusive") {
    expect(resolution.start <= resolution.nominal || resolution.start <= resolution.due).toBe(true);
  }
};

describe("any text resolves or says why not", () => {
  test("real phrases, broken", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(broken, (text) => {
        const resolution = resolvePhrase(text, context);
        seen.add(resolution.kind);
        judge(resolution);
        judge(resolveExtension(text, "2017-06-30", "mốc M", context));
        for (const { resolution: each } of occurrences(text, context, "2019-01-01")) judge(each);
      }),
      { numRuns: runs(1500) },
    );
    expect([...seen].sort()).toEqual(["resolved", "unclear", "waiting"]);
  });

  test("an event's name is any text", () => {
    fc.assert(
      fc.property(fc.oneof(broken, fc.string({ unit: "binary" })), (text) => {
        expect(["undefined", "object"]).toContain(typeof readEventName(text));
      }),
    );
  });
});

/**
 * The work of a backtracking pattern grows with the square of its text at worst where no quantifier stands in another.
 * Each pattern of the resolver is fed runs of every word it knows; a pattern that exploded would not come back at all.
 */
test("a thousand full cells of the worst runs are read in a moment", () => {
  const words = [...new Set(real.join(" ").split(/\s+/u))];
  const runs = words.flatMap((word) => words.slice(0, 16).map((other) => `${word} ${other} `));
  const cells = runs.slice(0, 1000).map((run) => run.repeat(600 / run.length));
  expect(cells.length).toBe(1000);
  const began = cpuNow();
  for (const cell of cells) judge(resolvePhrase(cell, context));
  expect(cpuNow() - began).toBeLessThan(2000);
});

/** Shapes that make patterns backtrack: a long run that almost matches and then fails at its very end. */
test.each([
  ["đ", " ", "!"],
  ["ngày ", "", "x"],
  ["trước ", "trước ", "?"],
  ["đến ", "từ ", "9/9/99"],
  ["15 ngày ", "kể từ ", "!"],
  ["báo cáo, ", "", "trước"],
  ["(", ")", "("],
  ["{hạn: ", "", "}"],
  ["mốc a-a", "-", " "],
  ["1.", "1", ") "],
  ["15-", "30/", "6"],
  ["tháng 1 - ", "", "x"],
  ["hằng năm ", ", ", "x"],
])("%j and %j over and over, then %j", (a, b, end) => {
  const cell = (a + b).repeat(600 / (a + b).length).slice(0, 600 - end.length) + end;
  const half = cell.slice(300);
  const cpu = (text: string): number => {
    const began = cpuNow();
    for (let n = 0; n < 20; n += 1) judge(resolvePhrase(text, context));
    return cpuNow() - began;
  };
  cpu(half);
  // Twenty full cells: an exponential pattern would need longer than the age of the sheet.
  expect(cpu(cell)).toBeLessThan(1000);
});

test("no pattern of the resolver repeats a repetition without a bound", async () => {
  const { readdir, readFile } = await import("node:fs/promises");
  const folders = ["src/core/calendar", "src/core/tracking"];
  for (const folder of folders) {
    for (const file of await readdir(folder, { recursive: true })) {
      if (!file.endsWith(".ts")) continue;
      const source = await readFile(`${folder}/${file}`, "utf8");
      // “(a+)+”, “(a*)*”, “(.+)+”: a group that ends in an unbounded repetition and is itself repeated.
      expect(source.match(/[+*]\)[+*]/gu) ?? [], file).toEqual([]);
    }
  }
});
