import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day, makeDay } from "../../../../src/core/calendar/day.ts";
import { foldKey } from "../../../../src/core/text/fold.ts";
import { bookClusters, clusterDay } from "../../../../src/core/tracking/deadline/book-clusters.ts";
import { bookOf, type RowByHeader } from "../../book-of.ts";
import { clusterOffice, member, place } from "./cluster-office.ts";

const cells = (units: readonly RowByHeader[], members: readonly RowByHeader[]) =>
  bookOf(clusterOffice(units, members)).book;

const namesOn = (
  units: readonly RowByHeader[],
  members: readonly RowByHeader[],
  unit: string,
  day: Day | null,
): readonly string[] =>
  bookClusters(cells(units, members))
    .of(unit, day)
    .map(({ cluster }) => cluster);

describe("the clusters of a unit on a day", () => {
  const moved = [
    member("LT", "Cụm Bắc", { to: "30/6/2026" }),
    member("LT", "Cụm Nam", { from: "01/7/2026" }),
    member("LT", "Cụm Đông", { year: 2025 }),
  ];
  test.each<readonly [string, readonly RowByHeader[], readonly RowByHeader[], Day | null, readonly string[]]>(
    [
      ["its first half", [place("LT")], moved, "2026-06-30", ["Cụm Bắc"]],
      ["its second half", [place("LT")], moved, "2026-07-01", ["Cụm Nam"]],
      ["the year before", [place("LT")], moved, "2025-12-31", ["Cụm Đông"]],
      ["a year without rows", [place("LT", { "Cụm/khối": "Cụm Tây" })], moved, "2027-01-01", ["Cụm Tây"]],
      ["no day", [place("LT", { "Cụm/khối": "Cụm Tây" })], moved, null, ["Cụm Tây"]],
      [
        "no sheet",
        [place("LT", { "Cụm/khối": "Cụm Tây; Khối A\nCụm tây" })],
        [],
        "2026-05-05",
        ["Cụm Tây", "Khối A", "Cụm tây"],
      ],
      [
        "another unit's rows",
        [place("LT", { "Cụm/khối": "Cụm Tây" }), place("BT")],
        [member("BT", "Cụm Bắc")],
        "2026-05-05",
        ["Cụm Tây"],
      ],
      [
        "between two spans",
        [place("LT", { "Cụm/khối": "Cụm Tây" })],
        [member("LT", "Cụm Bắc", { to: "31/3/2026" })],
        "2026-04-01",
        [],
      ],
      [
        "two at once, one twice",
        [place("LT")],
        [member("LT", "Cụm Bắc"), member("LT", "CỤM BẮC"), member("LT", "Khối A")],
        "2026-04-01",
        ["Cụm Bắc", "Khối A"],
      ],
      [
        "a unit by its name",
        [place("LT")],
        [member("Phòng Tư pháp huyện lt", "Cụm Bắc")],
        "2026-04-01",
        ["Cụm Bắc"],
      ],
      ["a name in NFD", [place("LT")], [member("LT", "Cụm Bắc".normalize("NFD"))], "2026-04-01", ["Cụm Bắc"]],
      [
        "from after to",
        [place("LT")],
        [member("LT", "Cụm Bắc", { from: "01/7/2026", to: "30/6/2026" })],
        "2026-07-01",
        [],
      ],
    ],
  )("%s", (_, units, members, day, names) => {
    expect(namesOn(units, members, "LT", day)).toEqual(names);
  });
});

describe("a merged unit", () => {
  const units = [
    place("CU", { "Hiệu lực đến": "30/6/2026", "Đơn vị kế thừa": "MOI" }),
    place("MOI", { "Hiệu lực từ": "01/7/2026", "Cụm/khối": "Cụm Tây" }),
  ];
  test("gives its place to its successor from that one's first day on", () => {
    const members = [member("CU", "Cụm Bắc", { role: "cụm trưởng" })];
    expect(namesOn(units, members, "MOI", "2026-07-01")).toEqual(["Cụm Bắc"]);
    expect(namesOn(units, members, "MOI", "2027-07-01")).toEqual(["Cụm Tây"]);
    const heads = (day: Day) =>
      bookClusters(cells(units, members))
        .membersOn(day)
        .get(foldKey("Cụm Bắc"))
        ?.map(({ unit, role }) => `${unit.values.key} ${role}`);
    expect(heads("2026-06-30")).toEqual(["CU cụm trưởng"]);
    expect(heads("2026-07-01")).toEqual(["MOI cụm trưởng"]);
  });
  test("gives it up to rows of the successor's own", () => {
    const members = [member("CU", "Cụm Bắc"), member("MOI", "Cụm Nam")];
    expect(namesOn(units, members, "MOI", "2026-07-01")).toEqual(["Cụm Nam"]);
  });
  test("two that merge into one are in its clusters once, with the higher role", () => {
    const more = [...units, place("BA", { "Hiệu lực đến": "30/6/2026", "Đơn vị kế thừa": "MOI" })];
    const members = [member("BA", "Cụm Bắc"), member("CU", "Cụm Bắc", { role: "cụm phó" })];
    expect(bookClusters(cells(more, members)).of("MOI", "2026-08-01")).toEqual([
      { cluster: "Cụm Bắc", role: "cụm phó" },
    ]);
  });
});

