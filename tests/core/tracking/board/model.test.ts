import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { owedStates } from "../../../../src/core/tables/deadline/tracking.ts";
import { boardClusters, noCluster } from "../../../../src/core/tracking/board/clusters.ts";
import { countOwed } from "../../../../src/core/tracking/board/counts.ts";
import { boardDays } from "../../../../src/core/tracking/board/days.ts";
import { boardMatrix, matrixCell } from "../../../../src/core/tracking/board/matrix.ts";
import { boardMilestones } from "../../../../src/core/tracking/board/milestones.ts";
import { boardModel } from "../../../../src/core/tracking/board/model.ts";
import { openStates } from "../../../../src/core/tracking/owed/owed.ts";
import { book, type Item, many, owedItems } from "./items.ts";

const model = (items: readonly Item[]) => boardModel(owedItems(items), "2026-03-05", book, "ngày theo lịch");

describe("a cell of the matrix", () => {
  const unit = "STP";
  test.each<[string, readonly Item[], string]>([
    ["–", [], "quiet"],
    ["–", [{ unit, state: "không còn phải nộp" }], "quiet"],
    ["đủ 3/3", many(3, { unit, state: "đúng hạn" }), "done"],
    [
      "đủ 2/2 (trễ 1)",
      [
        { unit, state: "đúng hạn" },
        { unit, state: "trễ hạn" },
      ],
      "done",
    ],
    [
      "quá hạn 2 · còn 1",
      [
        { unit, state: "quá hạn" },
        { unit, state: "đúng hạn" },
        { unit, state: "chưa đến hạn" },
        { unit, state: "quá hạn" },
      ],
      "late",
    ],
    [
      "trả lại 1 · còn 1",
      [
        { unit, state: "sắp đến hạn" },
        { unit, state: "trả lại" },
      ],
      "late",
    ],
    [
      "sắp đến hạn 1",
      [
        { unit, state: "đúng hạn" },
        { unit, state: "sắp đến hạn" },
      ],
      "soon",
    ],
    [
      "còn 2",
      [
        { unit, state: "chờ hướng dẫn" },
        { unit, state: "chưa đến hạn" },
      ],
      "plain",
    ],
    ["chờ hướng dẫn 1", [{ unit, state: "chờ hướng dẫn" }], "quiet"],
  ])("says “%s”", (text, items, tone) => {
    expect(matrixCell(owedItems(items))).toMatchObject({ text, tone });
  });
});

test("units stand by overdue items, then by the Vietnamese alphabet; finished units are only counted", () => {
  const state = "quá hạn";
  const { rows, finished } = boardMatrix(
    owedItems([
      { unit: "Ủy ban", state },
      { unit: "Đà Nẵng", state },
      { unit: "Dương Minh", state },
      { unit: "An Giang", state: "chưa đến hạn" },
      { unit: "Ân Thi", state },
      { unit: "Ba Vì", state },
      { unit: "Xã Đông", state },
      { unit: "Xã Đông", state, milestone: "A-2" },
      { unit: "Cần Thơ", state: "đúng hạn" },
    ]),
    ["A"],
    ({ values }) => values.name,
  );
  expect(rows.map(({ unit }) => unit)).toEqual([
    "Xã Đông",
    "Ân Thi",
    "Ba Vì",
    "Dương Minh",
    "Đà Nẵng",
    "Ủy ban",
    "An Giang",
  ]);
  expect(finished).toBe(1);
});

test("a campaign that is closed is counted only while something in it is open", () => {
  const closed = { unit: "STP", campaign: "C" };
  const open: Item = { unit: "STP", state: "quá hạn" };
  expect(model([open, { ...closed, state: "đúng hạn" }]).matrix.campaigns).toEqual(["Phong trào A"]);
  expect(model([{ ...closed, state: "quá hạn" }, open]).matrix.campaigns).toEqual([
    "Phong trào A",
    "Phong trào C",
  ]);
  expect(model([open, { ...closed, state: "đúng hạn" }]).headline.all).toBe(1);
});

test("milestones: the open ones by day, those without a day after them, then the finished ones", () => {
  const unit = "STP";
  const lines = boardMilestones(
    owedItems([
      { unit, milestone: "đủ", state: "đúng hạn", due: "2026-01-10" },
      { unit, milestone: "chờ", state: "chờ hướng dẫn", due: null },
      { unit, milestone: "muộn", state: "chưa đến hạn", due: "2026-12-31" },
      { unit, milestone: "sớm", state: "quá hạn", due: "2026-02-28" },
      { unit: "A", milestone: "sớm", state: "đúng hạn", due: "2026-03-31" },
      { unit: "B", milestone: "sớm", state: "đúng hạn", due: "2026-02-28" },
      { unit, milestone: "sớm", period: "tháng 3/2026", state: "chưa đến hạn", due: "2026-04-05" },
    ]),
    (key) => (key === "sớm" ? "đăng ký – Khối Sở" : undefined),
  );
  expect(lines.map(({ label, due, counts }) => [label, due, counts.percent])).toEqual([
    ["đăng ký – Khối Sở", "2026-02-28", 66],
    ["đăng ký – Khối Sở, tháng 3/2026", "2026-04-05", 0],
    ["muộn · đăng ký", "2026-12-31", 0],
    ["chờ · đăng ký", null, 0],
    ["đủ · đăng ký", "2026-01-10", 100],
  ]);
});

