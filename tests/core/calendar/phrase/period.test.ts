import { describe, expect, test } from "vitest";
import type { Day } from "../../../../src/core/calendar/day.ts";
import { resolvePhrase } from "../../../../src/core/calendar/phrase/resolve-phrase.ts";
import { bareContext, daysOf, eventsOn } from "./phrase-context.ts";

const signed = (issued: Day) => ({ ...bareContext, issued });

describe("counted from signing, by the Civil Code", () => {
  test.each<[string, Day, Day, Day, Day]>([
    ["5 ngày làm việc kể từ ngày ký", "2026-04-30", "2026-05-01", "2026-05-08", "2026-05-08"],
    ["trong 01 ngày làm việc, kể từ ngày ban hành", "2026-01-09", "2026-01-10", "2026-01-10", "2026-01-10"],
    ["01 tháng kể từ ngày ký", "2026-01-31", "2026-02-01", "2026-02-28", "2026-03-02"],
    ["trong thời hạn 10 ngày kể từ ngày ký", "2026-11-14", "2026-11-15", "2026-11-24", "2026-11-25"],
    [
      "chậm nhất 25 (hai mươi lăm) ngày làm việc từ ngày ký",
      "2026-01-05",
      "2026-01-06",
      "2026-02-06",
      "2026-02-06",
    ],
    ["2 tuần sau khi ban hành Kế hoạch này", "2026-11-02", "2026-11-03", "2026-11-16", "2026-11-16"],
  ])("%s, signed %s", (words, issued, start, nominal, due) => {
    expect(daysOf(resolvePhrase(words, signed(issued)))).toEqual({
      kind: "resolved",
      start,
      due,
      nominal,
      bound: "inclusive",
    });
  });

  test("the count is told with the days passed over", () => {
    expect(resolvePhrase("5 ngày làm việc kể từ ngày ký", signed("2026-04-30")).explain).toEqual([
      "“5 ngày làm việc kể từ ngày ký” tính từ ngày liền sau ngày 30/4/2026 (Điều 147 Bộ luật Dân sự 2015); ngày cuối còn đúng hạn là thứ Sáu, 08/5/2026.",
      "Không tính 3 ngày nghỉ: 01–03/5/2026 (01/5: nghỉ Quốc tế lao động 01/5; còn lại: thứ Bảy, Chủ nhật).",
    ]);
  });

  test("the shift is told with its article, and does not follow the setting for fixed dates", () => {
    const resolution = resolvePhrase("10 ngày kể từ ngày ký", {
      ...signed("2026-11-14"),
      fixedDateOnDayOff: "previous",
    });
    expect(resolution).toMatchObject({ due: "2026-11-25" });
    expect(resolution.explain[1]).toBe(
      "Ngày 24/11/2026 là thứ Ba, nghỉ Ngày Văn hóa Việt Nam, nên thời hạn kết thúc vào ngày làm việc tiếp theo (khoản 5 Điều 148 Bộ luật Dân sự 2015).",
    );
  });

  test.each<[string, Day, readonly string[]]>([
    ["15 ngày làm việc kể từ ngày ký", "2027-02-01", ["năm 2027 ở trang Ngày nghỉ mới là tạm tính"]],
    ["15 ngày làm việc kể từ ngày ký", "2026-12-20", ["năm 2027 ở trang Ngày nghỉ mới là tạm tính"]],
    ["15 ngày làm việc trước ngày 05/01/2026", "2026-01-05", []],
    ["15 ngày làm việc trước ngày 05/01/2023", "2026-01-05", []],
    ["15 ngày làm việc trước ngày 05/01/2021", "2026-01-05", ["Tết Nguyên đán năm 2020 nên"]],
    [
      "500 ngày làm việc kể từ ngày ký",
      "2027-02-01",
      ["năm 2027 ở trang", "Tết Nguyên đán năm 2028, 2029 nên"],
    ],
    // only the last day of a calendar period can move (art. 148.5)
    ["05 năm kể từ ngày ký", "2017-03-06", []],
  ])("%s, signed %s: years not announced are told", (words, issued, parts) => {
    const told = resolvePhrase(words, signed(issued)).explain.filter(
      (line) => line.includes("trang Ngày nghỉ") || line.includes("Trang Ngày nghỉ"),
    );
    expect(told).toHaveLength(parts.length === 0 ? 0 : 1);
    for (const part of parts) expect(told[0]).toContain(part);
  });
});

test.each<[string, Day]>([
  ["15 ngày kể từ ngày 05/02/2026", "2026-02-23"],
  ["05 ngày trước ngày 20/11/2026", "2026-11-15"],
  ["05 ngày làm việc trước ngày 25/11/2026", "2026-11-17"],
  ["ít nhất 02 tuần trước ngày 20/11/2026", "2026-11-06"],
  ["02 ngày sau khi nhận được hồ sơ", "2026-11-18"],
  ["02 ngày kể từ ngày NHẬN  ĐƯỢC hồ sơ", "2026-11-18"],
])("%s → %s", (words, due) => {
  const events = eventsOn({ "nhận được hồ sơ": "2026-11-16" });
  expect(resolvePhrase(words, { ...bareContext, ...events })).toMatchObject({ kind: "resolved", due });
});

test.each([
  ["02 ngày sau khi nhận được hồ sơ", "nhận được hồ sơ"],
  ["15 ngày làm việc kể từ ngày ký", "ngày ký văn bản"],
  ["05 ngày làm việc trước ngày tổ chức hội nghị", "tổ chức hội nghị"],
])("%s waits for %s", (words, owner) => {
  expect(daysOf(resolvePhrase(words, bareContext))).toEqual({ kind: "waiting", owner });
});

test.each([
  ["15 ngày làm việc", "15 ngày làm việc"],
  ["trong 15 ngày", "trong 15 ngày"],
  ["0 ngày kể từ ngày ký", "0 ngày"],
  ["99999 ngày kể từ ngày ký", "99999 ngày"],
  ["15 ngày kể từ ngày 30/2/2017", "30/2/2017"],
  ["15 ngày kể từ tháng 8/2021", "tháng 8/2021"],
  ["15 ngày kể từ ngày ký hoặc 20/2/2017", "15 ngày kể từ ngày ký hoặc 20/2/2017"],
])("%s is unclear at %s", (words, part) => {
  expect(daysOf(resolvePhrase(words, signed("2026-11-16")))).toEqual({ kind: "unclear", part });
});
