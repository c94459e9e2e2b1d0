import fc from "fast-check";
import { expect, test } from "vitest";
import { newOrders } from "../../../src/core/book/new-orders.ts";
import { bookOf, type RowByHeader } from "../book-of.ts";

const row = (campaign: string, order: number | string, text: string): RowByHeader => ({
  "Phong trào": campaign,
  "Thứ tự": order,
  Cấp: "đoạn",
  "Nội dung": text,
});
const campaigns = ["A", "B"].map((key) => ({ Mã: key, "Tên phong trào": `Phong trào ${key}` }));
const given = (rows: readonly RowByHeader[]) =>
  newOrders(bookOf({ "Phong trào": campaigns, "Nội dung": rows }).book).map(({ at, order }) => [at, order]);

test.each<readonly [string, readonly (number | "")[], readonly (readonly [number, number])[]]>([
  [
    "a whole plan without places",
    ["", "", ""],
    [
      [2, 10],
      [3, 20],
      [4, 30],
    ],
  ],
  ["a row put in between", [10, "", 20], [[3, 15]]],
  [
    "nine rows between neighbours",
    [1, "", "", 2],
    [
      [3, 1.3333],
      [4, 1.6667],
    ],
  ],
  ["behind the last", [10, 20, ""], [[4, 30]]],
  ["before the first", ["", 10], [[2, 5]]],
  ["rows that do not stand in their order", [30, "", 10], [[3, 40]]],
  ["nothing lacking", [10, 20], []],
])("%s", (_name, orders, expected) => {
  expect(given(orders.map((order, at) => row("A", order, `đoạn ${at}`)))).toEqual(expected);
});

test("each campaign counts by itself; a row without one, or with words for a place, waits", () => {
  expect(given([row("A", "", "a"), row("B", "", "b"), row("", "", "c"), row("A", "mười", "d")])).toEqual([
    [2, 10],
    [3, 10],
  ]);
});

test("with the places that are given, rows that stood in their order are read as they stand", () => {
  const orders = fc.array(fc.option(fc.constant(0), { nil: null, freq: 2 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(orders, (holes) => {
      let next = 0;
      const typed = holes.map((hole) => {
        if (hole === null) return "";
        next += 10;
        return next;
      });
      const places = new Map(
        newOrders(
          bookOf({
            "Phong trào": campaigns,
            "Nội dung": typed.map((order, at) => row("A", order, `đoạn ${at}`)),
          }).book,
        ).map(({ at, order }) => [at, order]),
      );
      const all = typed.map((order, at) => (order === "" ? (places.get(at + 2) ?? Number.NaN) : order));
      expect(all).toEqual([...all].sort((a, b) => a - b));
      expect(new Set(all).size).toBe(all.length);
    }),
  );
});
