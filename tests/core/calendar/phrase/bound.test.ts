import { describe, expect, test } from "vitest";
import type { Day } from "../../../../src/core/calendar/day.ts";
import { resolvePhrase } from "../../../../src/core/calendar/phrase/resolve-phrase.ts";
import { bareContext, daysOf } from "./phrase-context.ts";

const plan2017 = { ...bareContext, year: 2017 };

describe("a last day", () => {
  test.each<[string, Day]>([
    ["chậm nhất là ngày 15/02/2017", "2017-02-15"],
    ["Chậm nhất ngày 15/02/2017", "2017-02-15"],
    ["chậm nhất ngày 30/6", "2017-06-30"],
    ["đến ngày 30/6/2017", "2017-06-30"],
    ["đến hết ngày 30/6/2017", "2017-06-30"],
    ["05/7/2017", "2017-07-05"],
    ["ngày 5 tháng 7 năm 2017", "2017-07-05"],
    ["thứ Tư, ngày 05/7/2017", "2017-07-05"],
    ["2017-07-05", "2017-07-05"],
    ["ngày05/7/2017", "2017-07-05"],
    ["05 / 7/ 2017", "2017-07-05"],
    ["cuối tháng 12/2021", "2021-12-31"],
    ["đầu tháng 8/2021", "2021-08-01"],
    ["giữa tháng 8 năm 2021", "2021-08-15"],
    ["đến hết tháng 8/2021", "2021-08-31"],
    ["giữa năm", "2017-06-30"],
    ["đầu năm 2018", "2018-01-01"],
    ["cuối năm", "2017-12-31"],
    ["đến hết năm", "2017-12-31"],
    ["cuối quý III", "2017-09-30"],
    ["hết quý 3 năm 2024", "2024-09-30"],
    ["chậm nhất 17 giờ ngày 20/02/2017", "2017-02-20"],
    ["trước 17h30 ngày 20/02/2017", "2017-02-20"],
  ])("%s → %s", (words, due) => {
    expect(daysOf(resolvePhrase(words, plan2017))).toEqual({
      kind: "resolved",
      due,
      nominal: due,
      bound: "inclusive",
    });
  });
});

describe("the day before", () => {
  test.each<[string, Day, Day]>([
    ["trước ngày 20/02/2017", "2017-02-20", "2017-02-19"],
    ["Trước 05/7/2017", "2017-07-05", "2017-07-04"],
    ["chậm nhất là trước ngày 20/02/2017", "2017-02-20", "2017-02-19"],
    ["trước tháng 8/2021", "2021-08-01", "2021-07-31"],
    ["trước quý II/2024", "2024-04-01", "2024-03-31"],
    ["trước ngày 01/01", "2017-01-01", "2016-12-31"],
  ])("%s: %s is out, %s is in", (words, nominal, due) => {
    expect(daysOf(resolvePhrase(words, plan2017))).toEqual({
      kind: "resolved",
      due,
      nominal,
      bound: "exclusive",
    });
  });

  test("where the office counts the day itself in, both readings are told", () => {
    const inclusive = { ...bareContext, beforeDay: "inclusive" as const };
    expect(resolvePhrase("trước ngày 21/02/2017", inclusive)).toEqual({
      kind: "resolved",
      due: "2017-02-21",
      nominal: "2017-02-21",
      bound: "inclusive",
      hangsOn: [],
      skipped: [],
      explain: [
        "“trước ngày 21/02/2017” được tính cả ngày 21/02/2017 theo cấu hình (hiểu sát chữ thì đến hết ngày 20/02/2017); ngày cuối còn đúng hạn là thứ Ba, 21/02/2017.",
      ],
    });
    expect(resolvePhrase("trước tháng 8/2021", inclusive)).toMatchObject({
      due: "2021-07-31",
      bound: "exclusive",
    });
  });
});

