import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareRights, type StandingProtection } from "../../../src/core/rights/compare.ts";
import { listPeople, personName, whoIs } from "../../../src/core/rights/people.ts";
import { columnSpans, openColumnKeys, planRights } from "../../../src/core/rights/plan.ts";
import { returns } from "../../../src/core/tables/deadline/returns.ts";
import { bookOf, type RowByHeader } from "../book-of.ts";

const units = ["A", "B"].map((key) => ({ Mã: key, Tên: `Phòng ${key}` }));
const people = (...rows: readonly RowByHeader[]) =>
  listPeople(bookOf({ "Đơn vị": units, "Phân quyền": rows }).book.people.rows);
const lan: RowByHeader = {
  Email: "Lan@STP.gov.vn",
  "Họ tên": "Nguyễn Thị Lan",
  "Vai trò": "bộ phận thi đua",
};
const hoa: RowByHeader = { Email: "hoa@stp.gov.vn", "Vai trò": "đơn vị", "Đơn vị": "Phòng A" };

describe("who a mail is", () => {
  test.each([
    ["lan@stp.gov.vn", "Nguyễn Thị Lan", "bộ phận thi đua", []],
    [" LAN@stp.GOV.vn\n", "Nguyễn Thị Lan", "bộ phận thi đua", []],
    ["lan\u200b@stp.gov.vn", "Nguyễn Thị Lan", "bộ phận thi đua", []],
    ["hoa@stp.gov.vn", "hoa@stp.gov.vn", "đơn vị", ["A"]],
  ])("%j is %s, %s", (mail, name, role, units) => {
    const person = whoIs(people(lan, hoa), mail);
    expect(person && [personName(person), person.role, person.units]).toEqual([name, role, units]);
  });
  test.each(["", " ", "minh@stp.gov.vn", "an@stp.gov.vn"])("%j is nobody", (mail) =>
    expect(whoIs(people(lan, hoa, { Email: "", "Vai trò": "đơn vị" }), mail)).toBeUndefined(),
  );
  test("an address in NFD is the same address", () =>
    expect(whoIs(people({ ...lan, Email: "lạn@stp.gov.vn".normalize("NFD") }), "lạn@stp.gov.vn")?.role).toBe(
      "bộ phận thi đua",
    ));
  test.each([
    [
      "desk and unit, whichever row is first",
      [{ ...lan, Email: "HOA@stp.gov.vn" }],
      "bộ phận thi đua",
      ["A"],
    ],
    ["two units", [{ ...hoa, "Đơn vị": "B" }], "đơn vị", ["A", "B"]],
    ["one unit twice", [{ ...hoa, Email: " HOA@stp.gov.vn" }], "đơn vị", ["A"]],
    ["reader and unit", [{ ...hoa, "Vai trò": "người xem", "Đơn vị": "B" }], "đơn vị", ["A"]],
    ["a row without a role", [{ Email: "hoa@stp.gov.vn", "Đơn vị": "B" }], "đơn vị", ["A"]],
  ])("all rows of an address count together: %s", (_, more, role, units) => {
    for (const rows of [
      [hoa, ...more],
      [...more, hoa],
    ]) {
      const listed = people(...rows);
      expect(listed).toMatchObject([{ mail: "hoa@stp.gov.vn", role }]);
      expect([...(listed[0]?.units ?? [])].sort()).toEqual(units);
    }
  });
  test("the name stands in whichever row has one", () =>
    expect(people(hoa, { ...hoa, "Họ tên": "Trần Thị Hoa" }).map(personName)).toEqual(["Trần Thị Hoa"]));
  test("a role that is none gives no right, and the unit of the desk is nobody's", () =>
    expect(
      people({ ...hoa, "Vai trò": "trưởng phòng" }, { ...lan, "Đơn vị": "Phòng A" }).map(
        ({ role, units }) => [role, units],
      ),
    ).toEqual([
      ["", []],
      ["bộ phận thi đua", []],
    ]));
  test("ten thousand people are told apart at once", () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => ({ ...hoa, Email: `p${at}@stp.gov.vn` }));
    expect(people(...rows, ...rows)).toHaveLength(10_000);
  });
});

describe("the plan", () => {
  test("nobody in the table, or nobody of the desk: nothing is protected", () => {
    expect(planRights([], ["Mốc"])).toBeUndefined();
    expect(planRights(people(hoa, { ...lan, Email: "Lan" }), ["Mốc"])).toBeUndefined();
  });
  test("every sheet is the desk's", () =>
    expect(planRights(people(hoa, lan), ["Mốc", "Báo về", "⚙Việc", "Nháp"])).toEqual({
      desk: ["lan@stp.gov.vn"],
      sheets: ["Mốc", "Báo về", "⚙Việc", "Nháp"],
      open: "Báo về",
    }));
  test("of Báo về what a unit's report writes stays open, and nothing of the desk's", () => {
    const shut = Object.keys(returns.columns).filter((column) => !openColumnKeys.includes(column));
    expect(shut).toEqual(["state", "reason", "takenBy", "takenAt", "batch", "before"]);
    expect(openColumnKeys).toContain("seal");
    expect(openColumnKeys).toContain("marks");
  });
});

test("spans hold just the numbers they are made of, and no two of them touch", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 })), (numbers) => {
      const spans = columnSpans(numbers);
      const held = spans.flatMap(({ first, count }) => Array.from({ length: count }, (_, at) => first + at));
      expect(held).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      for (const [at, { first }] of spans.entries()) {
        const before = spans[at - 1];
        if (before !== undefined) expect(before.first + before.count).toBeLessThan(first);
      }
    }),
  );
});

describe("what would change", () => {
  const plan = { desk: ["lan@x.vn", "chu@x.vn"], sheets: ["Mốc", "Báo về"], open: "Báo về" };
  const open = [{ first: 1, count: 2 }];
  const moc: StandingProtection = {
    sheet: "Mốc",
    ours: true,
    warningOnly: false,
    editors: ["LAN@x.vn"],
    domain: false,
    open: [],
  };
  const back = { ...moc, sheet: "Báo về", open };
  const changes = (...standing: readonly StandingProtection[]) =>
    compareRights(plan, { standing, owner: "Chu@x.vn" }, open);

  test("nothing where all stands as planned: the owner is on no list", () =>
    expect(changes(moc, back)).toEqual([]));
  test.each<readonly [string, StandingProtection | undefined, object]>([
    ["no protection", undefined, { kind: "new", added: ["lan@x.vn"], removed: [] }],
    ["another's sheet", { ...moc, editors: null }, { kind: "closed", added: [], removed: [] }],
    ["a hand's", { ...moc, ours: false }, { kind: "by hand", added: [], removed: [] }],
    ["a warning alone", { ...moc, warningOnly: true }, { kind: "other", added: [], removed: [] }],
    ["the whole organisation", { ...moc, domain: true }, { kind: "other", added: [], removed: [] }],
    ["open columns", { ...moc, open }, { kind: "other", added: [], removed: [] }],
    ["others", { ...moc, editors: ["b@x.vn"] }, { kind: "other", added: ["lan@x.vn"], removed: ["b@x.vn"] }],
  ])("%s", (_name, now, change) =>
    expect(changes(...(now === undefined ? [] : [now]), back)).toEqual([{ sheet: "Mốc", ...change }]),
  );
  test("columns of the open sheet that moved", () =>
    expect(changes(moc, { ...back, open: [{ first: 2, count: 2 }] })).toEqual([
      { sheet: "Báo về", kind: "other", added: [], removed: [] },
    ]));
});
