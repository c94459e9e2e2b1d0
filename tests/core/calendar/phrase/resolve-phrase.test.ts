import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shortDate } from "../../../../src/core/calendar/date-style.ts";
import { addDays, type Day, isDay } from "../../../../src/core/calendar/day.ts";
import type { PhraseContext } from "../../../../src/core/calendar/phrase/resolution.ts";
import { resolvePhrase } from "../../../../src/core/calendar/phrase/resolve-phrase.ts";
import { cpuNow } from "../../../cpu-now.ts";
import { runs } from "../../../sweep.ts";
import { anyDay } from "../any-day.ts";
import { bareContext, daysOf } from "./phrase-context.ts";

const plan2021: PhraseContext = { ...bareContext, year: 2021, issued: "2021-08-16" };

describe("one meaning, whatever the spelling", () => {
  test.each([
    "trước ngày 20/02/2017",
    "15 ngày làm việc kể từ ngày ký",
    "từ tháng 8/2021 đến cuối tháng 12/2021",
    "ngày 25 hằng tháng",
    "cuối quý III",
    "tùy từng thời điểm",
  ])("%s", (words) => {
    const meaning = daysOf(resolvePhrase(words, plan2021));
    expect(meaning.kind).not.toBe("unclear");
    const spellings = [
      words.normalize("NFD"),
      words.toUpperCase(),
      words.replace(/ /g, "  "),
      words.replace(/ /g, "\u00a0"),
      `- ${words}.`,
      `Thời gian thực hiện: ${words}`,
      words.replace("hằng", "hàng").replace("tùy", "tuỳ"),
    ];
    for (const spelling of spellings) expect(daysOf(resolvePhrase(spelling, plan2021))).toEqual(meaning);
  });
});

describe("sentences taken from real plans", () => {
  test.each<[string, Day, string]>([
    ["Đăng ký và gửi về Văn phòng Sở trong tháng 8/2021", "2021-08-31", "“Đăng ký và gửi về Văn phòng Sở”"],
    [
      "Tổ chức sơ kết trước ngày 30/6/2017, gắn với sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2017.",
      "2017-06-29",
      "“gắn với sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2017”",
    ],
    [
      "chậm nhất là ngày 15/02/2017 đối với các cơ quan, đơn vị",
      "2017-02-15",
      "“đối với các cơ quan, đơn vị”",
    ],
    [
      "Thời gian từ đầu năm đến 30/6/2017, lập thành tích chào mừng Ngày thành lập Đảng (03/2/1930- 30/2/2017)",
      "2017-06-30",
      "“lập thành tích chào mừng Ngày thành lập Đảng (03/2/1930 - 30/2/2017)”",
    ],
  ])("%s", (words, due, setAside) => {
    const resolution = resolvePhrase(words, bareContext);
    expect(resolution).toMatchObject({ kind: "resolved", due });
    expect(resolution.explain).toContain(`${setAside} không phải thời hạn nên không tính.`);
  });
});

describe("never a guess", () => {
  test.each([
    ["", ""],
    [" . ", ""],
    ["30/2/2017", "30/2/2017"],
    ["trước ngày 30/2/2017", "30/2/2017"],
    ["tháng 13/2021", "tháng 13/2021"],
    ["quý V/2021", "quý V/2021"],
    ["ngày 5/2/17", "5/2/17"],
    ["thứ Sáu, ngày 05/7/2017", "thứ Sáu, ngày 05/7/2017"],
    ["trước ngày 20/02/9999", "20/02/9999"],
    ["cuối quý III", "cuối quý III"],
    ["chậm nhất ngày 30/6", "30/6"],
    ["sau ngày 20/02/2017", "sau ngày 20/02/2017"],
    ["không được trước ngày 20/02/2017", "không được trước ngày 20/02/2017"],
    ["báo cáo sau khi họp không trước ngày 20/02/2017", "báo cáo sau khi họp không trước ngày 20/02/2017"],
    ["khoảng tháng 8/2021", "khoảng tháng 8/2021"],
    ["tháng 8 hoặc tháng 9/2021", "tháng 8 hoặc tháng 9/2021"],
    ["677/KH-STP", "677/KH-STP"],
    ["14/2015/TT-BTP", "14/2015/TT-BTP"],
    ["xong sớm", "xong sớm"],
    ["theo từng quý", "theo từng quý"],
    ["theo định kỳ", "theo định kỳ"],
    ["trước 25 giờ ngày 20/02/2017", "25 giờ ngày 20/02/2017"],
    ["trước 17 giờ 75 ngày 20/02/2017", "17 giờ 75 ngày 20/02/2017"],
    ["chậm nhất đến tháng 13/2021", "tháng 13/2021"],
    ["trước ngày kỷ niệm 20 năm thành lập Sở", "trước ngày kỷ niệm 20 năm thành lập Sở"],
    [
      "chậm nhất là ngày 30/6/2017 đối với các đơn vị và 05/7/2017 đối với các Cụm",
      "chậm nhất là ngày 30/6/2017 đối với các đơn vị và 05/7/2017 đối với các Cụm",
    ],
  ])("%j is unclear at %j", (words, part) => {
    const resolution = resolvePhrase(words, bareContext);
    expect(daysOf(resolution)).toEqual({ kind: "unclear", part });
    expect(resolution.explain).toHaveLength(1);
  });

  test("two dates in one cell: says how many and what to do", () => {
    expect(resolvePhrase("30/6/2017 và 05/7/2017", bareContext).explain).toEqual([
      "“30/6/2017 và 05/7/2017” có 2 ngày (30/6/2017, 05/7/2017); mỗi thời hạn ghi thành một mốc.",
    ]);
  });

  test("a known first day alone is no deadline", () => {
    const resolution = resolvePhrase("sau khi ký ban hành", plan2021);
    expect(daysOf(resolution)).toEqual({ kind: "unclear", part: "sau khi ký ban hành" });
  });

  test("a paragraph is not a deadline", () => {
    expect(resolvePhrase("trước ngày 20/02/2017 ".repeat(40), bareContext).kind).toBe("unclear");
    expect(resolvePhrase("20/02/2017".padEnd(600), bareContext).kind).toBe("resolved");
    expect(resolvePhrase("20/02/2017".padEnd(601), bareContext).kind).toBe("unclear");
  });
});