describe("a window", () => {
  test.each<[string, Day, Day]>([
    ["trong tháng 8/2021", "2021-08-01", "2021-08-31"],
    ["vào tháng 7/2022", "2022-07-01", "2022-07-31"],
    ["tháng 7/2022", "2022-07-01", "2022-07-31"],
    ["tháng 02 năm 2024", "2024-02-01", "2024-02-29"],
    ["8/2021", "2021-08-01", "2021-08-31"],
    ["06 tháng đầu năm 2017", "2017-01-01", "2017-06-30"],
    ["6 tháng đầu năm", "2017-01-01", "2017-06-30"],
    ["sáu tháng cuối năm", "2017-07-01", "2017-12-31"],
    ["9 tháng đầu năm 2024", "2024-01-01", "2024-09-30"],
    ["quý I/2024", "2024-01-01", "2024-03-31"],
    ["quý III/2024", "2024-07-01", "2024-09-30"],
    ["quí 4 năm 2024", "2024-10-01", "2024-12-31"],
    ["năm 2017", "2017-01-01", "2017-12-31"],
    ["giai đoạn 2023 - 2025", "2023-01-01", "2025-12-31"],
    ["giai đoạn 2011-2016", "2011-01-01", "2016-12-31"],
  ])("%s is %s to %s", (words, start, due) => {
    expect(daysOf(resolvePhrase(words, plan2017))).toEqual({
      kind: "resolved",
      start,
      due,
      nominal: due,
      bound: "inclusive",
    });
  });
});

describe("a fixed date on a day off", () => {
  test.each([
    ["keep", "2017-02-19", "hạn vẫn giữ nguyên, nên làm xong từ thứ Sáu, 17/02/2017."],
    ["next", "2017-02-20", "theo cấu hình, hạn chuyển sang ngày làm việc liền sau là thứ Hai, 20/02/2017."],
    [
      "previous",
      "2017-02-17",
      "theo cấu hình, hạn chuyển sang ngày làm việc liền trước là thứ Sáu, 17/02/2017.",
    ],
  ] as const)("%s", (fixedDateOnDayOff, due, told) => {
    const resolution = resolvePhrase("trước ngày 20/02/2017", { ...bareContext, fixedDateOnDayOff });
    expect(resolution).toMatchObject({ due, nominal: "2017-02-20" });
    expect(resolution.explain).toEqual([
      "“trước ngày 20/02/2017” không tính ngày 20/02/2017; ngày cuối còn đúng hạn là Chủ nhật, 19/02/2017.",
      `Ngày 19/02/2017 là Chủ nhật, ngày nghỉ; ${told}`,
    ]);
  });

  test("a holiday is named", () => {
    expect(resolvePhrase("24/11/2026", bareContext).explain[1]).toContain(
      "Ngày 24/11/2026 là thứ Ba, nghỉ Ngày Văn hóa Việt Nam; hạn vẫn giữ nguyên",
    );
  });

  test("a move into a year without announced days off says so", () => {
    const resolution = resolvePhrase("02/01/2028", { ...bareContext, fixedDateOnDayOff: "next" });
    expect(resolution.explain).toContain(
      "Trang Ngày nghỉ chưa ghi Tết Nguyên đán năm 2028 nên ngày nghỉ được tự tính theo luật; ghi đủ các ngày theo thông báo của năm đó rồi bấm Tính thời hạn.",
    );
  });
});

test("a borrowed year is owned up to", () => {
  expect(resolvePhrase("cuối quý III", { ...bareContext, year: 2024 }).explain).toEqual([
    "“cuối quý III” tính cả ngày 30/9/2024; ngày cuối còn đúng hạn là thứ Hai, 30/9/2024.",
    "“cuối quý III” không ghi năm, lấy năm 2024 của kế hoạch.",
  ]);
});

test.each([
  ["hết quý II/2026", "“hết quý II/2026” là đến hết ngày 30/6/2026"],
  ["trong quý II/2026", "“trong quý II/2026” là từ ngày 01/4/2026 đến hết ngày 30/6/2026"],
])("%s tells its extent", (words, extent) => {
  expect(resolvePhrase(words, bareContext).explain).toEqual([
    `${extent}; ngày cuối còn đúng hạn là thứ Ba, 30/6/2026.`,
  ]);
});

test("an hour stays as a sentence", () => {
  expect(resolvePhrase("trước 17h30 ngày 20/02/2017", bareContext).explain).toEqual([
    "“trước 17h30 ngày 20/02/2017” tính cả ngày 20/02/2017; ngày cuối còn đúng hạn là thứ Hai, 20/02/2017.",
    "“trước 17h30”: trong ngày cuối, chỉ nhận đến 17 giờ 30.",
  ]);
});
