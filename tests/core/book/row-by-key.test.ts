import fc from "fast-check";
import { expect, test } from "vitest";
import { lastNamed, rowNamed, rowsByKey } from "../../../src/core/book/row-by-key.ts";

const table = (...keys: readonly string[]) => ({ rows: keys.map((key, at) => ({ at, values: { key } })) });

test.each([
  ["a key borne once", ["A", "B"], "B", 1, 1],
  ["a key borne twice: the first, or the last", ["A", "B", "A"], "A", 0, 2],
  ["no key: a row without one", ["A", "", ""], "", 1, 2],
  ["a key in other letters is another key", ["A"], "a", undefined, undefined],
  ["an unknown key", ["A"], "B", undefined, undefined],
])("%s", (_, keys, key, first, last) => {
  expect(rowNamed(table(...keys), key)?.at).toBe(first);
  expect(lastNamed(table(...keys), key)?.at).toBe(last);
});

test("all rows by key leave out those without one", () => {
  const rows = [...rowsByKey(table("A", "", "B", "A"))].map(([key, { at }]) => [key, at]);
  expect(rows).toEqual([
    ["A", 3],
    ["B", 2],
  ]);
});

test("the first is what find finds, the last what a map of the rows gives", () => {
  const keys = fc.array(fc.constantFrom("", "A", "B", "C"), { maxLength: 6 });
  fc.assert(
    fc.property(keys, fc.constantFrom("", "A", "B", "C", "D"), (all, key) => {
      const one = table(...all);
      expect(rowNamed(one, key)).toBe(one.rows.find((row) => row.values.key === key));
      expect(lastNamed(one, key)).toBe(new Map(one.rows.map((row) => [row.values.key, row])).get(key));
      const keyed = one.rows.filter((row) => row.values.key !== "");
      expect([...rowsByKey(one)]).toEqual([...new Map(keyed.map((row) => [row.values.key, row]))]);
    }),
  );
});
