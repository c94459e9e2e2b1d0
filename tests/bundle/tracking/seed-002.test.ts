import { beforeAll, describe, expect, test } from "vitest";
import type { Plain } from "../../../src/local/book/model/stored.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import {
  asMilestones,
  asOwnDays,
  byCluster,
  groups,
  laterProvinces,
  type TypedRows,
} from "../../core/tracking/owed/seed-002-office.ts";
import { typeLabelled } from "../../samples/labelled.ts";
import { rowsOf, rowWhere } from "../grid.ts";
import { LAN, type Office, officeOver, said, setUpOffice, twinOf } from "../office.ts";

/** Wednesday 1 February 2017, 08:00 in Viet Nam. */
const FEBRUARY = Date.UTC(2017, 1, 1, 1);
// As the sheet stores days.
const [D15_02, D19_02, D30_06, D05_07] = [42781, 42785, 42916, 42921] as const;
const { provinces, ministry, general, clusters } = groups;

let base: Office;
beforeAll(async () => {
  base = await setUpOffice();
});

function officeOf(rows: TypedRows): Office {
  const office = officeOver(twinOf(base.book), memoryDrive());
  typeLabelled(office.book, new Map(Object.entries(rows)), FEBRUARY);
  return office;
}

/** One clerk runs one command. */
function run(office: Office, command: string, now: number): string {
  const lan = office.clerk(LAN, { now: () => now });
  lan.call(command);
  return said(lan);
}

/** “DK-DV 42781” → the units whose rows of Theo dõi say so, sorted. */
function rowsBy({ book }: Office): Readonly<Record<string, readonly Plain[]>> {
  const found = new Map<string, Plain[]>();
  for (const row of rowsOf(book, "Theo dõi")) {
    const when = `${row["Mốc"]} ${row["⚙Hạn"]}`;
    found.set(when, [...(found.get(when) ?? []), row["Đơn vị"] ?? null]);
  }
  return Object.fromEntries([...found].map(([when, units]) => [when, units.sort()]));
}

const sorted = (...lists: readonly (readonly string[])[]): readonly string[] => lists.flat().sort();
const early = provinces.filter((key) => !laterProvinces.includes(key));

describe.each<[string, TypedRows, Readonly<Record<string, readonly string[]>>, number]>([
  [
    "two milestones",
    asMilestones,
    {
      [`DK-DV ${D15_02}`]: sorted(provinces, ministry, general),
      [`DK-CUM ${D19_02}`]: sorted(clusters),
      [`SK-DV ${D30_06}`]: sorted(provinces, ministry),
      [`SK-CUM ${D05_07}`]: sorted(clusters, general),
    },
    154,
  ],
  [
    "one milestone with own days",
    asOwnDays,
    {
      [`DK ${D15_02}`]: sorted(provinces, ministry, general),
      [`DK ${D19_02}`]: sorted(clusters),
      [`SK ${D30_06}`]: sorted(provinces, ministry),
      [`SK ${D05_07}`]: sorted(clusters, general),
    },
    154,
  ],
  [
    "own days of three regions, one unit taken out",
    byCluster,
    {
      [`DK ${D15_02}`]: sorted(early),
      [`DK ${D19_02}`]: sorted(laterProvinces),
      [`SK ${D30_06}`]: sorted(early),
      [`SK ${D05_07}`]: sorted(laterProvinces),
    },
    126,
  ],
])("the two audiences as %s", (_name, rows, expected, count) => {
  test("one run of each command: every unit's row with its day", () => {
    const office = officeOf(rows);
    run(office, "deadlines", FEBRUARY);
    expect(run(office, "tracking", FEBRUARY)).toBe(
      `Đã cập nhật theo dõi: ${count} phần việc, thêm ${count} dòng, 0 quá hạn.`,
    );
    expect(rowsBy(office)).toEqual(expected);
    expect(run(office, "tracking", FEBRUARY)).toBe(
      `Đã cập nhật theo dõi: ${count} phần việc, thêm 0 dòng, 0 quá hạn.`,
    );
    expect(rowsBy(office)).toEqual(expected);
  });

  test("the days need not be written in Mốc first", () => {
    const office = officeOf(rows);
    run(office, "tracking", FEBRUARY);
    expect(rowsBy(office)).toEqual(expected);
  });
});

test("“trước ngày 20/02”: on the 19th it is in time, on the 20th overdue or late by a day", () => {
  const office = officeOf(asOwnDays);
  const at = (day: number): number => FEBRUARY + (day - 1) * 86_400_000;
  run(office, "tracking", FEBRUARY);
  const states = (now: number): readonly (readonly Plain[])[] => {
    run(office, "tracking", now);
    return rowsOf(office.book, "Theo dõi")
      .filter((row) => row["Mốc"] === "DK" && /^KV-[123]$/u.test(String(row["Đơn vị"])))
      .map((row) => [row["⚙Trạng thái"] ?? null, row["⚙Ngày trễ"] ?? null, row["⚙Điểm"] ?? null]);
  };
  const receive = (unit: string, day: string): void => {
    const rows = rowsOf(office.book, "Theo dõi");
    const row = rows.findIndex((one) => one["Mốc"] === "DK" && one["Đơn vị"] === unit) + 2;
    office.types("Theo dõi", row, "Ngày nhận", day);
  };
  expect(states(at(19))).toEqual([
    ["sắp đến hạn", 0, null],
    ["sắp đến hạn", 0, null],
    ["sắp đến hạn", 0, null],
  ]);
  receive("KV-1", "19/02/2017");
  receive("KV-2", "20/02/2017");
  expect(states(at(20))).toEqual([
    ["đúng hạn", 0, 2],
    ["trễ hạn", 1, 1.5],
    ["quá hạn", 1, null],
  ]);
});

test("Tính thời hạn says beside each own day why it is that day", () => {
  const office = officeOf(asOwnDays);
  run(office, "deadlines", FEBRUARY);
  const row = rowsOf(office.book, "Hạn riêng")[
    rowWhere(office.book, "Hạn riêng", "Thời hạn", "trước ngày 20/02/2017") - 2
  ];
  expect(row?.["⚙Hạn"]).toBe(D19_02);
  expect(row?.["⚙Cách tính"]).toContain("19/02/2017, thay cho ngày");
  expect(row?.["⚙Cách tính"]).toContain("15/02/2017");
});
