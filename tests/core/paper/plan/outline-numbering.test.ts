import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outlineMarks } from "../../../../src/core/paper/plan/outline-numbering.ts";
import { type OutlineRank, outlineRanks } from "../../../../src/core/tables/campaign/outline.ts";

describe("marks in order", () => {
  test.each<[readonly OutlineRank[], string]>([
    [["Điều", "Điều", "Điều"], "Điều 1. | Điều 2. | Điều 3."],
    [["phần I", "phần I", "phần I", "phần I"], "I. | II. | III. | IV."],
    [["phần I", "mục 1", "mục 1", "phần I", "mục 1"], "I. | 1. | 2. | II. | 1."],
    [
      ["mục 1", "mục 1.1", "mục 1.1.1", "mục 1.1.1", "mục 1.1", "mục 1.1.1", "mục 1", "mục 1.1"],
      "1. | 1.1. | 1.1.1. | 1.1.2. | 1.2. | 1.2.1. | 2. | 2.1.",
    ],
    [["điểm a", "điểm a", "điểm a", "điểm a", "điểm a", "điểm a"], "a) | b) | c) | d) | đ) | e)"],
    [["điểm a", "gạch -", "cộng +", "đoạn", "điểm a"], "a) | - | + |  | b)"],
    [["mục 1", "điểm a", "điểm a", "mục 1", "điểm a"], "1. | a) | b) | 2. | a)"],
    [["mục 1", "điểm a", "mục 1.1", "điểm a"], "1. | a) | 1.1. | a)"],
    [["Điều", "mục 1", "điểm a", "Điều", "mục 1"], "Điều 1. | 1. | a) | Điều 2. | 1."],
    [["đoạn", "mục 1", "đoạn", "mục 1"], " | 1. |  | 2."],
    [[], ""],
  ])("%j", (ranks, marks) => expect(outlineMarks(ranks).join(" | ")).toBe(marks));
});

describe("a mục whose parent was left out is the first child of an unwritten one", () => {
  test.each<[readonly OutlineRank[], string]>([
    [["mục 1.1", "mục 1.1", "mục 1"], "1.1. | 1.2. | 2."],
    [["mục 1.1.1", "mục 1.1", "mục 1"], "1.1.1. | 1.2. | 2."],
    [["mục 1", "mục 1.1.1", "mục 1.1"], "1. | 1.1.1. | 1.2."],
    [["phần I", "mục 1.1", "phần I", "mục 1.1"], "I. | 1.1. | II. | 1.1."],
  ])("%j", (ranks, marks) => expect(outlineMarks(ranks).join(" | ")).toBe(marks));
});

const anyRanks = fc.array(fc.constantFrom(...outlineRanks), { maxLength: 60 });

test("one mark a paragraph, none with a zero", () => {
  fc.assert(
    fc.property(anyRanks, (ranks) => {
      const marks = outlineMarks(ranks);
      expect(marks).toHaveLength(ranks.length);
      expect(marks.filter((mark) => /(?<!\d)0/u.test(mark))).toEqual([]);
    }),
  );
});

test("within one part no two mục bear one number, and the numbers grow", () => {
  const weight = (mark: string): number =>
    mark.split(".").reduce((sum, part, depth) => sum + Number(part) * 1_000 ** (2 - depth), 0);
  const inPart = anyRanks.map((ranks) => ranks.filter((rank) => rank !== "phần I" && rank !== "Điều"));
  fc.assert(
    fc.property(inPart, (ranks) => {
      const marks = outlineMarks(ranks).filter((_, at) => ranks[at]?.startsWith("mục"));
      const weights = marks.map(weight);
      expect(weights).toEqual([...weights].sort((a, b) => a - b));
      expect(new Set(marks).size).toBe(marks.length);
    }),
  );
});

test("what comes later changes no mark before it", () => {
  fc.assert(
    fc.property(anyRanks, anyRanks, (before, after) => {
      expect(outlineMarks([...before, ...after]).slice(0, before.length)).toEqual(outlineMarks(before));
    }),
  );
});

test("each part counts anew", () => {
  fc.assert(
    fc.property(anyRanks, (ranks) => {
      const body = ranks.filter((rank) => rank !== "phần I" && rank !== "Điều");
      const twice = outlineMarks(["phần I", ...body, "phần I", ...body]);
      expect(twice.slice(1, body.length + 1)).toEqual(twice.slice(body.length + 2));
    }),
  );
});
