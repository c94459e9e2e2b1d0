import fc from "fast-check";
import { expect, test } from "vitest";
import { nearest } from "../../../src/core/table/nearest.ts";

const keys = ["STP-QB", "STP-TV", "BTP", "TTTGPL-QB"];

test.each([
  ["STP-QN", "STP-QB"],
  ["stp qb", "STP-QB"],
  ["BTB", "BTP"],
  ["TTTGPLQB", "TTTGPL-QB"],
  ["STP-TV", "STP-TV"],
  ["VP-UBND", undefined],
  ["", undefined],
  ["X", undefined],
  ["A".repeat(50_000), undefined],
])("%j is near %j", (written, found) => expect(nearest(written, keys)).toBe(found));

test("of two as near as each other the first is offered", () => {
  expect(nearest("STP-QX", ["STP-QB", "STP-QN"])).toBe("STP-QB");
});

test("what is offered is what the plain definition of nearness gives", () => {
  const plain = (a: string, b: string): number => {
    if (a === "" || b === "") return a.length + b.length;
    const same = a[0] === b[0] ? 0 : 1;
    return Math.min(plain(a.slice(1), b.slice(1)) + same, plain(a.slice(1), b) + 1, plain(a, b.slice(1)) + 1);
  };
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(word, word, (written, candidate) => {
      const near = plain(written, candidate) <= Math.max(1, Math.floor(written.length / 3));
      expect(nearest(written, [candidate])).toBe(near ? candidate : undefined);
    }),
  );
});
