import { expect, test } from "vitest";
import type { Day } from "../../../../src/core/calendar/day.ts";
import { resolvePhrase } from "../../../../src/core/calendar/phrase/resolve-phrase.ts";
import { bareContext, daysOf } from "./phrase-context.ts";

const signed2017 = { ...bareContext, year: 2017, issued: "2017-02-10" as Day };

test.each<[string, Day, Day]>([
  ["từ tháng 8/2021 đến cuối tháng 12/2021", "2021-08-01", "2021-12-31"],
  ["Từ tháng 01/2022 đến cuối tháng 6/2022", "2022-01-01", "2022-06-30"],
  ["từ đầu năm đến 30/6/2017", "2017-01-01", "2017-06-30"],
  ["từ đầu năm đến 30/6/2018", "2018-01-01", "2018-06-30"],
  ["Từ 01/7/2017 đến kết thúc năm 2017", "2017-07-01", "2017-12-31"],
  ["từ 01/7 đến hết năm", "2017-07-01", "2017-12-31"],
  ["từ năm 2023 đến năm 2025", "2023-01-01", "2025-12-31"],
  ["giai đoạn từ 2023 đến 2025", "2023-01-01", "2025-12-31"],
  ["từ quý I đến quý III/2024", "2024-01-01", "2024-09-30"],
  ["từ ngày 01 đến ngày 15/8/2021", "2021-08-01", "2021-08-15"],
  ["01/7/2017 – 31/12/2017", "2017-07-01", "2017-12-31"],
  ["từ ngày ký đến hết ngày 30/6/2017", "2017-02-10", "2017-06-30"],
  ["từ nay đến 30/6/2017", "2017-02-10", "2017-06-30"],
  ["01/7/2017 đến 31/12/2017", "2017-07-01", "2017-12-31"],
  ["ngày 01/7 đến ngày 31/12/2018", "2018-07-01", "2018-12-31"],
  ["Đợt 1: từ 01/01/2017 đến 30/6/2017", "2017-01-01", "2017-06-30"],
])("%s is %s to %s", (words, start, due) => {
  expect(daysOf(resolvePhrase(words, signed2017))).toEqual({
    kind: "resolved",
    start,
    due,
    nominal: due,
    bound: "inclusive",
  });
});

test("“trước” leaves the last day of a range out", () => {
  expect(daysOf(resolvePhrase("từ 01/7/2017 đến trước ngày 20/11/2017", bareContext))).toEqual({
    kind: "resolved",
    start: "2017-07-01",
    due: "2017-11-19",
    nominal: "2017-11-20",
    bound: "exclusive",
  });
});

// A plan not yet signed; a beginning that is no day.
test.each(["từ ngày ký đến hết ngày 30/6/2017", "từ mùa xuân đến 30/6/2017"])(
  "%s has an end without a start",
  (words) => {
    expect(daysOf(resolvePhrase(words, bareContext))).toEqual({
      kind: "resolved",
      due: "2017-06-30",
      nominal: "2017-06-30",
      bound: "inclusive",
    });
  },
);

test.each([
  ["từ 31/12/2021 đến 01/8/2021", "từ 31/12/2021 đến 01/8/2021"],
  ["từ 20/11/2017 đến trước 20/11/2017", "từ 20/11/2017 đến trước 20/11/2017"],
  ["từ 30/2/2017 đến 30/6/2017", "30/2/2017"],
  ["từ 01/02/2017 đến 31/6/2017", "31/6/2017"],
  ["(03/2/1930- 30/2/2017)", "30/2/2017"],
  ["từ tháng 8/2021", "từ tháng 8/2021"],
  ["từ ngày 01 đến tháng 8/2021", "ngày 01"],
  ["giai đoạn 2025 - 2023", "giai đoạn 2025 - 2023"],
  ["5/1992 – 5/2022", "5/1992 - 5/2022"],
  ["(19/5/1890- 19/5/2017)", "19/5/1890 - 19/5/2017"],
])("%s is unclear at %s", (words, part) => {
  expect(daysOf(resolvePhrase(words, bareContext))).toEqual({ kind: "unclear", part });
});
