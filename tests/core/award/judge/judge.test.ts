import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leastReaching, reaches, readShare } from "../../../../src/core/award/exact-share.ts";
import type { Candidate, Verdict } from "../../../../src/core/award/judge/candidate.ts";
import { judge } from "../../../../src/core/award/judge/judge.ts";
import { ratingRank } from "../../../../src/core/award/rating.ts";
import { readStandard } from "../../../../src/core/award/standard.ts";
import { proposed } from "../../../../src/core/award/titles.ts";
import { foldKey } from "../../../../src/core/text/fold.ts";

type Titles = Readonly<Record<string, readonly (number | readonly [number, string])[]>>;

const candidate = (titles: Titles, cells: Partial<Candidate> = {}): Candidate => ({
  year: 2026,
  award: "BK-TTg",
  titles: (award) =>
    new Map(
      (titles[award] ?? []).map((one) =>
        typeof one === "number" ? [one, new Set(["cong trang"])] : [one[0], new Set([one[1]])],
      ),
    ),
  nameOf: (award) => award,
  uncounted: new Set(["chuyen de", "dot xuat"]),
  proposedCounts: true,
  rating: ratingRank,
  rated: "",
  ratedIn: () => undefined,
  initiatives: "",
  campaignYears: null,
  holders: () => undefined,
  shareOf: () => undefined,
  sharedName: (of) => of,
  merit: "",
  dossier: "",
  ...cells,
});

const standard = (text: string) =>
  readStandard(
    new Map(text.split("; ").map((part) => part.split(": ") as [string, string])),
    (what) => what === foldKey("LĐTT") || what === foldKey("CSTĐCS"),
  );
const judged = (text: string, who: Candidate): readonly Verdict[] => judge(standard(text), who);
const state = (text: string, who: Candidate): string =>
  judged(text, who)
    .map((one) => one.state)
    .join(", ");