test.each<readonly [string, Day | null, Day | null]>([
  ["within the campaign", "2026-07-15", "2026-07-15"],
  ["a final report in January", "2027-01-15", "2026-12-31"],
  ["a registration before the first day", "2025-12-20", "2026-01-01"],
  ["no due day", null, "2026-01-01"],
])("a deadline goes by the clusters of a day of the campaign: %s", (_, due, day) => {
  expect(clusterDay(cells([place("LT")], [member("LT", "Cụm Bắc")]), "QB-2026", due)).toBe(day);
});

test("where the year says nothing, no day is asked for", () => {
  const book = cells([place("LT")], [member("LT", "Cụm Bắc", { year: 2025 })]);
  expect(clusterDay(book, "QB-2026", "2026-07-15")).toBeNull();
  expect(clusterDay(book, "no campaign", null)).toBeNull();
});

interface Said {
  readonly unit: number;
  readonly cluster: number;
  readonly year: number;
  readonly from: number | null;
  readonly to: number | null;
}

const dayOf = (year: number, month: number): Day => {
  const day = makeDay(year, month, 1);
  if (day === undefined) throw new Error("no such month");
  return day;
};
const shown = (day: Day): string => day.split("-").reverse().join("/");

test("on every day membership is what the rows of that year say, one by one", () => {
  const rowsOf = fc.array(
    fc.record<Said>({
      unit: fc.nat(3),
      cluster: fc.nat(2),
      year: fc.integer({ min: 2025, max: 2027 }),
      from: fc.option(fc.integer({ min: 1, max: 12 })),
      to: fc.option(fc.integer({ min: 1, max: 12 })),
    }),
    { maxLength: 14 },
  );
  const units = [0, 1, 2, 3].map((index) =>
    place(`U${index}`, { "Cụm/khối": index === 1 ? "Cụm 0; Cụm 2" : "" }),
  );
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const book = cells(
        units,
        rows.map(({ unit, cluster, year, from, to }) =>
          member(`U${unit}`, `Cụm ${cluster}`, {
            year,
            from: from === null ? "" : shown(dayOf(year, from)),
            to: to === null ? "" : shown(dayOf(year, to)),
          }),
        ),
      );
      const clusters = bookClusters(book);
      for (const year of [2025, 2026, 2027])
        for (let month = 1; month <= 12; month += 1)
          for (const day of [dayOf(year, month), addDays(dayOf(year, month), -1)].filter((each) =>
            each.startsWith(String(year)),
          ))
            for (const unit of [0, 1, 2, 3]) {
              const own = rows.filter((row) => row.unit === unit && row.year === year);
              const holds = own.filter(
                ({ from, to }) =>
                  (from === null || dayOf(year, from) <= day) && (to === null || day <= dayOf(year, to)),
              );
              const naive =
                own.length > 0
                  ? new Set(holds.map(({ cluster }) => `Cụm ${cluster}`))
                  : new Set(unit === 1 ? ["Cụm 0", "Cụm 2"] : []);
              const said = clusters.of(`U${unit}`, day).map(({ cluster }) => cluster);
              expect(said.length).toBe(naive.size);
              expect(new Set(said)).toEqual(naive);
              const row = book.units.rows.find(({ values }) => values.key === `U${unit}`);
              if (row !== undefined) expect(new Set(clusters.nameOf(row, day).clusters)).toEqual(naive);
            }
    }),
    { numRuns: 60 },
  );
});

test("10,000 rows are looked through once, however often is asked", () => {
  const units = Array.from({ length: 1000 }, (_, index) => place(`U${index}`));
  const members = units.flatMap((_, index) =>
    Array.from({ length: 10 }, (__, year) => member(`U${index}`, `Cụm ${index % 40}`, { year: 2020 + year })),
  );
  const clusters = bookClusters(cells(units, members));
  let asked = 0;
  for (let month = 1; month <= 12; month += 1)
    for (let index = 0; index < 1000; index += 1)
      asked += clusters.of(`U${index}`, dayOf(2020 + (month % 10), month)).length;
  expect(asked).toBe(12_000);
  expect(clusters.membersOn("2026-05-01").get(foldKey("Cụm 7"))?.length).toBe(25);
});
