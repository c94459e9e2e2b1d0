import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lawRows } from "../../../../src/core/award/law-rows.ts";
import { lawMoney } from "../../../../src/core/award/reward-money.ts";
import { awardBook } from "../../../samples/award-samples.ts";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { bookOf } from "../../book-of.ts";
import { shippedBySheet } from "../../sample-book.ts";
import { findingsBy } from "../findings-by-rule.ts";
import { awardOffice, nominations } from "./award-office.ts";

const against = "de-nghi.tien-thuong-khac-muc";
const leftOut = "de-nghi.tien-thuong-chua-ghi";
const shipped = {
  "Danh mục khen": shippedBySheet["Danh mục khen"] ?? [],
  "Quy tắc": shippedBySheet["Quy tắc"] ?? [],
};

const { book } = bookOf(shippedBySheet);
const law = lawRows(book);
const amount = (award: string, subject: "tập thể" | "cá nhân", day: string) =>
  lawMoney(law, book.awards.rows.find(({ values }) => values.key === award)?.values, {
    ...{ award, subject, meritKind: "" },
    day: day as `${number}-${number}-${number}`,
  });

describe("what the law gives", () => {
  test.each<
    readonly [
      award: string,
      subject: "tập thể" | "cá nhân",
      day: string,
      exact: number,
      rounded: number,
      unconfirmed: boolean,
    ]
  >([
    ["LĐTT", "cá nhân", "2024-06-30", 540_000, 540_000, false],
    ["LĐTT", "cá nhân", "2024-07-01", 702_000, 710_000, false],
    ["CSTĐCS", "cá nhân", "2026-06-30", 2_340_000, 2_340_000, false],
    ["CSTĐCS", "cá nhân", "2026-07-01", 2_530_000, 2_530_000, false],
    ["CSTĐ-B/T", "cá nhân", "2026-09-30", 7_590_000, 7_590_000, false],
    ["CSTĐ-B/T", "cá nhân", "2026-10-01", 7_590_000, 7_590_000, true],
    ["CSTĐTQ", "cá nhân", "2026-01-20", 10_530_000, 10_530_000, false],
    ["TTLĐXS", "tập thể", "2026-01-20", 3_510_000, 3_510_000, false],
    ["GK", "cá nhân", "2026-01-20", 702_000, 710_000, false],
    ["GK", "tập thể", "2026-01-20", 1_404_000, 1_410_000, true],
    ["BK-B/T", "cá nhân", "2023-12-31", 1_800_000, 1_800_000, true],
    ["BK-B/T", "cá nhân", "2024-01-01", 2_700_000, 2_700_000, false],
    ["BK-B/T", "tập thể", "2017-12-29", 2_600_000, 2_600_000, true],
    ["BK-TTg", "cá nhân", "2026-07-01", 8_855_000, 8_860_000, false],
    ["GK", "cá nhân", "2017-06-30", 363_000, 370_000, true],
    ["GK", "cá nhân", "2017-07-01", 390_000, 390_000, true],
    ["GK", "cá nhân", "2018-07-01", 417_000, 420_000, true],
    ["GK", "cá nhân", "2019-07-01", 447_000, 450_000, true],
  ])("%s, %s, on %s: %i, rounded %i", (award, subject, day, exact, rounded, unconfirmed) => {
    expect(amount(award, subject, day)).toMatchObject({ exact, rounded, unconfirmed });
  });

  test.each([
    ["HCLĐ", "cá nhân", "2026-01-20", "an award without a factor"],
    ["GK", "cá nhân", "2016-04-30", "a day before any base salary that is known"],
    ["không có", "cá nhân", "2026-01-20", "an award that is not there"],
  ] as const)("%s, %s, on %s: nothing, for it is %s", (award, subject, day, _why) => {
    expect(amount(award, subject, day)).toBeUndefined();
  });

  test("every day since the first base salary has one, and no day has two", () => {
    const salaries = book.rules.rows.filter(({ values }) => values.parameters.startsWith("mức lương cơ sở"));
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2016-05-01"), max: new Date("2035-12-31"), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const held = salaries.filter(
            ({ values: { from, to } }) => (from ?? "") <= day && (to === null || day <= to),
          );
          expect(held).toHaveLength(1);
        },
      ),
    );
  });
});

const decided: RowByHeader = { "Số QĐ": "12/QĐ-STP", "Ngày QĐ": "20/01/2026", "Trạng thái": "quyết định" };
const said = (rule: string, rows: readonly RowByHeader[], more: RowsBySheet = {}) =>
  findingsBy(
    rule,
    awardOffice({ ...shipped, ...more }, nominations(...rows.map((row) => ({ ...decided, ...row })))),
  );

