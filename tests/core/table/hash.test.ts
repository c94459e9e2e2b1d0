import fc from "fast-check";
import { expect, test } from "vitest";
import { hashText } from "../../../src/core/table/hash.ts";

test("is fourteen hexadecimal digits, for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (content) => {
      expect(hashText(content)).toMatch(/^[\da-f]{14}$/u);
      expect(hashText(content)).toBe(hashText(content));
    }),
  );
});

test("stays what it was: stored hashes outlive a release", () => {
  expect([hashText(""), hashText("Sở Tư pháp")]).toMatchInlineSnapshot(`
    [
      "0bdcb81aee8d83",
      "1685872a4e8d51",
    ]
  `);
});

test("twenty thousand like rows have twenty thousand hashes", () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => `QB-2017\u001f${row}\u001fSở Tư pháp`);
  expect(new Set(rows.map(hashText)).size).toBe(rows.length);
});
