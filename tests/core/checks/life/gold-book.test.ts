import { expect, test } from "vitest";
import { nominations, saidOf } from "../nomination/award-office.ts";

test.each<[readonly string[], string?]>([
  [["01/2026", "02/2026", "03/2026"]],
  [["05/2026", "06/2026"]],
  [["01/2026", "03/2026"], "Sổ vàng nhảy từ số 1 sang số 3; sổ chưa ghi số 2."],
  [["3", "01/2026", "7"], "Sổ vàng nhảy từ số 3 sang số 7; sổ chưa ghi các số 4 - 6."],
  [["01/2026", "01/2026", "04/2026"]],
  [["01/2026", "", "03/2026"]],
])("gold book %j", (numbers, message) => {
  const rows = numbers.map((number) => ({
    "Số QĐ": "41/QĐ-STP",
    "Ngày QĐ": "20/07/2026",
    "Số sổ vàng": number,
  }));
  const said = saidOf("de-nghi.so-vang-nhay", nominations(...rows));
  // “3” and “7” bear the year of their decision.
  const wanted = numbers[0] === "3" ? "Sổ vàng nhảy từ số 1 sang số 3; sổ chưa ghi số 2." : message;
  expect(said.map(([, text]) => text)).toEqual(wanted === undefined ? [] : [wanted]);
});

test.each<[string, string, boolean]>([
  ["07/2026", "20/12/2026", false],
  ["07/2027", "20/12/2026", false],
  ["07/2028", "20/12/2026", true],
  ["07/2025", "20/12/2026", true],
  ["07", "20/12/2026", false],
])("gold book %s of a decision of %s", (number, day, wrong) => {
  const rows = nominations({ "Số QĐ": "41/QĐ-STP", "Ngày QĐ": day, "Số sổ vàng": number });
  expect(saidOf("de-nghi.so-vang-khac-nam", rows).length > 0).toBe(wrong);
});