test("the outlook holds fourteen calendar days, today and weekends among them", () => {
  const at = (unit: string, due: `${number}-${number}-${number}`, state: Item["state"]): Item => ({
    unit,
    due,
    state,
  });
  const days = boardDays(
    owedItems([
      at("A", "2026-03-04", "quá hạn"),
      at("B", "2026-03-18", "chưa đến hạn"),
      at("C", "2026-03-05", "sắp đến hạn"),
      at("D", "2026-03-18", "chưa đến hạn"),
      at("E", "2026-03-18", "đúng hạn"),
      at("F", "2026-03-19", "chưa đến hạn"),
      at("G", "2026-03-14", "trả lại"),
    ]),
    "2026-03-05",
    () => undefined,
  );
  expect(days.map(({ day, units }) => [day, units])).toEqual([
    ["2026-03-05", 1],
    ["2026-03-14", 1],
    ["2026-03-18", 2],
  ]);
});

describe("clusters", () => {
  const late = (cluster: string, daysLate: number, score: number | null = null): Item => ({
    unit: `${cluster}${daysLate}`,
    cluster,
    state: daysLate === 0 ? "đúng hạn" : "trễ hạn",
    daysLate,
    workingDaysLate: 1,
    score,
  });
  const ranked = (items: readonly Item[]) =>
    boardClusters(owedItems(items), ({ daysLate }) => daysLate).map(({ cluster, rank }) => [cluster, rank]);

  test("rank by days late, then share in time, then points; equal ones share a rank and the next is skipped", () => {
    expect(
      ranked([
        late("Trễ", 9),
        ...[0, 2].map((days) => late("Nửa", days, 1)),
        ...[1, 1.0001].map((days) => late("Không", Math.floor(days), 2)),
        ...[0, 2].map((days) => late("Cũng nửa", days, 1)),
        ...[0, 2].map((days) => late("Nửa, ít điểm", days, 0.5)),
        ...[0, 2].map((days) => late("Nửa, chưa có điểm", days)),
        { unit: "X", cluster: "Chưa đến", state: "chưa đến hạn" },
      ]),
    ).toEqual([
      ["Cũng nửa", 1],
      ["Nửa", 1],
      ["Nửa, ít điểm", 3],
      ["Nửa, chưa có điểm", 4],
      ["Không", 5],
      ["Trễ", 6],
      ["Chưa đến", null],
    ]);
  });

  test("a third and two sixths are equal", () => {
    const third = [0, 0, 1].map((days, index) => ({ ...late("A", days), unit: `A${index}` }));
    const sixths = [0, 0, 1, 0, 0, 1].map((days, index) => ({ ...late("B", days), unit: `B${index}` }));
    expect(ranked([...third, ...sixths])).toEqual([
      ["A", 1],
      ["B", 1],
    ]);
  });

  test("spellings of one cluster are one, and units without a cluster stand together", () => {
    const lines = boardClusters(
      owedItems([
        { unit: "1", cluster: "Khối Sở", state: "quá hạn", daysLate: 3, workingDaysLate: 1 },
        {
          unit: "2",
          cluster: "khối  Sở".normalize("NFD"),
          state: "quá hạn",
          daysLate: 5,
          workingDaysLate: 3,
        },
        { unit: "3", state: "trả lại", daysLate: 0 },
      ]),
      ({ workingDaysLate }) => workingDaysLate,
    );
    expect(lines.map(({ cluster, units, daysLate, inTime }) => [cluster, units, daysLate, inTime])).toEqual([
      ["Khối Sở", 2, 2, 0],
      [noCluster, 1, null, null],
    ]);
  });
});

test("every cut counts every item once", () => {
  const item = fc.record({
    unit: fc.constantFrom("Một", "Hai", "Ba", "Bốn"),
    campaign: fc.constantFrom("A", "B", "C", "lạ"),
    milestone: fc.constantFrom("m1", "m2", "m3"),
    period: fc.constantFrom("", "tháng 3/2026"),
    cluster: fc.constantFrom("", "Khối Sở", "Khối Phòng"),
    state: fc.constantFrom(...owedStates),
    due: fc.constantFrom(null, "2026-03-04" as const, "2026-03-10" as const, "2027-01-01" as const),
    daysLate: fc.nat(30),
  });
  const sum = (counts: readonly { readonly all: number }[]): number =>
    counts.reduce((total, { all }) => total + all, 0);
  fc.assert(
    fc.property(fc.array(item, { maxLength: 40 }), (items) => {
      const made = model(items);
      const all = made.items.length;
      const { of } = countOwed(made.items);
      expect(Object.values(of).reduce((a, b) => a + b, 0)).toBe(all);
      expect(made.headline.owed).toBe(made.headline.received + made.headline.open);
      expect(sum(made.matrix.totals.map(({ counts }) => counts))).toBe(all);
      expect(sum(made.milestones.map(({ counts }) => counts))).toBe(all);
      expect(sum(made.clusters.map(({ counts }) => counts))).toBe(all);
      const open = made.items.filter(({ state }) => openStates.has(state)).length;
      const inRows = made.matrix.rows.flatMap(({ cells }) => cells.map(({ counts }) => counts.open));
      expect(inRows.reduce((a, b) => a + b, 0)).toBe(open);
      expect(made.matrix.rows.reduce((a, { overdue }) => a + overdue, 0)).toBe(of["quá hạn"]);
    }),
  );
});
