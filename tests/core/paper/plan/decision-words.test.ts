import { expect, test } from "vitest";
import { readIssueDay } from "../../../../src/core/calendar/issue-day.ts";
import { attachmentLine, decisionAbstract } from "../../../../src/core/paper/plan/decision-words.ts";

test.each([
  ["Phát động phong trào thi đua", "Ban hành Kế hoạch phát động phong trào thi đua"],
  ["Kế hoạch phát động phong trào", "Ban hành Kế hoạch phát động phong trào"],
  ["KẾ HOẠCH thi đua", "Ban hành Kế hoạch thi đua"],
  ["TGPL năm 2026", "Ban hành Kế hoạch TGPL năm 2026"],
  ["Ủng hộ", "Ban hành Kế hoạch ủng hộ"],
  ["", "Ban hành Kế hoạch "],
])("the decision on %j", (abstract, text) => expect(decisionAbstract(abstract)).toBe(text));

test.each([
  ["131", "25/01/2017", "Ban hành kèm theo Quyết định số 131/QĐ-BTP ngày 25 tháng 01 năm 2017 của Bộ trưởng"],
  ["", "năm 2017", "Ban hành kèm theo Quyết định số         /QĐ-BTP ngày    tháng    năm 2017 của Bộ trưởng"],
])("what stands under the attached plan's title: %j %j", (number, issued, line) =>
  expect(attachmentLine(number, "QĐ-BTP", readIssueDay(issued), "Bộ trưởng")).toBe(line),
);
