import fc from "fast-check";
import { expect, test } from "vitest";
import { withEndMark } from "../../../../src/core/paper/plan/end-mark.ts";

test.each([
  ["giải quyết", "./.", "giải quyết./."],
  ["giải quyết.", "./.", "giải quyết./."],
  ["giải quyết;", "./.", "giải quyết./."],
  ["giải quyết,", "./.", "giải quyết./."],
  ["giải quyết ; ", "./.", "giải quyết./."],
  ["giải quyết./.", "./.", "giải quyết./."],
  ["giải quyết./. ", "./.", "giải quyết./."],
  ["năm 2026”", "./.", "năm 2026”./."],
  ["ủng hộ…", "./.", "ủng hộ…./."],
  ["giải quyết", ".", "giải quyết."],
  ["giải quyết.", ".", "giải quyết."],
] as const)("%j closed by %j", (paragraph, mark, closed) =>
  expect(withEndMark(paragraph, mark)).toBe(closed),
);

test("closing twice closes once", () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom("./." as const, "." as const), (paragraph, mark) => {
      const once = withEndMark(paragraph, mark);
      expect(once.endsWith(".")).toBe(true);
      expect(withEndMark(once, mark)).toBe(once);
    }),
  );
});
