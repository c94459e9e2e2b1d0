import { describe, expect, test } from "vitest";
import {
  issueDayText,
  issueYear,
  placeDateLine,
  readIssueDay,
} from "../../../src/core/calendar/issue-day.ts";

describe("how an issue day may be written", () => {
  test.each([
    ["25/01/2017", { kind: "day", day: "2017-01-25" }],
    ["ngày 25 tháng 01 năm 2017", { kind: "day", day: "2017-01-25" }],
    ["tháng 8/2021", { kind: "month", month: 8, year: 2021 }],
    ["Tháng 08 năm 2021".normalize("NFD"), { kind: "month", month: 8, year: 2021 }],
    ["8/2021", { kind: "month", month: 8, year: 2021 }],
    ["tháng8/2021", { kind: "month", month: 8, year: 2021 }],
    ["ngày    tháng 8 năm 2021", { kind: "month", month: 8, year: 2021 }],
    ["ngày … tháng 8 năm 2021", { kind: "month", month: 8, year: 2021 }],
    ["ngày ..... tháng 8 năm 2021", { kind: "month", month: 8, year: 2021 }],
    ["năm 2017", { kind: "year", year: 2017 }],
    ["2017", { kind: "year", year: 2017 }],
    ["", { kind: "blank" }],
    ["  ", { kind: "blank" }],
    ["31/2/2017", { kind: "unclear", words: "31/2/2017" }],
    ["25/01/17", { kind: "unclear", words: "25/01/17" }],
    ["tháng 13/2021", { kind: "unclear", words: "tháng 13/2021" }],
    ["tháng 0/2021", { kind: "unclear", words: "tháng 0/2021" }],
    ["tháng năm 2021", { kind: "unclear", words: "tháng năm 2021" }],
    ["quý III/2021", { kind: "unclear", words: "quý III/2021" }],
    ["cuối năm", { kind: "unclear", words: "cuối năm" }],
  ])("%j is read as %j", (words, issued) => expect(readIssueDay(words)).toEqual(issued));
});

describe("how it is printed, with room for the registry", () => {
  test.each([
    ["5/2/2017", "ngày 05 tháng 02 năm 2017", 2017],
    ["16/3/2017", "ngày 16 tháng 3 năm 2017", 2017],
    ["tháng 8/2021", "ngày    tháng 8 năm 2021", 2021],
    ["năm 2017", "ngày    tháng    năm 2017", 2017],
    ["", "ngày      tháng      năm        ", null],
  ])("%j is printed “%s”, of %s", (words, text, year) => {
    const issued = readIssueDay(words);
    expect(issueDayText(issued)).toBe(text);
    expect(issueYear(issued)).toBe(year);
    expect(placeDateLine("Trà Vinh", issued)).toBe(`Trà Vinh, ${text}`);
  });

  test.each(["5/2/2017", "tháng 12/2021", "tháng 01/2026"])(
    "what is printed for %j is read back",
    (words) => {
      const issued = readIssueDay(words);
      expect(readIssueDay(issueDayText(issued))).toEqual(issued);
    },
  );
});