describe("an amount other than the law's", () => {
  test.each<readonly [row: RowByHeader, told: number]>([
    [{ "Tiền thưởng": 702_000 }, 0],
    [{ "Tiền thưởng": 710_000 }, 0],
    [{ "Tiền thưởng": "702.000" }, 0],
    [{ "Tiền thưởng": 701_999 }, 1],
    [{ "Tiền thưởng": 1_404_000 }, 1],
    [{ "Tiền thưởng": 0 }, 1],
    [{ "Tiền thưởng": "" }, 0],
    [{ "Tiền thưởng": 7_020_000, "Trạng thái": "rút" }, 0],
    [{ "Tiền thưởng": 759_000, "Ngày QĐ": "20/08/2026" }, 0],
    [{ "Tiền thưởng": 702_000, "Ngày QĐ": "20/08/2026" }, 1],
    [{ "Hình thức": "KNC", "Tiền thưởng": 1_000_000 }, 0],
    [{ "Hình thức": "KNC", "Tiền thưởng": 1_500_000 }, 1],
    [{ "Hình thức": "HCLĐ", "Tiền thưởng": 1_500_000 }, 0],
  ])("%o: %i", (row, told) => {
    expect(said(against, [row])).toHaveLength(told);
  });

  test("is told with both figures, how the law's comes about, and no cure that would type over it", () => {
    const [finding] = said(against, [{ "Tiền thưởng": 1_404_000 }]);
    expect(finding?.message).toBe(
      "Tiền thưởng ghi 1.404.000 đồng, khác mức của hình thức này: 0,3 × 2.340.000 = 702.000 đồng (làm tròn lên là 710.000 đồng).",
    );
    expect(finding).toMatchObject({ severity: "cảnh báo", column: "Tiền thưởng" });
    expect(finding?.source).toContain("73/2024/NĐ-CP");
    expect(finding?.cure).toBeUndefined();
  });

  test("of a collective says that its rate is not confirmed", () => {
    const collective = {
      "Đối tượng": "tập thể",
      "Họ tên / Tên tập thể": "Văn phòng Sở",
      "Ông/Bà": "",
      "Tiền thưởng": 1,
    };
    expect(said(against, [collective])[0]?.message).toMatch(
      /0,6 × 2\.340\.000 = 1\.404\.000.*chưa kiểm chứng/u,
    );
  });

  test("goes by the office's own factor where it wrote one", () => {
    const own = (shipped["Danh mục khen"] ?? []).map((row) =>
      row["Mã"] === "GK" ? { ...row, "Hệ số thưởng": 0.15 } : row,
    );
    expect(said(against, [{ "Tiền thưởng": 351_000 }], { "Danh mục khen": own })).toEqual([]);
  });

  test("without a base salary in the book nothing is said", () => {
    const bare = (shipped["Quy tắc"] ?? []).filter(
      ({ "Tham số": of }) => !String(of).includes("lương cơ sở"),
    );
    expect(said(against, [{ "Tiền thưởng": 1 }], { "Quy tắc": bare })).toEqual([]);
  });
});

describe("an amount left out", () => {
  const other = { "Họ tên / Tên tập thể": "Trần Thị Bình", "Ông/Bà": "Bà" };
  test("is told where others of the decision have one, with the amount to type as they have it", () => {
    const exact = said(leftOut, [{ "Tiền thưởng": 702_000 }, other]);
    expect(exact.map(({ key, cure }) => [key, cure?.value])).toEqual([["DN-2", "702000"]]);
    const rounded = said(leftOut, [{ "Tiền thưởng": 710_000 }, other]);
    expect(rounded.map(({ cure }) => cure?.value)).toEqual(["710000"]);
  });

  test.each<readonly [what: string, rows: readonly RowByHeader[]]>([
    ["nobody has money", [{}, other]],
    ["only another decision gives money", [{ "Tiền thưởng": 702_000, "Số QĐ": "13/QĐ-STP" }, other]],
    ["what was typed is no amount", [{ "Tiền thưởng": 702_000 }, { ...other, "Tiền thưởng": "bảy trăm" }]],
    [
      "it is not decided",
      [{ "Tiền thưởng": 702_000 }, { ...other, "Số QĐ": "", "Ngày QĐ": "", "Trạng thái": "đủ hồ sơ" }],
    ],
    ["an award without a factor", [{ "Tiền thưởng": 702_000 }, { ...other, "Hình thức": "HCLĐ" }]],
  ])("is not told where %s", (_, rows) => {
    expect(said(leftOut, rows)).toEqual([]);
  });

  test("is told of every decision where the office wants that", () => {
    const rules = [
      ...(shipped["Quy tắc"] ?? []).filter(({ Mã }) => Mã !== leftOut),
      { Mã: leftOut, "Tham số": "cả quyết định chưa ghi tiền: có" },
    ];
    expect(said(leftOut, [{}, other], { "Quy tắc": rules })).toHaveLength(2);
  });

  test("of an award of which the law sets but the most has no cure", () => {
    const [finding] = said(leftOut, [{ "Tiền thưởng": 702_000 }, { ...other, "Hình thức": "KNC" }]);
    expect(finding?.message).toContain("không quá 0,6 × 2.340.000");
    expect(finding?.cure).toBeUndefined();
  });
});

test("the amounts of the sample are the law's of their day, but for one slip and one left out", () => {
  const sample = awardBook();
  expect(findingsBy(against, sample).map(({ key }) => key)).toEqual(["HLG-DN-24"]);
  expect(findingsBy(leftOut, sample).map(({ key, cure }) => [key, cure?.value])).toEqual([
    ["BTP-DN-10", "390000"],
  ]);
});
