import { describe, expect, test } from "vitest";
import { owedNow } from "../../../../src/core/tracking/owed/owed-now.ts";
import { bookOf } from "../../book-of.ts";
import {
  asMilestones,
  asOwnDays,
  byCluster,
  groups,
  laterProvinces,
  type TypedRows,
} from "./seed-002-office.ts";

const today = "2017-02-01";
const { provinces, ministry, general, clusters } = groups;

/** “DK 2017-02-15” → the units that owe then, sorted. */
function owing(rows: TypedRows): Readonly<Record<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  for (const { milestone, unit, due } of owedNow(bookOf(rows).book, today)) {
    const when = `${milestone.values.key.replace(/-.*/u, "")} ${due}`;
    found.set(when, [...(found.get(when) ?? []), unit.values.key]);
  }
  return Object.fromEntries([...found].map(([when, units]) => [when, units.sort()]));
}

const sorted = (...lists: readonly (readonly string[])[]): readonly string[] => lists.flat().sort();

test("the office has 63 provinces in 7 regions, and the ministry's own", () => {
  expect(Object.values(groups).map((keys) => new Set(keys).size)).toEqual([63, 6, 1, 7]);
});

describe("the two audiences of the plan, every unit in one run", () => {
  test.each([
    ["two milestones", asMilestones],
    ["one milestone with own days", asOwnDays],
  ])("as %s", (_name, rows) => {
    expect(owing(rows)).toEqual({
      "DK 2017-02-15": sorted(provinces, ministry, general),
      // “trước ngày 20/02/2017”: the 19th is the last day in time.
      "DK 2017-02-19": sorted(clusters),
      "SK 2017-06-30": sorted(provinces, ministry),
      "SK 2017-07-05": sorted(clusters, general),
    });
  });

  test("parted between the regions, one unit taken out of its own", () => {
    const early = provinces.filter((key) => !laterProvinces.includes(key));
    expect([early.length, laterProvinces.length]).toEqual([37, 26]);
    expect(owing(byCluster)).toEqual({
      "DK 2017-02-15": sorted(early),
      "DK 2017-02-19": sorted(laterProvinces),
      "SK 2017-06-30": sorted(early),
      "SK 2017-07-05": sorted(laterProvinces),
    });
  });
});

test.each([
  ["2017-02-19", "đúng hạn", 0, 2],
  ["2017-02-20", "trễ hạn", 1, 1.5],
] as const)("a region's letter of %s is %s", (day, state, daysLate, score) => {
  const rows = {
    ...asOwnDays,
    "Theo dõi": [{ Mốc: "DK", "Đơn vị": "KV-1", "Ngày nhận": day.split("-").reverse().join("/") }],
  };
  const owed = owedNow(bookOf(rows).book, "2017-03-01");
  const one = owed.find(({ row }) => row !== undefined);
  expect([one?.state, one?.daysLate, one?.score]).toEqual([state, daysLate, score]);
});

test("where the office counts the day itself in, the 20th is the last one, for every region", () => {
  const rows = {
    ...asMilestones,
    "Cấu hình": [{ Tên: "Cách hiểu “trước ngày”", "Giá trị": "tính cả ngày đó" }],
  };
  expect(owing(rows)["DK 2017-02-20"]).toEqual(sorted(clusters));
});
