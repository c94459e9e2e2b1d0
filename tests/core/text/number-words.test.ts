import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numberInWords, readNumberInWords } from "../../../src/core/text/number-words.ts";

test.each([
  [0, "không"],
  [4, "bốn"],
  [5, "năm"],
  [10, "mười"],
  [11, "mười một"],
  [14, "mười bốn"],
  [15, "mười lăm"],
  [20, "hai mươi"],
  [21, "hai mươi mốt"],
  [24, "hai mươi tư"],
  [25, "hai mươi lăm"],
  [91, "chín mươi mốt"],
  [100, "một trăm"],
  [101, "một trăm linh một"],
  [104, "một trăm linh bốn"],
  [105, "một trăm linh năm"],
  [115, "một trăm mười lăm"],
  [144, "một trăm bốn mươi tư"],
  [555, "năm trăm năm mươi lăm"],
  [1000, "một nghìn"],
  [1005, "một nghìn không trăm linh năm"],
  [1010, "một nghìn không trăm mười"],
  [20_021, "hai mươi nghìn không trăm hai mươi mốt"],
  [2_340_000, "hai triệu ba trăm bốn mươi nghìn"],
  [1_000_001, "một triệu không trăm linh một"],
  [1_000_000_000, "một tỷ"],
  [1_002_000_000, "một tỷ không trăm linh hai triệu"],
  [1_000_000_000_000, "một nghìn tỷ"],
  [1_500_000_000_000, "một nghìn năm trăm tỷ"],
  [1_000_000_000_005, "một nghìn tỷ không trăm linh năm"],
])("%i: %s", (value, words) => {
  expect(numberInWords(value)).toBe(words);
});

test.each([-1, 1.5, 1e15, Number.NaN, Number.POSITIVE_INFINITY])("%d has no words", (value) => {
  expect(() => numberInWords(value)).toThrow(RangeError);
});

test("no two numbers are read alike", () => {
  fc.assert(
    fc.property(fc.nat(1e12), fc.nat(1e12), (a, b) => {
      fc.pre(a !== b);
      expect(numberInWords(a)).not.toBe(numberInWords(b));
    }),
  );
});

describe("readNumberInWords", () => {
  test("reads what numberInWords writes", () => {
    fc.assert(
      fc.property(fc.nat({ max: 2_000_000_000 }), (value) => {
        expect(readNumberInWords(numberInWords(value))).toBe(value);
      }),
    );
  });

  test.each([
    ["mười lăm", 15],
    ["hai mốt", 21],
    ["một trăm lẻ năm", 105],
    ["Một nghìn hai mươi sáu", 1026],
    ["hai ngàn", 2000],
    ["ba tỉ", 3_000_000_000],
  ])("%s is %d", (words, value) => expect(readNumberInWords(words)).toBe(value));

  test.each(["", "bản chính", "sáu tháng", "mươi", "linh", "một hai ba", "năm học"])(
    "%j says none",
    (words) => expect(readNumberInWords(words)).toBeUndefined(),
  );
});
