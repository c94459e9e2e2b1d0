import fc from "fast-check";
import { expect, test } from "vitest";
import { serialOfInstant, serialReader } from "../../../src/local/book/model/serial.ts";
import { instantOf, isZone, wallTime } from "../../../src/local/book/model/zone.ts";

const ZONE = "Asia/Ho_Chi_Minh";

test.each([
  ["1965-06-14T16:00:00.000Z", "1965-06-15T00:00:00.000Z"],
  ["1975-06-13T01:00:00.000Z", "1975-06-13T08:00:00.000Z"],
  ["2026-03-04T17:00:00.000Z", "2026-03-05T00:00:00.000Z"],
  ["1899-12-30T00:53:30.000Z", "1899-12-30T08:00:00.000Z"],
])("at %s a clock in Viet Nam shows %s", (instant, wall) => {
  expect(new Date(wallTime(Date.parse(instant), ZONE)).toISOString()).toBe(wall);
  expect(new Date(instantOf(Date.parse(wall), ZONE)).toISOString()).toBe(instant);
});

test("a serial read and stored again is the same serial", () => {
  const read = serialReader(ZONE);
  fc.assert(
    // The hour the clocks went back has two instants for one reading, so hours stay in the afternoon.
    fc.property(fc.integer({ min: 1, max: 80000 }), fc.integer({ min: 13, max: 20 }), (day, hour) => {
      const serial = day + hour / 24;
      expect(serialOfInstant(read(serial), ZONE)).toBeCloseTo(serial, 8);
    }),
  );
});

test("a zone is known or not", () => {
  expect([isZone(ZONE), isZone("Asia/Ha_Noi_Moi")]).toEqual([true, false]);
});