describe("each kind of figure on both sides of its boundary", () => {
  test.each<[string, Candidate, string]>([
    ["danh hiệu: CSTĐCS; số năm liên tục: 2", candidate({ CSTĐCS: [2025, 2026] }), "đạt"],
    ["danh hiệu: CSTĐCS; số năm liên tục: 2", candidate({ CSTĐCS: [2024, 2025] }), "đạt"],
    ["danh hiệu: CSTĐCS; số năm liên tục: 2", candidate({ CSTĐCS: [2024, 2026] }), "chưa đạt"],
    ["danh hiệu: CSTĐCS; số lần: 3; trong số năm: 5", candidate({ CSTĐCS: [2022, 2024, 2026] }), "đạt"],
    ["danh hiệu: CSTĐCS; số lần: 3; trong số năm: 5", candidate({ CSTĐCS: [2021, 2024, 2026] }), "chưa đạt"],
    ["đã được khen: BK-B/T; số năm tiếp theo: 5", candidate({ "BK-B/T": [2021] }), "đạt"],
    ["đã được khen: BK-B/T; số năm tiếp theo: 5", candidate({ "BK-B/T": [2022] }), "chưa đạt"],
    // The very nomination is no award that was given before it.
    ["đã được khen: BK-TTg", candidate({ "BK-TTg": [[2026, proposed]] }), "chưa đạt"],
    ["khoảng cách tối thiểu: 5", candidate({ "BK-TTg": [2021] }), "đạt"],
    ["khoảng cách tối thiểu: 5", candidate({ "BK-TTg": [2022] }), "chưa đạt"],
    ["khoảng cách tối thiểu: 5", candidate({}), "đạt"],
    ["khoảng cách tối thiểu: 3; tính từ: BK-B/T", candidate({ "BK-B/T": [2024] }), "chưa đạt"],
    ["khoảng cách tối thiểu: 3; tính từ: BK-B/T", candidate({ "BK-B/T": [[2024, "chuyen de"]] }), "đạt"],
    ["danh hiệu trong năm: LĐTT", candidate({ LĐTT: [[2026, proposed]] }), "đạt"],
    [
      "danh hiệu trong năm: LĐTT",
      candidate({ LĐTT: [[2026, proposed]] }, { proposedCounts: false }),
      "chưa đạt",
    ],
    ["danh hiệu trong năm: LĐTT", candidate({ LĐTT: [[2026, "chuyen de"]] }), "chưa đạt"],
    ["sáng kiến: 2", candidate({}, { initiatives: "A; B" }), "đạt"],
    ["sáng kiến: 2", candidate({}, { initiatives: "A" }), "chưa đạt"],
    ["sáng kiến: 1; phạm vi sáng kiến: Bộ, tỉnh", candidate({}, { initiatives: "Cấp tỉnh" }), "đạt"],
    ["sáng kiến: 1; phạm vi sáng kiến: Bộ, tỉnh", candidate({}, { initiatives: "toàn quốc" }), "đạt"],
    ["sáng kiến: 1; phạm vi sáng kiến: Bộ, tỉnh", candidate({}, { initiatives: "cấp cơ sở" }), "chưa rõ"],
    ["số năm của phong trào tối thiểu: 3", candidate({}, { campaignYears: 3 }), "đạt"],
    ["số năm của phong trào tối thiểu: 3", candidate({}, { campaignYears: 2 }), "chưa đạt"],
    ["số năm của phong trào tối thiểu: 3", candidate({}), "chưa rõ"],
    ["số năm công tác: 20", candidate({}, { merit: "Có 20 năm công tác" }), "đạt"],
    ["số năm công tác: 20", candidate({}, { merit: "Có 19 năm công tác" }), "chưa đạt"],
    ["số năm công tác: 20", candidate({}, { merit: "Nhiều năm" }), "chưa rõ"],
    ["số CSTĐCS tối thiểu: 1", candidate({}, { holders: () => 1 }), "đạt"],
    ["số CSTĐCS tối thiểu: 1", candidate({}, { holders: () => 0 }), "chưa đạt"],
    ["tỷ lệ LĐTT tối thiểu: 70", candidate({}, { shareOf: () => 700 }), "đạt"],
    ["tỷ lệ LĐTT tối thiểu: 70", candidate({}, { shareOf: () => 699 }), "chưa đạt"],
    ["tỷ lệ LĐTT trên: 50", candidate({}, { shareOf: () => 500 }), "chưa đạt"],
    ["tỷ lệ LĐTT trên: 50", candidate({}, { shareOf: () => 501 }), "đạt"],
    ["tỷ lệ LĐTT trên: 50", candidate({}), "chưa rõ"],
    ["dẫn đầu cụm, khối: có", candidate({}, { merit: "Dẫn đầu Cụm thi đua số III" }), "đạt"],
    ["dẫn đầu cụm, khối: có", candidate({}), "chưa rõ"],
    ["cụm, khối suy tôn: có", candidate({}, { dossier: "Biên bản suy tôn của Cụm" }), "đạt"],
    ["kỷ luật từ cảnh cáo: 0", candidate({}, { merit: "không có cá nhân bị kỷ luật" }), "đạt"],
    ["bình xét trong phong trào: có", candidate({}, { merit: "Có thành tích" }), "đạt"],
    ["bình xét trong phong trào: có", candidate({}), "chưa rõ"],
  ])("%s", (text, who, wanted) => expect(state(text, who)).toBe(wanted));
});

describe("ratings over several years", () => {
  const text = "xếp loại tối thiểu: Hoàn thành tốt nhiệm vụ; số năm: 3; danh hiệu thay xếp loại: LĐTT";
  const well = { rated: "Hoàn thành xuất sắc nhiệm vụ" };
  test.each<[string, Candidate, string, boolean]>([
    ["a title stands for the rating of its year", candidate({ LĐTT: [2024, 2025] }, well), "đạt", false],
    ["a year of which nothing is known is no fault", candidate({ LĐTT: [2025] }, well), "chưa rõ", false],
    ["one known to be lower is", candidate({}, { ...well, ratedIn: () => 2 }), "chưa đạt", true],
    ["a blank of this year is asked for", candidate({ LĐTT: [2024, 2025] }), "chưa rõ", true],
    [
      "this year's title is no rating of the row",
      candidate({ LĐTT: [2026] }, { rated: "Hoàn thành nhiệm vụ" }),
      "chưa đạt",
      true,
    ],
  ])("%s", (_what, who, wanted, told) => {
    const [verdict] = judged(text, who);
    expect([verdict?.state, verdict?.lacking !== undefined]).toEqual([wanted, told]);
  });

  test("so many among the last years, in any of them", () => {
    const among = "số năm xuất sắc: 2; trong số năm: 5";
    const rated = (...years: readonly number[]) =>
      candidate({}, { ratedIn: (year) => (years.includes(year) ? 0 : 1) });
    expect(state(among, rated(2022, 2025))).toBe("đạt");
    expect(state(among, rated(2021, 2025))).toBe("chưa rõ");
  });
});

