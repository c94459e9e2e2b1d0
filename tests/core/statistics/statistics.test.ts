import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byYear } from "../../../src/core/statistics/breakdown.ts";
import {
  directShareOf,
  type Figures,
  figuresOf,
  womenShareOf,
} from "../../../src/core/statistics/figures.ts";
import { type GivenAward, givenAwards } from "../../../src/core/statistics/given-awards.ts";
import { statistics } from "../../../src/core/statistics/statistics.ts";
import { awardBook, awardSheets } from "../../samples/award-samples.ts";
import { bookOf } from "../book-of.ts";

const { book } = awardBook();

const one = (more: Partial<GivenAward>): GivenAward => ({
  ...{ award: "GK", year: 2025, unit: "A", subject: "cá nhân", post: "", sex: "", campaign: "" },
  ...more,
});

describe("the share of direct workers", () => {
  const year = (year: number, direct: number, leaders: number, unknown: number): readonly GivenAward[] => [
    ...Array.from({ length: direct }, () => one({ year, post: "trực tiếp" })),
    ...Array.from({ length: leaders }, () => one({ year, post: "lãnh đạo, quản lý" })),
    ...Array.from({ length: unknown }, () => one({ year })),
  ];
  test.each<
    readonly [
      given: readonly GivenAward[],
      shares: readonly (number | null)[],
      since: readonly (number | null)[],
    ]
  >([
    [
      [...year(2024, 1, 1, 0), ...year(2025, 3, 1, 0)],
      [75, 50],
      [25, null],
    ],
    [
      [...year(2024, 3, 1, 0), ...year(2025, 1, 1, 2)],
      [25, 75],
      [-50, null],
    ],
    // A year without awards lies between: there is nothing to compare with.
    [
      [...year(2023, 1, 1, 0), ...year(2025, 1, 0, 0)],
      [100, 50],
      [null, null],
    ],
    [[one({ year: 2025, subject: "tập thể" })], [null], [null]],
    [[one({ year: null, post: "trực tiếp" })], [100], [null]],
    [year(2025, 1, 2, 0), [33], [null]],
  ])("%#", (given, shares, since) => {
    expect(byYear(given).map(({ directShare }) => directShare)).toEqual(shares);
    expect(byYear(given).map((line) => line.since)).toEqual(since);
  });

  test("is of all persons, those without a post among them", () => {
    expect(directShareOf(figuresOf(year(2025, 1, 0, 1)))).toBe(50);
  });

  test("is none where nobody wrote down what anybody does", () => {
    expect(directShareOf(figuresOf(year(2025, 0, 0, 3)))).toBeNull();
    expect(womenShareOf(figuresOf(year(2025, 1, 1, 0)))).toBeNull();
    expect(womenShareOf(figuresOf([one({ sex: "nữ" }), one({ sex: "nam" }), one({})]))).toBe(33);
  });
});

describe("the sample of awards", () => {
  const counted = statistics(book, "");

  test("comes to totals made by hand from its rows", () => {
    // Năm 2025: quyết định 12/QĐ-STP (07 dòng còn hiệu lực: 02 tập thể, 05 cá nhân) và quyết định 58/QĐ-STP của sổ gốc
    // (02 tập thể, 02 cá nhân).
    const in2025 = counted.years.find(({ year }) => year === 2025)?.figures;
    expect(in2025).toMatchObject({ all: 11, collectives: 4, persons: 7 });
    // Của quyết định 12: trực tiếp 03, lãnh đạo 02; hai người của quyết định 58 chưa ghi vị trí.
    expect(in2025).toMatchObject({ direct: 3, leaders: 2, postUnknown: 2 });
    expect(in2025).toMatchObject({ women: 3, men: 4, sexUnknown: 0 });
  });

  test("an annulled award is in no line", () => {
    // 2024 của sổ có 10 dòng, một dòng đã bị hủy bỏ.
    const in2024 = counted.years.find(({ year }) => year === 2024)?.figures;
    expect(in2024).toMatchObject({ all: 9, collectives: 2, persons: 7, women: 3, men: 3, sexUnknown: 1 });
  });

  test("a merged unit counts under its heir where asked", () => {
    const named = (lines: typeof counted.units, name: string) =>
      lines.find((line) => line.name.startsWith(name))?.figures.all;
    // Phòng PBGDPL: 04 cá nhân và 01 tập thể; phòng BTTP: 01 và 01; năm 2025 phòng mới: 01.
    expect(named(counted.units, "Phòng Nghiệp vụ 1")).toBe(8);
    expect(named(counted.unitsThen, "Phòng Nghiệp vụ 1")).toBe(1);
    expect(named(counted.unitsThen, "Phòng Phổ biến, giáo dục pháp luật Sở Tư pháp An Giang")).toBe(5);
  });

  test("of one campaign", () => {
    expect(statistics(book, "QB-2017").whole).toMatchObject({ all: 12 });
  });

  test("any order of the rows gives the same", () => {
    const names = ["Đề nghị", "Lịch sử khen"];
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: 0, max: 1_000_000 })), (numbers) => {
        const shuffled = Object.fromEntries(
          names.map((name) => [
            name,
            (awardSheets[name] ?? [])
              .map((row) => ({ row, at: Number(numbers.next().value) }))
              .sort((a, b) => a.at - b.at)
              .map(({ row }) => row),
          ]),
        );
        expect(statistics(bookOf({ ...awardSheets, ...shuffled }).book, "")).toEqual(counted);
      }),
      { numRuns: 5 },
    );
  });
});

test("a household is neither a person nor unknown", () => {
  const figures = figuresOf([one({ subject: "hộ gia đình" }), one({}), one({ subject: "" })]);
  expect(figures).toMatchObject({ all: 3, households: 1, persons: 1, subjectUnknown: 1, postUnknown: 1 });
});

test("the parts of every line are its whole", () => {
  const adds = (figures: Figures): void => {
    expect(figures.collectives + figures.persons + figures.households + figures.subjectUnknown).toBe(
      figures.all,
    );
    expect(figures.direct + figures.leaders + figures.postUnknown).toBe(figures.persons);
    expect(figures.women + figures.men + figures.sexUnknown).toBe(figures.persons);
  };
  const { whole, years, units, unitsThen, awards, clusters } = statistics(book, "");
  for (const { figures } of [...years, ...units, ...unitsThen, ...clusters]) adds(figures);
  for (const lines of [years, units, unitsThen])
    expect(lines.reduce((sum, { figures }) => sum + figures.all, 0)).toBe(whole.all);
  expect(awards.reduce((sum, { all }) => sum + all, 0)).toBe(whole.all);
  expect(givenAwards(book)).toHaveLength(whole.all);
});
