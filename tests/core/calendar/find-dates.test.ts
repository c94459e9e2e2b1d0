import fc from "fast-check";
import { expect, test } from "vitest";
import { longDate, shortDate } from "../../../src/core/calendar/date-style.ts";
import { findDates } from "../../../src/core/calendar/find-dates.ts";
import { cpuNow } from "../../cpu-now.ts";
import { anyDay } from "./any-day.ts";

test.each([
  ["Quyết định số 2288/QĐ-BTP ngày 31/10/2016 của Bộ Tư pháp", ["31/10/2016"]],
  ["Quyết định số 32/2016/QĐ-TTg ngày 8/8/2016", ["8/8/2016"]],
  ["Thông tư số 14/2015/TT-BTP, 23/2014/TTLT/BTP-BNV, 677/KH-STP, Luật 06/2022/QH15", []],
  ["Chỉ thị số 12/01/2008/CT-UBND", []],
  ["số 185-CV/TU ngày 20/10/2016của Ban Thường vụ", ["20/10/2016"]],
  ["kế hoạch ngày20/10/2016", ["20/10/2016"]],
  ["(03/2/1930- 30/2/2017)", ["03/2/1930", "30/2/2017"]],
  ["(06/9/1997 – 06/9/2017)", ["06/9/1997", "06/9/2017"]],
  ["ngày 13 tháng 3 năm 2013 của Chính phủ", ["ngày 13 tháng 3 năm 2013"]],
  ["ngày  28 tháng 02 năm 2017".normalize("NFD"), ["ngày  28 tháng 02 năm 2017".normalize("NFD")]],
  ["ngày    tháng 8 năm 2021", []],
  ["trước ngày 05/7/17", ["05/7/17"]],
  ["mức 10/12/20 ngày", []],
  ["giai đoạn 5/1992 – 5/2022", []],
  ["1/2/2017/3", []],
])("%j has %j", (text, expected) => {
  const found = findDates(text);
  expect(found.map((date) => date.text)).toEqual(expected);
  for (const date of found) expect(text.slice(date.index, date.index + date.text.length)).toBe(date.text);
});

test("a text that is left at one look holds no date", () => {
  const part = fc.constantFrom(
    "ngày ",
    "tháng ",
    "THÁNG",
    "năm ",
    "5",
    "12",
    "2017",
    "/",
    " ",
    "\n",
    "a",
    "tha\u0301ng",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      // No date stands in the added line, but it has what the look asks for.
      expect(findDates(`${text}\n.1/`)).toEqual(findDates(text));
    }),
    { numRuns: 1000 },
  );
});

test("an impossible date is found and flagged", () => {
  expect(findDates("Ngày thành lập Đảng (03/2/1930- 30/2/2017)")).toEqual([
    { index: 21, text: "03/2/1930", day: "1930-02-03", impossible: false },
    { index: 32, text: "30/2/2017", impossible: true },
  ]);
  expect(findDates("ngày 31 tháng 4 năm 2017")[0]?.impossible).toBe(true);
});

test("a two-digit year is neither a day nor impossible", () => {
  expect(findDates("ngày 05/7/17")).toEqual([{ index: 5, text: "05/7/17", impossible: false }]);
});

test("finds every date that is written, wherever it stands", () => {
  fc.assert(
    fc.property(fc.array(anyDay, { maxLength: 5 }), (days) => {
      const prose = days
        .map((day, n) => (n % 2 ? `từ ${shortDate(day, "ND30")}, ` : `${longDate(day)} của Sở; `))
        .join("");
      expect(findDates(prose).map((date) => date.day)).toEqual(days);
    }),
  );
});

test("a full cell takes bounded time", () => {
  const started = cpuNow();
  for (const part of ["1/", "ngày ", "ngày 1", " ", "12/12/", "ngày 12 tháng "])
    findDates(part.repeat(50_000 / part.length));
  expect(cpuNow() - started).toBeLessThan(2000);
});
