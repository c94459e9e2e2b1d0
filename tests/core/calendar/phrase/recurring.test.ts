import { expect, test } from "vitest";
import type { Day } from "../../../../src/core/calendar/day.ts";
import { resolvePhrase } from "../../../../src/core/calendar/phrase/resolve-phrase.ts";
import { bareContext, daysOf } from "./phrase-context.ts";

type Recurrence = "monthly" | "yearly";

test.each<[string, Day, Recurrence, Day, Day]>([
  ["ngày 25 hằng tháng", "2021-01-29", "monthly", "2021-02-25", "2021-02-25"],
  ["ngày 25 hàng tháng", "2021-01-25", "monthly", "2021-01-25", "2021-01-25"],
  ["Định kỳ hằng tháng, chậm nhất ngày 25", "2021-01-04", "monthly", "2021-01-25", "2021-01-25"],
  ["trước ngày 25 của mỗi tháng", "2021-01-25", "monthly", "2021-02-25", "2021-02-24"],
  ["trước ngày 05 tháng sau", "2021-01-29", "monthly", "2021-02-05", "2021-02-04"],
  ["trước ngày 05 của tháng sau", "2021-01-02", "monthly", "2021-02-05", "2021-02-04"],
  ["ngày 31 hằng tháng", "2021-02-03", "monthly", "2021-02-28", "2021-02-28"],
  ["hằng tháng", "2021-02-03", "monthly", "2021-02-28", "2021-02-28"],
  ["hằng năm", "2021-02-03", "yearly", "2021-12-31", "2021-12-31"],
  ["hàng năm", "2021-02-03", "yearly", "2021-12-31", "2021-12-31"],
  ["Hằng năm, đánh giá kết quả thực hiện", "2021-02-03", "yearly", "2021-12-31", "2021-12-31"],
  ["ngày 15/11 hằng năm", "2021-02-03", "yearly", "2021-11-15", "2021-11-15"],
  ["trước ngày 15/11 hằng năm", "2021-11-15", "yearly", "2022-11-15", "2022-11-14"],
  ["hằng năm, trước ngày 15 tháng 11", "2021-02-03", "yearly", "2021-11-15", "2021-11-14"],
  ["quý IV hằng năm", "2021-02-03", "yearly", "2021-12-31", "2021-12-31"],
])("%s, signed %s: %s, first %s, due %s", (words, issued, recurrence, nominal, due) => {
  expect(resolvePhrase(words, { ...bareContext, issued })).toMatchObject({
    kind: "resolved",
    recurrence,
    nominal,
    due,
  });
});

test("without signing the plan's year opens the count, and the later of the two wins", () => {
  const due = (issued: Day | undefined) =>
    resolvePhrase("ngày 25 hằng tháng", { ...bareContext, year: 2021, ...(issued && { issued }) });
  expect(due(undefined)).toMatchObject({ due: "2021-01-25" });
  expect(due("2020-12-20")).toMatchObject({ due: "2021-01-25" });
  expect(due("2021-03-26")).toMatchObject({ due: "2021-04-25" });
});

test.each([
  ["hằng năm", "hằng năm"],
  ["ngày 25 hằng tháng", "ngày 25 hằng tháng"],
])("%s needs a year or a day of signing", (words, part) => {
  expect(daysOf(resolvePhrase(words, bareContext))).toEqual({ kind: "unclear", part });
});

test.each([
  ["ngày 32 hằng tháng", "ngày 32"],
  ["ngày 30/2 hằng năm", "30/2"],
  ["ngày 15/11/2021 hằng năm", "ngày 15/11/2021"],
  ["hằng quý", "hằng quý"],
  ["30/6 và 30/11 hằng năm", "30/6 và 30/11 hằng năm"],
])("%s is unclear at %s", (words, part) => {
  expect(daysOf(resolvePhrase(words, { ...bareContext, year: 2021 }))).toEqual({ kind: "unclear", part });
});

test("what recurs is told", () => {
  expect(resolvePhrase("trước ngày 31 hằng tháng", { ...bareContext, year: 2021 }).explain).toEqual([
    "“trước ngày 31 hằng tháng” không tính ngày 31/01/2021; ngày cuối còn đúng hạn là thứ Bảy, 30/01/2021.",
    "Ngày 30/01/2021 là thứ Bảy, ngày nghỉ; hạn vẫn giữ nguyên, nên làm xong từ thứ Sáu, 29/01/2021.",
    "Lặp lại hằng tháng; lần đầu theo ngày 31/01/2021.",
    "Tháng không có ngày 31 thì lấy ngày cuối tháng.",
  ]);
});
