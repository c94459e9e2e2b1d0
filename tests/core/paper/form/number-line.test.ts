import { expect, test } from "vitest";
import {
  numberAndSymbol,
  numberWithRoom,
  printedNumber,
} from "../../../../src/core/paper/form/number-line.ts";

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
  ["677", "KH-STP", "677/KH-STP", "677/KH-STP"],
  ["5", " KH-STP ", "05/KH-STP", "05/KH-STP"],
  ["", "KH-STP", "", "        /KH-STP"],
  [" ", "KH-STP", "", "        /KH-STP"],
])("%j with %j", (number, symbol, short, line) => {
  expect(numberAndSymbol(number, symbol)).toBe(short);
  expect(numberWithRoom(number, symbol)).toBe(line);
});
