import { expect, test } from "vitest";
import { numberAndSymbol, numberLine, printedNumber } from "../../../../src/core/paper/parts/number-line.ts";

test.each([
  ["5", "05"],
  ["05", "05"],
  ["0", "00"],
  [" 9 ", "09"],
  ["10", "10"],
  ["36a", "36a"],
  ["", ""],
])("number %j is printed %j", (number, printed) => expect(printedNumber(number)).toBe(printed));

test.each([
  ["677", "KH-STP", "677/KH-STP", "Số: 677/KH-STP"],
  ["5", " KH-STP ", "05/KH-STP", "Số: 05/KH-STP"],
  ["", "KH-STP", "", "Số:         /KH-STP"],
  [" ", "KH-STP", "", "Số:         /KH-STP"],
])("%j with %j", (number, symbol, short, line) => {
  expect(numberAndSymbol(number, symbol)).toBe(short);
  expect(numberLine(number, symbol)).toBe(line);
});
