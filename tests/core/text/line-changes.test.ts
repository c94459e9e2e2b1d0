import fc from "fast-check";
import { expect, test } from "vitest";
import { type LineChange, lineChanges } from "../../../src/core/text/line-changes.ts";

const of = (text: string): readonly string[] => (text === "" ? [] : text.split(" "));

test.each<[string, string, string, readonly (readonly [string, string])[]]>([
  ["the same", "a b c", "a b c", []],
  ["a line changed", "a b c", "a x c", [["b", "x"]]],
  ["a line put in", "a c", "a b c", [["", "b"]]],
  ["a line taken out", "a b c", "a c", [["b", ""]]],
  [
    "two places",
    "a b c d e",
    "a x c d y",
    [
      ["b", "x"],
      ["e", "y"],
    ],
  ],
  ["all new", "", "a b", [["", "a b"]]],
  ["all gone", "a b", "", [["a b", ""]]],
  ["a repeated line", "a a b", "a b", [["a", ""]]],
])("%s", (_, old, now, changes) => {
  expect(lineChanges(of(old), of(now))).toEqual(
    changes.map(([before, after]) => ({ before: of(before), after: of(after) })),
  );
});

/** How many lines the old text has once the changes are made. */
function lengthAfter(old: readonly string[], changes: readonly LineChange[]): number {
  return old.length + changes.reduce((sum, { before, after }) => sum + after.length - before.length, 0);
}

const lines = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 30 });

test("the changes account for every line, and none of a text against itself", () => {
  fc.assert(
    fc.property(lines, lines, (old, now) => {
      const changes = lineChanges(old, now);
      expect(lengthAfter(old, changes)).toBe(now.length);
      const left = (side: "before" | "after", text: readonly string[]): readonly string[] => {
        const gone = changes.flatMap((change) => change[side]);
        const kept = [...text];
        for (const line of gone) kept.splice(kept.indexOf(line), 1);
        return kept.sort();
      };
      // What stays is the same lines on both sides.
      expect(left("before", old)).toEqual(left("after", now));
      expect(lineChanges(now, now)).toEqual([]);
    }),
  );
});

test("a paper of which nothing is left is one change, at once", () => {
  const old = Array.from({ length: 5000 }, (_, at) => `cũ ${at}`);
  const now = Array.from({ length: 5000 }, (_, at) => `mới ${at}`);
  expect(lineChanges(old, now)).toEqual([{ before: old, after: now }]);
});