describe("other ways", () => {
  const text =
    "danh hiệu: CSTĐCS; số năm liên tục: 2; hoặc xếp loại tối thiểu: Hoàn thành xuất sắc nhiệm vụ; sáng kiến: 2; hoặc dẫn đầu cụm, khối: có";
  test.each<[Candidate, string, boolean]>([
    [candidate({ CSTĐCS: [2025, 2026] }), "đạt", false],
    [candidate({}, { rated: "Hoàn thành xuất sắc nhiệm vụ", initiatives: "A; B" }), "đạt", false],
    [candidate({}, { rated: "Hoàn thành xuất sắc nhiệm vụ", initiatives: "A" }), "chưa rõ", false],
    [candidate({}, { merit: "dẫn đầu cụm" }), "đạt", false],
  ])("%#", (who, wanted, told) => {
    const [verdict] = judged(text, who);
    expect([verdict?.state, verdict?.lacking !== undefined]).toEqual([wanted, told]);
  });

  test("a medal of 2024: each of its five figures by itself", () => {
    const medal =
      "đã được khen: HCLĐ-3; số năm tiếp theo: 5; xếp loại tối thiểu: Hoàn thành tốt nhiệm vụ; số năm: 5; danh hiệu thay xếp loại: LĐTT; số năm xuất sắc: 2; trong số năm: 5; danh hiệu trong thời gian đó: CSTĐ-B/T; số lần: 1";
    const who = candidate(
      { "HCLĐ-3": [2020], LĐTT: [2022, 2023, 2024, 2025], "CSTĐ-B/T": [2024] },
      { rated: "Hoàn thành xuất sắc nhiệm vụ", ratedIn: (year) => (year === 2023 ? 0 : undefined) },
    );
    expect(state(medal, who)).toBe("đạt, đạt, đạt, đạt");
  });
});

const vectors: readonly (readonly [number, number, boolean])[] = [
  [9, 10, true],
  [8, 9, false],
  [18, 20, true],
  [17, 19, false],
];
test.each(vectors)("%d of %d at 90%%: %s", (yes, all, passes) => {
  const share = readShare("90");
  expect(share !== undefined && reaches(yes, all, share)).toBe(passes);
});

describe("laws", () => {
  const years = fc.uniqueArray(fc.integer({ min: 2010, max: 2026 }), { maxLength: 12 });
  const texts = fc.constantFrom(
    "danh hiệu: CSTĐCS; số năm liên tục: 3",
    "danh hiệu: CSTĐCS; số lần: 3; trong số năm: 6",
    "đã được khen: CSTĐCS; số năm tiếp theo: 4; danh hiệu trong thời gian đó: CSTĐCS; số lần: 2",
    "danh hiệu trong năm: CSTĐCS; hoặc sáng kiến: 1",
  );

  test("the order of the rows never matters, and another award changes nothing", () => {
    fc.assert(
      fc.property(texts, years, years, (text, held, others) => {
        const once = state(text, candidate({ CSTĐCS: held }));
        expect(state(text, candidate({ CSTĐCS: [...held].reverse(), GK: others }))).toBe(once);
      }),
    );
  });

  test("what was met stays met with one vote more, and the least that reaches is the least", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 100 }), (all, percent) => {
        const share = readShare(String(percent));
        if (share === undefined) throw new Error("no share");
        const least = leastReaching(all, share);
        expect(reaches(least, all, share)).toBe(true);
        expect(least === 0 || !reaches(least - 1, all, share)).toBe(true);
        for (let yes = least; yes <= all; yes += 1) expect(reaches(yes, all, share)).toBe(true);
      }),
    );
  });
});