describe("laws", () => {
  const times =
    "ngày 20/02/2017|30/2/2017|31/12|01/01/1900|31/12/2100|ngày 1 tháng 3 năm 2024|tháng 8/2021|tháng 12|cuối tháng 2/2024|giữa năm|đầu năm 2100|năm|quý III|cuối quý I/1900|6 tháng đầu năm|giai đoạn 2023 - 2025|ngày ký|nay|ngày 31|9999|nhận được hồ sơ";
  const links =
    "trước|chậm nhất|đến hết|từ|đến|đến trước|trong|vào dịp|theo|hằng tháng|hằng năm|tháng sau|kể từ|sau khi|15 ngày làm việc|3660 ngày|120 tháng|10 năm trước|,|-|đối với|17 giờ";
  const time = fc.constantFrom(...times.split("|"));
  const link = fc.constantFrom(...links.split("|"));
  /** Well-formed, so that most resolve; then word salad, where most must not. */
  const phrase = fc.oneof(
    time,
    fc.tuple(link, time).map((words) => words.join(" ")),
    fc.tuple(time, time).map(([from, to]) => `từ ${from} đến ${to}`),
    fc.tuple(link, time).map((words) => `${words.join(" ")} hằng năm`),
    fc.tuple(fc.nat(1000), time).map(([n, anchor]) => `${n} ngày làm việc kể từ ${anchor}`),
    fc.array(fc.oneof(time, link), { maxLength: 6 }).map((words) => words.join(" ")),
  );
  const contexts = fc.record(
    {
      issued: fc.oneof(anyDay, fc.constantFrom<Day>("1800-01-01", "2199-12-31")),
      year: fc.oneof(fc.integer({ min: 1890, max: 2110 }), fc.constantFrom(0, -1, 1e9, Number.NaN, 2021.5)),
      beforeDay: fc.constantFrom("exclusive" as const, "inclusive" as const),
      fixedDateOnDayOff: fc.constantFrom("keep" as const, "next" as const, "previous" as const),
    },
    { requiredKeys: ["beforeDay", "fixedDateOnDayOff"] },
  );
  const everyText = fc.oneof(
    phrase,
    fc.string({ unit: "binary", maxLength: 700 }),
    fc.string({ unit: "grapheme" }),
  );

  test("every text resolves or says why not, and never throws", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(everyText, contexts, (text, settings) => {
        const resolution = resolvePhrase(text, { ...bareContext, ...settings });
        seen.add(resolution.kind);
        expect(resolution.explain.length).toBeGreaterThan(0);
        for (const sentence of resolution.explain) {
          expect(sentence).toMatch(/\.$/);
          expect(sentence).not.toMatch(/undefined|NaN|null/);
        }
        if (resolution.kind !== "resolved") return;
        expect(isDay(resolution.due) && isDay(resolution.nominal)).toBe(true);
        if (resolution.start !== undefined) expect(isDay(resolution.start)).toBe(true);
        if (settings.fixedDateOnDayOff !== "keep")
          expect(bareContext.calendar.isWorkingDay(resolution.due)).toBe(true);
      }),
      { numRuns: runs(3000) },
    );
    expect([...seen].sort()).toEqual(["resolved", "unclear", "waiting"]);
  });

  test("a written date is its own due day, and the eve of “trước ngày”", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const written = shortDate(day, "ND30");
        expect(resolvePhrase(`chậm nhất ngày ${written}`, bareContext)).toMatchObject({ due: day });
        expect(resolvePhrase(`trước ngày ${written}`, bareContext)).toMatchObject({ due: addDays(day, -1) });
      }),
    );
  });

  test("a full cell takes bounded time", () => {
    const started = cpuNow();
    for (const part of [
      "trước ",
      "từ ",
      "đến ",
      "1",
      "/",
      ".",
      " ",
      "đối với ",
      "ngày 1/",
      "\u0301",
      "hằng năm ",
    ]) {
      expect(resolvePhrase(part.repeat(50_000 / part.length), plan2021).kind).toBe("unclear");
      resolvePhrase(part.repeat(600 / part.length), plan2021);
    }
    expect(cpuNow() - started).toBeLessThan(1000);
  });
});
